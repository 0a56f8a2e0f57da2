#include "support/accessible_tree.h"
#include "support/fold_reader.h"

#include "ui/controls/tile.h"

#include "support/catch.h"

#include <QApplication>
#include <QScrollBar>

#include <set>

namespace {

Words reversed(Words words)
{
    std::reverse(words.begin(), words.end());
    return words;
}

QAccessible::State stateOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->state();
}

} // namespace

TEST_CASE("folds: they are closed at first and nothing of what they hold is there")
{
    FoldReader reader;
    for (const QString &title : {leopard, heat, quagga}) {
        CHECK_FALSE(reader.isOpen(title));
        CHECK(reader.title(title).isVisible());
    }
    CHECK(reader.blocks() == blocksWith({}));
    int blocks = 0;
    for (const ui::TextBlock *block : reader.page().findChildren<ui::TextBlock *>())
        blocks += block->words().startsWith(QStringLiteral("A striped one"));
    CHECK(blocks == 0);
    for (const ui::Button *button : reader.page().findChildren<ui::Button *>())
        CHECK(button->text() != QStringLiteral("To the start"));
}

TEST_CASE("folds: Enter and Space open the fold at the reading cursor and close it again")
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        FoldReader reader;
        reader.cursorTo(leopard);
        reader.press(key);
        CHECK(reader.isOpen(leopard));
        CHECK_FALSE(reader.isOpen(heat));
        CHECK(reader.blocks() == blocksWith({leopard}));
        CHECK(reader.block(QStringLiteral("White."))->isVisible());
        CHECK(reader.wordsAtCursor() == leopard);
        reader.press(key);
        CHECK_FALSE(reader.isOpen(leopard));
        CHECK(reader.blocks() == blocksWith({}));
        CHECK(reader.wordsAtCursor() == leopard);
    }
}

TEST_CASE("folds: Enter and Space open the fold that Tab stopped at")
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
        FoldReader reader;
        reader.press(Qt::Key_Home);
        for (int i = 0; i < 10 && reader.stop() != quagga; ++i)
            reader.press(Qt::Key_Tab);
        REQUIRE(reader.stop() == quagga);
        reader.press(key);
        CHECK(reader.isOpen(quagga));
        CHECK(reader.stop() == quagga);
        reader.press(Qt::Key_Tab);
        CHECK(reader.stop() == QStringLiteral("To the start"));
    }
}

TEST_CASE("folds: Space beside every title scrolls the page and opens nothing")
{
    FoldReader reader({700, 300});
    reader.cursorTo(QStringLiteral("More"));
    const int before = reader.page().verticalScrollBar()->value();
    reader.press(Qt::Key_Space);
    CHECK(reader.page().verticalScrollBar()->value() > before);
    CHECK(reader.blocks() == blocksWith({}));
}

TEST_CASE("folds: a click opens and closes and takes the reading cursor there")
{
    FoldReader reader;
    reader.page().ensureWidgetVisible(&reader.title(heat));
    reader.click(reader.title(heat));
    CHECK(reader.blocks() == blocksWith({heat}));
    CHECK(reader.wordsAtCursor() == heat);
    reader.click(reader.title(heat));
    CHECK(reader.blocks() == blocksWith({}));
    CHECK(reader.wordsAtCursor() == heat);
    reader.click(reader.title(heat), Qt::RightButton);
    CHECK_FALSE(reader.isOpen(heat));
}

TEST_CASE("folds: a screen reader can press a title")
{
    FoldReader reader;
    QAccessibleInterface *object = QAccessible::queryAccessibleInterface(&reader.title(leopard));
    REQUIRE(object->actionInterface());
    REQUIRE(object->actionInterface()->actionNames() == QStringList{QAccessibleActionInterface::pressAction()});
    object->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(reader.isOpen(leopard));
    object->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK_FALSE(reader.isOpen(leopard));
}

TEST_CASE("folds: a title is told as a button that says whether it is open")
{
    FoldReader reader;
    ui::FoldTitle &title = reader.title(leopard);
    QAccessibleInterface *object = QAccessible::queryAccessibleInterface(&title);
    CHECK(object->role() == QAccessible::Button);
    CHECK(object->text(QAccessible::Name) == leopard);
    CHECK(stateOf(title).expandable);
    CHECK(stateOf(title).collapsed);
    CHECK_FALSE(stateOf(title).expanded);
    CHECK_FALSE(stateOf(title).readOnly);
    reader.toggle(leopard);
    CHECK(stateOf(title).expandable);
    CHECK(stateOf(title).expanded);
    CHECK_FALSE(stateOf(title).collapsed);
}

TEST_CASE("folds: Down and Tab walk all that is open in reading order")
{
    for (const Titles &open :
         std::vector<Titles>{{}, {leopard}, {heat}, {quagga}, {leopard, quagga}, {leopard, heat, quagga}}) {
        FoldReader reader;
        // From below to above: what is open already stands behind.
        for (auto title = std::rbegin(open); title != std::rend(open); ++title)
            reader.toggle(*title);
        INFO(open.size() << " folds are open");
        CHECK(reader.blocks() == blocksWith(open));
        CHECK(reader.walkDown() == blocksWith(open));
        CHECK(reader.walkTab() == stopsWith(open));
        CHECK(reader.walkBack() == reversed(stopsWith(open)));
    }
}

TEST_CASE("folds: closed again they leave the order as it was")
{
    FoldReader reader;
    for (const QString &title : {leopard, heat, quagga})
        reader.toggle(title);
    reader.toggle(heat);
    CHECK(reader.walkDown() == blocksWith({leopard, quagga}));
    CHECK(reader.walkTab() == stopsWith({leopard, quagga}));
    reader.toggle(leopard);
    CHECK(reader.walkDown() == blocksWith({quagga}));
    CHECK(reader.walkTab() == stopsWith({quagga}));
    reader.toggle(quagga);
    CHECK(reader.walkDown() == blocksWith({}));
    CHECK(reader.walkTab() == stopsWith({}));
    CHECK(reader.walkBack() == reversed(stopsWith({})));
}

TEST_CASE("folds: a cursor behind or before a fold stays where it is when that opens and closes")
{
    for (const char *words : {"Behind the folds grazes an okapi.", "More"}) {
        FoldReader reader;
        reader.cursorTo(QString::fromLatin1(words));
        for (int i = 0; i < 2; ++i) {
            reader.toggle(leopard);
            CHECK(reader.wordsAtCursor() == QString::fromLatin1(words));
            CHECK(focusedOnPage(reader.page()).size() == 1);
        }
    }
}

TEST_CASE("folds: a stop behind a fold stays where it is when that opens and closes")
{
    FoldReader reader;
    reader.toggle(quagga);
    reader.press(Qt::Key_Home);
    for (int i = 0; i < 10 && reader.stop() != heat; ++i)
        reader.press(Qt::Key_Tab);
    REQUIRE(reader.stop() == heat);
    for (int i = 0; i < 2; ++i) {
        reader.toggle(leopard);
        CHECK(reader.stop() == heat);
    }
    reader.press(Qt::Key_Tab);
    CHECK(reader.stop() == quagga);
}

TEST_CASE("folds: the title takes the cursor and the focus from what closes")
{
    FoldReader reader;
    reader.toggle(leopard);
    reader.cursorTo(QStringLiteral("Black."));
    reader.toggle(leopard);
    CHECK(reader.wordsAtCursor() == leopard);
    CHECK(QApplication::focusWidget() == &reader.page());

    // A link in it.
    reader.toggle(leopard);
    reader.press(Qt::Key_Tab);
    REQUIRE(reader.stop() == QStringLiteral("the causes"));
    reader.toggle(leopard);
    CHECK(reader.wordsAtCursor() == leopard);
    reader.press(Qt::Key_Tab);
    CHECK(reader.stop() == heat);

    // A button in it, which stands before its words.
    reader.toggle(quagga);
    reader.press(Qt::Key_Tab);
    reader.press(Qt::Key_Tab);
    REQUIRE(reader.stop() == QStringLiteral("To the start"));
    reader.toggle(quagga);
    CHECK(QApplication::focusWidget() == &reader.page());
    CHECK(reader.wordsAtCursor() == quagga);
    reader.press(Qt::Key_Backtab, Qt::ShiftModifier);
    reader.press(Qt::Key_Tab);
    CHECK(reader.stop().has_value());
}

TEST_CASE("folds: what closes while the reader types elsewhere does not take the keyboard")
{
    FoldReader reader;
    reader.toggle(leopard);
    reader.cursorTo(QStringLiteral("White."));
    reader.press(Qt::Key_F, Qt::ControlModifier);
    QWidget *field = QApplication::focusWidget();
    REQUIRE(field != &reader.page());
    reader.page().setAllOpen(false);
    CHECK(QApplication::focusWidget() == field);
    reader.page().setFocus();
    CHECK(reader.wordsAtCursor() == leopard);
}

TEST_CASE("folds: tiles open their pages by click and by key")
{
    FoldReader reader;
    const auto tileNamed = [&](const QString &words) {
        for (ui::Tile *tile : reader.page().findChildren<ui::Tile *>()) {
            if (tile->text() == words)
                return tile;
        }
        return static_cast<ui::Tile *>(nullptr);
    };
    REQUIRE(tileNamed(QStringLiteral("Causes")));
    reader.click(*tileNamed(QStringLiteral("Causes")));
    CHECK(reader.window().currentPage() == QStringLiteral("causes"));
    reader.open(foldPage);
    reader.press(Qt::Key_Home);
    for (int i = 0; i < 5 && reader.stop() != QStringLiteral("The start"); ++i)
        reader.press(Qt::Key_Tab);
    REQUIRE(reader.stop() == QStringLiteral("The start"));
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage() == QStringLiteral("home"));
}

TEST_CASE("folds: what is opened once more has its lines below each other")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("help"));
    auto *fold = reader.page().findChild<ui::FoldTitle *>();
    REQUIRE(fold);
    for (int opened = 0; opened < 2; ++opened) {
        fold->toggle();
        QCoreApplication::processEvents();
        REQUIRE(fold->isOpen());
        std::set<int> tops;
        std::size_t lines = 0;
        for (const ui::TextBlock *line : reader.page().findChildren<ui::TextBlock *>()) {
            if (line->isVisible()) {
                tops.insert(line->mapTo(&reader.page(), QPoint()).y());
                ++lines;
            }
        }
        REQUIRE(lines > 10);
        CHECK(tops.size() == lines);
        fold->toggle();
        QCoreApplication::processEvents();
    }
}
