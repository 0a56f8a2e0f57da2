#include "loading/json/problems.h"

#include "support/catch.h"

using loading::describe;

TEST_CASE("problems: a fault is told with its file and line and pointer and reason")
{
    CHECK(describe({"sections/causes.json", 12, "/blocks/3/type", "is \"x\""})
          == "sections/causes.json:12: /blocks/3/type: is \"x\"");
}

TEST_CASE("problems: what is not known is left out")
{
    CHECK(describe({"guide.json", 0, {}, "is missing"}) == "guide.json: is missing");
    CHECK(describe({"guide.json", 3, {}, "is not JSON"}) == "guide.json:3: is not JSON");
    CHECK(describe({"guide.json", 0, "/a", "is odd"}) == "guide.json: /a: is odd");
    CHECK(describe({{}, 0, {}, "There is no folder."}) == "There is no folder.");
}

TEST_CASE("problems: after a bounded number of faults one last line says that there are more")
{
    loading::Problems problems;
    for (std::size_t i = 0; i < loading::maximumProblems + 5; ++i)
        loading::note(problems, {"guide.json", static_cast<int>(i) + 1, {}, "is odd"});
    REQUIRE(problems.size() == loading::maximumProblems + 1);
    CHECK(describe(problems[loading::maximumProblems - 1]) == "guide.json:1000: is odd");
    CHECK(describe(problems.back()) == "guide.json: there are more faults than are listed here");
}
