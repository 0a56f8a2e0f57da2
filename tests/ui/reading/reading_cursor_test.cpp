#include "support/accessible_tree.h"
#include "support/open_window.h"

#include "support/catch.h"

#include <QApplication>
#include <QScrollBar>

namespace {

int lastBlock(OpenWindow &reader)
{
    return static_cast<int>(reader.page().blocks().size()) - 1;
}

const ui::TextBlock &block(OpenWindow &reader, int index)
{
    return *reader.page().blocks().at(static_cast<std::size_t>(index));
}

} // namespace

TEST_CASE("reading cursor: it does not show before a key is used")
{
    OpenWindow reader(windowGuide());
    CHECK(QApplication::focusWidget() == &reader.page());
    CHECK(reader.cursor() == -1);
}

TEST_CASE("reading cursor: Down and Up move it from block to block")
{
    OpenWindow reader(windowGuide());
    const int last = lastBlock(reader);
    REQUIRE(last > 10);
    for (int i = 0; i <= last; ++i) {
        reader.press(Qt::Key_Down);
        CHECK(reader.cursor() == i);
    }
    reader.press(Qt::Key_Down); // there is nothing below the last block
    CHECK(reader.cursor() == last);
    for (int i = last - 1; i >= 0; --i) {
        reader.press(Qt::Key_Up);
        CHECK(reader.cursor() == i);
    }
    reader.press(Qt::Key_Up);
    CHECK(reader.cursor() == 0);
}

TEST_CASE("reading cursor: End and Home bring it to the last and the first block")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("long"));
    reader.press(Qt::Key_End);
    CHECK(reader.cursor() == lastBlock(reader));
    CHECK(reader.page().verticalScrollBar()->value() > 0);
    reader.press(Qt::Key_Home);
    CHECK(reader.cursor() == 0);
    CHECK(reader.isVisibleOnPage(block(reader, 0)));
}

TEST_CASE("reading cursor: the block it stands on is on the screen")
{
    for (const QSize size : {QSize(1180, 780), QSize(360, 800)}) {
        OpenWindow reader(windowGuide(), size);
        reader.open(QStringLiteral("long"));
        for (int i = 1; i <= lastBlock(reader); ++i) {
            reader.press(Qt::Key_Down);
            INFO("block " << i << " at " << size.width() << " pixels");
            CHECK(reader.isVisibleOnPage(block(reader, i)));
        }
    }
}

TEST_CASE("reading cursor: a block higher than the page is read from its beginning to its end")
{
    OpenWindow reader(windowGuide(), {700, 480}, ui::textSizeCount - 1);
    reader.open(QStringLiteral("long"));
    const int room = reader.page().viewport()->height();
    int screens = 0;
    for (int i = 0; i <= lastBlock(reader); ++i) {
        const ui::TextBlock &current = block(reader, i);
        const auto top = [&] {
            return current.mapTo(reader.page().viewport(), QPoint(0, 0)).y();
        };
        REQUIRE(reader.cursor() == i);
        CHECK(top() >= 0);
        CHECK(top() < room);
        while (top() + current.height() > room) {
            const int before = top();
            reader.press(Qt::Key_Down);
            REQUIRE(reader.cursor() == i);
            REQUIRE(before - top() > 0);
            REQUIRE(before - top() < room);
            ++screens;
        }
        reader.press(Qt::Key_Down);
    }
    CHECK(screens > lastBlock(reader));
    while (reader.cursor() == lastBlock(reader))
        reader.press(Qt::Key_Up);
    CHECK(reader.cursor() == lastBlock(reader) - 1);
}

TEST_CASE("reading cursor: a screen reader finds the focus on the block it stands on")
{
    OpenWindow reader(windowGuide());
    for (int i = 0; i <= lastBlock(reader); ++i) {
        reader.press(Qt::Key_Down);
        const std::vector<QAccessibleInterface *> focused = focusedOnPage(reader.page());
        REQUIRE(focused.size() == 1);
        CHECK(focused.front()->object() == &block(reader, i));
    }
}

TEST_CASE("reading cursor: a screen reader finds the focus on the link that Tab reached")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("long"));
    reader.press(Qt::Key_Tab);
    const std::vector<QAccessibleInterface *> focused = focusedOnPage(reader.page());
    REQUIRE(focused.size() == 1);
    CHECK(focused.front()->role() == QAccessible::Link);
    CHECK(focused.front()->text(QAccessible::Name) == QStringLiteral("the causes"));
}

TEST_CASE("reading cursor: a click beside the links brings it to a block")
{
    OpenWindow reader(windowGuide());
    reader.press(Qt::Key_F6);
    auto &clicked = *reader.page().blocks()[1];
    reader.clickAt(clicked, {5, clicked.height() / 2});
    CHECK(QApplication::focusWidget() == &reader.page());
    CHECK(reader.cursor() == 1);
    reader.press(Qt::Key_Down);
    CHECK(reader.cursor() == 2);
}

TEST_CASE("reading cursor: Down goes on from a button and from a link")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("long"));
    reader.press(Qt::Key_Tab); // a link in block 13
    reader.press(Qt::Key_Down);
    CHECK(reader.cursor() == 14);
    reader.press(Qt::Key_Up);
    for (int i = 0; i < 4; ++i) // two links, the mark of the sources, and the button
        reader.press(Qt::Key_Tab);
    REQUIRE(reader.stop() == QStringLiteral("To the sources"));
    reader.press(Qt::Key_Down);
    CHECK(QApplication::focusWidget() == &reader.page());
    CHECK(reader.cursor() == 14);
}

TEST_CASE("reading cursor: it hides while the focus is elsewhere and is kept")
{
    OpenWindow reader(windowGuide());
    for (int i = 0; i < 4; ++i)
        reader.press(Qt::Key_Down);
    reader.press(Qt::Key_F6);
    CHECK(reader.cursor() == -1);
    reader.press(Qt::Key_F6);
    CHECK(reader.cursor() == 3);
}

TEST_CASE("reading cursor: Space turns the page of the screen and moves no cursor")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("long"));
    reader.press(Qt::Key_Down);
    reader.press(Qt::Key_Space);
    const int down = reader.page().verticalScrollBar()->value();
    CHECK(down > reader.page().viewport()->height() / 2);
    CHECK(reader.cursor() == 1);
    reader.press(Qt::Key_Space, Qt::ShiftModifier);
    CHECK(reader.page().verticalScrollBar()->value() == 0);
}
