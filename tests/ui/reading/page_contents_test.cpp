// The list of headings beside a long page, or behind its button.

#include "support/accessible_tree.h"
#include "support/guides.h"
#include "support/open_window.h"
#include "ui/controls/button.h"
#include "ui/reading/fold_title.h"
#include "ui/reading/page/page_contents.h"

#include "support/catch.h"

#include <QApplication>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>

namespace {

constexpr QSize wide{1600, 780};
constexpr QSize narrow{700, 780};
const QString longPage = QStringLiteral("ease-a-spasm");

class ListReader : public OpenWindow
{
public:
    explicit ListReader(QSize size) : OpenWindow(shippedGuide(), size) { open(longPage); }

    QListWidget &list() { return *find<ui::PageContents>("pageContents").findChild<QListWidget *>(); }
    QList<ui::FoldTitle *> folds() { return page().findChildren<ui::FoldTitle *>(); }
    int openFolds()
    {
        const QList<ui::FoldTitle *> all = folds();
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [](const ui::FoldTitle *fold) { return fold->isOpen(); }));
    }
    // Tab, until the focus is on the list.
    void tabToList()
    {
        page().setFocus();
        for (int i = 0; i < 40 && !list().hasFocus(); ++i)
            press(Qt::Key_Tab);
        REQUIRE(list().hasFocus());
    }
};

} // namespace

TEST_CASE("page contents: a wide window shows the list beside the page and a narrow one the button")
{
    ListReader reader(wide);
    CHECK(reader.list().isVisible());
    CHECK_FALSE(reader.find<ui::Button>("pageContentsButton").isVisible());
    reader.resize(narrow);
    CHECK_FALSE(reader.list().isVisible());
    CHECK(reader.find<ui::Button>("pageContentsButton").isVisible());
}

TEST_CASE("page contents: the button stands below the lead and above the first listed heading")
{
    ListReader reader(narrow);
    const auto top = [&](QWidget &widget) {
        return widget.mapTo(&reader.page(), QPoint()).y();
    };
    const int button = top(reader.find<ui::Button>("pageContentsButton"));
    CHECK(button > top(*reader.page().blocks()[1]));
    CHECK(button < top(*reader.folds().front()));
}

TEST_CASE("page contents: Enter in the list goes to the heading and opens its fold")
{
    ListReader reader(wide);
    reader.tabToList();
    reader.list().setCurrentRow(reader.list().count() - 1);
    reader.press(Qt::Key_Return);
    CHECK(reader.openFolds() == 1);
    CHECK(reader.folds().back()->isOpen());
    const int cursor = reader.cursor();
    REQUIRE(cursor >= 0);
    CHECK(reader.page().blocks()[static_cast<std::size_t>(cursor)]->words()
          == reader.list().item(reader.list().count() - 1)->text());
}

TEST_CASE("page contents: the fold that was opened is marked for as long as it is seen")
{
    ListReader reader(wide);
    reader.page().makeRest();
    const auto marked = [&] {
        const QList<QListWidgetItem *> rows = reader.list().selectedItems();
        return rows.size() == 1 ? rows.front()->text() : QString();
    };
    const QRect room = reader.page().viewport()->rect();
    ui::FoldTitle *last = nullptr; // that is in sight
    for (ui::FoldTitle *fold : reader.folds()) {
        if (room.contains(QRect(fold->mapTo(reader.page().viewport(), QPoint(0, 0)), fold->size())))
            last = fold;
    }
    REQUIRE(last);
    reader.click(*last);
    REQUIRE(last->isOpen());
    CHECK(marked() == last->words());
    reader.page().verticalScrollBar()->setValue(reader.page().verticalScrollBar()->maximum());
    CHECK(marked() != last->words());
}

TEST_CASE("page contents: what Open all opened and Close all closed is so after another page too")
{
    ListReader reader(wide);
    for (const bool open : {true, false}) {
        reader.page().setAllOpen(open);
        reader.open(QStringLiteral("causes"));
        reader.open(longPage);
        reader.page().makeRest();
        CHECK(reader.folds().size() > 3);
        CHECK(reader.openFolds() == (open ? reader.folds().size() : 0));
    }
}

TEST_CASE("page contents: Open all keeps what the reader sees in its place")
{
    ListReader reader(wide);
    const std::vector<ui::TextBlock *> &blocks = reader.page().blocks();
    ui::TextBlock &last = *blocks[blocks.size() - 3];
    reader.page().goTo(last);
    reader.page().verticalScrollBar()->setValue(reader.page().verticalScrollBar()->maximum());
    const int scrolled = reader.page().verticalScrollBar()->value();
    REQUIRE(scrolled > 0);
    reader.page().setAllOpen(true);
    CHECK(reader.openFolds() == reader.folds().size());
    CHECK(reader.isVisibleOnPage(last));
    reader.page().setAllOpen(false);
    CHECK(reader.openFolds() == 0);
}

TEST_CASE("page contents: a list that was once too high needs no scroll bar where it has room")
{
    ListReader reader({1180, 500});
    REQUIRE(reader.list().verticalScrollBar()->maximum() > 0);
    reader.resize({1920, 1080});
    CHECK(reader.list().verticalScrollBar()->maximum() == 0);
    CHECK_FALSE(reader.list().verticalScrollBar()->isVisible());
    const QRect last = reader.list().visualItemRect(reader.list().item(reader.list().count() - 1));
    CHECK(reader.list().viewport()->rect().contains(last));
}

TEST_CASE("page contents: a screen reader finds the list as part of the page")
{
    ListReader reader(wide);
    bool found = false;
    for (QAccessibleInterface *object : accessibleTree(reader.page()))
        found = found || (object->role() == QAccessible::List && object->object() == &reader.list());
    CHECK(found);
}

TEST_CASE("page contents: the menu of the button holds the same headings")
{
    ListReader reader(narrow);
    reader.page().goTo(*reader.folds().front()); // the button stands above it
    reader.click(reader.find<ui::Button>("pageContentsButton"));
    const auto &menu = reader.find<QMenu>("pageContentsMenu");
    QStringList headings;
    for (int row = 0; row < reader.list().count(); ++row)
        headings.append(reader.list().item(row)->text());
    QStringList actions;
    for (const QAction *action : menu.actions())
        actions.append(action->text());
    CHECK(actions.mid(0, headings.size()) == headings);
    CHECK(actions.size() == headings.size() + 3); // a line, Open all, Close all
}

TEST_CASE("page contents: the parts of the checklist and of a medicine are listed too")
{
    OpenWindow reader(shippedGuide(), QSize(1920, 1080));
    for (const auto &[page, part] :
         {std::pair("checklist", "Drink enough"), std::pair("medication/ibuprofen", "Who must not take it")}) {
        INFO(page);
        reader.open(QString::fromLatin1(page));
        const auto *list = reader.find<ui::PageContents>("pageContents").findChild<QListWidget *>();
        REQUIRE(list);
        CHECK(list->isVisible());
        CHECK(list->findItems(QString::fromLatin1(part), Qt::MatchExactly).size() == 1);
    }
}
