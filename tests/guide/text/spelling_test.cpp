#include "guide/text/spelling.h"

#include "support/catch.h"

using namespace guide;

TEST_CASE("spelling: each kind of slip counts as one")
{
    CHECK(editDistance(U"valium", U"valium", 2) == 0);
    CHECK(editDistance(U"valium", U"vallium", 2) == 1); // one too many
    CHECK(editDistance(U"valium", U"valum", 2) == 1);   // one too few
    CHECK(editDistance(U"valium", U"valiun", 2) == 1);  // one wrong
    CHECK(editDistance(U"valium", U"valuim", 2) == 1);  // two neighbours swapped
}

TEST_CASE("spelling: the order of the two words means nothing")
{
    CHECK(editDistance(U"soma", U"somma", 2) == editDistance(U"somma", U"soma", 2));
    CHECK(editDistance(U"abcd", U"badc", 3) == editDistance(U"badc", U"abcd", 3));
}

TEST_CASE("spelling: no letter is touched twice")
{
    // The full Damerau distance swaps, then inserts between: 2. The optimal string alignment may not.
    CHECK(editDistance(U"ca", U"abc", 5) == 3);
}

TEST_CASE("spelling: beyond the limit the answer is one more than the limit")
{
    CHECK(editDistance(U"advil", U"aleve", 2) == 3);
    CHECK(editDistance(U"a", U"abcdefgh", 2) == 3);
    CHECK(editDistance(U"kitten", U"sitting", 2) == 3);
    CHECK(editDistance(U"kitten", U"sitting", 3) == 3);
    CHECK(editDistance(U"", U"ab", 2) == 2);
    CHECK(editDistance(U"", U"", 0) == 0);
}

TEST_CASE("spelling: a swap at the very limit is not missed")
{
    // The rows before the swap are all beyond the limit but one.
    CHECK(editDistance(U"xabcdeyf", U"abcdefy", 2) == 2);
    CHECK(editDistance(U"ba", U"ab", 1) == 1);
}

TEST_CASE("spelling: short words forgive no slip and long words two")
{
    CHECK(editsAllowed(0) == 0);
    CHECK(editsAllowed(3) == 0);
    CHECK(editsAllowed(4) == 1);
    CHECK(editsAllowed(7) == 1);
    CHECK(editsAllowed(8) == 2);
    CHECK(editsAllowed(40) == 2);
}

TEST_CASE("spelling: letters are letters and not bytes")
{
    CHECK(lettersOf("naïve") == U"naïve");
    CHECK(lettersOf("日本") == U"日本");
    CHECK(lettersOf("\U0001F48A").size() == 1);
    CHECK(editDistance(lettersOf("cafe"), lettersOf("café"), 2) == 1);
}

TEST_CASE("spelling: broken UTF-8 is read byte by byte")
{
    CHECK(lettersOf("a\xC3").size() == 2);
    CHECK(lettersOf("\xFF\xFE").size() == 2);
    CHECK(lettersOf("\xE2\x82z").size() == 3);
}
