// What a text is read for beside plain sayings: idioms, distances, sentences, the words behind an apostrophe.

#include "guide/search/search_asked.h"

#include "support/catch.h"

using namespace guide;

namespace {

WordForms plainForms()
{
    return {[](std::string_view word) { return std::string(word); },
            [](std::string_view word) {
                return std::string(word);
            }};
}

bool noWord(std::string_view)
{
    return false;
}

SayingWords theWords()
{
    SayingWords words;
    words.small = {"a", "my", "me"};
    words.groups = {
        {"no", {"no", "without"}}, {"sign", {"fever", "chest pain"}}, {"many", {"ten"}}, {"pastyear", {"nineties"}}};
    words.elisions = {"j"};
    return words;
}

// Whether the saying is found in the text, once the idioms have taken their words.
bool says(const std::string &saying, std::string_view text, const std::vector<std::string> &idioms = {})
{
    const SayingWords words = theWords();
    SearchSayings known(words, plainForms());
    known.add(saying, 0);
    for (const std::string &idiom : idioms)
        known.addIdiom(idiom);
    known.finish();
    return !known.in(text, noWord, known.takenByIdioms(text, noWord)).empty();
}

} // namespace

TEST_CASE("search idioms: the words of an idiom are no words of danger")
{
    CHECK(says("suicide", "suicide squad"));
    CHECK_FALSE(says("suicide", "suicide squad", {"suicide squad"}));
    CHECK_FALSE(says("heart", "a heart attack on a plate", {"heart attack on plate"}));
    CHECK(says("heart", "a heart attack on a plate and my heart", {"heart attack on plate"}));
    CHECK(says("suicide", "suicide", {"suicide squad"}));
}

TEST_CASE("search idioms: the words of an idiom stand in order and side by side")
{
    CHECK_FALSE(says("chest pain", "chest day pain", {"chest day"}));
    CHECK(says("chest pain", "third day chest pain", {"chest day"}));
    CHECK(says("chest pain", "chest hurts day pain", {"chest day"}));
}

TEST_CASE("search idioms: at two dots a few words may stand between")
{
    CHECK_FALSE(says("attack", "nearly gave me an attack", {"nearly .. attack"}));
    CHECK_FALSE(says("attack", "nearly one two three four attack", {"nearly .. attack"}));
    CHECK(says("attack", "nearly one two three four five attack", {"nearly .. attack"}));
}

TEST_CASE("search idioms: what stands in parentheses is needed and is left in the text")
{
    CHECK_FALSE(says("bloody", "bloody back", {"bloody (back|spasm)"}));
    CHECK(says("back numb", "bloody back numb", {"bloody (back|spasm)"}));
    CHECK(says("bloody", "bloody stool", {"bloody (back|spasm)"}));
    CHECK(says("spasm", "bloody spasm", {"bloody (back|spasm)"}));
}

TEST_CASE("search idioms: a group may stand in an idiom")
{
    const std::vector<std::string> idioms{"<no> <sign>", "<no> <sign> or <sign>"};
    CHECK_FALSE(says("fever", "no fever", idioms));
    CHECK_FALSE(says("chest pain", "without chest pain or fever", idioms));
    CHECK_FALSE(says("fever", "no chest pain or fever", idioms));
    CHECK(says("fever", "no pee and a fever", idioms));
    CHECK(says("ten", "12 tablets") == false);
    CHECK(says("<many> tablets", "12 tablets"));
    CHECK_FALSE(says("<many>", "12 situps", {"<many> situps"}));
}

TEST_CASE("search idioms: an idiom does not hold beside a word that it denies")
{
    const std::vector<std::string> idioms{"catch breath (after gym) !cannot|<no>"};
    CHECK_FALSE(says("breath", "catch my breath after gym", idioms));
    CHECK(says("breath", "I cannot catch my breath after gym", idioms));
    CHECK(says("breath", "catch my breath after gym without one", idioms)); // a word of a group
    CHECK(says("breath", "catch breath after gym one two three four five six seven cannot", idioms));
    CHECK_FALSE(says("breath", "catch breath after gym one two three four five six seven eight cannot", idioms));
    CHECK(says("breath", "cannot one two three four five six seven catch breath after gym", idioms));
    CHECK_FALSE(says("breath", "cannot one two three four five six seven eight catch breath after gym", idioms));
}

TEST_CASE("search idioms: what an idiom denies may stand nowhere in the text")
{
    CHECK(says("fever", "fever", {"fever pitch !cannot"}));
    CHECK_FALSE(says("fever", "fever pitch", {"fever pitch !cannot"}));
    CHECK(says("fever", "fever pitch", {"!cannot"})); // an idiom without a word takes none
}

TEST_CASE("search idioms: a year long past stands for its group")
{
    CHECK(says("stroke <pastyear>", "a stroke in 1999"));
    CHECK(says("stroke <pastyear>", "a stroke in the nineties"));
    CHECK(says("stroke <pastyear>", "a stroke in 1900"));
    CHECK(says("stroke <pastyear>", "a stroke in 2019"));
    CHECK_FALSE(says("stroke <pastyear>", "a stroke in 2020"));
    CHECK_FALSE(says("stroke <pastyear>", "a stroke in 1899"));
    CHECK_FALSE(says("stroke <pastyear>", "a stroke in 199"));
    CHECK_FALSE(says("stroke <pastyear>", "a stroke in 19990"));
}

TEST_CASE("search idioms: a saying may say how near its words must stand")
{
    CHECK(says("hand drops ~3", "hand it drops"));
    CHECK_FALSE(says("hand drops ~3", "hand one two drops"));
    CHECK(says("pregnant blood ~0", "pregnant one two three four five six seven eight nine ten blood"));
    CHECK_FALSE(says("pregnant blood", "pregnant one two three four five six seven eight nine ten blood"));
}

TEST_CASE("search idioms: the end of a sentence parts the words of a long text")
{
    CHECK(says("hand drops ~3", "one two three four five six seven hand drops"));
    CHECK(says("hand drops ~3", "one two three four five six seven 38.5 hand drops"));
    CHECK_FALSE(says("hand drops ~3", "one two three four five six seven hand. drops"));
    CHECK(says("hand drops", "hand. drops"));
}

TEST_CASE("search idioms: a word counts without what is left out before its apostrophe")
{
    CHECK(says("arrive", "j'arrive"));
    CHECK(says("arrive", "j\u2019arrive"));
    CHECK_FALSE(says("arrive", "x'arrive"));
}

TEST_CASE("search asked: an idiom takes its words and a word of one is no typo")
{
    SearchWords words;
    words.signs = {{{"choking"}, {0}}, {{"suicide"}, {0}}};
    words.idioms = {"suicide squad", "cooking oil"};
    const std::vector<Symptom> symptoms(1);
    const SearchAsked asked(words, symptoms, plainForms());
    CHECK(asked.in("suicide", noWord).signs.size() == 1);
    CHECK(asked.in("suicide squad", noWord).signs.empty());
    CHECK(asked.in("chokinh", noWord).signs.size() == 1);
    CHECK(asked.in("cooking", noWord).signs.empty());
}

TEST_CASE("search asked: words of another language are read where a word is unknown")
{
    SearchWords words;
    words.languages = {{"es", "En ingl\u00e9s."}};
    words.signs = {{{"pecho duele"}, {0}, "es"}, {{"chest pain"}, {0}}};
    const std::vector<Symptom> symptoms(1);
    const SearchAsked asked(words, symptoms, plainForms());
    CHECK(asked.in("duele pecho", noWord).notice == "En ingl\u00e9s.");
    CHECK(asked.in("chest pain", noWord).notice.empty());
}
