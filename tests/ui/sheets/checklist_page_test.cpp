#include "support/accessible_tree.h"
#include "support/open_window.h"

#include "ui/controls/choice/check_box.h"
#include "ui/sheets/checklist_page.h"

#include "support/catch.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPrinterInfo>
#include <QSpinBox>

namespace {

const guide::Checklist &prevention()
{
    return *shippedGuide().checklist("prevention");
}

guide::ChecklistChoice choiceOf(OpenWindow &reader)
{
    return ui::checklistChoice(reader.settings(), prevention());
}

bool chosen(OpenWindow &reader, const std::string &item)
{
    const std::vector<std::string> items = choiceOf(reader).items;
    return std::find(items.begin(), items.end(), item) != items.end();
}

const guide::ChecklistItem &someItem(bool chosenAtFirst)
{
    for (const guide::Habit &habit : prevention().habits) {
        for (const guide::ChecklistItem &item : habit.items) {
            if (item.chosenAtFirst == chosenAtFirst)
                return item;
        }
    }
    FAIL("there is no such item");
    std::abort();
}

// Opens the page with all of it made.
void openChecklist(OpenWindow &reader)
{
    reader.open(QStringLiteral("checklist"));
    reader.page().blocks();
}

void tabTo(OpenWindow &reader, const QWidget &widget)
{
    for (int i = 0; i < 400 && QApplication::focusWidget() != &widget; ++i)
        reader.press(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == &widget);
}

} // namespace

TEST_CASE("checklist page: every item is a tick with its reason and the first ones are ticked")
{
    OpenWindow reader(shippedGuide());
    openChecklist(reader);
    for (const guide::Habit &habit : prevention().habits) {
        for (const guide::ChecklistItem &item : habit.items) {
            INFO(item.id);
            const auto &tick = reader.find<ui::CheckBox>(item.id.c_str());
            CHECK(tick.text().startsWith(QString::fromStdString(item.text)));
            CHECK(tick.isChecked() == item.chosenAtFirst);
            CHECK(tick.accessibleDescription() == QString::fromStdString(guide::plainText(item.why)));
        }
    }
}

TEST_CASE("checklist page: a tick is reached by Tab and set by Space and kept in the settings")
{
    OpenWindow reader(shippedGuide());
    openChecklist(reader);
    const std::string on = someItem(true).id;
    const std::string off = someItem(false).id;
    for (const std::string &id : {on, off}) {
        openChecklist(reader); // either may stand first
        tabTo(reader, reader.find<ui::CheckBox>(id.c_str()));
        reader.press(Qt::Key_Space);
    }
    CHECK_FALSE(chosen(reader, on));
    CHECK(chosen(reader, off));
    reader.open(QStringLiteral("home"));
    openChecklist(reader);
    CHECK_FALSE(reader.find<ui::CheckBox>(on.c_str()).isChecked());
    CHECK(reader.find<ui::CheckBox>(off.c_str()).isChecked());
}

TEST_CASE("checklist page: what a screen reader ticks and writes is kept in the settings")
{
    OpenWindow reader(shippedGuide());
    openChecklist(reader);
    const std::string on = someItem(true).id;
    const std::string off = someItem(false).id;
    for (const std::string &id : {on, off})
        toggleByScreenReader(reader.find<ui::CheckBox>(id.c_str()));
    writeByScreenReader(reader.find<QLineEdit>("own-line-2"), QStringLiteral("swim"));
    CHECK_FALSE(chosen(reader, on));
    CHECK(chosen(reader, off));
    CHECK(choiceOf(reader).ownLines.size() > 1);
    CHECK(reader.settings().checklistLines().value(1) == QStringLiteral("swim"));
}

TEST_CASE("checklist page: with every tick taken away none comes back")
{
    OpenWindow reader(shippedGuide());
    openChecklist(reader);
    for (const std::string &item : choiceOf(reader).items)
        reader.find<ui::CheckBox>(item.c_str()).click();
    CHECK(choiceOf(reader).items.empty());
    openChecklist(reader);
    for (const ui::CheckBox *tick : reader.page().findChildren<ui::CheckBox *>())
        CHECK_FALSE(tick->isChecked());
}

TEST_CASE("checklist page: lines of the readers own and the weeks are kept in the settings")
{
    OpenWindow reader(shippedGuide());
    openChecklist(reader);
    auto &line = reader.find<QLineEdit>("own-line-2");
    tabTo(reader, line);
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_W, Qt::Key_I, Qt::Key_M})
        reader.press(key);
    auto &weeks = reader.find<QSpinBox>("weeks");
    tabTo(reader, weeks);
    reader.press(Qt::Key_Up);
    reader.press(Qt::Key_Up);
    CHECK(choiceOf(reader).ownLines.at(1) == "swim");
    CHECK(choiceOf(reader).weeks == 3);
    reader.open(QStringLiteral("home"));
    openChecklist(reader);
    CHECK(reader.find<QLineEdit>("own-line-2").text() == QStringLiteral("swim"));
    CHECK(reader.find<QLineEdit>("own-line-1").text().isEmpty());
    CHECK(reader.find<QSpinBox>("weeks").value() == 3);
}

TEST_CASE("checklist page: every line of the readers own is printed")
{
    OpenWindow reader(windowGuide());
    const QStringList lines{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
    reader.settings().setChecklistLines(lines);
    CHECK(choiceOf(reader).ownLines == std::vector<std::string>{"a", "b", "c", "d"});
}

TEST_CASE("checklist page: what is typed outlives a change of the theme and of the text size")
{
    OpenWindow reader(shippedGuide());
    openChecklist(reader);
    tabTo(reader, reader.find<QLineEdit>("own-line-1"));
    reader.press(Qt::Key_X);
    reader.window().setTheme(ui::Theme::Dark);
    reader.press(Qt::Key_Plus, Qt::ControlModifier);
    reader.page().blocks();
    CHECK(reader.find<QLineEdit>("own-line-1").text() == QStringLiteral("x"));
}

TEST_CASE("checklist page: Enter in a line follows no link and leaves the page open")
{
    OpenWindow reader(shippedGuide());
    openChecklist(reader);
    tabTo(reader, reader.find<QLineEdit>("own-line-1"));
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage() == QStringLiteral("checklist"));
    CHECK_FALSE(reader.find<QWidget>("sourceStrip").isVisible());
}

TEST_CASE("checklist page: fields and buttons are named and large enough")
{
    for (const QSize size : {QSize(1180, 780), QSize(320, 480)}) {
        OpenWindow reader(shippedGuide(), size);
        openChecklist(reader);
        for (const char *name : {"own-line-1", "own-line-2", "own-line-3", "own-line-4", "weeks"}) {
            const auto &field = reader.find<QWidget>(name);
            CHECK_FALSE(field.accessibleName().isEmpty());
            CHECK(field.height() >= 32);
        }
        for (const char *name : {"printSheet", "moreWithSheet"})
            CHECK(reader.find<ui::Button>(name).height() >= 32);
    }
}

TEST_CASE("checklist page: who wants it as it is prints it from the top of the page")
{
    OpenWindow reader(shippedGuide());
    openChecklist(reader);
    auto &print = reader.find<ui::Button>("printAsItIs");
    CHECK(reader.isVisibleOnPage(print));
    REQUIRE(reader.page().findChild<ui::CheckBox *>());
    CHECK(print.mapTo(&reader.page(), QPoint()).y()
          < reader.page().findChild<ui::CheckBox *>()->mapTo(&reader.page(), QPoint()).y());
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        return; // nothing may come out of a printer of the machine that runs the tests
    reader.click(print);
    CHECK(reader.find<ui::Button>("messageRemedy").text() == QStringLiteral("Save as PDF"));
}

TEST_CASE("checklist page: without a printer it says so and offers to save as PDF")
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        return; // nothing may come out of a printer of the machine that runs the tests
    for (const bool byKey : {true, false}) {
        OpenWindow reader(shippedGuide());
        openChecklist(reader);
        if (byKey) {
            reader.press(Qt::Key_P, Qt::ControlModifier);
        } else {
            tabTo(reader, reader.find<ui::Button>("printSheet"));
            reader.press(Qt::Key_Space);
        }
        CHECK(reader.find<QWidget>("messageStrip").isVisible());
        CHECK(reader.find<ui::Button>("messageRemedy").text() == QStringLiteral("Save as PDF"));
    }
}

TEST_CASE("checklist page: the second button opens the menu of the paper")
{
    OpenWindow reader(shippedGuide());
    openChecklist(reader);
    tabTo(reader, reader.find<ui::Button>("moreWithSheet"));
    reader.press(Qt::Key_Space);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    CHECK(menu->objectName() == QStringLiteral("printMenu"));
    menu->close();
}
