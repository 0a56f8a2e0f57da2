// How the shipped content is written: short sentences, short words, short lists, and no false reassurance.

#include "support/content_texts.h"
#include "support/reading_grade.h"

#include "loading/checks/wording_check.h"
#include "support/shipped_guide.h"

#include "support/catch.h"
#include "support/small_letters.h"

#include <cstdio>
#include <map>

namespace {

constexpr double hardestWhole = 6.0;
constexpr double hardestFile = 8.0;
constexpr std::size_t longestSentence = 20; // words
constexpr std::size_t longestParagraph = 3; // sentences
constexpr std::size_t longestList = 7;      // items

// Keys whose texts nobody reads as a sentence, or which list what other people write.
bool isRead(const ContentText &text)
{
    return text.key != "id" && text.key != "misspellings";
}

} // namespace

TEST_CASE("language: the shipped content loads without a fault")
{
    CHECK(shippedGuide().sections().size() >= 10);
    CHECK(shippedGuide().sources().size() >= 9);
}

TEST_CASE("language: there are words to be judged")
{
    std::size_t prose = 0;
    for (const ContentText &text : contentTexts())
        prose += text.prose;
    CHECK(prose > 500);
    CHECK(contentParagraphs().size() > 30);
    CHECK(contentLists().size() > 30);
}

TEST_CASE("language: no sentence is longer than 20 words")
{
    for (const ContentText &text : contentTexts()) {
        for (const std::string &sentence : sentencesOf(text.words)) {
            INFO(text.place << ": " << sentence);
            CHECK(wordsOf(sentence).size() <= longestSentence);
        }
    }
}

TEST_CASE("language: the whole reads at grade 6 or below and no file above grade 8")
{
    const std::set<std::string> names = medicineNames();
    CHECK(names.contains("acetaminophen"));
    ReadingGrade whole(names);
    ReadingGrade wholeWithNames;
    std::map<std::string, std::pair<ReadingGrade, ReadingGrade>> byFile;
    for (const ContentText &text : contentTexts()) {
        if (!text.prose)
            continue;
        auto &[file, fileWithNames] = byFile.try_emplace(text.file, ReadingGrade(names), ReadingGrade()).first->second;
        for (ReadingGrade *grade : {&whole, &wholeWithNames, &file, &fileWithNames})
            grade->add(text.words);
    }
    for (const auto &[name, grades] : byFile) {
        const auto &[file, fileWithNames] = grades;
        std::printf("grade %4.1f (%4.1f with the names of medicines as they are) %6d words  %s\n", file.grade(),
                    fileWithNames.grade(), file.words(), name.c_str());
        INFO(name);
        CHECK(file.grade() <= hardestFile);
    }
    std::printf("grade %4.1f (%4.1f with the names of medicines as they are) %6d words  all\n", whole.grade(),
                wholeWithNames.grade(), whole.words());
    CHECK(whole.grade() <= hardestWhole);
    CHECK(wholeWithNames.grade() <= hardestWhole);
}

TEST_CASE("language: nothing reassures falsely and nothing diagnoses")
{
    std::vector<std::string> countries{"UK"}; // the short form, beside the names
    for (const guide::CountryNumbers &country : shippedGuide().care().numbers)
        countries.push_back(country.name);
    for (const ContentText &text : contentTexts()) {
        // The numbers themselves stand below the country that they belong to.
        if (isRead(text) && text.place.find("/numbers/") == std::string::npos) {
            INFO(text.place << ": " << text.words);
            CHECK(loading::faultOfWording(text.words, countries) == std::string());
        }
    }
}

// What a text rests on is told by its sources, and what this guide chose by a mark of its own. The page "Sources" tells
// of the article; why a question of the check is worded as it is, no page shows.
TEST_CASE("language: no text tells how far to trust its source or that it is our own choice")
{
    const auto isShown = [](const ContentText &text) {
        return text.key != "wording" && text.key != "own" && text.file != "words.json";
    };
    for (const ContentText &text : contentTexts()) {
        if (!isShown(text))
            continue;
        INFO(text.place << ": " << text.words);
        const std::string words = inSmallLetters(text.words);
        for (const char *remark : {"our own c", "weaker source", "weak source", "source is weak", "the article lists"})
            CHECK_FALSE(contains(words, remark));
        CHECK((text.file == "sections/sources.json" || !contains(words, "the article")));
    }
}

TEST_CASE("language: nothing shouts")
{
    for (const ContentText &text : contentTexts()) {
        INFO(text.place << ": " << text.words);
        CHECK(text.words.find('!') == std::string::npos);
    }
}

TEST_CASE("language: no list is longer than 7 items")
{
    for (const ContentList &list : contentLists()) {
        INFO(list.place);
        CHECK(list.items <= longestList);
    }
}

TEST_CASE("language: no paragraph has more than 3 sentences")
{
    for (const ContentText &paragraph : contentParagraphs()) {
        INFO(paragraph.place << ": " << paragraph.words);
        CHECK(sentencesOf(paragraph.words).size() <= longestParagraph);
    }
}

// Whom one books with, and what one swallows: one word each. Tablets are what a pack counts.
TEST_CASE("language: a doctor is never a provider and a tablet stands with its number")
{
    for (const ContentText &text : contentTexts()) {
        const bool isId = text.words.find(' ') == std::string::npos && text.words.find('-') != std::string::npos;
        if (isId || text.file == "sources.json" || text.file == "medications/products.json" || text.key == "typed")
            continue;
        INFO(text.place << ": " << text.words);
        CHECK_FALSE(contains(inSmallLetters(text.words), "provider"));
        for (const std::string &sentence : sentencesOf(text.words)) {
            const bool countsTablets = sentence.find_first_of("0123456789") != std::string::npos;
            CHECK((countsTablets || !contains(inSmallLetters(sentence), "tablet")));
        }
    }
}

TEST_CASE("language: the check for care has one name wherever it is mentioned")
{
    for (const ContentText &text : contentTexts()) {
        if (text.file == "search.json" || text.file.starts_with("medications/"))
            continue; // what people type, and what leads from a medicine
        INFO(text.place << ": " << text.words);
        for (const char *other : {"symptom check", "symptom-check", "care check"})
            CHECK(inSmallLetters(text.words).find(other) == std::string::npos);
    }
}
