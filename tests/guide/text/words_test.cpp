#include "guide/text/words.h"

#include "support/catch.h"

#include <random>
#include <vector>

using namespace guide;

namespace {

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    eachWord(text, [&](WordPlace place) { words.emplace_back(text.substr(place.begin, place.end - place.begin)); });
    return words;
}

using Split = std::vector<std::string>;

} // namespace

TEST_CASE("words: hyphens blanks and signs part words and apostrophes do not")
{
    CHECK(wordsOf("over-the-counter (OTC), twice") == Split{"over", "the", "counter", "OTC", "twice"});
    CHECK(wordsOf("can't 'quote' doctor’s end'") == Split{"can't", "quote", "doctor’s", "end"});
    CHECK(wordsOf("5–10 minutes… “so”") == Split{"5", "10", "minutes", "so"});
    CHECK(wordsOf("ibuprofén 38 °C") == Split{"ibuprofén", "38", "C"});
}

TEST_CASE("words: a text without words has none")
{
    CHECK(wordsOf("").empty());
    CHECK(wordsOf(" ,.?!'’ \n").empty());
}

TEST_CASE("words: apostrophes of either kind are left out")
{
    CHECK(withoutApostrophes("can't") == "cant");
    CHECK(withoutApostrophes("child’s") == "childs");
    CHECK(withoutApostrophes("plain") == "plain");
}

TEST_CASE("words: any bytes are parted without an end or a word beyond the text")
{
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::string text(random() % 40, '\0');
        for (char &c : text)
            c = static_cast<char>(random() % 256);
        std::size_t last = 0;
        eachWord(text, [&](WordPlace place) {
            CHECK(place.begin >= last);
            CHECK(place.end > place.begin);
            CHECK(place.end <= text.size());
            last = place.end;
        });
    }
}

TEST_CASE("words: between apostrophes of either kind the parts are alike")
{
    CHECK(wordsBetweenApostrophes("advil's pack") == Split{"advil", "s", "pack"});
    CHECK(wordsBetweenApostrophes("advil’s “pack”") == Split{"advil", "s", "pack"});
    CHECK(wordsBetweenApostrophes("'’").empty());
}
