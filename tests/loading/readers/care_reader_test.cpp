#include "loading/guide_loader.h"

#include "support/content_files.h"

#include "support/catch.h"

using namespace guide;

namespace {

using Faults = std::vector<std::string>;

const std::string file = "care.json";

Faults faultsWith(const std::string &before, const std::string &after)
{
    return faultsOf(tinyContentWith(file, before, after));
}

} // namespace

TEST_CASE("care reader: all words around an answer are read")
{
    const auto loaded = loading::loadGuide(readFrom(tinyContent()));
    REQUIRE(loaded);
    const Care &care = loaded->care();
    const CareAnswer &emergency = care.answer(Urgency::EmergencyNow);
    CHECK(emergency.title == "Emergency");
    CHECK(emergency.cardTitle == "Call now if:");
    CHECK(plainText(emergency.action) == "Emergency: do this.");
    CHECK(plainText(emergency.summary) == "Emergency: what was found.");
    CHECK(plainText(emergency.lookOut.at(0)) == "Emergency: look out.");
    CHECK(plainText(emergency.unknown) == "Emergency: not a diagnosis.");
    CHECK(plainText(emergency.howLong) == "Emergency: how long.");
    CHECK(emergency.sources == std::vector<std::string>{"care"});
    CHECK(care.answer(Urgency::SelfCareWatch).title == "Home");
    CHECK(care.answer(std::nullopt).title == "Open");
    CHECK(care.place(CareSetting::Maternity).label == "Phone the unit");

    REQUIRE(care.waitingAdvice.size() == 2);
    CHECK(care.waitingAdvice[0].urgency == Urgency::EmergencyNow);
    CHECK(care.waitingAdvice[0].symptoms.empty());
    CHECK_FALSE(care.waitingAdvice[1].urgency);
    CHECK(care.waitingAdvice[1].symptoms.contains(0));
    CHECK(care.waitingAdvice[1].symptoms.contains(2));
    CHECK(care.waitingAdvice[1].rules.contains(1));
    CHECK_FALSE(care.waitingAdvice[1].rules.contains(0));
    CHECK(plainText(care.waitingAdvice[1].notToDo.at(0)) == "Do not bend.");

    CHECK(plainText(care.watchList.at(0)) == "A new fever");
    CHECK(plainText(care.timeRules.at(0).text) == "No better after a week: book.");
    CHECK(care.specialGroups.at(0).symptoms.contains(2));
    REQUIRE(care.numbers.size() == 2);
    CHECK(care.numbers[0].emergency == "911");
    CHECK_FALSE(care.numbers[0].urgent);
    CHECK(care.numbers[0].poison->number == "1-800");
    CHECK(care.numbers[1].urgent->name == "NHS 111");
    REQUIRE(care.screens.size() == 2);
    CHECK(care.screens[1].parts.at(0).symptoms == std::vector<SymptomIndex>{1, 2, 3});
}

TEST_CASE("care reader: each answer and each place stands there once")
{
    CHECK(faultsWith("\"id\": \"self-care-watch\"", "\"id\": \"not-finished\"")
          == Faults{file + ":2: /answers: must have \"self-care-watch\" once",
                    file + ":2: /answers: must have \"not-finished\" once"});
    CHECK(
        faultsWith("\"id\": \"maternity\"", "\"id\": \"today\"")
        == Faults{file + ":57: /where: must have \"maternity\" once", file + ":57: /where: must have \"today\" once"});
}

TEST_CASE("care reader: a card of signs has a heading that ends in if")
{
    CHECK(faultsWith("Phone today if:", "Phone today.")
          == Faults{file + ":17: /answers/1/card_title: must be one action that ends in \"if:\""});
}

TEST_CASE("care reader: an emergency holds no link that leads away from help")
{
    CHECK(faultsWith("\"Emergency: do this.\"", "[\"Emergency: \", {\"link\": \"home\", \"text\": \"read\"}]")
          == Faults{file + ":7: /answers/0/action: holds a link; in an emergency there is nothing more to read"});
    CHECK(faultsWith("\"Today: do this.\"", "[\"Today: \", {\"link\": \"home\", \"text\": \"read\"}]") == Faults{});
}

TEST_CASE("care reader: the four parts of a safety net may not be left out")
{
    CHECK(faultsWith("[\"Home: look out.\"]", "[]")
          == Faults{file + ":41: /answers/3/look_out: is an empty list, expected at least one text"});
    CHECK(faultsWith("\"Home: not a diagnosis.\"", "\"\"")
          == Faults{file + ":42: /answers/3/unknown: is empty, expected words for the reader"});
}

TEST_CASE("care reader: advice has somebody whom it is for and ids that land")
{
    CHECK(faultsWith("{\"urgency\": \"emergency-now\"}", "{}")
          == Faults{file + ":71: /while_you_wait/0/for: is empty, so that the advice would never be given"});
    CHECK(faultsWith("[\"R-2\"]", "[\"R-2\", \"R-9\"]")
          == Faults{file + ":79: /while_you_wait/1/for/rules/1: there is no rule \"R-9\""});
    CHECK(faultsWith("[\"chest-pain\", {\"set\"", "[\"back-pain\", {\"set\"")
          == Faults{file + ":79: /while_you_wait/1/for/symptoms/0: there is no symptom \"back-pain\""});
}

TEST_CASE("care reader: every symptom is asked on one screen")
{
    CHECK(faultsWith("\"weak-bones\", \"small-knock\"]}]", "\"small-knock\"]}]")
          == Faults{"care.json:94: /screens: symptom \"weak-bones\" stands on 0 screens, expected it on one"});
    CHECK(
        faultsWith("\"weak-bones\", \"small-knock\"]}]", "\"weak-bones\", \"small-knock\", \"fever\"]}]")
        == Faults{
            "care.json:96: /screens/1/parts/0/symptoms/3: symptom \"fever\" stands on 2 screens, expected it on one"});
}

TEST_CASE("care reader: danger signs come first and there are at most six screens")
{
    ContentFiles files = tinyContentWith(file, "[\"chest-pain\"]}]}", "[\"fever\"]}]}");
    std::string &text = files.at(file);
    text.replace(text.find("[\"fever\", \"weak-bones\""), 8, "[\"chest-pain\"");
    CHECK(faultsOf(files)
          == Faults{"care.json:95: /screens/0: lacks \"chest-pain\", a danger sign that everyone is asked first"});

    std::string more;
    for (int i = 0; i < 5; ++i)
        more += "{\"title\": \"More\", \"parts\": [{\"title\": \"Part\", \"symptoms\": [\"fever\"]}]}, ";
    CHECK(faultsWith("{\"title\": \"The rest\"", more + "{\"title\": \"The rest\"").back()
          == "care.json:94: /screens: there are 7 screens, expected 1 to 6");
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
          == Faults{home + ":14: /blocks/5/type: follows a card of signs, and so must be a heading or a fold"});
    CHECK(withBlocks(card + ", " + heading + ", " + card + ", " + heading)
          == Faults{home + ":13: /blocks/6/urgency: has a card on this page already"});
    CHECK(withBlocks(R"({"type": "care-card", "urgency": "self-care-watch"}, )" + heading)
          == Faults{home
                    + ":13: /blocks/4/urgency: is \"self-care-watch\", expected one of: emergency-now, urgent-today, "
                      "appointment-soon"});
}
