#include "loading/guide_loader.h"

#include "support/content_files.h"

#include "support/catch.h"

#include <algorithm>

using namespace guide;

namespace {

using Faults = std::vector<std::string>;

const std::string careFile = "care.json";

Faults faultsInCare(const std::string &before, const std::string &after)
{
    return faultsOf(tinyContentWith(careFile, before, after));
}

} // namespace

TEST_CASE("care reader: all words around an answer are read")
{
    const auto loaded = loading::loadGuide(readFrom(tinyContent()));
    REQUIRE(loaded);
    const Care &care = loaded->care();
    const CareAnswer &emergency = care.answer(Urgency::EmergencyNow);
    CHECK(emergency.cardTitle == "Call now if:");
    CHECK(plainText(emergency.summary) == "Emergency: what was found.");
    CHECK(plainText(emergency.lookOut.at(0)) == "Emergency: look out.");
    CHECK(plainText(emergency.unknown) == "Emergency: not a diagnosis.");
    CHECK(plainText(emergency.howLong) == "Emergency: how long.");
    CHECK(emergency.sources == std::vector<std::string>{"care"});
    CHECK(care.openTitle == "Open");
    CHECK(plainText(care.openAction) == "Open: do this.");
    CHECK(care.place(CareSetting::Maternity).label == "Phone the unit");
    CHECK(plainText(care.place(CareSetting::Maternity).action) == "How: Phone the unit.");
    CHECK(plainText(care.place(CareSetting::Book).instead) == "Call if it gets worse.");
    CHECK(care.place(CareSetting::Call).instead.empty());

    REQUIRE(care.waitingAdvice.size() == 3);
    CHECK(care.waitingAdvice[2].places == std::vector<CareSetting>{CareSetting::Today, CareSetting::Book});
    CHECK(plainText(care.waitingAdvice[1].lead) == "Lie still.");
    CHECK(care.waitingAdvice[0].lead.empty());
    CHECK(care.waitingAdvice[0].urgency == Urgency::EmergencyNow);
    CHECK(care.waitingAdvice[0].symptoms.empty());
    CHECK_FALSE(care.waitingAdvice[1].urgency);
    CHECK(care.waitingAdvice[1].symptoms.contains(0));
    CHECK(care.waitingAdvice[1].symptoms.contains(2));
    CHECK(care.waitingAdvice[1].rules.contains(1));
    CHECK_FALSE(care.waitingAdvice[1].rules.contains(0));
    CHECK(plainText(care.waitingAdvice[1].notToDo.at(0)) == "Do not bend.");

    CHECK(plainText(care.timeRules.at(0).text) == "No better after a week: book.");
    CHECK(care.specialGroups.at(0).symptoms.contains(2));
    REQUIRE(care.numbers.size() == 2);
    CHECK(care.numbers[0].emergency == "911");
    CHECK_FALSE(care.numbers[0].urgent);
    CHECK(care.numbers[0].poison->number == "1-800");
    CHECK(care.numbers[1].urgent->name == "NHS 111");
    CHECK(care.numbers[1].crisis->how == "Choose the option.");
    CHECK(care.atHome.at(0).label == "Ease it");
    REQUIRE(care.screens.size() == 2);
    CHECK(care.screens[1].symptoms == std::vector<SymptomIndex>{1, 2, 3});
}

TEST_CASE("care reader: each answer and each place stands there once")
{
    const std::string answers = careFile + ":2: /answers: must have ";
    CHECK(faultsInCare("\"id\": \"self-care-watch\"", "\"id\": \"urgent-today\", \"card_title\": \"Phone if:\"")
          == Faults{answers + "\"urgent-today\" once", answers + "\"self-care-watch\" once"});
    CHECK(faultsInCare("\"id\": \"maternity\"", "\"id\": \"today\"")
          == Faults{careFile + ":49: /where: must have \"maternity\" once",
                    careFile + ":49: /where: must have \"today\" once"});
}

TEST_CASE("care reader: a card of signs has a heading that ends in if")
{
    CHECK(faultsInCare("Phone today if:", "Phone today.")
          == Faults{careFile + ":14: /answers/1/card_title: must be one action that ends in \"if:\""});
}

TEST_CASE("care reader: an emergency and an action hold no link that leads away from help")
{
    const std::string link = "[\"What: \", {\"link\": \"home\", \"text\": \"read\"}]";
    CHECK(faultsInCare("\"Emergency: what was found.\"", link)
          == Faults{careFile + ":6: /answers/0/summary: holds a link; in an emergency there is nothing more to read"});
    CHECK(faultsInCare("\"Today: what was found.\"", link) == Faults{});
    CHECK(faultsInCare("\"How: Book.\"", link)
          == Faults{careFile + ":55: /where/5/action: holds a link; it stands where nothing can be followed"});
}

TEST_CASE("care reader: the four parts of a safety net may not be left out")
{
    CHECK(faultsInCare("[\"Home: look out.\"]", "[]")
          == Faults{careFile + ":33: /answers/3/look_out: is an empty list, expected at least one text"});
    CHECK(faultsInCare("\"Home: not a diagnosis.\"", "\"\"")
          == Faults{careFile + ":34: /answers/3/unknown: is empty, expected words for the reader"});
}

TEST_CASE("care reader: advice has somebody whom it is for and ids that land")
{
    CHECK(faultsInCare("{\"urgency\": \"emergency-now\"}", "{}")
          == Faults{careFile + ":64: /while_you_wait/0/for: is empty, so that the advice would never be given"});
    CHECK(faultsInCare("[\"R-2\"]", "[\"R-2\", \"R-9\"]")
          == Faults{careFile + ":73: /while_you_wait/1/for/rules/1: there is no rule \"R-9\""});
    CHECK(faultsInCare("[\"chest-pain\", {\"set\"", "[\"back-pain\", {\"set\"")
          == Faults{careFile + ":73: /while_you_wait/1/for/symptoms/0: there is no symptom \"back-pain\""});
}

TEST_CASE("care reader: every symptom is asked on one screen")
{
    CHECK(faultsInCare("\"weak-bones\", \"small-knock\"]}", "\"small-knock\"]}")
          == Faults{"care.json:98: /screens: symptom \"weak-bones\" stands on 0 screens, expected it on one"});
    CHECK(faultsInCare("\"weak-bones\", \"small-knock\"]}", "\"weak-bones\", \"small-knock\", \"fever\"]}")
          == Faults{"care.json:100: /screens/1/symptoms/3: symptom \"fever\" stands on 2 screens, expected it on one"});
}

TEST_CASE("care reader: a screen can be seen at once and danger signs come first")
{
    const std::string first = "{\"title\": \"Danger signs\", \"symptoms\": [\"chest-pain\"]},";
    const std::string rest = "{\"title\": \"The rest\", \"symptoms\": [\"fever\", \"weak-bones\", \"small-knock\"]}";
    ContentFiles files = tinyContentWith(careFile, first, "{\"title\": \"First\", \"symptoms\": [\"weak-bones\"]},");
    std::string &text = files.at(careFile);
    text.replace(text.find(rest), rest.size(),
                 "{\"title\": \"The rest\", \"symptoms\": [\"fever\", \"small-knock\"]}, "
                 "{\"title\": \"Late\", \"symptoms\": [\"chest-pain\"]}");
    CHECK(faultsOf(files)
          == Faults{"care.json:100: /screens/2: asks everyone for a danger sign behind a screen without one"});

    std::string many;
    for (int i = 0; i < 4; ++i)
        many += ", \"fever\"";
    CHECK(faultsInCare("\"weak-bones\", \"small-knock\"]}", "\"weak-bones\", \"small-knock\"" + many + "]}").back()
          == "care.json:100: /screens/1: asks 7 questions, more than can be seen at once: expected at most 6");
    std::string more;
    for (int i = 0; i < 23; ++i)
        more += "{\"title\": \"More\", \"symptoms\": [\"fever\"]}, ";
    const Faults faults = faultsInCare("{\"title\": \"The rest\"", more + "{\"title\": \"The rest\"");
    CHECK(std::find(faults.begin(), faults.end(), "care.json:98: /screens: there are 25 screens, expected 1 to 24")
          != faults.end());
}

TEST_CASE("section reader: a card of signs has one of three urgencies and stands once and a heading follows")
{
    const std::string home = "sections/home.json";
    const auto withBlocks = [&](const std::string &blocks) {
        return faultsOf(tinyContentWith(home, "{\"type\": \"list\", \"items\": [\"Warmth\"]}", blocks));
    };
    const std::string card = R"({"type": "care-card", "urgency": "emergency-now"})";
    const std::string heading = R"({"type": "heading", "text": "Next"})";
    CHECK(withBlocks(card + ", " + heading) == Faults{});
    CHECK(withBlocks(card)
          == Faults{
              home + ":14: /blocks/5/type: follows a card of signs, and so must be a heading, a fold or another card"});
    CHECK(withBlocks(card + ", " + heading + ", " + card + ", " + heading)
          == Faults{home + ":13: /blocks/6/urgency: has a card on this page already"});
    CHECK(withBlocks(R"({"type": "care-card", "urgency": "self-care-watch"}, )" + heading)
          == Faults{home
                    + ":13: /blocks/4/urgency: is \"self-care-watch\", expected one of: emergency-now, urgent-today, "
                      "appointment-soon"});
}
