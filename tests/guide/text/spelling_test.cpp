#include "guide/text/spelling.h"

#include "support/catch.h"

using namespace guide;

TEST_CASE("spelling: each kind of slip counts as one")
{
    CHECK(slipsBetween(U"valium", U"valium", 2) == 0);
    CHECK(slipsBetween(U"valium", U"vallium", 2) == 1); // one too many
    CHECK(slipsBetween(U"valium", U"valum", 2) == 1);   // one too few
    CHECK(slipsBetween(U"valium", U"valiun", 2) == 1);  // one wrong
    CHECK(slipsBetween(U"valium", U"valuim", 2) == 1);  // two neighbours swapped
}

TEST_CASE("spelling: the order of the two words means nothing")
{
    CHECK(slipsBetween(U"soma", U"somma", 2) == slipsBetween(U"somma", U"soma", 2));
    CHECK(slipsBetween(U"abcd", U"badc", 3) == slipsBetween(U"badc", U"abcd", 3));
}

TEST_CASE("spelling: no letter is touched twice")
{
    // The full Damerau distance swaps, then inserts between: 2. The optimal string alignment may not.
    CHECK(slipsBetween(U"ca", U"abc", 5) == 3);
}

TEST_CASE("spelling: beyond the limit the answer is one more than the limit")
{
    CHECK(slipsBetween(U"advil", U"aleve", 2) == 3);
    CHECK(slipsBetween(U"a", U"abcdefgh", 2) == 3);
    CHECK(slipsBetween(U"kitten", U"sitting", 2) == 3);
    CHECK(slipsBetween(U"kitten", U"sitting", 3) == 3);
    CHECK(slipsBetween(U"", U"ab", 2) == 2);
    CHECK(slipsBetween(U"", U"", 0) == 0);
}

TEST_CASE("spelling: a swap at the very limit is not missed")
{
    // The rows before the swap are all beyond the limit but one.
    CHECK(slipsBetween(U"xabcdeyf", U"abcdefy", 2) == 2);
    CHECK(slipsBetween(U"ba", U"ab", 1) == 1);
}

TEST_CASE("spelling: short words forgive no slip and long words two")
{
    CHECK(slipsAllowed(0) == 0);
    CHECK(slipsAllowed(3) == 0);
    CHECK(slipsAllowed(4) == 1);
    CHECK(slipsAllowed(7) == 1);
    CHECK(slipsAllowed(8) == 2);
    CHECK(slipsAllowed(40) == 2);
}

TEST_CASE("spelling: letters are letters and not bytes")
{
    CHECK(lettersOf("naïve") == U"naïve");
    CHECK(lettersOf("日本") == U"日本");
    CHECK(lettersOf("\U0001F48A").size() == 1);
    CHECK(slipsBetween(lettersOf("cafe"), lettersOf("café"), 2) == 1);
}

TEST_CASE("spelling: broken UTF-8 is read byte by byte")
{
    CHECK(lettersOf("a\xC3").size() == 2);
    CHECK(lettersOf("\xFF\xFE").size() == 2);
    CHECK(lettersOf("\xE2\x82z").size() == 3);
}
