#include "support/accessible_tree.h"
#include "support/fold_reader.h"
#include "support/selecting.h"

#include "support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QtTest>

namespace {

// The blocks of the page "long" are a title, a lead and paragraphs.
constexpr int firstParagraph = 2;

class LongReader : public SelectingReader
{
public:
    LongReader() : SelectingReader(windowGuide())
    {
        open(QStringLiteral("long"));
        emptyClipboard();
    }
};

Words strings(const QStringList &words)
{
    Words all;
    for (const QString &each : words)
        all.push_back(each.toStdString());
    return all;
}

int lengthOf(const ui::TextBlock &block)
{
    return static_cast<int>(block.words().size());
}

} // namespace

TEST_CASE("selection: dragging selects within a block and across blocks in both directions")
{
    LongReader reader;
    const ui::TextBlock &first = reader.block(firstParagraph);
    const ui::TextBlock &third = reader.block(firstParagraph + 2);
    reader.drag(reader.placeOf(first, 2), reader.placeOf(first, 9));
    CHECK(reader.selected() == strings({first.words().mid(2, 7)}));
    const Words across =
        strings({first.words().mid(2), reader.block(firstParagraph + 1).words(), third.words().left(5)});
    reader.drag(reader.placeOf(first, 2), reader.placeOf(third, 5));
    CHECK(reader.selected() == across);
    reader.drag(reader.placeOf(third, 5), reader.placeOf(first, 2));
    CHECK(reader.selected() == across);
}

TEST_CASE("selection: a press begins anew and a click selects nothing")
{
    LongReader reader;
    const ui::TextBlock &first = reader.block(firstParagraph);
    reader.drag(reader.placeOf(first, 2), reader.placeOf(first, 9));
    reader.click(reader.placeOf(reader.block(0), 1));
    CHECK(reader.selected().empty());
    // A hand that shakes.
    reader.drag(reader.placeOf(first, 2), reader.placeOf(first, 2) + QPoint(3, 2));
    CHECK(reader.selected().empty());
}

TEST_CASE("selection: two clicks select a word and three a block")
{
    LongReader reader;
    const ui::TextBlock &block = reader.block(firstParagraph);
    const QString word = block.words().section(QLatin1Char(' '), 1, 1);
    const int inWord = static_cast<int>(block.words().indexOf(word)) + 1;
    reader.doubleClick(reader.placeOf(block, inWord));
    CHECK(reader.selected() == strings({word}));
    reader.clickThrice(reader.placeOf(block, inWord));
    CHECK(reader.selected() == strings({block.words()}));
}

TEST_CASE("selection: Shift and a click select up to there")
{
    LongReader reader;
    const ui::TextBlock &first = reader.block(firstParagraph);
    const ui::TextBlock &second = reader.block(firstParagraph + 1);
    reader.click(reader.placeOf(first, 3));
    reader.click(reader.placeOf(second, 4), Qt::ShiftModifier);
    CHECK(reader.selected() == strings({first.words().mid(3), second.words().left(4)}));
    reader.click(reader.placeOf(first, 8), Qt::ShiftModifier);
    CHECK(reader.selected() == strings({first.words().mid(3, 5)}));
}

TEST_CASE("selection: the page scrolls while the mouse is held below it")
{
    LongReader reader;
    QScrollBar *bar = reader.page().verticalScrollBar();
    QWindow *handle = reader.window().windowHandle();
    QTest::mousePress(handle, Qt::LeftButton, {}, reader.placeOf(reader.block(firstParagraph), 2));
    QTest::mouseMove(handle, QPoint(600, reader.window().height() - 1));
    CHECK(QTest::qWaitFor([bar] { return bar->value() > 200; }));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(600, reader.window().height() - 1));
    CHECK(reader.selected().size() > 5);
    const int there = bar->value();
    QTest::qWait(100);
    CHECK(bar->value() == there);
}

TEST_CASE("selection: a click on a link follows it and a drag over it does not")
{
    LongReader reader;
    const std::vector<ui::TextBlock *> &blocks = reader.page().blocks();
    const auto withLink = std::find_if(blocks.begin(), blocks.end(), [](const ui::TextBlock *block) {
        return !block->links().empty() && block->links().front().address.startsWith(QStringLiteral("page:"));
    });
    REQUIRE(withLink != blocks.end());
    const ui::TextBlock::Link link = (*withLink)->links().front();
    reader.page().goTo(**withLink);
    reader.drag(reader.placeOf(**withLink, link.start + 1), reader.placeOf(**withLink, link.end - 1));
    CHECK(reader.window().currentPage() == QStringLiteral("long"));
    CHECK(reader.selected().size() == 1);
    reader.click(reader.placeOf(**withLink, link.start + 1));
    CHECK(reader.window().currentPage() != QStringLiteral("long"));
}

TEST_CASE("selection: Shift with the arrows selects whole blocks from the reading cursor")
{
    LongReader reader;
    reader.press(Qt::Key_Home);
    for (int i = 0; i < firstParagraph; ++i)
        reader.press(Qt::Key_Down);
    const auto words = [&](int from, int to) {
        Words all;
        for (int i = from; i <= to; ++i)
            all.push_back(reader.block(i).words().toStdString());
        return all;
    };
    reader.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(reader.selected() == words(2, 2));
    CHECK(reader.cursor() == 2);
    reader.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(reader.selected() == words(2, 3));
    CHECK(reader.cursor() == 3);
    for (int i = 0; i < 2; ++i)
        reader.press(Qt::Key_Up, Qt::ShiftModifier);
    CHECK(reader.selected() == words(1, 2));
    reader.press(Qt::Key_End, Qt::ShiftModifier);
    CHECK(reader.selected() == words(2, static_cast<int>(reader.page().blocks().size()) - 1));
    reader.press(Qt::Key_Home, Qt::ShiftModifier);
    CHECK(reader.selected() == words(0, 2));
    reader.press(Qt::Key_Down); // reading on
    CHECK(reader.selected().empty());
    CHECK(reader.cursor() == 1);
}

TEST_CASE("selection: it tells a screen reader which blocks it covers")
{
    LongReader reader;
    const auto isSelected = [&](int block) {
        return bool(QAccessible::queryAccessibleInterface(&reader.block(block))->state().selected);
    };
    reader.press(Qt::Key_Home);
    reader.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(isSelected(0));
    CHECK_FALSE(isSelected(1));
    reader.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(isSelected(1));
}

TEST_CASE("selection: what a fold holds is selected only while it is open")
{
    FoldReader reader;
    reader.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(reader.title(heat).hasSelection());
    reader.cursorTo(leopard);
    reader.press(Qt::Key_Return);
    const ui::TextBlock *inside = reader.block(QStringLiteral("White."));
    CHECK_FALSE(inside->hasSelection());
    reader.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(inside->hasSelection());
    reader.press(Qt::Key_Return); // it closes, and takes its part of the selection with it
    CHECK_FALSE(reader.isOpen(leopard));
    CHECK(reader.title(heat).hasSelection());
}

TEST_CASE("selection: dragging over the title of a fold does not open it")
{
    FoldReader reader;
    ui::FoldTitle &title = reader.title(leopard);
    const QPoint from = title.mapTo(&reader.window(), QPoint(title.width() / 8, title.height() / 2));
    QWindow *handle = reader.window().windowHandle();
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    QTest::mouseMove(handle, from + QPoint(60, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, from + QPoint(60, 0));
    QApplication::processEvents();
    CHECK(title.hasSelection());
    CHECK_FALSE(reader.isOpen(leopard));
}

TEST_CASE("selection: dragging offers what is selected to the middle mouse button")
{
    LongReader reader;
    const ui::TextBlock &first = reader.block(firstParagraph);
    reader.drag(reader.placeOf(first, 0), reader.placeOf(first, lengthOf(first)));
    if (QApplication::clipboard()->supportsSelection())
        CHECK(QApplication::clipboard()->text(QClipboard::Selection) == first.words());
    CHECK(copiedText().empty());
}
