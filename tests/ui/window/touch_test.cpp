// A touch screen: a finger that drags, two that pinch, one that rests.

#include "support/fold_reader.h"
#include "support/selecting.h"

#include "support/catch.h"

#include <QScrollBar>
#include <QScroller>
#include <QtTest>

namespace {

constexpr int rest = 900; // milliseconds: longer than a tap

QPointingDevice &screen()
{
    static QPointingDevice *device = QTest::createTouchDevice();
    return *device;
}

void dragFinger(QWindow *window, QPoint from, QPoint to)
{
    constexpr int steps = 12;
    QTest::touchEvent(window, &screen()).press(0, from);
    for (int i = 1; i <= steps; ++i) {
        QTest::qWait(10);
        QTest::touchEvent(window, &screen()).move(0, from + (to - from) * i / steps);
    }
    QTest::qWait(10);
    QTest::touchEvent(window, &screen()).release(0, to);
    QTest::qWait(20);
}

void tap(QWindow *window, QPoint at)
{
    QTest::touchEvent(window, &screen()).press(0, at);
    QTest::qWait(20);
    QTest::touchEvent(window, &screen()).release(0, at);
    QTest::qWait(20);
}

void pinch(QWindow *window, QPoint centre, int from, int to)
{
    constexpr int steps = 10;
    const auto points = [&](int away) {
        return std::pair(centre - QPoint(away, 0), centre + QPoint(away, 0));
    };
    QTest::touchEvent(window, &screen()).press(0, points(from).first).press(1, points(from).second);
    for (int i = 1; i <= steps; ++i) {
        const auto [left, right] = points(from + (to - from) * i / steps);
        QTest::touchEvent(window, &screen()).move(0, left).move(1, right);
        QTest::qWait(5);
    }
    QTest::touchEvent(window, &screen()).release(0, points(to).first).release(1, points(to).second);
    QTest::qWait(20);
}

} // namespace

TEST_CASE("touch: a finger that drags scrolls the page and selects nothing")
{
    SelectingReader reader(windowGuide());
    reader.open(QStringLiteral("long"));
    QScrollBar *bar = reader.page().verticalScrollBar();
    const QPoint at = reader.placeOf(reader.block(4), 3);
    dragFinger(reader.window().windowHandle(), at, at - QPoint(0, 250));
    CHECK(bar->value() >= 150);
    CHECK(reader.selected().empty());
    CHECK(reader.window().currentPage() == QStringLiteral("long"));
}

TEST_CASE("touch: a tap opens a fold and a drag that begins on it does not")
{
    FoldReader reader;
    const auto at = [&](const QString &title) {
        ui::FoldTitle &fold = reader.title(title);
        return fold.mapTo(&reader.window(), QPoint(60, fold.height() / 2));
    };
    QWindow *window = reader.window().windowHandle();
    tap(window, at(leopard));
    CHECK(reader.isOpen(leopard));
    tap(window, at(leopard));
    CHECK_FALSE(reader.isOpen(leopard));
    dragFinger(window, at(leopard), at(leopard) - QPoint(0, 120));
    CHECK(reader.page().verticalScrollBar()->value() > 50);
    CHECK_FALSE(reader.isOpen(leopard));
}

TEST_CASE("touch: a drag that begins on a button does not press it")
{
    SelectingReader reader(windowGuide());
    reader.open(QStringLiteral("long"));
    ui::Button *button = nullptr;
    for (ui::Button *each : reader.page().widget()->findChildren<ui::Button *>())
        button = each->isVisible() ? each : button;
    REQUIRE(button);
    reader.page().ensureWidgetVisible(button);
    QScrollBar *bar = reader.page().verticalScrollBar();
    const int before = bar->value();
    const QPoint at = button->mapTo(&reader.window(), button->rect().center());
    dragFinger(reader.window().windowHandle(), at, at - QPoint(0, 200));
    CHECK(bar->value() > before);
    CHECK_FALSE(button->isDown());
    CHECK(reader.window().currentPage() == QStringLiteral("long"));
    tap(reader.window().windowHandle(), button->mapTo(&reader.window(), button->rect().center()));
    QTest::qWait(50);
    CHECK(reader.window().currentPage() != QStringLiteral("long"));
}

TEST_CASE("touch: two fingers change the text size when they are lifted")
{
    SelectingReader reader(windowGuide());
    QWindow *window = reader.window().windowHandle();
    const QPoint centre(650, 400);
    pinch(window, centre, 60, 75);
    CHECK(reader.settings().textSizeStep() == 1);
    pinch(window, centre, 60, 120);
    CHECK(reader.settings().textSizeStep() > 2);
    pinch(window, centre, 200, 20);
    CHECK(reader.settings().textSizeStep() == 0);
}

TEST_CASE("touch: a finger that rests selects the word and offers what can be done with it")
{
    SelectingReader reader(windowGuide());
    reader.open(QStringLiteral("long"));
    QWindow *window = reader.window().windowHandle();
    const ui::TextBlock &block = reader.block(2);
    const QPoint at = reader.placeOf(block, 2);
    QTest::touchEvent(window, &screen()).press(0, at);
    QTest::qWait(rest);
    const std::vector<std::string> word{block.words().section(QLatin1Char(' '), 0, 0).toStdString()};
    CHECK(reader.selected() == word);
    CHECK_FALSE(reader.openMenu());
    QTest::touchEvent(window, &screen()).release(0, at);
    QTest::qWait(50);
    CHECK(reader.selected() == word);
    QMenu *menu = reader.openMenu();
    REQUIRE(menu);
    reader.choose(*menu, QStringLiteral("Copy"));
    CHECK(copiedText() == word.front());
}

TEST_CASE("touch: a finger that rests on the title of a fold selects nothing")
{
    FoldReader reader;
    ui::FoldTitle &title = reader.title(leopard);
    QWindow *window = reader.window().windowHandle();
    const QPoint at = title.mapTo(&reader.window(), QPoint(60, title.height() / 2));
    QTest::touchEvent(window, &screen()).press(0, at);
    QTest::qWait(rest);
    QTest::touchEvent(window, &screen()).release(0, at);
    QTest::qWait(50);
    CHECK_FALSE(title.hasSelection());
    CHECK_FALSE(QApplication::activePopupWidget());
}

TEST_CASE("touch: everything that scrolls follows the finger")
{
    SelectingReader reader(shippedGuide(), {1180, 480});
    for (const QString &page : allPagesOf(shippedGuide())) {
        reader.open(page);
        for (QAbstractScrollArea *area : reader.window().findChildren<QAbstractScrollArea *>()) {
            const QRect seen = area->viewport()->visibleRegion().boundingRect();
            if (seen.height() < 20 || seen.width() < 20)
                continue;
            const QPoint at = area->viewport()->mapTo(&reader.window(), seen.topLeft() + QPoint(4, 4));
            QTest::touchEvent(reader.window().windowHandle(), &screen()).press(0, at);
            INFO(page.toStdString() << ": " << area->metaObject()->className());
            CHECK(QScroller::hasScroller(area->viewport()));
            QTest::touchEvent(reader.window().windowHandle(), &screen()).move(0, QPoint(-1, -1));
            QTest::touchEvent(reader.window().windowHandle(), &screen()).release(0, QPoint(-1, -1));
        }
    }
}

TEST_CASE("touch: nothing is set up before the first touch")
{
    SelectingReader reader(windowGuide());
    reader.open(QStringLiteral("long"));
    CHECK_FALSE(QScroller::hasScroller(reader.page().viewport()));
}
