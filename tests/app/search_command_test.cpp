#include "guide/booklet/guide_pages.h"
#include "support/program_run.h"

#include "support/catch.h"

#include <algorithm>
#include <set>

namespace {

std::vector<std::string> pagesOf(const Run &run)
{
    CHECK(run.status == 0);
    std::vector<std::string> pages;
    for (const std::string &line : linesOf(run.out)) {
        INFO(line);
        CHECK(std::count(line.begin(), line.end(), '\t') == 2);
        pages.push_back(line.substr(0, line.find('\t')));
    }
    return pages;
}

} // namespace

TEST_CASE("search command: each line is a page and its title and the words around the hit and no page comes twice")
{
    const std::vector<std::string> pages = pagesOf(midback("--search 'hot water bottle how many minutes'"));
    REQUIRE(pages.size() > 1);
    CHECK(pages.front() == "home-remedies");
    CHECK(std::set<std::string>(pages.begin(), pages.end()).size() == pages.size());
    CHECK(linesOf(midback("--search 'hot water bottle'").out).front().find("\tHome remedies\t") != std::string::npos);
}

TEST_CASE("search command: a danger sign puts the symptom check first with its question")
{
    const std::vector<std::string> lines = linesOf(midback("--search 'blood when I pee'").out);
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.front().starts_with("seek-care\tDo I need care now?\tIs your pee bloody"));
}

TEST_CASE("search command: what was perhaps meant goes to standard error and the hits stay alone")
{
    CHECK(pagesOf(midback("--search motrn")).front() == "medication/ibuprofen");
    CHECK(midback("--search motrn").err
          == "Did you mean Motrin (ibuprofen)? Check the pack. If it says anything else, ask a pharmacist.\n");
    CHECK(midback("--search ibuprofen").err.empty());
}

TEST_CASE("search command: who searches in another language is told that the guide is in English")
{
    const Run run = midback("--search 'dolor en el pecho'");
    CHECK(linesOf(run.err).front() == "Esta gu\u00eda est\u00e1 en ingl\u00e9s.");
    CHECK(pagesOf(run).front() == "seek-care");
}

TEST_CASE("search command: nothing found is told on standard error and is no fault")
{
    const Run run = midback("--search qwxyzz");
    CHECK(run.status == 0);
    CHECK(run.out.empty());
    CHECK(midback("--search qwxyzz").err.find("midback --list pages") != std::string::npos);
}

TEST_CASE("search command: no words are wrong use")
{
    CHECK(midback("--search ''").status == 2);
    CHECK(midback("--search ' '").status == 2);
    CHECK(midback("--search").status == 2);
}
