#include "guide/search/search_excerpt.h"

#include "support/catch.h"

using namespace guide;

namespace {

MarkedText marked(const std::string &text, const std::vector<std::string> &words)
{
    MarkedText found{text, {}};
    eachWord(text, [&](WordPlace place) {
        for (const std::string &word : words) {
            if (text.substr(place.begin, place.end - place.begin) == word)
                found.marks.push_back(place);
        }
    });
    return found;
}

std::vector<std::string> markedWords(const MarkedText &text)
{
    std::vector<std::string> words;
    for (const WordPlace &mark : text.marks)
        words.push_back(text.text.substr(mark.begin, mark.end - mark.begin));
    return words;
}

const std::string sentence = "Lay the warm pack on the sore place, count to one hundred, breathe slowly, then move the "
                             "shoulder and the elbow a little, and rest before the next round of the same.";

} // namespace

TEST_CASE("excerpt: a short text stays whole")
{
    const MarkedText text = marked("Lay the warm pack on.", {"warm"});
    CHECK(excerptOf(text, 60).text == text.text);
    CHECK(markedWords(excerptOf(text, 60)) == std::vector<std::string>{"warm"});
}

TEST_CASE("excerpt: the marks stay on their words and a cut is shown")
{
    const MarkedText excerpt = excerptOf(marked(sentence, {"shoulder", "elbow"}), 60);
    CHECK(markedWords(excerpt) == std::vector<std::string>{"shoulder", "elbow"});
    CHECK(excerpt.text.starts_with("…"));
    CHECK(excerpt.text.ends_with("…"));
    CHECK(excerpt.text.size() < 80);
}

TEST_CASE("excerpt: it stands where most of the words are")
{
    CHECK(markedWords(excerptOf(marked(sentence, {"warm", "shoulder", "elbow"}), 60))
          == std::vector<std::string>{"shoulder", "elbow"});
}

TEST_CASE("excerpt: without marks it is the beginning and at the end it has no second cut")
{
    CHECK(excerptOf(marked(sentence, {}), 30).text == "Lay the warm pack on the sore…");
    const MarkedText end = excerptOf(marked(sentence, {"same"}), 40);
    CHECK(end.text.ends_with("of the same."));
    CHECK(markedWords(end) == std::vector<std::string>{"same"});
}
