// Lying-down mode: how it comes and goes, what the window holds in it, and how large that is. What the arrows do on the
// pages is tested beside it, in lying_down_keys_test.cpp.

#include "support/fitting.h"
#include "support/open_check.h"
#include "ui/controls/announcer.h"
#include "ui/reading/fold_title.h"
#include "ui/settings/appearance.h"
#include "ui/window/footer.h"

#include "support/catch.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>

namespace {

const QSize windowSizes[] = {QSize(1180, 780), QSize(800, 600), QSize(360, 640)};

bool isLyingDown(OpenWindow &reader)
{
    return reader.find<ui::Button>("leaveLyingDown").isVisible();
}

qreal pointsOf(OpenWindow &reader)
{
    return reader.window().font().pointSizeF();
}

// Each target that is seen, and too small.
QStringList smallTargets(OpenWindow &reader)
{
    QStringList small;
    const auto check = [&](const QWidget &widget, const QString &name) {
        if (widget.isVisible() && (widget.height() < 44 || widget.width() < 44))
            small.append(QStringLiteral("%1: %2x%3").arg(name).arg(widget.width()).arg(widget.height()));
    };
    for (const auto *button : reader.window().findChildren<QAbstractButton *>())
        check(*button, button->text());
    for (const auto *block : reader.window().findChildren<ui::TextBlock *>()) {
        if (qobject_cast<const ui::FoldTitle *>(block))
            check(*block, block->words());
    }
    return small;
}

} // namespace

TEST_CASE("lying down: F9 goes there and back from every page and the page stays")
{
    OpenWindow reader(shippedGuide());
    for (const QString &page : allPagesOf(shippedGuide())) {
        INFO(page.toStdString());
        reader.open(page);
        const qreal before = pointsOf(reader);
        reader.press(Qt::Key_F9);
        CHECK(isLyingDown(reader));
        CHECK(pointsOf(reader) == ui::lyingDownPoints);
        CHECK(reader.window().currentPage() == page);
        CHECK(reader.anyPage().isAncestorOf(QApplication::focusWidget()));
        reader.press(Qt::Key_F9);
        CHECK_FALSE(isLyingDown(reader));
        CHECK(pointsOf(reader) == before);
        CHECK(reader.window().currentPage() == page);
    }
}

TEST_CASE("lying down: nothing is there but the page the way out and the red button")
{
    for (const QSize size : windowSizes) {
        OpenWindow reader(shippedGuide(), size);
        reader.press(Qt::Key_F9);
        INFO(size.width());
        CHECK_FALSE(reader.find<QWidget>("contents").isVisible());
        for (const char *name : {"back", "smaller", "larger", "theme", "print", "searchButton", "contentsButton"}) {
            INFO(name);
            CHECK_FALSE(reader.find<QWidget>(name).isVisible());
        }
        const QRect window(QPoint(0, 0), reader.window().size());
        for (const char *name : {"leaveLyingDown", "careButton"}) {
            const auto &button = reader.find<ui::Button>(name);
            INFO(name);
            CHECK(button.isVisible());
            CHECK(window.contains(QRect(button.mapTo(&reader.window(), QPoint(0, 0)), button.size())));
        }
        CHECK(reader.find<ui::Button>("leaveLyingDown").accessibleName() == QStringLiteral("Leave lying-down mode"));
        CHECK(reader.page().viewport()->height() * 10 >= size.height() * 6);
    }
}

TEST_CASE("lying down: the text size of the reader comes back and no key changes it meanwhile")
{
    OpenWindow reader(windowGuide(), {1180, 780}, 1);
    const qreal before = pointsOf(reader);
    reader.press(Qt::Key_F9);
    reader.press(Qt::Key_Plus, Qt::ControlModifier);
    reader.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(pointsOf(reader) == ui::lyingDownPoints);
    CHECK(reader.settings().textSizeStep() == 1);
    reader.press(Qt::Key_Escape);
    CHECK(pointsOf(reader) == before);
    for (const char *name : {"back", "larger", "print"})
        CHECK(reader.find<QWidget>(name).isVisible());
    CHECK(reader.find<QWidget>("contents").isVisible());
    CHECK(reader.find<QWidget>("careButton").isVisible());
    CHECK(reader.find<QWidget>("careButton").parentWidget() == reader.find<QWidget>("contents").parentWidget());
    CHECK_FALSE(reader.storedKeys().join(QLatin1Char(' ')).contains(QStringLiteral("lying")));
}

TEST_CASE("lying down: the words below the page stand again where they stood")
{
    OpenWindow reader(windowGuide());
    const auto places = [&] {
        std::vector<QRect> all;
        for (const QWidget *words : reader.window().findChild<ui::Footer *>()->findChildren<QWidget *>())
            all.push_back(words->geometry());
        return all;
    };
    const std::vector<QRect> before = places();
    reader.press(Qt::Key_F9);
    reader.press(Qt::Key_Escape);
    CHECK(places() == before);
}

TEST_CASE("lying down: text that is larger already stays as large")
{
    OpenWindow reader(windowGuide(), {1180, 780}, ui::textSizeCount - 1);
    const qreal before = pointsOf(reader);
    REQUIRE(before > ui::lyingDownPoints);
    reader.press(Qt::Key_F9);
    CHECK(pointsOf(reader) == before);
}

TEST_CASE("lying down: the menu of the theme leads there and the button in the bar back")
{
    OpenWindow reader(windowGuide());
    reader.click(reader.find<ui::Button>("theme"));
    auto &menu = reader.find<QMenu>("themeMenu");
    menu.actions()[menu.actions().size() - 2]->trigger(); // before the settings
    menu.close();
    QCoreApplication::processEvents();
    REQUIRE(isLyingDown(reader));
    reader.click(reader.find<ui::Button>("leaveLyingDown"));
    CHECK_FALSE(isLyingDown(reader));
    CHECK(QApplication::focusWidget() == &reader.page());
}

TEST_CASE("lying down: Esc leaves it only when nothing else takes the key")
{
    OpenWindow reader(windowGuide());
    reader.press(Qt::Key_F9);
    reader.open(QStringLiteral("causes"));
    reader.press(Qt::Key_Right);
    reader.press(Qt::Key_Return);
    REQUIRE(reader.find<QWidget>("sourceStrip").isVisible());
    reader.press(Qt::Key_Escape);
    CHECK_FALSE(reader.find<QWidget>("sourceStrip").isVisible());
    CHECK(isLyingDown(reader));
    reader.press(Qt::Key_Escape);
    CHECK_FALSE(isLyingDown(reader));
}

TEST_CASE("lying down: the search still opens by its key and gives the bar back")
{
    OpenWindow reader(windowGuide(), {800, 600});
    reader.press(Qt::Key_F9);
    reader.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(reader.find<QWidget>("searchField").isVisible());
    CHECK(reader.find<QWidget>("searchField").hasFocus());
    CHECK(reader.find<QWidget>("careButton").isVisible());
    reader.press(Qt::Key_Escape);
    CHECK(isLyingDown(reader));
    CHECK_FALSE(reader.find<QWidget>("searchField").isVisible());
}

TEST_CASE("lying down: a screen reader hears that it is on and that it is off")
{
    OpenWindow reader(windowGuide());
    CHECK_FALSE(reader.window().findChild<ui::Announcer *>());
    reader.press(Qt::Key_F9);
    auto &announcer = reader.find<ui::Announcer>("announcer");
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&announcer);
    CHECK(announcer.isVisible());
    CHECK(heard->role() == QAccessible::Notification);
    CHECK(heard->text(QAccessible::Name).startsWith(QStringLiteral("Lying-down mode is on.")));
    CHECK(heard->text(QAccessible::Name).contains(QStringLiteral("Esc leaves")));
    reader.press(Qt::Key_F9);
    CHECK(heard->text(QAccessible::Name) == QStringLiteral("Lying-down mode is off."));
}

TEST_CASE("lying down: no target is smaller than 44 pixels")
{
    for (const QSize size : windowSizes) {
        OpenWindow reader(shippedGuide(), size);
        reader.press(Qt::Key_F9);
        std::vector<QString> pages = allPagesOf(shippedGuide());
        pages.push_back(QStringLiteral("routine/first-aid"));
        pages.push_back(QStringLiteral("timer/heat"));
        for (const QString &page : pages) {
            reader.open(page);
            INFO(page.toStdString() << " " << size.width());
            CHECK(smallTargets(reader).join(QLatin1Char('\n')).toStdString() == "");
        }
    }
}

TEST_CASE("lying down: no text is cut")
{
    for (const QSize size : windowSizes) {
        OpenWindow reader(shippedGuide(), size);
        reader.press(Qt::Key_F9);
        for (const QString &page : allPagesOf(shippedGuide())) {
            reader.open(page);
            INFO(page.toStdString() << " " << size.width());
            for (const std::string &fault : faultsOfFit(reader))
                FAIL_CHECK(fault);
        }
        CHECK(reader.window().size() == size);
    }
}
