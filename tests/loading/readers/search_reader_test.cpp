#include "loading/guide_loader.h"

#include "support/content_files.h"

#include "support/catch.h"

using namespace guide;

namespace {

using Faults = std::vector<std::string>;

const std::string searchFile = "search.json";

Faults faultsInSearch(const std::string &before, const std::string &after)
{
    return faultsOf(tinyContentWith(searchFile, before, after));
}

} // namespace

TEST_CASE("search reader: all that is written is kept")
{
    const auto guide = loading::loadGuide(readFrom(tinyContent()));
    REQUIRE(guide);
    const SearchWords &words = guide->searchWords();
    CHECK(words.stopWords.size() == 3);
    REQUIRE(words.synonyms.size() == 2);
    CHECK(words.synonyms[0] == std::vector<std::string>{"warmth", "heat"});
    REQUIRE(words.places.size() == 3);
    CHECK(words.places[1].page == "home");
    CHECK(words.places[1].heading == "Smaller steps");
    CHECK(words.places[1].phrases == std::vector<std::string>{"my little steps"});
    REQUIRE(words.signs.size() == 1);
    CHECK(words.signs[0].phrases.size() == 2);
    CHECK(words.signs[0].symptoms.size() == 2);
}

TEST_CASE("search check: a page a heading and a symptom have to be there")
{
    CHECK(faultsInSearch("\"page\": \"seek-care\"", "\"page\": \"seek-cure\"")
          == Faults{"search.json:7: /places/2/page: there is no page \"seek-cure\""});
    CHECK(faultsInSearch("Smaller steps", "Larger steps")
          == Faults{"search.json:6: /places/1/heading: page \"home\" has no heading \"Larger steps\""});
    CHECK(faultsInSearch("\"chest-pain\"", "\"chess-pain\"")
          == Faults{"search.json:10: /signs/0/symptoms/0: there is no symptom \"chess-pain\""});
    CHECK(faultsInSearch("\"Smaller steps\"", "\"One\"").empty()); // the title of a card is a heading too
}

TEST_CASE("search check: a sign leads to a danger sign at least")
{
    CHECK(faultsInSearch("\"chest-pain\", ", "")
          == Faults{"search.json:10: /signs/0/symptoms: none of them is a danger sign; words for the others belong to "
                    "\"places\""});
}

TEST_CASE("search check: a phrase leads to one place whatever the order of its words")
{
    CHECK(faultsInSearch("my little steps", "here the begin")
          == Faults{"search.json:6: /places/1/words/0: \"here the begin\" stands in /places/0 too"});
    CHECK(faultsInSearch("chest hurts", "the chest, in pain")
          == Faults{"search.json:10: /signs/0/words/1: \"pain in the chest\" stands here twice"});
    // The same words may show the way to help and to a page.
    CHECK(faultsInSearch("begin here", "chest hurts").empty());
}

TEST_CASE("search check: small words alone lead nowhere")
{
    CHECK(faultsInSearch("begin here", "my, the")
          == Faults{"search.json:5: /places/0/words/0: \"my, the\" holds small words alone, and so finds nothing"});
    CHECK(faultsInSearch("\"walk\"", "\"Isnt\"")
          == Faults{"search.json:3: /same_words/1/1: \"Isnt\" is a small word, and so finds nothing"});
    CHECK(faultsInSearch("\"isn't\"", "\"The\"") == Faults{"search.json:2: /small_words/2: \"The\" stands here twice"});
}

TEST_CASE("search check: a word has one meaning")
{
    CHECK(faultsInSearch("\"walk\"", "\"Heat\"")
          == Faults{"search.json:3: /same_words/1/1: \"Heat\" stands in /same_words/0 too; a word has one meaning"});
    CHECK(faultsInSearch("[\"moving\", \"walk\"]", "[\"moving\"]").size() == 1);
    CHECK(faultsInSearch("\"walk\"", "\"go on\"").size() == 1);
}

TEST_CASE("search reader: sayings and languages and answers are kept")
{
    const auto files = tinyContentWith(searchFile, "\"signs\": [", R"("harmless": ["chest of drawers"],
  "sayings": {"small_words": ["in"], "other_words": ["chess"], "groups": [{"name": "sore", "words": ["sore", "in pain"]}]},
  "comparing": ["or"], "mixing": ["with"],
  "answers": [{"asked": ["how long"], "line": ["minutes"]}],
  "languages": [{"id": "es", "notice": "En inglés.", "own": "Ours."}],
  "examples": ["heat"],
  "signs": [{"language": "es", "words": ["pecho <sore>"], "symptoms": ["chest-pain"]},)");
    const auto guide = loading::loadGuide(readFrom(files));
    REQUIRE(guide);
    const SearchWords &words = guide->searchWords();
    CHECK(words.harmless.size() == 1);
    CHECK(words.sayings.small == std::vector<std::string>{"in"});
    CHECK(words.sayings.otherWords.size() == 1);
    REQUIRE(words.sayings.groups.size() == 1);
    CHECK(words.sayings.groups[0].sayings.size() == 2);
    CHECK(words.answers.at(0).line == std::vector<std::string>{"minutes"});
    CHECK(words.languages.at(0).notice == "En inglés.");
    CHECK(words.signs.at(0).language == "es");
    CHECK(words.signs.at(1).language.empty());
    CHECK(words.examples.size() == 1);
}

TEST_CASE("search check: a group and a language have to be there")
{
    CHECK(faultsInSearch("\"chest hurts\"", "\"chest <sore>\"")
          == Faults{"search.json:10: /signs/0/words/0: there is no group \"sore\" in /sayings/groups"});
    CHECK(faultsInSearch("{\"words\": [\"chest", "{\"language\": \"es\", \"words\": [\"chest")
          == Faults{"search.json:10: /signs/0/language: there is no \"es\" in /languages"});
}

TEST_CASE("search check: wherever sayings stand their groups have to be there")
{
    const auto faultsOfMore = [](const std::string &more) {
        return faultsInSearch("\"signs\": [", more + ",\n  \"signs\": [");
    };
    const std::string missing = ": there is no group \"sore\" in /sayings/groups";
    CHECK(faultsOfMore(R"("harmless": ["mind", "<sore> losers"])") == Faults{"search.json:9: /harmless/1" + missing});
    CHECK(faultsOfMore("\"idioms\": [\"mind\",\n \"losers !can't|<sore>\"]")
          == Faults{"search.json:10: /idioms/1" + missing});
    CHECK(faultsOfMore(R"("comparing": ["or <sore>"])") == Faults{"search.json:9: /comparing/0" + missing});
    CHECK(faultsOfMore(R"("mixing": ["with <sore>"])") == Faults{"search.json:9: /mixing/0" + missing});
    CHECK(faultsOfMore(R"("denied": {"sayings": ["no <sore>"], "group": "sore", "pages": ["home"]})")
          == Faults{"search.json:9: /denied/sayings/0" + missing, "search.json:9: /denied/group" + missing});
    CHECK(faultsOfMore(R"("answers": [{"asked": ["how <sore>"], "line": ["minutes"]}])")
          == Faults{"search.json:9: /answers/0/asked/0" + missing});
    CHECK(faultsOfMore(R"("sayings": {"small_words": [], "groups": [{"name": "ill", "words": ["ill", "<sore>"]}]})")
          == Faults{"search.json:9: /sayings/groups/0/words/1" + missing});
    // A group may stand behind the one that it stands in.
    CHECK(faultsOfMore(R"("sayings": {"small_words": [], "groups": [{"name": "ill", "words": ["<sore>"]},
      {"name": "sore", "words": ["sore"]}]})")
              .empty());
}
