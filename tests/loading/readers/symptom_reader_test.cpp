#include "loading/guide_loader.h"

#include "support/content_files.h"

#include "support/catch.h"

using namespace guide;

namespace {

using Faults = std::vector<std::string>;

const std::string symptomFile = "symptoms.json";

Faults faultsInSymptom(const std::string &before, const std::string &after)
{
    return faultsOf(tinyContentWith(symptomFile, before, after));
}

Guide tinyGuide()
{
    auto loaded = loading::loadGuide(readFrom(tinyContent()));
    REQUIRE(loaded);
    return std::move(*loaded);
}

} // namespace

TEST_CASE("symptom reader: a symptom keeps all that is written about it")
{
    const Guide guide = tinyGuide();
    REQUIRE(guide.symptoms().size() == 4);
    REQUIRE(guide.symptomIndex("chest-pain") == 0);
    const Symptom &symptom = guide.symptoms()[0];
    CHECK(symptom.group == "signs");
    CHECK(symptom.askedIf.empty());
    CHECK(symptom.question == "Do you have chest pain?");
    CHECK(symptom.notThis == "Not this: a sore rib.");
    CHECK(symptom.sign == "Chest pain");
    CHECK(symptom.whyWeAsk == "This can show trouble of the heart.");
    CHECK(symptom.clinical == "Angina");
    CHECK(symptom.urgency == Urgency::EmergencyNow);
    CHECK(symptom.where == CareSetting::Call);
    CHECK(symptom.possibleCauses == std::vector<std::string>{"Heart attack"});
    CHECK(plainText(symptom.why) == "This can point to the heart.");
    CHECK(plainText(symptom.wording) == "It keeps any pain in the chest.");
    CHECK(symptom.origin == ArticleOrigin::New);
    CHECK(symptom.sources == std::vector<std::string>{"care"});

    const Symptom &plain = guide.symptoms()[3];
    CHECK(plain.notThis.empty());
    CHECK(plain.whyWeAsk.empty());
    CHECK(plain.wording.empty());
    CHECK(guide.symptomGroups()[1].title == "You");
    CHECK_FALSE(guide.symptomIndex("risk"));
}

TEST_CASE("symptom reader: a rule names symptoms by id and by set and by urgency")
{
    const Guide guide = tinyGuide();
    REQUIRE(guide.careRules().size() == 2);
    const CareRule &first = guide.careRules()[0];
    CHECK(first.id == "R-1");
    CHECK(first.name == "Small knock and risk");
    CHECK(first.timing == "Call within 24 hours");
    REQUIRE(first.when.size() == 1);
    REQUIRE(first.when[0].size() == 2);
    CHECK(first.when[0][0].contains(3));
    CHECK(first.when[0][1].size() == 1);
    CHECK(first.when[0][1].contains(2));

    const CareRule &second = guide.careRules()[1];
    REQUIRE(second.when.size() == 2);
    CHECK(second.when[0][1].size() == 1);
    CHECK(second.when[0][1].contains(1));
    CHECK(second.urgency == Urgency::EmergencyNow);
    CHECK(second.where == CareSetting::EmergencyDepartment);
}

TEST_CASE("symptom reader: every id that is named has to be there")
{
    CHECK(faultsInSymptom("[[\"small-knock\", ", "[[\"big-knock\", ")
          == Faults{symptomFile + ":70: /rules/0/when/0/0: there is no symptom \"big-knock\""});
    CHECK(faultsInSymptom("[\"weak-bones\"]", "[\"weak-bones\", \"thin-bones\"]")
          == Faults{symptomFile + ":64: /sets/0/symptoms/1: there is no symptom \"thin-bones\""});
    CHECK(faultsInSymptom("{\"set\": \"risk\"}", "\"weak-bones\", {\"set\": \"danger\"}")
          == Faults{symptomFile + ":70: /rules/0/when/0/1/any/1/set: there is no set of symptoms \"danger\""});
    CHECK(faultsInSymptom("\"group\": \"signs\",\n      \"question\": \"Is there",
                          "\"group\": \"others\",\n      \"question\": \"Is there")
          == Faults{symptomFile + ":25: /symptoms/1/group: there is no group of symptoms \"others\""});
}

TEST_CASE("symptom reader: a rule that could never hold is a fault")
{
    CHECK(faultsInSymptom("[[\"small-knock\", {\"any\": [{\"set\": \"risk\"}]}]]", "[]")
          == Faults{symptomFile + ":70: /rules/0/when: is empty, so that the rule could never hold"});
    CHECK(faultsInSymptom("[[\"small-knock\", {\"any\": [{\"set\": \"risk\"}]}]]", "[[]]")
          == Faults{symptomFile + ":70: /rules/0/when/0: is a list [...], expected a list of parts, not empty"});
    CHECK(faultsInSymptom("{\"any\": [{\"set\": \"risk\"}]}", "{\"any\": []}")
          == Faults{symptomFile + ":70: /rules/0/when/0/1/any: is empty, expected symptoms"});
    CHECK(faultsInSymptom("\"urgency\": \"urgent-today\",\n      \"where\": \"today\",\n      \"possible",
                          "\"urgency\": \"appointment-soon\",\n      \"where\": \"book\",\n      \"possible")
          == Faults{symptomFile + ":81: /rules/1/when/0/1/any/0/urgency: no symptom has this urgency alone"});
}

TEST_CASE("symptom reader: one reply must not make two parts of a rule")
{
    CHECK(faultsInSymptom("[[\"small-knock\", ", "[[\"weak-bones\", ")
          == Faults{symptomFile
                    + ":70: /rules/0/when/0/1: has a symptom that another part has too, so that one reply would make "
                      "both"});
}

TEST_CASE("symptom reader: a rule only raises and cites")
{
    CHECK(faultsInSymptom("\"urgency\": \"urgent-today\",\n      \"where\": \"today\",\n      \"why\": \"A weak",
                          "\"urgency\": \"self-care-watch\",\n      \"where\": \"watch\",\n      \"why\": \"A weak")
          == Faults{symptomFile
                    + ":71: /rules/0/urgency: a rule only ever raises an answer, so it cannot ask for home care"});
    CHECK(faultsInSymptom("now.\",\n      \"sources\": [\"care\"]", "now.\",\n      \"sources\": []")
          == Faults{symptomFile + ":87: /rules/1/sources: is an empty list, expected at least one id"});
}

TEST_CASE("symptom reader: help that is too slow for its urgency is a fault")
{
    CHECK(faultsInSymptom("\"where\": \"call\"", "\"where\": \"book\"")
          == Faults{symptomFile + ":16: /symptoms/0/where: does not go with \"emergency-now\""});
    CHECK(faultsInSymptom("\"where\": \"emergency-department\"", "\"where\": \"today\"")
          == Faults{symptomFile + ":85: /rules/1/where: does not go with \"emergency-now\""});
    CHECK(faultsInSymptom("\"where\": \"watch\"", "\"where\": \"call\"")
          == Faults{symptomFile + ":56: /symptoms/3/where: does not go with \"self-care-watch\""});
}

TEST_CASE("symptom reader: questions and hints and signs have their form")
{
    CHECK(faultsInSymptom("weak?", "weak.")
          == Faults{symptomFile + ":39: /symptoms/2/question: must end in a question mark"});
    CHECK(faultsInSymptom("Not this: a", "But not a")
          == Faults{symptomFile + ":11: /symptoms/0/not_this: must begin with \"Not this: \""});
    CHECK(faultsInSymptom("\"Fever\"", "\"Fever.\"")
          == Faults{symptomFile + ":27: /symptoms/1/sign: stands in lists, and so without a full stop"});
}

TEST_CASE("symptom reader: a symptom that changes no answer is a fault")
{
    const std::string message =
        "symptoms.json:49: /symptoms/3: symptom \"small-knock\" has no urgency alone, stands in no rule and decides "
        "on no other question: nobody should be asked";
    ContentFiles files = tinyContentWith(symptomFile, "[[\"small-knock\", {\"any\": [{\"set\": \"risk\"}]}]]",
                                         "[[{\"any\": [{\"set\": \"risk\"}]}]]");
    std::string &text = files.at(symptomFile);
    text.replace(text.find("[\"small-knock\", \"fever\"]"), 24, "[\"chest-pain\", \"fever\"]");
    CHECK(faultsOf(files) == Faults{message});
}

TEST_CASE("symptom reader: ids of symptoms and rules and sets and groups are defined once and sets are used")
{
    CHECK(faultsInSymptom("\"id\": \"R-2\"", "\"id\": \"R-1\"").front()
          == "symptoms.json:77: /rules/1: rule \"R-1\" is defined twice; each id must be its own");
    CHECK(faultsInSymptom("\"id\": \"you\"", "\"id\": \"signs\"").front()
          == "symptoms.json:4: /groups/1: group \"signs\" is defined twice; each id must be its own");
    CHECK(faultsInSymptom(
              "{\"id\": \"risk\", \"symptoms\": [\"weak-bones\"]}",
              "{\"id\": \"risk\", \"symptoms\": [\"weak-bones\"]}, {\"id\": \"spare\", \"symptoms\": [\"fever\"]}")
          == Faults{"symptoms.json:64: /sets/1: set \"spare\" is used nowhere"});
}

TEST_CASE("symptom reader: a question is asked only if another that is asked before it applies")
{
    const auto askedIf = [](const std::string &id) {
        ContentFiles files = tinyContentWith(symptomFile, "\"id\": \"small-knock\",",
                                             "\"id\": \"small-knock\", \"asked_if\": [\"" + id + "\"],");
        std::string &care = files.at("care.json");
        const std::string together = "\"weak-bones\", \"small-knock\"]}";
        care.replace(care.find(together), together.size(),
                     "\"weak-bones\"]}, {\"title\": \"More\", \"symptoms\": [\"small-knock\"]}");
        return files;
    };
    const auto loaded = loading::loadGuide(readFrom(askedIf("weak-bones")));
    REQUIRE(loaded);
    CHECK(loaded->symptoms()[3].askedIf.contains(2));
    CHECK(loaded->symptoms()[3].askedIf.size() == 1);
    CHECK(faultsOf(askedIf("bones")).back()
          == "symptoms.json:50: /symptoms/3/asked_if/0: there is no symptom \"bones\"");
    CHECK(faultsOf(askedIf("small-knock"))
          == Faults{
              "symptoms.json:50: /symptoms/3/asked_if: \"small-knock\" depends on a question that depends on another: "
              "one step is all that is looked at"});
    CHECK(faultsInSymptom("\"id\": \"fever\",", "\"id\": \"fever\", \"asked_if\": [\"weak-bones\"],")
          == Faults{"symptoms.json:24: /symptoms/1/asked_if: \"weak-bones\" stands on no screen before this question"});
}

TEST_CASE("symptom reader: more symptoms than an answer can hold are refused")
{
    ContentFiles files = tinyContent();
    std::string &text = files.at(symptomFile);
    const auto begin = text.find("    {\n      \"id\": \"fever\"");
    const auto end = text.find("    {\n      \"id\": \"weak-bones\"");
    const std::string one = text.substr(begin, end - begin);
    std::string many;
    for (std::size_t i = 0; i < maximumSymptoms; ++i)
        many += one;
    text.insert(begin, many);
    const Faults faults = faultsOf(files);
    CHECK(faults == Faults{symptomFile + ":6: /symptoms: has more than 128 symptoms"});
}
