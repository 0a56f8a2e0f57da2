#include "ui/search/search_box.h"

#include "support/searching.h"
#include "ui/reading/marks/mark_layer.h"

#include "support/catch.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

TEST_CASE("search box: Ctrl and K and some words and Enter open the page at the words and mark them")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "wrap a heat pack");
    reader.press(Qt::Key_Return);
    REQUIRE(reader.window().currentPage() == QStringLiteral("home-remedies"));
    CHECK_FALSE(reader.find<QWidget>("searchResults").isVisible());
    const int cursor = reader.cursor();
    REQUIRE(cursor >= 0);
    const ui::TextBlock &block = *reader.page().blocks()[static_cast<std::size_t>(cursor)];
    CHECK(block.words().contains(QStringLiteral("Wrap a heat pack")));
    CHECK(reader.isVisibleOnPage(block));
    CHECK(reader.page().findChildren<ui::MarkLayer *>().size() == 1);
    // Another page has no marks.
    reader.open(QStringLiteral("causes"));
    CHECK(reader.page().findChildren<ui::MarkLayer *>().isEmpty());
}

TEST_CASE("search box: the index is built with the first letter and not when the guide opens")
{
    OpenWindow reader(shippedGuide());
    const auto *box = reader.window().findChild<ui::SearchBox *>();
    REQUIRE(box);
    reader.press(Qt::Key_K, Qt::ControlModifier);
    CHECK_FALSE(box->hasIndex());
    reader.type("h");
    CHECK(box->hasIndex());
}

TEST_CASE("search box: Down and Up walk between the field and the list and Enter opens the row")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "stretch");
    CHECK(focusedName() == QStringLiteral("searchField"));
    reader.press(Qt::Key_Down);
    CHECK(focusedName() == QStringLiteral("hits"));
    const QModelIndex first = reader.find<QListView>("hits").currentIndex();
    CHECK((first.flags() & Qt::ItemIsEnabled));
    reader.press(Qt::Key_Up);
    CHECK(focusedName() == QStringLiteral("searchField"));
    reader.press(Qt::Key_Down);
    reader.press(Qt::Key_Down);
    const QModelIndex second = reader.find<QListView>("hits").currentIndex();
    CHECK(second.row() > first.row());
    const QString page = QString::fromStdString(found(reader).row(second.row()).hit.page);
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage() == page);
}

TEST_CASE("search box: letters that are typed in the list go on in the field")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "stre");
    reader.press(Qt::Key_Down);
    reader.type("tch");
    CHECK(reader.find<QLineEdit>("searchField").text() == QStringLiteral("stretch"));
    CHECK(focusedName() == QStringLiteral("searchField"));
}

TEST_CASE("search box: Esc goes back to the page and leaves it as it was")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("causes"));
    searchFor(reader, "stretch");
    reader.press(Qt::Key_Escape);
    CHECK_FALSE(reader.find<QWidget>("searchResults").isVisible());
    CHECK(reader.window().currentPage() == QStringLiteral("causes"));
    CHECK(QApplication::focusWidget() == &reader.page());
}

TEST_CASE("search box: Esc gives the focus back to what had it")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("look-up"));
    reader.click(reader.find<QLineEdit>("medicineFilter"));
    searchFor(reader, "stretch");
    reader.press(Qt::Key_Down);
    reader.press(Qt::Key_Escape);
    CHECK(focusedName() == QStringLiteral("medicineFilter"));
    CHECK(reader.find<QLineEdit>("medicineFilter").text().isEmpty());
    reader.press(Qt::Key_F6);
    REQUIRE(focusedName() == QStringLiteral("contents"));
    searchFor(reader, "stretch");
    reader.press(Qt::Key_Escape);
    CHECK(focusedName() == QStringLiteral("contents"));
}

TEST_CASE("search box: words that are still in the field show their list again with Down")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "stretch");
    reader.press(Qt::Key_Escape);
    reader.find<QLineEdit>("searchField").setFocus(Qt::TabFocusReason);
    CHECK_FALSE(reader.find<QWidget>("searchResults").isVisible());
    reader.press(Qt::Key_Down);
    CHECK(reader.find<QWidget>("searchResults").isVisible());
    CHECK(focusedName() == QStringLiteral("hits"));
}

TEST_CASE("search box: a danger sign shows the way to its question first and ticks nothing")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "blood when I pee");
    const ui::SearchRow &first = found(reader).row(0);
    CHECK(first.kind == ui::SearchRow::Kind::Signs);
    CHECK(first.words.contains(QStringLiteral("Is your pee bloody")));
    reader.press(Qt::Key_Return);
    REQUIRE(reader.window().currentPage() == carePage);
    CHECK(focusedName() == QStringLiteral("pee-changes"));
    for (const ui::Button *reply : reader.window().findChildren<ui::Button *>())
        CHECK_FALSE(reply->isChecked());
}

TEST_CASE("search box: a question opens at its step with the keyboard on it and in view")
{
    const std::vector<guide::CareScreen> &screens = shippedGuide().care().screens;
    for (const guide::CareScreen &screen : screens) {
        const guide::SymptomIndex asked = screen.symptoms.back();
        const guide::Symptom &symptom = shippedGuide().symptoms()[asked];
        INFO(symptom.question);
        OpenWindow reader(shippedGuide());
        searchFor(reader, symptom.question.c_str());
        const auto &list = reader.find<QListView>("hits");
        const auto isIt = [&] {
            const ui::SearchRow &row = found(reader).row(list.currentIndex().row());
            return row.kind == ui::SearchRow::Kind::Hit && row.hit.symptom == asked;
        };
        reader.press(Qt::Key_Down);
        for (int i = 0; i < found(reader).rowCount() && !isIt(); ++i)
            reader.press(Qt::Key_Down);
        REQUIRE(isIt());
        reader.press(Qt::Key_Return);
        CHECK(focusedName().toStdString() == symptom.id);
        const QWidget *question = QApplication::focusWidget();
        CHECK(question->visibleRegion().boundingRect() == question->rect());
    }
}

TEST_CASE("search box: a medicine is never chosen for the reader")
{
    OpenWindow reader(shippedGuide());
    const QString before = reader.window().currentPage();
    searchFor(reader, "motrn");
    CHECK(found(reader).row(0).title.startsWith(QStringLiteral("Did you mean Motrin (ibuprofen)?")));
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage() == before);
    CHECK(focusedName() == QStringLiteral("hits"));
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage() == QStringLiteral("medication/ibuprofen"));
}

TEST_CASE("search box: the whole name of one pack opens the page of the pack with one Enter")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "nurofen plus");
    CHECK(found(reader).row(0).kind == ui::SearchRow::Kind::Hit);
    CHECK(found(reader).row(0).title.startsWith(QStringLiteral("Nurofen Plus: ibuprofen and codeine")));
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage() == QStringLiteral("product/nurofen-plus"));
}

TEST_CASE("search box: a pack with something else is told of and opens nothing by itself")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "nurofen plus and diazepam");
    CHECK(found(reader).row(0).kind == ui::SearchRow::Kind::Message);
}

TEST_CASE("search box: a slip can be mended from the list")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "mattres pilow");
    const ui::SearchRow *question = rowWith(reader, ui::SearchRow::Kind::Question);
    REQUIRE(question);
    const QString mended = question->instead;
    reader.press(Qt::Key_Down);
    reader.press(Qt::Key_Return);
    CHECK(reader.find<QLineEdit>("searchField").text() == mended);
    CHECK(focusedName() == QStringLiteral("searchField"));
}

TEST_CASE("search box: nothing found says so and offers words and the contents and the symptom check")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "qwxyzz");
    CHECK(reader.find<QLabel>("searchCount").text() == QStringLiteral("Nothing found"));
    CHECK(rowWith(reader, ui::SearchRow::Kind::Message));
    REQUIRE(rowWith(reader, ui::SearchRow::Kind::Contents));
    REQUIRE(rowWith(reader, ui::SearchRow::Kind::Signs));
    reader.press(Qt::Key_Down);
    while (found(reader).row(reader.find<QListView>("hits").currentIndex().row()).kind != ui::SearchRow::Kind::Contents)
        reader.press(Qt::Key_Down);
    reader.press(Qt::Key_Return);
    CHECK(focusedName() == QStringLiteral("contents"));
}

TEST_CASE("search box: the field and the list fit into every window and text size")
{
    for (const QSize size : {QSize(1180, 780), QSize(700, 500), QSize(360, 800), QSize(320, 480)}) {
        for (const int step : {0, ui::textSizeCount - 1}) {
            OpenWindow reader(shippedGuide(), size, step);
            searchFor(reader, "hot water bottle");
            const QRect window = reader.window().rect();
            INFO(size.width() << " " << step);
            const auto &field = reader.find<QLineEdit>("searchField");
            CHECK(window.contains(QRect(field.mapTo(&reader.window(), QPoint(0, 0)), field.size())));
            CHECK(field.width() >= 100);
            CHECK(window.contains(reader.find<QWidget>("searchResults").geometry()));
            reader.press(Qt::Key_Return);
            CHECK(reader.window().currentPage() == QStringLiteral("home-remedies"));
        }
    }
}

TEST_CASE("search box: in a narrow window it is a button until it is needed")
{
    OpenWindow reader(shippedGuide(), {360, 800});
    CHECK_FALSE(reader.find<QLineEdit>("searchField").isVisible());
    reader.click(reader.find<ui::Button>("searchButton"));
    CHECK(reader.find<QLineEdit>("searchField").isVisible());
    reader.press(Qt::Key_Escape);
    CHECK_FALSE(reader.find<QLineEdit>("searchField").isVisible());
}
