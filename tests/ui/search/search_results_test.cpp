#include "document/text/word_forms.h"
#include "guide/search/search.h"
#include "support/searching.h"
#include "ui/controls/choice/check_box.h"
#include "ui/reading/fold_title.h"
#include "ui/reading/marks/mark_layer.h"
#include "ui/reading/marks/page_marks.h"
#include "ui/search/search_results.h"

#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include <algorithm>
#include <set>

TEST_CASE("search results: the number of places is told to a screen reader")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "gallstones");
    const auto &count = reader.find<QLabel>("searchCount");
    CHECK(count.text().contains(QStringLiteral("found")));
    CHECK(count.accessibleName().startsWith(count.text()));
    CHECK_FALSE(reader.find<QLineEdit>("searchField").accessibleName().isEmpty());
}

TEST_CASE("search results: what stands above the hits is told with their number")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "chest pain");
    CHECK(reader.find<QLabel>("searchCount").accessibleName().contains(QStringLiteral("Check your symptoms first")));
    reader.press(Qt::Key_Escape);
    searchFor(reader, "motrn");
    CHECK(reader.find<QLabel>("searchCount").accessibleName().contains(QStringLiteral("Did you mean Motrin")));
}

TEST_CASE("search results: each row is told in full with its group")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "chest");
    const ui::SearchModel &model = found(reader);
    int hits = 0;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QString told = model.index(i).data().toString();
        INFO(told.toStdString());
        CHECK_FALSE(told.contains(QStringLiteral("?.")));
        CHECK_FALSE(told.contains(QStringLiteral("..")));
        CHECK_FALSE(told.contains(QStringLiteral(":.")));
        if (model.row(i).kind != ui::SearchRow::Kind::Hit)
            continue;
        ++hits;
        CHECK(told.startsWith(model.row(i).title));
        CHECK(told.contains(model.row(i).words.simplified()));
        CHECK((told.endsWith(QStringLiteral("Pages")) || told.endsWith(QStringLiteral("Medicines"))
               || told.endsWith(QStringLiteral("Sources")) || told.endsWith(QStringLiteral("symptom check"))));
    }
    CHECK(hits > 1);
}

TEST_CASE("search results: a pair of medicines opens with both ticked")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "advil with aleve");
    reader.press(Qt::Key_Return);
    REQUIRE(reader.window().currentPage() == QStringLiteral("together"));
    CHECK(reader.find<ui::CheckBox>("together-ibuprofen").isChecked());
    CHECK(reader.find<ui::CheckBox>("together-naproxen").isChecked());
}

TEST_CASE("search results: a habit of the checklist opens at its tick with the tick marked")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "extra cup hot day");
    reader.press(Qt::Key_Return);
    REQUIRE(reader.window().currentPage() == QStringLiteral("checklist"));
    const auto layers = reader.page().findChildren<ui::MarkLayer *>();
    REQUIRE(layers.size() == 1);
    CHECK(layers.front()->currentPlaceIsSeen());
}

TEST_CASE("search results: a hit on the title of a fold opens the fold near the top of the page")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "getting out of bed");
    reader.press(Qt::Key_Return);
    REQUIRE(reader.window().currentPage() == QStringLiteral("ease-a-spasm"));
    const auto folds = reader.page().findChildren<ui::FoldTitle *>();
    const auto fold = std::find_if(folds.begin(), folds.end(), [](const ui::FoldTitle *each) {
        return each->words() == QStringLiteral("Getting out of bed");
    });
    REQUIRE(fold != folds.end());
    CHECK((*fold)->isOpen());
    CHECK(std::count_if(folds.begin(), folds.end(), [](const ui::FoldTitle *each) { return each->isOpen(); }) == 1);
    const int top = (*fold)->mapTo(reader.page().viewport(), QPoint()).y();
    CHECK(top >= 0);
    CHECK(top < reader.page().viewport()->height() / 2);
}

TEST_CASE("search results: every hit stands on its page in the very words of the list")
{
    OpenWindow reader(shippedGuide());
    const guide::SearchIndex index(shippedGuide(), document::wordForms("en"));
    std::set<std::string> tried;
    for (const char *query : {"heat", "spasm", "side effects", "doctor", "what studies say", "numb", "sleep", "botox",
                              "limit", "2020", "hot day", "drink"}) {
        for (const guide::SearchHit &hit : index.search(query).hits) {
            if (hit.symptom || hit.found.marks.empty() || !hit.together[0].empty())
                continue;
            if (!tried.insert(hit.page + hit.found.text).second)
                continue;
            reader.open(QString::fromStdString(hit.page));
            if (auto *page = qobject_cast<ui::SectionPage *>(&reader.anyPage()))
                page->setAllOpen(true); // a hit may stand in a fold
            for (ui::SectionPage *page : reader.anyPage().findChildren<ui::SectionPage *>())
                page->setAllOpen(true);
            const std::vector<ui::PageWords> words = ui::wordsOn(reader.anyPage());
            INFO(query << ": " << hit.page << ": " << hit.found.text);
            CHECK(std::any_of(words.begin(), words.end(), [&](const ui::PageWords &each) {
                return each.words.startsWith(QString::fromStdString(hit.found.text));
            }));
        }
    }
    CHECK(tried.size() > 30);
}

TEST_CASE("search results: the list is no higher than its rows")
{
    OpenWindow reader(shippedGuide());
    searchFor(reader, "qwxyzz");
    const auto &results = reader.find<QWidget>("searchResults");
    const auto &list = reader.find<QListView>("hits");
    const QRect last = list.visualRect(found(reader).index(found(reader).rowCount() - 1));
    CHECK(last.isValid());
    CHECK(list.height() - last.bottom() < 4);
    CHECK(results.height() < reader.window().height() / 2);
}

TEST_CASE("search model: it keeps the promises of a model")
{
    ui::SearchModel model(shippedGuide());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const guide::SearchIndex index(shippedGuide(), document::wordForms("en"));
    for (const char *query : {"chest pain", "motrn", "stretch", "qqqqq", "heat"})
        model.show(index.search(query), {}, QString::fromLatin1(query));
    CHECK(model.rowCount() > 0);
}

TEST_CASE("search results: one place is told as one")
{
    const document::PageStyle style = document::PageStyle::light({});
    ui::OpenFolds folds;
    const ui::PageContext context{shippedGuide(), style, goodDay, folds};
    QWidget window;
    ui::SearchResults results(context, &window);
    const auto *count = results.findChild<QLabel *>(QStringLiteral("searchCount"));
    guide::SearchAnswer answer;
    for (const char *told : {"Nothing found", "1 place found", "2 places found"}) {
        results.setAnswer(answer, {}, QStringLiteral("heat"));
        CHECK(count->text() == QLatin1String(told));
        answer.hits.emplace_back();
    }
}
