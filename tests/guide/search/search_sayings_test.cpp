#include "guide/search/search_asked.h"

#include "support/catch.h"
#include "support/plain_word_forms.h"

#include <algorithm>
#include <set>

using namespace guide;

namespace {

bool noWord(std::string_view)
{
    return false;
}

SayingWords theWords()
{
    return {{"the", "my", "in"}, {"strike"}, {{"numb", {"numb", "no feeling", "pins and needles"}}}};
}

std::set<std::uint32_t> ownersIn(const std::vector<std::string> &sayings, std::string_view text,
                                 const SearchSayings::IsWord &isWord = noWord, bool sideBySide = false)
{
    const SayingWords words = theWords();
    SearchSayings known(words, plainWordForms());
    for (std::uint32_t i = 0; i < sayings.size(); ++i)
        known.add(sayings[i], i, sideBySide);
    known.finish();
    std::set<std::uint32_t> owners;
    for (const SearchSayings::Found &found : known.in(text, isWord)) {
        CHECK(std::is_sorted(found.words.begin(), found.words.end()));
        owners.insert(found.owner);
    }
    return owners;
}

bool says(const std::string &saying, std::string_view text)
{
    return !ownersIn({saying}, text).empty();
}

std::string spaced(const std::string &first, int words, const std::string &last)
{
    std::string text = first;
    for (int i = 0; i < words; ++i)
        text += " word" + std::string(1, static_cast<char>('a' + i));
    return text + ' ' + last;
}

// Three questions, from the least to the most urgent.
const std::vector<Symptom> &theSymptoms()
{
    static const std::vector<Symptom> symptoms = [] {
        std::vector<Symptom> all(3);
        all[0].urgency = Urgency::UrgentToday;
        all[1].urgency = Urgency::UrgentToday;
        all[2].urgency = Urgency::EmergencyNow;
        return all;
    }();
    return symptoms;
}

Asked asked(const SearchWords &words, std::string_view text)
{
    return SearchAsked(words, theSymptoms(), plainWordForms()).in(text, noWord);
}

} // namespace

TEST_CASE("search sayings: all words of a saying are needed in whatever order and form")
{
    CHECK(says("chest pain", "the PAINS in my chest"));
    CHECK_FALSE(says("chest pain", "chest"));
    CHECK_FALSE(says("chest pain", "pain"));
    CHECK_FALSE(says("chest pain", ""));
}

TEST_CASE("search sayings: a word may be of one form alone or one of several or a group")
{
    CHECK(says("=fell stairs|ladder", "fell off the ladder"));
    CHECK_FALSE(says("=fells stairs|ladder", "fell off the ladder"));
    CHECK_FALSE(says("=fell stairs|ladder", "fell asleep"));
    CHECK(says("<numb> leg", "no feeling in my leg"));
    CHECK(says("<numb> leg", "pins and needles leg"));
    CHECK(says("<numb>|dead leg", "numb legs"));
    CHECK_FALSE(says("<numb> leg", "no leg"));
    CHECK_FALSE(says("<nothing> leg", "leg"));
}

TEST_CASE("search sayings: small words do not count and words that stand far apart do not belong together")
{
    CHECK(says("the chest in my pain", "chest pain"));
    CHECK(says("chest pain", "chest the the the the the the the the the pain"));
    CHECK(says("chest pain", spaced("chest", 6, "pain")));
    CHECK_FALSE(says("chest pain", spaced("chest", 7, "pain")));
    CHECK(ownersIn({"breast stroke"}, spaced("breast", 1, "stroke"), noWord, true).size() == 1);
    CHECK(ownersIn({"breast stroke"}, spaced("breast", 2, "stroke"), noWord, true).empty());
    CHECK(ownersIn({"breast stroke"}, "breast the stroke", noWord, true).size() == 1); // small words count here
    CHECK(ownersIn({"breast stroke"}, "breast in the stroke", noWord, true).empty());
    CHECK(ownersIn({"breast stroke"}, "breast in the stroke").size() == 1);
}

TEST_CASE("search sayings: one word of a text stands for one word of a saying")
{
    CHECK_FALSE(says("numb <numb>", "numb"));
    CHECK(says("numb <numb>", "numb numb"));
}

TEST_CASE("search sayings: a typo is forgiven unless it is another word")
{
    CHECK(says("stroke", "storke"));
    CHECK_FALSE(says("stroke", "strike"));
    CHECK_FALSE(says("faint", "paint")); // the first letter is seldom missed
    CHECK_FALSE(says("leg", "log"));
    CHECK(ownersIn({"stroke"}, "stroka", [](std::string_view word) { return word == "stroka"; }).empty());
}

TEST_CASE("search sayings: a number stands for many if it is more than a few")
{
    SayingWords words = theWords();
    words.groups.push_back({"many", {"ten"}});
    SearchSayings known(words, plainWordForms());
    known.add("took <many>", 0);
    known.finish();
    CHECK(known.in("took 2", noWord).empty());
    CHECK_FALSE(known.in("took 12", noWord).empty());
    CHECK_FALSE(known.in("took ten", noWord).empty());
}

TEST_CASE("search sayings: so much of a text is read and no half letter")
{
    CHECK(readablePart("chest") == "chest");
    CHECK(readablePart(std::string(5000, 'a')).size() == 4000);
    std::string letters;
    for (int i = 0; i < 5000; ++i)
        letters += "\u00e9";
    CHECK(readablePart(letters).size() == 8000);
    CHECK(readablePart(std::string(50000, '\x80')).size() == 16000);
}

TEST_CASE("search asked: the most urgent sign comes first and every kind is told")
{
    SearchWords words;
    words.signs = {{{"vomit"}, {0}}, {{"rash"}, {1}}, {{"want die"}, {2, 0}}};
    CHECK(asked(words, "vomit").signs == std::vector<SymptomIndex>{0});
    CHECK(asked(words, "a rash and I vomit and want to die").signs == std::vector<SymptomIndex>{2, 0, 1});
    CHECK(asked(words, "want to die").signs == std::vector<SymptomIndex>{2, 0});
}

TEST_CASE("search asked: a longer saying hides what it holds unless that is more urgent")
{
    SearchWords words;
    words.signs = {{{"numb"}, {0}}, {{"numb groin"}, {1}}, {{"chest pain"}, {2}}, {{"chest pain cough"}, {0}}};
    CHECK(asked(words, "numb groin").signs == std::vector<SymptomIndex>{1});
    CHECK(asked(words, "numb groin and a numb hand").signs == std::vector<SymptomIndex>{1, 0});
    CHECK(asked(words, "chest pain when I cough").signs == std::vector<SymptomIndex>{2, 0});
}

TEST_CASE("search asked: a harmless saying hides what it holds and nothing else")
{
    SearchWords words;
    words.signs = {{{"stroke"}, {2}}, {{"face drooping"}, {2}}};
    words.harmless = {"breast stroke"};
    CHECK(asked(words, "breast stroke").signs.empty());
    CHECK(asked(words, "stroke").signs.size() == 1);
    CHECK(asked(words, "breast stroke and face drooping").signs.size() == 1);
    CHECK(asked(words, "after breast stroke I had a stroke").signs.size() == 1);
}

TEST_CASE("search asked: what is compared and mixed and asked for and in which language is told")
{
    SearchWords words;
    words.comparing = {"or", "stronger"};
    words.mixing = {"with"};
    words.answers = {{{"how long"}, {"minutes"}}};
    words.languages = {{"es", "En ingl\u00e9s."}};
    words.signs = {{{"pecho duele"}, {2}, "es"}};
    words.places = {{"home", "", {"espalda"}, "es"}};
    const Asked one = asked(words, "advil or aleve");
    CHECK((one.comparing && !one.mixing && one.answers.empty() && one.notice.empty()));
    CHECK(asked(words, "advil with aleve").mixing);
    CHECK(asked(words, "how long ice").answers == std::vector<std::size_t>{0});
    CHECK(asked(words, "duele el pecho").notice == "En ingl\u00e9s.");
    CHECK(asked(words, "espalda").notice == "En ingl\u00e9s.");
}
