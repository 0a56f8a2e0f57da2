#include "guide/page/block_texts.h"

#include "support/catch.h"

using namespace guide;

namespace {

Text claim(const std::string &words, const std::string &source)
{
    return {Plain{words}, Citation{source}};
}

// Of each text of the block, the sources in its mark; "-" for a text without one.
std::vector<std::string> marksOf(Block block)
{
    gatherSources(block);
    std::vector<std::string> marks;
    for (const Text *text : textsOf(block)) {
        const auto *mark = text->empty() ? nullptr : std::get_if<SourceMark>(&text->back());
        std::string &said = marks.emplace_back(mark ? "" : "-");
        for (const std::string &source : mark ? mark->sources : std::vector<std::string>())
            said += source;
        CHECK((mark || citedSources(*text).empty()));
    }
    return marks;
}

using Marks = std::vector<std::string>;

} // namespace

TEST_CASE("block texts: the texts of a block come in reading order and are its own")
{
    Block block = Cards{{{"A", {claim("a1", "a"), claim("a2", "b")}}, {"B", {claim("b1", "c")}}}};
    const std::vector<Text *> texts = textsOf(block);
    REQUIRE(texts.size() == 3);
    CHECK(plainText(*texts[0]) == "a1");
    CHECK(plainText(*texts[2]) == "b1");
    texts[2]->clear();
    CHECK(std::get<Cards>(block).cards[1].paragraphs.front().empty());
}

TEST_CASE("block texts: a list and facts have one mark at the end of their last text")
{
    CHECK(marksOf(List{{claim("1", "a"), claim("2", "b"), {Plain{"3"}}}, false}) == Marks{"-", "-", "ab"});
    CHECK(marksOf(Facts{{{"How", {claim("1", "a")}}, {"Why", {{Plain{"2"}}, claim("3", "b")}}}})
          == Marks{"-", "-", "ab"});
    CHECK(marksOf(Facts{}).empty());
}

TEST_CASE("block texts: each card and each choice has a mark of its own")
{
    CHECK(marksOf(Cards{{{"A", {claim("1", "a"), {Plain{"2"}}}}, {"B", {}}, {"C", {claim("3", "b")}}}})
          == Marks{"-", "a", "b"});
    CHECK(marksOf(Choices{{{"x", "X", claim("1", "a")}, {"y", "Y", {Plain{"2"}}}, {"z", "Z", claim("3", "c")}}})
          == Marks{"a", "-", "c"});
}

TEST_CASE("block texts: a paragraph and a callout have theirs at their end")
{
    CHECK(marksOf(Paragraph{claim("1", "a")}) == Marks{"a"});
    CHECK(marksOf(Callout{CalloutKind::Note, "Note", {Citation{"b"}, Plain{"1"}, Citation{"a"}}}) == Marks{"ba"});
}

TEST_CASE("block texts: a title of a fold and tiles cite nothing")
{
    CHECK(marksOf(Fold{"Title", 2}).empty());
    CHECK(marksOf(Tiles{{{"A", "b", "home", TilePicture::Ease}}}).empty());
}
