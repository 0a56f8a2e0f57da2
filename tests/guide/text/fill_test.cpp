#include "guide/text/fill.h"

#include "support/catch.h"

using guide::fill;

TEST_CASE("fill: each place holds its value in whatever order")
{
    CHECK(fill("Rule {id}, {name}.", {{"name", "Heart"}, {"id", "C-01"}}) == "Rule C-01, Heart.");
    CHECK(fill("{one}{two}", {{"one", "1"}, {"two", "2"}}) == "12");
    CHECK(fill("Nothing to fill in.", {}) == "Nothing to fill in.");
    CHECK(fill("", {{"one", "1"}}).empty());
}

TEST_CASE("fill: what a value holds is never filled in again")
{
    CHECK(fill("{one} and {two}", {{"one", "{two}"}, {"two", "2"}}) == "{two} and 2");
}

TEST_CASE("fill: a place without a value and an open brace stay as they are")
{
    CHECK(fill("{on} {one} {ones}", {{"one", "1"}}) == "{on} 1 {ones}");
    CHECK(fill("left { open", {{"one", "1"}}) == "left { open");
}
