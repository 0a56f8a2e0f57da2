#include "support/medicine_files.h"

#include "support/catch.h"

namespace {

guide::Guide loaded()
{
    auto result = loading::loadGuide(readFrom(medicineContent()));
    REQUIRE(result);
    return std::move(*result);
}

} // namespace

TEST_CASE("medication reader: the medicines stand in the order of the guide")
{
    CHECK(faultsOf(medicineContent()) == Faults{});
    const guide::Guide guide = loaded();
    REQUIRE(guide.medicines().size() == 2);
    CHECK(guide.medicines()[0].id == "achine");
    CHECK(guide.medicines()[1].id == "calmol");
    CHECK(guide.medicine("calmol") == &guide.medicines()[1]);
    CHECK(guide.medicine("warfarin") == nullptr);
    CHECK(guide.medicineOrExtraName("alcohol") == "Alcohol");
    CHECK(guide.medicineOrExtraName("warfarin").empty());
}

TEST_CASE("medication reader: every field arrives")
{
    const guide::Guide guide = loaded();
    const guide::Medicine &calmol = guide.medicines()[1];
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
    REQUIRE(calmol.card.size() == 5);
    CHECK(calmol.card[2].line == guide::CardLine::DoNotTake);
    CHECK(calmol.card[2].text.size() == 2);
    REQUIRE(calmol.cardMore.size() == 4);
    CHECK(guide::plainText(calmol.cardMore[2].text.at(0)) == "None.");
    CHECK(guide::plainText(calmol.usedFor.at(0)) == "For spasm.");
    CHECK(guide::plainText(calmol.doNotTake.at(0)) == "Do not take it twice.");
    CHECK(guide::plainText(calmol.askFirst.at(0)) == "Ask at age 65.");
    CHECK(guide::plainText(calmol.mixing.at(0)) == "No drink with it.");
    CHECK(guide::plainText(calmol.limit.at(0)) == "Take it as prescribed.");
    CHECK(guide::plainText(calmol.driving.at(0)) == "Do not drive.");
    CHECK(guide::plainText(calmol.overdose.at(0)) == "Call the poison line.");
    CHECK(calmol.questions.empty());

    const guide::Medicine &achine = guide.medicines()[0];
    CHECK(achine.questions == Faults{"Does it suit me?"});
    REQUIRE(achine.sideEffects.size() == 2);
    CHECK_FALSE(achine.sideEffects[0].serious());
    CHECK(achine.sideEffects[0].words == Faults{"sore head"});
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
    const guide::MedicinePair *pair = guide.pair("alcohol", "calmol");
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
    CHECK(medicineFaultsWith("guide.json", "\"calmol\"]", "\"calmol\", \"lost\"]")
          == Faults{"medications/lost.json: the file is missing"});
    CHECK(medicineFaultsWith(calmolFile, "\"calmol\"", "\"camol\"")
          == Faults{calmolFile + ":2: /id: must be \"calmol\", the name of the file"});
}

TEST_CASE("medication reader: the word safe is refused wherever it stands")
{
    const std::string safe = ", expected words that promise nothing: never the word safe";
    CHECK(medicineFaultsWith(achineFile, "A pain reliever.", "A Safe reliever.")
          == Faults{achineFile + ":15: /summary: is \"A Safe reliever.\"" + safe});
    CHECK(medicineFaultsWith(achineFile, "Does it suit me?", "Can I take it safely?")
          == Faults{achineFile + ":44: /questions/0: is \"Can I take it safely?\"" + safe});
    CHECK(medicineFaultsWith(pairsFile, "\"Ask.\"", "[\"Is it \", {\"text\": \"safer\", \"strong\": true}, \"?\"]")
          == Faults{pairsFile + ":7: /pairs/0/what_to_do/1/text: is \"safer\"" + safe});
    CHECK(medicineFaultsWith(comparisonFile, "Serious", "Safest")
          == Faults{comparisonFile + ":8: /serious_heading: is \"Safest\"" + safe});
    CHECK(medicineFaultsWith(achineFile, "A pain reliever.", "Safety first; unsafe.") == Faults{});
}

TEST_CASE("medication reader: a prescription medicine never carries an amount")
{
    const std::string none = ", expected no amount: a prescription medicine is taken as prescribed";
    for (const char *amount : {"5 mg", "5mg", "0.5-mg", "10 tablets", "3 Units", "1 g", "2 capsules", "20 ml"}) {
        const std::string words = std::string("Take ") + amount + " now.";
        CHECK(medicineFaultsWith(calmolFile, "Take it as prescribed.", words)
              == Faults{calmolFile + ":30: /limit/0: is \"" + words + "\"" + none});
    }
    CHECK(medicineFaultsWith(calmolFile, "A relaxant.", "Give 5 mg.")
          == Faults{calmolFile + ":15: /summary: is \"Give 5 mg.\"" + none});
    for (const char *words : {"At age 65.", "For 2 weeks.", "3 of 100 people.", "Restwell-750", "5 good reasons."})
        CHECK(medicineFaultsWith(calmolFile, "Take it as prescribed.", words) == Faults{});
}

TEST_CASE("medication reader: how often is a number or is not stated")
{
    CHECK(medicineFaultsWith(achineFile, "About 3 of 100 people.", "It is rare.")
          == Faults{achineFile
                    + ":23: /side_effects/0/frequency: expected a number of people, or exactly \"How often is "
                      "not stated.\""});
}

TEST_CASE("medication reader: each side effect has a source")
{
    CHECK(medicineFaultsWith(achineFile, "\"frequency\": \"About 3 of 100 people.\",\n      \"sources\": [\"own\"]",
                             "\"frequency\": \"About 3 of 100 people.\",\n      \"sources\": []")
          == Faults{achineFile + ":24: /side_effects/0/sources: is an empty list, expected at least one id"});
    CHECK(medicineFaultsWith(achineFile, "\"sources\": [\"own\"]", "\"sources\": [\"lost\"]")
          == Faults{achineFile + ":24: /side_effects/0/sources/0: there is no source \"lost\""});
    CHECK(medicineFaultsWith(achineFile, "\"names_sources\": [\"own\"]", "\"names_sources\": [\"lost\"]")
          == Faults{achineFile + ":7: /names_sources/0: there is no source \"lost\""});
}

TEST_CASE("medication reader: a serious effect says what to do and others do not")
{
    CHECK(medicineFaultsWith(achineFile, "      \"action\": \"Call now.\",\n", "")
          == Faults{achineFile
                    + ":26: /side_effects/1: \"action\" is missing, expected text in quotes, or a list of "
                      "spans"});
    CHECK(medicineFaultsWith(achineFile, "\"care\": \"emergency-now\"", "\"care\": \"soon\"")
          == Faults{achineFile
                    + ":33: /side_effects/1/care: is \"soon\", expected one of: emergency-now, urgent-today, "
                      "appointment-soon"});
    CHECK(medicineFaultsWith(achineFile, "\"serious\": true", "\"serious\": false").size()
          == 3); // action, care, symptoms
}

TEST_CASE("medication reader: an unknown kind of sale or verdict is told with those there are")
{
    CHECK(
        medicineFaultsWith(calmolFile, "\"prescription\"", "\"sold\"")
        == Faults{calmolFile
                  + ":13: /availability: is \"sold\", expected one of: no-prescription, prescription, clinician-only"});
    CHECK(medicineFaultsWith(pairsFile, "\"ask-first\"", "\"fine\"")
          == Faults{pairsFile
                    + ":5: /pairs/0/verdict: is \"fine\", expected one of: do-not-combine, ask-first, "
                      "commonly-combined"});
}

TEST_CASE("medication reader: of content that was checked the medicines are read when the first is asked for")
{
    int read = 0;
    const loading::ReadFile inner = readFrom(medicineContent());
    const auto opened = loading::loadCheckedGuide([&](const std::string &file) {
        read += file.starts_with("medications/") ? 1 : 0;
        return inner(file);
    });
    REQUIRE(opened);
    const guide::Guide whole = loaded();
    CHECK(opened->sections().size() == whole.sections().size());
    CHECK(opened->symptoms().size() == whole.symptoms().size());
    CHECK(read == 0);

    REQUIRE(opened->medicine("calmol"));
    CHECK(read > 0);
    const int once = read;
    CHECK(opened->medicines().size() == whole.medicines().size());
    CHECK(opened->medicine("calmol")->name == whole.medicine("calmol")->name);
    CHECK(opened->pairs().size() == whole.pairs().size());
    CHECK(opened->extras().size() == whole.extras().size());
    CHECK(opened->comparison().columns == whole.comparison().columns);
    CHECK(read == once);
}

TEST_CASE("medication reader: a card tells every line and each line once")
{
    CHECK(medicineFaultsWith(achineFile, "    {\"line\": \"alcohol\", \"text\": [\"None.\"]},\n", "")
          == Faults{achineFile + ":45: /card: the line \"alcohol\" is missing, here or in \"card_more\""});
    CHECK(medicineFaultsWith(achineFile, "\"line\": \"alcohol\"", "\"line\": \"wine\"").size() == 2);
    const std::string alcohol = "{\"line\": \"alcohol\", \"text\": [\"None.\"]}";
    CHECK(medicineFaultsWith(achineFile, alcohol, alcohol + ", {\"line\": \"overdose\", \"text\": [\"Call.\"]}")
          == Faults{achineFile
                    + ":55: /card_more/3/line: is told twice, expected each line once, here or in \"card_more\""});
    // What is told of some alone.
    CHECK(medicineFaultsWith(
              achineFile, alcohol,
              alcohol
                  + ", {\"line\": \"stopping\", \"text\": [\"Ask.\"]}, {\"line\": \"today\", \"text\": [\"A rash.\"]}")
          == Faults{});
}
