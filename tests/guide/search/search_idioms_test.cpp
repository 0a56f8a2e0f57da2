// What a text is read for beside plain sayings: idioms, distances, sentences, the words behind an apostrophe.

#include "guide/search/search_asked.h"

#include "support/catch.h"

using namespace guide;

namespace {

WordForms unchangedForms()
{
    return {[](std::string_view word) { return std::string(word); },
            [](std::string_view word) {
                return std::string(word);
            }};
}

bool isNoIdiomWord(std::string_view)
{
    return false;
}

SayingWords idiomWords()
{
    SayingWords words;
    words.small = {"a", "my", "me"};
    words.groups = {
        {"no", {"no", "without"}}, {"sign", {"fever", "chest pain"}}, {"many", {"ten"}}, {"pastyear", {"nineties"}}};
    words.determiners = {"a", "my"};
    words.elisions = {"j"};
    return words;
}

// Whether the saying is found in the text, once the idioms have taken their words.
bool saysBesideIdioms(const std::string &saying, std::string_view text, const std::vector<std::string> &idioms = {})
{
    const SayingWords words = idiomWords();
    SearchSayings known(words, unchangedForms());
    known.add(saying, 0);
    for (const std::string &idiom : idioms)
        known.addIdiom(idiom);
    known.finish();
    return !known.in(text, isNoIdiomWord, known.takenByIdioms(text, isNoIdiomWord)).empty();
}

} // namespace

TEST_CASE("search idioms: the words of an idiom are no words of danger")
{
    CHECK(saysBesideIdioms("suicide", "suicide squad"));
    CHECK_FALSE(saysBesideIdioms("suicide", "suicide squad", {"suicide squad"}));
    CHECK_FALSE(saysBesideIdioms("heart", "a heart attack on a plate", {"heart attack on a plate"}));
    CHECK(saysBesideIdioms("heart", "a heart attack on a plate and my heart", {"heart attack on a plate"}));
    CHECK(saysBesideIdioms("suicide", "suicide", {"suicide squad"}));
}

TEST_CASE("search idioms: a small word that must not stand within an idiom may stand beside it")
{
    CHECK_FALSE(saysBesideIdioms("fainted", "telly hero fainted", {"(telly) .. fainted !me"}));
    CHECK_FALSE(saysBesideIdioms("fainted", "telly hero fainted told me", {"(telly) .. fainted !me"}));
    CHECK(saysBesideIdioms("fainted", "telly me fainted", {"(telly) .. fainted !me"}));
    CHECK(saysBesideIdioms("fainted", "telly me fainted", {"(telly) .. fainted !cough|me"}));
}

TEST_CASE("search idioms: the words of an idiom stand in order and side by side")
{
    CHECK_FALSE(saysBesideIdioms("chest pain", "chest day pain", {"chest day"}));
    CHECK(saysBesideIdioms("chest pain", "third day chest pain", {"chest day"}));
    CHECK(saysBesideIdioms("chest pain", "chest hurts day pain", {"chest day"}));
}

TEST_CASE("search idioms: of the small words those stand between its words that the idiom is written with or none")
{
    CHECK_FALSE(saysBesideIdioms("leg", "leg rest", {"leg rest"}));
    CHECK(saysBesideIdioms("leg", "my leg a rest", {"leg rest"}));
    CHECK_FALSE(saysBesideIdioms("leg", "leg my rest", {"leg my rest"}));
    CHECK_FALSE(saysBesideIdioms("leg", "leg rest", {"leg my rest"}));
    CHECK_FALSE(saysBesideIdioms("leg", "leg a rest", {"leg my rest"})); // one determiner for another
    CHECK(saysBesideIdioms("leg", "leg me rest", {"leg my rest"}));
    CHECK(saysBesideIdioms("leg", "leg me a rest", {"leg my rest"}));
    CHECK_FALSE(saysBesideIdioms("leg", "leg me a rest", {"leg me my rest"}));
    CHECK_FALSE(saysBesideIdioms("leg", "leg a rest", {"leg me my rest"}));
    CHECK(saysBesideIdioms("leg", "leg a me rest", {"leg me my rest"}));
    CHECK(saysBesideIdioms("leg", "leg me a rest", {"me my leg rest"})); // those before it say nothing
    CHECK_FALSE(saysBesideIdioms("leg", "leg me a me rest", {"leg .. rest"}));
    CHECK_FALSE(saysBesideIdioms("leg", "leg at a rest", {"leg .. rest"}));
    CHECK(saysBesideIdioms("leg", "leg rest a bed", {"leg rest bed"}));
}

TEST_CASE("search idioms: at two dots a few words may stand between")
{
    CHECK_FALSE(saysBesideIdioms("attack", "nearly gave me an attack", {"nearly .. attack"}));
    CHECK_FALSE(saysBesideIdioms("attack", "nearly one two three four attack", {"nearly .. attack"}));
    CHECK(saysBesideIdioms("attack", "nearly one two three four five attack", {"nearly .. attack"}));
}

TEST_CASE("search idioms: what stands in parentheses is needed and is left in the text")
{
    CHECK_FALSE(saysBesideIdioms("bloody", "bloody back", {"bloody (back|spasm)"}));
    CHECK(saysBesideIdioms("back numb", "bloody back numb", {"bloody (back|spasm)"}));
    CHECK(saysBesideIdioms("bloody", "bloody stool", {"bloody (back|spasm)"}));
    CHECK(saysBesideIdioms("spasm", "bloody spasm", {"bloody (back|spasm)"}));
}

TEST_CASE("search idioms: a group may stand in an idiom")
{
    const std::vector<std::string> idioms{"<no> <sign>", "<no> <sign> or <sign>"};
    CHECK_FALSE(saysBesideIdioms("fever", "no fever", idioms));
    CHECK_FALSE(saysBesideIdioms("chest pain", "without chest pain or fever", idioms));
    CHECK_FALSE(saysBesideIdioms("fever", "no chest pain or fever", idioms));
    CHECK(saysBesideIdioms("fever", "no pee and a fever", idioms));
    CHECK(saysBesideIdioms("ten", "12 tablets") == false);
    CHECK(saysBesideIdioms("<many> tablets", "12 tablets"));
    CHECK_FALSE(saysBesideIdioms("<many>", "12 situps", {"<many> situps"}));
}

TEST_CASE("search idioms: an idiom does not hold beside a word that it denies")
{
    const std::vector<std::string> idioms{"catch my breath (after gym) !cannot|<no>"};
    CHECK_FALSE(saysBesideIdioms("breath", "catch my breath after gym", idioms));
    CHECK(saysBesideIdioms("breath", "I cannot catch my breath after gym", idioms));
    CHECK(saysBesideIdioms("breath", "catch my breath after gym without one", idioms)); // a word of a group
    CHECK(saysBesideIdioms("breath", "catch breath after gym one two three four five six seven cannot", idioms));
    CHECK_FALSE(
        saysBesideIdioms("breath", "catch breath after gym one two three four five six seven eight cannot", idioms));
    CHECK(saysBesideIdioms("breath", "cannot one two three four five six seven catch breath after gym", idioms));
    CHECK_FALSE(
        saysBesideIdioms("breath", "cannot one two three four five six seven eight catch breath after gym", idioms));
}

TEST_CASE("search idioms: what an idiom denies may stand nowhere in the text")
{
    CHECK(saysBesideIdioms("fever", "fever", {"fever pitch !cannot"}));
    CHECK_FALSE(saysBesideIdioms("fever", "fever pitch", {"fever pitch !cannot"}));
    CHECK(saysBesideIdioms("fever", "fever pitch", {"!cannot"})); // an idiom without a word takes none
}

TEST_CASE("search idioms: a year long past stands for its group")
{
    CHECK(saysBesideIdioms("stroke <pastyear>", "a stroke in 1999"));
    CHECK(saysBesideIdioms("stroke <pastyear>", "a stroke in the nineties"));
    CHECK(saysBesideIdioms("stroke <pastyear>", "a stroke in 1900"));
    CHECK(saysBesideIdioms("stroke <pastyear>", "a stroke in 2019"));
    CHECK_FALSE(saysBesideIdioms("stroke <pastyear>", "a stroke in 2020"));
    CHECK_FALSE(saysBesideIdioms("stroke <pastyear>", "a stroke in 1899"));
    CHECK_FALSE(saysBesideIdioms("stroke <pastyear>", "a stroke in 199"));
    CHECK_FALSE(saysBesideIdioms("stroke <pastyear>", "a stroke in 19990"));
}

TEST_CASE("search idioms: a saying may say how near its words must stand")
{
    CHECK(saysBesideIdioms("hand drops ~3", "hand it drops"));
    CHECK_FALSE(saysBesideIdioms("hand drops ~3", "hand one two drops"));
    CHECK(saysBesideIdioms("pregnant blood ~0", "pregnant one two three four five six seven eight nine ten blood"));
    CHECK_FALSE(saysBesideIdioms("pregnant blood", "pregnant one two three four five six seven eight nine ten blood"));
}

TEST_CASE("search idioms: the end of a sentence parts the words of a long text")
{
    CHECK(saysBesideIdioms("hand drops ~3", "one two three four five six seven hand drops"));
    CHECK(saysBesideIdioms("hand drops ~3", "one two three four five six seven 38.5 hand drops"));
    CHECK_FALSE(saysBesideIdioms("hand drops ~3", "one two three four five six seven hand. drops"));
    CHECK(saysBesideIdioms("hand drops", "hand. drops"));
}

TEST_CASE("search idioms: a word counts without what is left out before its apostrophe")
{
    CHECK(saysBesideIdioms("arrive", "j'arrive"));
    CHECK(saysBesideIdioms("arrive", "j\u2019arrive"));
    CHECK_FALSE(saysBesideIdioms("arrive", "x'arrive"));
}

TEST_CASE("search asked: an idiom takes its words and a word of one is no typo")
{
    SearchWords words;
    words.signs = {{{"choking"}, {0}}, {{"suicide"}, {0}}};
    words.idioms = {"suicide squad", "cooking oil"};
    const std::vector<Symptom> symptoms(1);
    const SearchAsked asked(words, symptoms, unchangedForms());
    CHECK(asked.in("suicide", isNoIdiomWord).signs.size() == 1);
    CHECK(asked.in("suicide squad", isNoIdiomWord).signs.empty());
    CHECK(asked.in("chokinh", isNoIdiomWord).signs.size() == 1);
    CHECK(asked.in("cooking", isNoIdiomWord).signs.empty());
}

TEST_CASE("search asked: words of another language are read where a word is unknown")
{
    SearchWords words;
    words.languages = {{"es", "En ingl\u00e9s."}};
    words.signs = {{{"pecho duele"}, {0}, "es"}, {{"chest pain"}, {0}}};
    const std::vector<Symptom> symptoms(1);
    const SearchAsked asked(words, symptoms, unchangedForms());
    CHECK(asked.in("duele pecho", isNoIdiomWord).notice == "En ingl\u00e9s.");
    CHECK(asked.in("chest pain", isNoIdiomWord).notice.empty());
}
