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

TEST_CASE("text: a choice and a mark have no words in the line")
{
    CHECK(plainText({Plain{"Walk."}, Own{"We chose it."}, SourceMark{{"a"}, {"b"}}}) == "Walk.");
}

TEST_CASE("text: the sources of a mark are cited too")
{
    const Text text{Citation{"b"}, SourceMark{{"a", "c"}, {"We chose it."}}};
    CHECK(citedSources(text) == std::vector<std::string>{"b", "a", "c"});
}

TEST_CASE("text: all that a text rests on is gathered once in order into one mark at its end")
{
    Text text{Plain{"One"},  Citation{"b"},  Plain{" two"},    Own{"First."}, Citation{"a"},
              Citation{"b"}, Own{"Second."}, Plain{" three."}, Own{"First."}};
    gatherSources({&text});
    CHECK(plainText(text) == "One two three.");
    REQUIRE(text.size() == 4);
    REQUIRE(std::holds_alternative<SourceMark>(text.back()));
    CHECK(std::get<SourceMark>(text.back()).sources == std::vector<std::string>{"b", "a"});
    CHECK(std::get<SourceMark>(text.back()).reasons == std::vector<std::string>{"First.", "Second."});
}

TEST_CASE("text: the mark of several texts stands at the end of the last one")
{
    Text first{Plain{"One."}, Citation{"a"}};
    Text second{Plain{"Two."}};
    Text third{Plain{"Three."}, Own{"We chose it."}, Citation{"b"}, Citation{"a"}};
    Text last{Plain{"Four."}};
    gatherSources({&first, &second, &third, &last});
    CHECK(first.size() == 1);
    CHECK(second.size() == 1);
    CHECK(third.size() == 1);
    REQUIRE(last.size() == 2);
    CHECK(std::get<SourceMark>(last.back()).sources == std::vector<std::string>{"a", "b"});
    CHECK(std::get<SourceMark>(last.back()).reasons == std::vector<std::string>{"We chose it."});
}

TEST_CASE("text: a mark is gathered with the rest and gathering again changes nothing")
{
    Text text{Plain{"One."}, SourceMark{{"a", "b"}, {"First."}}, Citation{"c"}, Citation{"a"}, Own{"First."}};
    for (int times = 0; times < 2; ++times) {
        gatherSources({&text});
        REQUIRE(text.size() == 2);
        CHECK(std::get<SourceMark>(text.back()).sources == std::vector<std::string>{"a", "b", "c"});
        CHECK(std::get<SourceMark>(text.back()).reasons == std::vector<std::string>{"First."});
    }
}

TEST_CASE("text: without sources and choices there is nothing to gather")
{
    Text text{Plain{"One "}, Link{"causes", "link"}};
    Text empty;
    gatherSources({&text, &empty});
    CHECK(text.size() == 2);
    CHECK(empty.empty());
    gatherSources(std::vector<Text *>{});
}
