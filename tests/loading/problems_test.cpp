#include "loading/problems.h"

#include <catch2/catch.hpp>

using loading::describe;

TEST_CASE("problems: a fault is told with its file, line, pointer and reason")
{
    CHECK(describe({"sections/causes.json", 12, "/blocks/3/type", "is \"x\""})
          == "sections/causes.json:12: /blocks/3/type: is \"x\"");
}

TEST_CASE("problems: what is not known is left out")
{
    CHECK(describe({"guide.json", 0, {}, "is missing"}) == "guide.json: is missing");
    CHECK(describe({"guide.json", 3, {}, "is not JSON"}) == "guide.json:3: is not JSON");
    CHECK(describe({"guide.json", 0, "/a", "is odd"}) == "guide.json: /a: is odd");
}
