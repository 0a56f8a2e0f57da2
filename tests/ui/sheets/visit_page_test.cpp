#include "support/accessible_tree.h"
#include "support/open_window.h"

#include "ui/controls/choice/check_box.h"
#include "ui/sheets/visit_page.h"

#include "support/catch.h"

#include <QApplication>
#include <QLineEdit>

namespace {

const QString visitPage = QStringLiteral("visit-sheet");

void openVisit(OpenWindow &reader)
{
    reader.open(visitPage);
    reader.page().blocks();
}

void type(OpenWindow &reader, const char *field)
{
    auto &line = reader.find<QLineEdit>(field);
    line.setFocus();
    reader.press(Qt::Key_H);
    reader.press(Qt::Key_I);
    CHECK(line.text() == QStringLiteral("hi"));
}

} // namespace

TEST_CASE("visit page: what is typed and ticked stays while the guide is open")
{
    OpenWindow reader(shippedGuide());
    openVisit(reader);
    for (const char *field :
         {"visit-name", "visit-since", "visit-often", "visit-helped", "visit-others", "visit-question-2"})
        type(reader, field);
    reader.find<ui::CheckBox>("tried-heat").click();
    reader.find<ui::CheckBox>("takes-ibuprofen").click();
    reader.open(QStringLiteral("home"));
    openVisit(reader);
    for (const char *field :
         {"visit-name", "visit-since", "visit-often", "visit-helped", "visit-others", "visit-question-2"})
        CHECK(reader.find<QLineEdit>(field).text() == QStringLiteral("hi"));
    CHECK(reader.find<QLineEdit>("visit-question-1").text().isEmpty());
    CHECK(reader.find<ui::CheckBox>("tried-heat").isChecked());
    CHECK(reader.find<ui::CheckBox>("takes-ibuprofen").isChecked());
    CHECK_FALSE(reader.find<ui::CheckBox>("takes-naproxen").isChecked());
}

TEST_CASE("visit page: what a screen reader ticks and writes stays while the guide is open")
{
    OpenWindow reader(shippedGuide());
    reader.open(carePage);
    reader.find<ui::Button>("goOn").click();
    openVisit(reader);
    for (const char *tick : {"tried-heat", "takes-ibuprofen", "carry-answers"})
        toggleByScreenReader(reader.find<ui::CheckBox>(tick));
    for (const char *field : {"visit-since", "visit-question-2"})
        writeByScreenReader(reader.find<QLineEdit>(field), QStringLiteral("hi"));
    reader.open(QStringLiteral("home"));
    openVisit(reader);
    for (const char *tick : {"tried-heat", "takes-ibuprofen", "carry-answers"})
        CHECK(reader.find<ui::CheckBox>(tick).isChecked());
    for (const char *field : {"visit-since", "visit-question-2"})
        CHECK(reader.find<QLineEdit>(field).text() == QStringLiteral("hi"));
}

TEST_CASE("visit page: nothing of it is in the settings")
{
    OpenWindow reader(shippedGuide());
    openVisit(reader);
    const QStringList before = reader.storedKeys();
    type(reader, "visit-since");
    reader.find<ui::CheckBox>("takes-diazepam").click();
    CHECK(reader.storedKeys() == before);
}

TEST_CASE("visit page: the answers can be carried over once there are any")
{
    OpenWindow reader(shippedGuide());
    openVisit(reader);
    CHECK_FALSE(reader.window().findChild<ui::CheckBox *>(QStringLiteral("carry-answers")));
    reader.open(carePage);
    reader.find<ui::Button>("goOn").click();
    openVisit(reader);
    CHECK_FALSE(reader.find<ui::CheckBox>("carry-answers").isChecked());
    reader.find<ui::CheckBox>("carry-answers").click();
    openVisit(reader);
    CHECK(reader.find<ui::CheckBox>("carry-answers").isChecked());
}

TEST_CASE("visit page: medicines ticked in the look-up are ticked until the reader chooses here")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("together"));
    reader.find<ui::CheckBox>("together-naproxen").click();
    openVisit(reader);
    CHECK(reader.find<ui::CheckBox>("takes-naproxen").isChecked());
    reader.find<ui::CheckBox>("takes-naproxen").click();
    openVisit(reader);
    CHECK_FALSE(reader.find<ui::CheckBox>("takes-naproxen").isChecked());
}

TEST_CASE("visit page: the sheet holds what was chosen and nothing else")
{
    ui::VisitSession session;
    guide::Replies replies;
    const std::vector<std::string> lookedUp{"naproxen", "alcohol"};
    replies.set(0, guide::Reply::Yes);
    session.notes.questions = {"", "Mine?"};
    const auto notes = [&] {
        return ui::visitNotes(shippedGuide(), session, {replies, lookedUp});
    };
    CHECK(notes().medicines == std::vector<std::string>{"naproxen"});
    CHECK(notes().questions == std::vector<std::string>{"Mine?"});
    CHECK_FALSE(notes().replies);
    session.carriesReplies = true;
    CHECK(notes().replies);
    session.medicinesChosen = true;
    CHECK(notes().medicines.empty());
}
