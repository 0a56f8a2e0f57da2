// What the search offers before anything is typed, and what Enter does at the end.

#include "document/text/word_forms.h"
#include "guide/search/search.h"
#include "support/searching.h"

#include "support/catch.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>

TEST_CASE("search start: an empty field shows five examples and one of them is searched for")
{
    OpenWindow reader(shippedGuide());
    reader.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(reader.find<QWidget>("searchResults").isVisible());
    int examples = 0;
    for (int i = 0; i < found(reader).rowCount(); ++i)
        examples += found(reader).row(i).kind == ui::SearchRow::Kind::Word;
    CHECK(examples == 5);
    CHECK_FALSE(rowWith(reader, ui::SearchRow::Kind::Hit));
    reader.press(Qt::Key_Down);
    CHECK(focusedName() == QStringLiteral("hits"));
    const QString example = rowWith(reader, ui::SearchRow::Kind::Word)->instead;
    reader.press(Qt::Key_Return);
    CHECK(reader.find<QLineEdit>("searchField").text() == example);
    CHECK(rowWith(reader, ui::SearchRow::Kind::Hit));
}

TEST_CASE("search start: every example finds something and asks nothing")
{
    const guide::SearchIndex index(shippedGuide(), document::wordForms("en"));
    REQUIRE(shippedGuide().searchWords().examples.size() == 5);
    for (const std::string &example : shippedGuide().searchWords().examples) {
        INFO(example);
        CHECK_FALSE(index.search(example).hits.empty());
        CHECK(index.search(example).questions.empty());
    }
}

TEST_CASE("search start: what was opened from it last is offered until the program ends")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "hot water bottle");
    reader.press(Qt::Key_Return);
    REQUIRE(reader.window().currentPage() == QStringLiteral("home-remedies"));
    reader.press(Qt::Key_K, Qt::ControlModifier);
    reader.find<QLineEdit>("searchField").clear();
    const ui::SearchRow *last = rowWith(reader, ui::SearchRow::Kind::Hit);
    REQUIRE(last);
    CHECK(last->hit.page == "home-remedies");
    CHECK(last->marks.empty());
    reader.open(QStringLiteral("causes"));
    reader.press(Qt::Key_K, Qt::ControlModifier);
    reader.press(Qt::Key_Down);
    while (found(reader).row(reader.find<QListView>("hits").currentIndex().row()).kind != ui::SearchRow::Kind::Hit)
        reader.press(Qt::Key_Down);
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage() == QStringLiteral("home-remedies"));
    // Another window is another session.
    OpenWindow other(shippedGuide());
    other.press(Qt::Key_K, Qt::ControlModifier);
    CHECK_FALSE(rowWith(other, ui::SearchRow::Kind::Hit));
}

TEST_CASE("search start: the hint and the key are seen whole in a wide window")
{
    OpenWindow reader(shippedGuide(), {1600, 900});
    const auto &field = reader.find<QLineEdit>("searchField");
    const auto &key = reader.find<QLabel>("searchKey");
    CHECK(key.isVisible());
    CHECK(key.text() == QStringLiteral("Ctrl+K"));
    CHECK(field.fontMetrics().horizontalAdvance(field.placeholderText()) < key.x());
    reader.press(Qt::Key_K, Qt::ControlModifier);
    reader.type("h");
    CHECK_FALSE(key.isVisible());
}

TEST_CASE("search start: in a narrower window the hint says fewer examples and cuts none")
{
    for (const auto &[width, hint] :
         {std::pair(1600, "Try: motrin and wine, knot between shoulders"), std::pair(1000, "Try: motrin and wine")}) {
        OpenWindow reader(shippedGuide(), {width, 700});
        const auto &field = reader.find<QLineEdit>("searchField");
        CHECK(field.placeholderText().toStdString() == hint);
        CHECK(field.fontMetrics().horizontalAdvance(field.placeholderText()) < field.width());
    }
}

TEST_CASE("search start: Enter opens a hit that is clearly the best though a word has a slip")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "acupunture");
    REQUIRE(rowWith(reader, ui::SearchRow::Kind::Question));
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage() == QStringLiteral("other-treatments"));
}

TEST_CASE("search start: words of another language are told that the guide is in English")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "me duele el pecho");
    CHECK(found(reader).row(0).kind == ui::SearchRow::Kind::Signs);
    const ui::SearchRow *told = rowWith(reader, ui::SearchRow::Kind::Message);
    REQUIRE(told);
    CHECK(told->words == QStringLiteral("This guide is in English."));
    CHECK(reader.find<QLabel>("searchCount").accessibleName().contains(told->title));
    reader.press(Qt::Key_Return);
    CHECK(focusedName() == QStringLiteral("hits"));
}

TEST_CASE("search start: the pages about the program are found by what they tell")
{
    OpenWindow reader(shippedGuide());
    for (const char *typed : {"help", "keyboard shortcuts", "what is the key", "Privacy?", "licen"}) {
        INFO(typed);
        searchFor(reader, typed);
        REQUIRE(rowWith(reader, ui::SearchRow::Kind::Hit));
        CHECK(rowWith(reader, ui::SearchRow::Kind::Hit)->hit.page == "help");
        reader.press(Qt::Key_Escape);
    }
    searchFor(reader, "keyboard");
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage() == QStringLiteral("help"));
}

TEST_CASE("search start: who types help sees the way to the symptom check too")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "help");
    const ui::SearchRow *care = rowWith(reader, ui::SearchRow::Kind::Signs);
    REQUIRE(care);
    CHECK(care->hit.page == guide::seekCareTarget);
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage() == QStringLiteral("help"));
}

TEST_CASE("search start: the settings are found by what they set")
{
    OpenWindow reader(shippedGuide());
    for (const char *typed : {"dark mode", "make the text bigger", "settings", "turn on high contrast"}) {
        INFO(typed);
        searchFor(reader, typed);
        REQUIRE(rowWith(reader, ui::SearchRow::Kind::Hit));
        CHECK(rowWith(reader, ui::SearchRow::Kind::Hit)->hit.page == "settings");
        reader.press(Qt::Key_Escape);
    }
}

TEST_CASE("search start: reading aloud is found on the help page")
{
    OpenWindow reader(shippedGuide());
    for (const char *typed : {"read aloud", "read the page aloud", "read this out loud"}) {
        INFO(typed);
        searchFor(reader, typed);
        REQUIRE(rowWith(reader, ui::SearchRow::Kind::Hit));
        CHECK(rowWith(reader, ui::SearchRow::Kind::Hit)->hit.page == "help");
        reader.press(Qt::Key_Escape);
    }
}

TEST_CASE("search start: words of the body find no page about the program")
{
    OpenWindow reader(shippedGuide());
    for (const char *typed : {"help my chest hurts", "ke", "key pain", "back pain", "light headed", "lost my voice"}) {
        INFO(typed);
        searchFor(reader, typed);
        for (int i = 0; i < found(reader).rowCount(); ++i)
            CHECK((found(reader).row(i).hit.page != "help" && found(reader).row(i).hit.page != "settings"));
        reader.press(Qt::Key_Escape);
    }
}
