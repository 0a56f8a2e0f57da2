// Whether a danger is still seen beside what only sounds like one.

#include "content/search/search_tables.h"
#include "support/shipped_guide.h"

#include "support/catch.h"

#include <algorithm>

using namespace guide;

TEST_CASE("search beside: what takes an alarm away elsewhere leaves it where there is a danger")
{
    CHECK(searchTable("search/danger_beside.tsv", 2).size() >= 30);
    for (const auto &row : searchTable("search/danger_beside.tsv", 2)) {
        std::vector<std::string> found;
        for (const SymptomIndex sign : shippedIndex().search(row[0]).signs)
            found.push_back(shippedGuide().symptoms()[sign].id);
        const std::vector<std::string> wanted = partsOf(row[1], '|');
        INFO(row[0]);
        CHECK(std::any_of(wanted.begin(), wanted.end(), [&](const std::string &id) {
            return std::find(found.begin(), found.end(), id) != found.end();
        }));
    }
}

// Written with the list of idioms at hand, to make each of them hide a danger; those that did were taken out or
// narrowed.
TEST_CASE("search beside: no idiom hides the dangers that were made to hide behind one")
{
    const auto rows = searchTable("search/danger_hidden.tsv", 1);
    CHECK(rows.size() >= 780);
    for (const auto &row : rows) {
        INFO(row[0]);
        CHECK_FALSE(shippedIndex().search(row[0]).signs.empty());
    }
}

TEST_CASE("search beside: nothing harmless that stands beside a danger hides it")
{
    const auto harmless = searchTable("search/harmless_kinds.tsv", 1);
    const auto others = searchTable("search/harmless_broad.tsv", 1);
    std::size_t next = 0;
    for (const char *file : {"search/danger.tsv", "search/danger_kinds.tsv"}) {
        for (const auto &row : searchTable(file, 2)) {
            const std::string &one = harmless[next % harmless.size()][0];
            const std::string &other = others[next % others.size()][0];
            ++next;
            for (const std::string &typed :
                 {one + " and " + row[0], row[0] + " and " + other, other + ". " + row[0], row[0] + ". " + one}) {
                INFO(typed);
                CHECK_FALSE(shippedIndex().search(typed).signs.empty());
            }
        }
    }
}
