#include "guide/text/word_list.h"

#include "support/catch.h"

using namespace guide;

namespace {

// So many that the table has to grow often.
std::vector<std::string> manyWords()
{
    std::vector<std::string> words{"", "a", "stretch", "stretching", std::string("a\0b", 3), "\xff\xfe", "no\u0308"};
    for (int i = 0; i < 3000; ++i)
        words.push_back("word" + std::to_string(i * 7));
    return words;
}

} // namespace

TEST_CASE("word list: each word has one number in the order in which the words came")
{
    WordList list;
    const std::vector<std::string> words = manyWords();
    for (int round = 0; round < 2; ++round) {
        for (std::uint32_t i = 0; i < words.size(); ++i)
            REQUIRE(list.add(words[i]) == i);
    }
    REQUIRE(list.size() == words.size());
    for (std::uint32_t i = 0; i < words.size(); ++i) {
        REQUIRE(list.numberOf(words[i]) == i);
        REQUIRE(list[i] == words[i]);
    }
}

TEST_CASE("word list: a word that never came is unknown")
{
    WordList list;
    CHECK(list.numberOf("") == WordList::unknown);
    CHECK_FALSE(list.contains("pack"));
    for (const std::string &word : manyWords())
        list.add(word);
    for (const char *word : {"stretche", "word", "word1", "WORD7", "word70000"})
        CHECK_FALSE(list.contains(word));
}

TEST_CASE("word list: the order of the words is that of their bytes")
{
    WordList list;
    // Alike in more letters than a number holds; bytes above ASCII are above all others.
    for (const char *word :
         {"stretching", "stretches", "stretch", "stretched", "\u00e9t\u00e9", "zebra", "a", "", "stre"})
        list.add(word);
    std::vector<std::string> sorted;
    for (const std::uint32_t number : list.inOrder())
        sorted.emplace_back(list[number]);
    CHECK(sorted
          == std::vector<std::string>{"", "a", "stre", "stretch", "stretched", "stretches", "stretching", "zebra",
                                      "\u00e9t\u00e9"});
}
