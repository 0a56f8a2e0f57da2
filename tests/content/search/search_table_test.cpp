// What people type, and the page that must come first: tests/data/search_queries.tsv, a query, a tab, and the pages of
// which any one will do.

#include "content/search/search_tables.h"
#include "guide/search/search_place.h"
#include "support/shipped_guide.h"

#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace guide;

namespace {

struct Row
{
    std::string query;
    std::vector<std::string> pages;
};

std::vector<Row> table()
{
    std::vector<Row> rows;
    for (const auto &row : searchTable("search_queries.tsv", 2))
        rows.push_back({row[0], partsOf(row[1], '|')});
    return rows;
}

} // namespace

TEST_CASE("search table: the right page comes first for every query")
{
    const std::vector<Row> rows = table();
    CHECK(rows.size() >= 150);
    for (const Row &row : rows) {
        const std::vector<std::string> pages = pagesShown(shippedIndex().search(row.query, 20));
        INFO(row.query << ": " << (pages.empty() ? "nothing" : pages.front()));
        CHECK((!pages.empty() && std::find(row.pages.begin(), row.pages.end(), pages.front()) != row.pages.end()));
    }
}

TEST_CASE("search table: each query stands once and each page of the guide is looked for")
{
    std::set<std::string> queries;
    std::set<std::string> pages;
    for (const Row &row : table()) {
        INFO(row.query);
        CHECK(queries.insert(row.query).second);
        pages.insert(row.pages.begin(), row.pages.end());
    }
    for (const Section &section : shippedGuide().sections()) {
        INFO(section.id);
        CHECK(pages.contains(section.id));
    }
    for (const Medicine &medicine : shippedGuide().medicines())
        CHECK(pages.contains("medication/" + medicine.id));
}

TEST_CASE("search table: the beginning of the page of every hit is known to the guide")
{
    std::set<std::string> known{seekCareTarget, togetherTarget, compareTarget};
    for (const Section &section : shippedGuide().sections())
        known.insert(section.id);
    for (const Medicine &medicine : shippedGuide().medicines())
        known.insert("medication/" + medicine.id);
    for (const Pack &pack : shippedGuide().routineContent().packs)
        known.insert(packTargetStart + pack.id);
    for (const Row &row : table()) {
        for (const SearchHit &hit : shippedIndex().search(row.query, 50).hits) {
            INFO(row.query << ": " << hit.page);
            CHECK(known.contains(hit.page));
            CHECK_FALSE(hit.found.text.empty());
        }
    }
}

TEST_CASE("search table: what is no danger sign shows no way to the symptom check first")
{
    for (const char *query : {"heat or cold",
                              "how to sleep",
                              "breathing exercise",
                              "slow breathing",
                              "muscle relaxer side effects",
                              "first aid",
                              "keep fit",
                              "ibuprofen",
                              "tylenol with wine",
                              "back pain",
                              "back spasm",
                              "pain killers from the chemist",
                              "how much pain medicine can I take",
                              "side effects of pain pills",
                              "walking with back pain",
                              "stretch",
                              "hot water bottle",
                              "desk",
                              "stress",
                              "i hurt myself lifting",
                              "sitting too long",
                              "put my back out",
                              "muscle contraction",
                              "what causes pain",
                              "wake up stiff",
                              "sore back",
                              "out of bed",
                              "kidney stones"}) {
        INFO(query);
        CHECK(shippedIndex().search(query).signs.empty());
    }
}

TEST_CASE("search table: every danger sign that everyone is asked can be found by what people call it")
{
    std::set<SymptomIndex> named;
    for (const SignWords &sign : shippedGuide().searchWords().signs)
        named.insert(sign.symptoms.begin(), sign.symptoms.end());
    for (SymptomIndex i = 0; i < shippedGuide().symptoms().size(); ++i) {
        const Symptom &symptom = shippedGuide().symptoms()[i];
        INFO(symptom.id);
        CHECK((symptom.urgency != Urgency::EmergencyNow || named.contains(i)));
    }
}

TEST_CASE("search table: no words were put together in vain")
{
    CHECK(shippedIndex().deadWords().empty());
}

TEST_CASE("search places: what a pack is stands below its title")
{
    const SearchPlaces all = searchPlaces(shippedGuide());
    const auto found = std::find_if(all.places.begin(), all.places.end(), [&all](const SearchPlace &place) {
        return all.pages[place.page].id.starts_with(packTargetStart);
    });
    REQUIRE(found != all.places.end());
    REQUIRE(found->texts.size() == 1);
    CHECK(found->texts.front().place == LinePlace{LinePlace::opening, 1});
}
