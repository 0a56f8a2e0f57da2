#include "guide/text/near_words.h"
#include "guide/text/spelling.h"

#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace guide;

namespace {

std::u32string randomWord(std::mt19937 &random, std::size_t shortest, std::size_t longest)
{
    std::u32string word(shortest + random() % (longest - shortest + 1), U'a');
    for (char32_t &c : word)
        c = static_cast<char32_t>(U'a' + random() % 6); // few letters: many words are near each other
    return word;
}

std::u32string withSlip(std::u32string word, std::mt19937 &random)
{
    const std::size_t at = random() % word.size();
    switch (random() % 4) {
    case 0: word.erase(at, 1); break;
    case 1: word.insert(at, 1, U'z'); break;
    case 2: word[at] = U'y'; break;
    default:
        if (at + 1 < word.size())
            std::swap(word[at], word[at + 1]);
    }
    return word;
}

bool contains(const std::vector<std::uint32_t> &found, std::size_t index)
{
    return std::find(found.begin(), found.end(), index) != found.end();
}

} // namespace

TEST_CASE("near words: no word within the slips allowed is left out")
{
    std::mt19937 random(3);
    std::vector<std::u32string> words;
    for (int i = 0; i < 400; ++i)
        words.push_back(randomWord(random, 1, 14));
    const NearWords near(words);
    int met = 0;
    for (int round = 0; round < 3000; ++round) {
        std::u32string typed = withSlip(words[random() % words.size()], random);
        if (typed.size() > 8)
            typed = withSlip(typed, random);
        const int edits = editsAllowed(typed.size());
        const auto found = near.candidates(typed, edits);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (editDistance(typed, words[i], edits) > edits)
                continue;
            ++met;
            CHECK(contains(found, i));
        }
    }
    CHECK(met > 2000);
}

TEST_CASE("near words: far fewer words are compared than there are")
{
    std::mt19937 random(5);
    std::vector<std::u32string> words;
    for (int i = 0; i < 5000; ++i) {
        std::u32string word = randomWord(random, 6, 12);
        for (char32_t &c : word)
            c = static_cast<char32_t>(U'a' + random() % 26);
        words.push_back(word);
    }
    const NearWords near(words);
    std::size_t compared = 0;
    for (int i = 0; i < 200; ++i)
        compared += near.candidates(withSlip(words[static_cast<std::size_t>(i)], random), 1).size();
    CHECK(compared >= 150);
    CHECK(compared < 200 * 50);
}

TEST_CASE("near words: the beginning of a word is found with a letter wrong")
{
    const NearWords near({U"diazepam", U"dizziness", U"shoulder"});
    CHECK(contains(near.beginnings(U"diaza", 1), 0));
    CHECK_FALSE(contains(near.beginnings(U"diaza", 1), 2));
}

TEST_CASE("near words: an empty list and an empty word find nothing")
{
    CHECK(NearWords().candidates(U"word", 1).empty());
    CHECK(NearWords(std::vector<std::u32string>{}).candidates(U"word", 1).empty());
    CHECK(NearWords({U"word"}).candidates(U"", 0).empty());
    CHECK(NearWords({U"word"}).candidates(std::u32string(5000, U'w'), 2).empty());
}

TEST_CASE("spelling: slips to the beginning of a word do not count what follows")
{
    CHECK(editsToPrefix(U"stret", U"stretching", 2) == 0);
    CHECK(editsToPrefix(U"strtc", U"stretching", 2) == 1);
    CHECK(editsToPrefix(U"sterch", U"stretching", 2) == 2);
    CHECK(editsToPrefix(U"pillow", U"stretching", 2) == 3);
    CHECK(editsToPrefix(U"stretch", U"str", 2) == 3);
}
