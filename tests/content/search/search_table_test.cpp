// What people type, and the page that must come first: tests/data/search_queries.tsv, a query, a tab, and the pages of
// which any one will do.

#include "document/text/word_forms.h"
#include "guide/search/search.h"
#include "support/shipped_guide.h"

#include "support/catch.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

using namespace guide;

namespace {

const SearchIndex &shippedIndex()
{
    static const SearchIndex index(shippedGuide(), document::wordForms(shippedGuide().language()));
    return index;
}

std::vector<std::string> parts(const std::string &text, char between)
{
    std::vector<std::string> out;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, between);)
        out.push_back(part);
    return out;
}

struct Row
{
    std::string query;
    std::vector<std::string> pages;
};

std::vector<Row> table()
{
    std::ifstream in(std::string(MIDBACK_SOURCE_DIR) + "/tests/data/search_queries.tsv");
    std::vector<Row> rows;
    for (std::string line; std::getline(in, line);) {
        const std::vector<std::string> fields = parts(line, '\t');
        INFO(line);
        REQUIRE(fields.size() == 2);
        rows.push_back({fields[0], parts(fields[1], '|')});
    }
    return rows;
}

// As a reader sees the pages: the way to the symptom check first where there may be a danger sign.
std::vector<std::string> pagesFor(const std::string &query)
{
    const SearchAnswer answer = shippedIndex().search(query, 20);
    std::vector<std::string> pages;
    if (!answer.signs.empty())
        pages.push_back(seekCareTarget);
    for (const SearchHit &hit : answer.hits) {
        if (std::find(pages.begin(), pages.end(), hit.page) == pages.end())
            pages.push_back(hit.page);
    }
    return pages;
}

} // namespace

TEST_CASE("search table: the right page comes first for every query")
{
    const std::vector<Row> rows = table();
    CHECK(rows.size() >= 150);
    for (const Row &row : rows) {
        const std::vector<std::string> pages = pagesFor(row.query);
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
