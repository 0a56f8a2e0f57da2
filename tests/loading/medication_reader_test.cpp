// tests/data/medicines lies over the tiny guide: two medicines, an extra, and one fault at a time.

#include "content_files.h"

#include <catch2/catch.hpp>

namespace fs = std::filesystem;

namespace {

using Faults = std::vector<std::string>;

const std::string achineFile = "medications/achine.json";
const std::string calmolFile = "medications/calmol.json";
const std::string pairsFile = "medications/pairs.json";
const std::string comparisonFile = "medications/comparison.json";

ContentFiles content()
{
    ContentFiles files = filesIn(fs::path(MIDBACK_SOURCE_DIR) / "tests" / "data" / "medicines");
    files.merge(tinyContent());
    return files;
}

ContentFiles contentWith(const std::string &file, const std::string &before, const std::string &after)
{
    ContentFiles files = content();
    std::string &text = files.at(file);
    const auto at = text.find(before);
    INFO(file << ": " << before);
    REQUIRE(at != std::string::npos);
    text.replace(at, before.size(), after);
    return files;
}

Faults faultsWith(const std::string &file, const std::string &before, const std::string &after)
{
    return faultsOf(contentWith(file, before, after));
}

guide::Guide loaded()
{
    auto result = loading::loadGuide(readFrom(content()));
    REQUIRE(result);
    return std::move(*result);
}

} // namespace

TEST_CASE("medication reader: the medicines stand in the order of the guide")
{
    CHECK(faultsOf(content()) == Faults{});
    const guide::Guide guide = loaded();
    REQUIRE(guide.medications().size() == 2);
    CHECK(guide.medications()[0].id == "achine");
    CHECK(guide.medications()[1].id == "calmol");
    CHECK(guide.medication("calmol") == &guide.medications()[1]);
    CHECK(guide.medication("warfarin") == nullptr);
    CHECK(guide.medicationOrExtraName("alcohol") == "Alcohol");
    CHECK(guide.medicationOrExtraName("warfarin").empty());
}

TEST_CASE("medication reader: every field arrives")
{
    const guide::Guide guide = loaded();
    const guide::Medication &calmol = guide.medications()[1];
    CHECK(calmol.name == "Calmol");
    CHECK(calmol.usNames == Faults{"Restwell"});
    CHECK(calmol.ukNames == Faults{"Calmex"});
    CHECK(calmol.otherNames == Faults{"calmol citrate"});
    CHECK(calmol.namesSources == Faults{"own"});
    CHECK(calmol.misspellings == Faults{"kalmol"});
    REQUIRE(calmol.lookAlikes.size() == 1);
    CHECK(calmol.lookAlikes[0].name == "Calmol Plus");
    CHECK(guide::plainText(calmol.lookAlikes[0].text) == "It holds another medicine too.");
    CHECK(calmol.plainClass == "relaxant");
    CHECK(calmol.standardClass == "muscle relaxant");
    CHECK(calmol.classSources == Faults{"own"});
    CHECK(calmol.availability == guide::Availability::Prescription);
    CHECK(guide::plainText(calmol.status.at(0)) == "On prescription.");
    CHECK(guide::plainText(calmol.summary) == "A relaxant.");
    CHECK(guide::plainText(calmol.usedFor.at(0)) == "For spasm.");
    CHECK(guide::plainText(calmol.doNotTake.at(0)) == "Do not take it twice.");
    CHECK(guide::plainText(calmol.askFirst.at(0)) == "Ask at age 65.");
    CHECK(guide::plainText(calmol.mixing.at(0)) == "No drink with it.");
    CHECK(guide::plainText(calmol.limit.at(0)) == "Take it as prescribed.");
    CHECK(guide::plainText(calmol.driving.at(0)) == "Do not drive.");
    CHECK(guide::plainText(calmol.overdose.at(0)) == "Call the poison line.");
    CHECK(calmol.questions.empty());

    const guide::Medication &achine = guide.medications()[0];
    CHECK(achine.questions == Faults{"Does it suit me?"});
    REQUIRE(achine.sideEffects.size() == 2);
    CHECK_FALSE(achine.sideEffects[0].serious());
    CHECK(achine.sideEffects[0].words == Faults{"sore head"});
    CHECK(achine.sideEffects[0].inArticle);
    const guide::SideEffect &heart = achine.sideEffects[1];
    REQUIRE(heart.serious());
    CHECK(heart.clinical == "tachycardia");
    CHECK(guide::plainText(heart.response->action) == "Call now.");
    CHECK(heart.response->urgency == guide::Urgency::EmergencyNow);
    CHECK(heart.response->symptoms == Faults{"chest-pain"});
    CHECK(heart.sources == Faults{"own"});
}

TEST_CASE("medication reader: pairs and extras and kinds and the comparison arrive")
{
    const guide::Guide guide = loaded();
    const guide::MedicationPair *pair = guide.pair("alcohol", "calmol");
    REQUIRE(pair);
    CHECK(pair->verdict == guide::Verdict::DoNotCombine);
    CHECK(guide::plainText(pair->whatCanHappen) == "You may stop breathing.");
    CHECK(guide::plainText(pair->whatToDo) == "Do not.");
    CHECK(pair->official);
    CHECK_FALSE(guide.pair("calmol", "achine")->official);
    REQUIRE(guide.extras().size() == 1);
    REQUIRE(guide.classFacts().size() == 1);
    CHECK(guide.classFacts()[0].title == "Relaxants");
    CHECK(guide.comparison().columns[1] == std::pair<std::string, std::string>("calmol", "Calm"));
    CHECK(guide.comparison().other[0].clinical == Faults{"headache", "somnolence"});
}

TEST_CASE("medication reader: a file that is missing or of another id is told")
{
    CHECK(faultsWith("guide.json", "\"calmol\"]", "\"calmol\", \"lost\"]")
          == Faults{"medications/lost.json: the file is missing"});
    CHECK(faultsWith(calmolFile, "\"calmol\"", "\"camol\"")
          == Faults{calmolFile + ":2: /id: must be \"calmol\", the name of the file"});
}

TEST_CASE("medication reader: the word safe is refused wherever it stands")
{
    const std::string safe = ", expected words that promise nothing: never the word safe";
    CHECK(faultsWith(achineFile, "A pain reliever.", "A Safe reliever.")
          == Faults{achineFile + ":15: /summary: is \"A Safe reliever.\"" + safe});
    CHECK(faultsWith(achineFile, "Does it suit me?", "Can I take it safely?")
          == Faults{achineFile + ":46: /questions/0: is \"Can I take it safely?\"" + safe});
    CHECK(faultsWith(pairsFile, "\"Ask.\"", "[\"Is it \", {\"text\": \"safer\", \"strong\": true}, \"?\"]")
          == Faults{pairsFile + ":7: /pairs/0/what_to_do/1/text: is \"safer\"" + safe});
    CHECK(faultsWith(comparisonFile, "Serious", "Safest")
          == Faults{comparisonFile + ":8: /serious_heading: is \"Safest\"" + safe});
    CHECK(faultsWith(achineFile, "A pain reliever.", "Safety first; unsafe.") == Faults{});
}

TEST_CASE("medication reader: a prescription medicine never carries an amount")
{
    const std::string none = ", expected no amount: a prescription medicine is taken as prescribed";
    for (const char *amount : {"5 mg", "5mg", "0.5-mg", "10 tablets", "3 Units", "1 g", "2 capsules", "20 ml"}) {
        const std::string words = std::string("Take ") + amount + " now.";
        CHECK(faultsWith(calmolFile, "Take it as prescribed.", words)
              == Faults{calmolFile + ":31: /limit/0: is \"" + words + "\"" + none});
    }
    CHECK(faultsWith(calmolFile, "A relaxant.", "Give 5 mg.")
          == Faults{calmolFile + ":15: /summary: is \"Give 5 mg.\"" + none});
    for (const char *words : {"At age 65.", "For 2 weeks.", "3 of 100 people.", "Restwell-750", "5 good reasons."})
        CHECK(faultsWith(calmolFile, "Take it as prescribed.", words) == Faults{});
}

TEST_CASE("medication reader: how often is a number or is not stated")
{
    CHECK(faultsWith(achineFile, "About 3 of 100 people.", "It is rare.")
          == Faults{achineFile + ":23: /side_effects/0/frequency: expected a number of people, or exactly \"How often is "
                                 "not stated.\""});
}

TEST_CASE("medication reader: each side effect has a source")
{
    CHECK(faultsWith(achineFile, "\"in_article\": true,\n      \"sources\": [\"own\"]",
                     "\"in_article\": true,\n      \"sources\": []")
          == Faults{achineFile + ":25: /side_effects/0/sources: is an empty list, expected at least one id"});
    CHECK(faultsWith(achineFile, "\"sources\": [\"own\"]", "\"sources\": [\"lost\"]")
          == Faults{achineFile + ":25: /side_effects/0/sources/0: there is no source \"lost\""});
    CHECK(faultsWith(achineFile, "\"names_sources\": [\"own\"]", "\"names_sources\": [\"lost\"]")
          == Faults{achineFile + ":7: /names_sources/0: there is no source \"lost\""});
}

TEST_CASE("medication reader: a serious effect says what to do and others do not")
{
    CHECK(faultsWith(achineFile, "      \"action\": \"Call now.\",\n", "")
          == Faults{achineFile + ":27: /side_effects/1: \"action\" is missing, expected text in quotes, or a list of "
                                 "spans"});
    CHECK(faultsWith(achineFile, "\"care\": \"emergency-now\"", "\"care\": \"soon\"")
          == Faults{achineFile
                    + ":34: /side_effects/1/care: is \"soon\", expected one of: emergency-now, urgent-today, "
                      "appointment-soon"});
    CHECK(faultsWith(achineFile, "\"serious\": true", "\"serious\": false").size() == 3); // action, care, symptoms
}

TEST_CASE("medication reader: an unknown kind of sale or verdict is told with those there are")
{
    CHECK(faultsWith(calmolFile, "\"prescription\"", "\"sold\"")
          == Faults{calmolFile
                    + ":13: /availability: is \"sold\", expected one of: no-prescription, prescription, clinician-only"});
    CHECK(faultsWith(pairsFile, "\"ask-first\"", "\"fine\"")
          == Faults{pairsFile
                    + ":5: /pairs/0/verdict: is \"fine\", expected one of: do-not-combine, ask-first, "
                      "commonly-combined"});
}

TEST_CASE("medication check: a pair that is missing is told")
{
    CHECK(faultsWith(pairsFile, "[\"achine\", \"calmol\"]", "[\"alcohol\", \"alcohol\"]")
          == Faults{pairsFile + ":4: /pairs/0/between: names the same medicine twice, expected two"});
    ContentFiles files = content();
    std::string &pairs = files.at(pairsFile);
    const auto begin = pairs.find("{\n      \"between\": [\"achine\"");
    pairs.erase(begin, pairs.find('}', begin) + 1 - begin);
    CHECK(faultsOf(files) == Faults{pairsFile + ":2: /pairs: the pair of \"achine\" and \"calmol\" is missing"});

    files = contentWith(pairsFile, "[{\"id\": \"alcohol\", \"name\": \"Alcohol\"}]",
                        "[{\"id\": \"alcohol\", \"name\": \"Alcohol\"}, {\"id\": \"tea\", \"name\": \"Tea\"}]");
    CHECK(faultsOf(files)
          == Faults{pairsFile + ":12: /extra_pairs: the pair of \"tea\" and \"achine\" is missing",
                    pairsFile + ":12: /extra_pairs: the pair of \"tea\" and \"calmol\" is missing"});
}

TEST_CASE("medication check: a pair is told once in either order")
{
    CHECK(faultsWith(pairsFile, "[\"calmol\", \"alcohol\"]", "[\"achine\", \"alcohol\"]")
          == Faults{pairsFile + ":21: /extra_pairs/1/between: this pair stands here twice, in this or the other order; "
                                "keep one"});
    CHECK(faultsWith(pairsFile, "[\"calmol\", \"alcohol\"]", "[\"calmol\", \"alcohol\", \"achine\"]")
          == Faults{pairsFile + ":21: /extra_pairs/1/between: has 3 ids, expected two"});
}

TEST_CASE("medication check: a pair names what the guide knows")
{
    CHECK(faultsWith(pairsFile, "[\"calmol\", \"alcohol\"]", "[\"calmol\", \"beer\"]")
          == Faults{pairsFile + ":21: /extra_pairs/1/between/1: there is no medication \"beer\"",
                    pairsFile + ":12: /extra_pairs: the pair of \"alcohol\" and \"calmol\" is missing"});
    CHECK(faultsWith(pairsFile, "{\"id\": \"alcohol\"", "{\"id\": \"calmol\"").front()
          == pairsFile + ":11: /extras/0: extra \"calmol\" is defined twice; each id must be its own");
}

TEST_CASE("medication check: the comparison has a row for each effect and a column for each medicine")
{
    CHECK(faultsWith(comparisonFile, "[\"headache\", \"somnolence\"]", "[\"headache\"]")
          == Faults{comparisonFile + ":11: /other: no row has \"somnolence\", an effect of some medicine"});
    CHECK(faultsWith(comparisonFile, "[\"tachycardia\"]", "[\"tachycardia\", \"headache\"]")
          == Faults{comparisonFile
                    + ":9: /serious/0/clinical/1: is \"headache\", expected the \"clinical\" term of such an effect of some "
                      "medicine"});
    CHECK(faultsWith(comparisonFile, "\"medication\": \"calmol\"", "\"medication\": \"achine\"")
          == Faults{comparisonFile + ":6: /columns/1: \"achine\" has 2 columns, expected one",
                    comparisonFile + ":4: /columns: \"calmol\" has 0 columns, expected one"});
    CHECK(faultsWith(comparisonFile, "\"medication\": \"calmol\"", "\"medication\": \"alcohol\"")
          == Faults{comparisonFile + ":4: /columns: \"calmol\" has 0 columns, expected one",
                    comparisonFile + ":6: /columns/1/medication: \"alcohol\" is not a medicine of the guide"});
}

TEST_CASE("medication check: medicines are listed on a page and a list has medicines")
{
    CHECK(faultsWith("sections/look-up.json", "{\"type\": \"medications\"}", "{\"type\": \"sources\"}")
          == Faults{"guide.json:14: /medications: no page has a block of type \"medications\", which lists them"});
    CHECK(faultsWith("sections/look-up.json", "\"medication/achine\"", "\"medication/lost\"")
          == Faults{"sections/look-up.json:4: /summary/1/link: there is no page \"medication/lost\""});

    ContentFiles files = tinyContentWith("sections/home.json", "{\"type\": \"remedy\", \"remedy\": \"heat\"}",
                                         "{\"type\": \"remedy\", \"remedy\": \"heat\"}, {\"type\": \"medications\"}");
    CHECK(faultsOf(files)
          == Faults{"guide.json:1: /medications: is empty, but a page has a block of type \"medications\""});
}

TEST_CASE("medication check: the page of the look-up is there for the program to open")
{
    ContentFiles files = content();
    for (auto &[file, text] : files) {
        for (auto at = text.find("\"look-up\""); at != std::string::npos; at = text.find("\"look-up\""))
            text.replace(at, 9, "\"find-a-medicine\"");
    }
    auto page = files.extract("sections/look-up.json");
    page.key() = "sections/find-a-medicine.json";
    files.insert(std::move(page));
    CHECK(faultsOf(files)
          == Faults{"guide.json:10: /groups: lacks the page \"look-up\", which the program opens by itself"});
}

TEST_CASE("medication check: a serious effect is at least as urgent as the questions that it is linked to")
{
    const std::string linked = " that it is linked to, expected \"emergency-now\" or more";
    for (const char *urgency : {"urgent-today", "appointment-soon"}) {
        CHECK(faultsWith(achineFile, "\"care\": \"emergency-now\"", "\"care\": \"" + std::string(urgency) + "\"")
              == Faults{achineFile + ":34: /side_effects/1/care: is less urgent than the question \"chest-pain\""
                        + linked});
    }
    CHECK(faultsWith(achineFile, "\"symptoms\": [\"chest-pain\"]", "\"symptoms\": [\"fever\", \"small-knock\"]")
          == Faults{});
    CHECK(faultsWith(achineFile, "\"care\": \"emergency-now\"", "\"care\": \"self-care-watch\"").size() == 1);
}

TEST_CASE("medication check: a medicine names where its kind is told")
{
    CHECK(faultsWith(achineFile, "\"class_sources\": [\"own\"]", "\"class_sources\": []")
          == Faults{achineFile + ":12: /class_sources: is an empty list, expected at least one id"});
}

TEST_CASE("medication check: a guide without medicines needs none of their files")
{
    CHECK(faultsOf(tinyContent()) == Faults{});
}

TEST_CASE("medication reader: of content that was checked the medicines are read when the first is asked for")
{
    int read = 0;
    const loading::ReadFile inner = readFrom(content());
    const auto opened = loading::loadCheckedGuide([&](const std::string &file) {
        read += file.starts_with("medications/") ? 1 : 0;
        return inner(file);
    });
    REQUIRE(opened);
    const guide::Guide whole = loaded();
    CHECK(opened->sections().size() == whole.sections().size());
    CHECK(opened->symptoms().size() == whole.symptoms().size());
    CHECK(read == 0);

    REQUIRE(opened->medication("calmol"));
    CHECK(read > 0);
    const int once = read;
    CHECK(opened->medications().size() == whole.medications().size());
    CHECK(opened->medication("calmol")->name == whole.medication("calmol")->name);
    CHECK(opened->pairs().size() == whole.pairs().size());
    CHECK(opened->extras().size() == whole.extras().size());
    CHECK(opened->comparison().columns == whole.comparison().columns);
    CHECK(read == once);
}
