#include "document/text/text_marks.h"

#include "support/catch.h"

using Marks = std::vector<std::pair<int, int>>;

TEST_CASE("text marks: they are counted as QString counts")
{
    const std::string text = "\xe2\x89\xa5 5 Gr\xc3\xb6\xc3\x9f"
                             "e \xf0\x9f\x98\x80 end"; // one, two and four bytes to a letter
    CHECK(document::marksInQString({text, {{4, 5}, {6, 13}, {19, 22}}}) == Marks{{2, 3}, {4, 9}, {13, 16}});
}

TEST_CASE("text marks: a text without marks has none")
{
    CHECK(document::marksInQString({"words", {}}).empty());
}
