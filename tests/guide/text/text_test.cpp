#include "guide/text/text.h"

#include "support/catch.h"

using namespace guide;

TEST_CASE("text: the words alone keep links and strong words and leave out citations")
{
    const Text text{Plain{"Take "},  Strong{"one"}, Plain{" and "}, Link{"causes", "read on"},
                    Citation{"nhs"}, Plain{"."}};
    CHECK(plainText(text) == "Take one and read on.");
}

TEST_CASE("text: nothing has no words and cites nothing")
{
    CHECK(plainText({}).empty());
    CHECK(citedSources({}).empty());
    CHECK(plainText({Citation{"nhs"}}).empty());
}

TEST_CASE("text: markup in content stays what it is")
{
    CHECK(plainText({Plain{"<b>a & b</b>"}}) == "<b>a & b</b>");
}

TEST_CASE("text: cited sources come in order and with repeats")
{
    const Text text{Citation{"b"}, Plain{"words"}, Citation{"a"}, Link{"c", "c"}, Citation{"b"}};
    CHECK(citedSources(text) == std::vector<std::string>{"b", "a", "b"});
}

TEST_CASE("text: letters are counted as a reader counts them")
{
    CHECK(letterCount("") == 0);
    CHECK(letterCount("abc d") == 5);
    CHECK(letterCount("\xc3\xbc\xe2\x80\x99\xf0\x9f\x98\x80") == 3);
}

TEST_CASE("text: a source that is cited already or listed twice is cited once")
{
    Text text{Plain{"Walk."}, Citation{"a"}};
    appendCitations(text, {"b", "a", "b", "c"});
    CHECK(citedSources(text) == std::vector<std::string>{"a", "b", "c"});
}
