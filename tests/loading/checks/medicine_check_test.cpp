#include "support/medicine_files.h"

#include "support/catch.h"

TEST_CASE("medication check: a pair that is missing is told")
{
    CHECK(medicineFaultsWith(pairsFile, "[\"achine\", \"calmol\"]", "[\"alcohol\", \"alcohol\"]")
          == Faults{pairsFile + ":4: /pairs/0/between: names the same medicine twice, expected two"});
    ContentFiles files = medicineContent();
    std::string &pairs = files.at(pairsFile);
    const auto begin = pairs.find("{\n      \"between\": [\"achine\"");
    pairs.erase(begin, pairs.find('}', begin) + 1 - begin);
    CHECK(faultsOf(files) == Faults{pairsFile + ":2: /pairs: the pair of \"achine\" and \"calmol\" is missing"});

    files = medicineContentWith(pairsFile, "[{\"id\": \"alcohol\", \"name\": \"Alcohol\"}]",
                                "[{\"id\": \"alcohol\", \"name\": \"Alcohol\"}, {\"id\": \"tea\", \"name\": \"Tea\"}]");
    CHECK(
        faultsOf(files)
        == Faults{pairsFile + ":12: /extra_pairs: the pair of \"tea\" and \"achine\" is missing",
                  pairsFile + ":12: /extra_pairs: the pair of \"tea\" and \"calmol\" is missing",
                  "medications/classes.json:3: /classes/0: \"sleepers\" has no word on \"tea\", expected one: a pair, "
                  "or its id in \"none_known\" or \"not_looked_into\""});
}

TEST_CASE("medication check: a pair is told once in either order")
{
    CHECK(medicineFaultsWith(pairsFile, "[\"calmol\", \"alcohol\"]", "[\"achine\", \"alcohol\"]")
          == Faults{pairsFile
                    + ":21: /extra_pairs/1/between: this pair stands here twice, in this or the other order; "
                      "keep one"});
    CHECK(medicineFaultsWith(pairsFile, "[\"calmol\", \"alcohol\"]", "[\"calmol\", \"alcohol\", \"achine\"]")
          == Faults{pairsFile + ":21: /extra_pairs/1/between: has 3 ids, expected two"});
}

TEST_CASE("medication check: a pair names what the guide knows")
{
    CHECK(medicineFaultsWith(pairsFile, "[\"calmol\", \"alcohol\"]", "[\"calmol\", \"beer\"]")
          == Faults{pairsFile + ":21: /extra_pairs/1/between/1: there is no medication \"beer\"",
                    pairsFile + ":12: /extra_pairs: the pair of \"alcohol\" and \"calmol\" is missing"});
    CHECK(medicineFaultsWith(pairsFile, "{\"id\": \"alcohol\"", "{\"id\": \"calmol\"").front()
          == pairsFile + ":11: /extras/0: extra \"calmol\" is defined twice; each id must be its own");
}

TEST_CASE("medication check: the comparison has a row for each effect and a column for each medicine")
{
    CHECK(medicineFaultsWith(comparisonFile, "[\"headache\", \"somnolence\"]", "[\"headache\"]")
          == Faults{comparisonFile + ":11: /other: no row has \"somnolence\", an effect of some medicine"});
    CHECK(medicineFaultsWith(comparisonFile, "[\"tachycardia\"]", "[\"tachycardia\", \"headache\"]") == Faults{});
    CHECK(
        medicineFaultsWith(comparisonFile, "[\"tachycardia\"]", "[\"tachycardia\", \"headaches\"]")
        == Faults{comparisonFile
                  + ":9: /serious/0/clinical/1: is \"headaches\", expected the \"clinical\" term of an effect of some "
                    "medicine"});
    CHECK(medicineFaultsWith(comparisonFile, "\"medication\": \"calmol\"", "\"medication\": \"achine\"")
          == Faults{comparisonFile + ":6: /columns/1: \"achine\" has 2 columns, expected one",
                    comparisonFile + ":4: /columns: \"calmol\" has 0 columns, expected one"});
    CHECK(medicineFaultsWith(comparisonFile, "\"medication\": \"calmol\"", "\"medication\": \"alcohol\"")
          == Faults{comparisonFile + ":4: /columns: \"calmol\" has 0 columns, expected one",
                    comparisonFile + ":6: /columns/1/medication: \"alcohol\" is not a medicine of the guide"});
}

TEST_CASE("medication check: medicines are listed on a page and a list has medicines")
{
    CHECK(medicineFaultsWith("sections/look-up.json", "{\"type\": \"medications\"}", "{\"type\": \"sources\"}")
          == Faults{"guide.json:14: /medications: no page has a block of type \"medications\", which lists them"});
    CHECK(medicineFaultsWith("sections/look-up.json", "\"medication/achine\"", "\"medication/lost\"")
          == Faults{"sections/look-up.json:4: /summary/1/link: there is no page \"medication/lost\""});

    ContentFiles files = tinyContentWith("sections/home.json", "{\"type\": \"remedy\", \"remedy\": \"heat\"}",
                                         "{\"type\": \"remedy\", \"remedy\": \"heat\"}, {\"type\": \"medications\"}");
    CHECK(faultsOf(files)
          == Faults{"guide.json:1: /medications: is empty, but a page has a block of type \"medications\""});
}

TEST_CASE("medication check: the page of the look-up is there for the program to open")
{
    ContentFiles files = medicineContent();
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
        CHECK(
            medicineFaultsWith(achineFile, "\"care\": \"emergency-now\"", "\"care\": \"" + std::string(urgency) + "\"")
            == Faults{achineFile + ":33: /side_effects/1/care: is less urgent than the question \"chest-pain\""
                      + linked});
    }
    CHECK(medicineFaultsWith(achineFile, "\"care\": \"emergency-now\"",
                             "\"care\": \"emergency-now\", \"where\": \"emergency-department\"")
          == Faults{achineFile
                    + ":33: /side_effects/1/where: is slower help than that of the question \"chest-pain\" that it is "
                      "linked to"});
    CHECK(medicineFaultsWith(achineFile, "\"symptoms\": [\"chest-pain\"]", "\"symptoms\": [\"fever\", \"small-knock\"]")
          == Faults{});
    CHECK(medicineFaultsWith(achineFile, "\"care\": \"emergency-now\"", "\"care\": \"self-care-watch\"").size() == 1);
}

TEST_CASE("medication check: a medicine names where its kind is told")
{
    CHECK(medicineFaultsWith(achineFile, "\"class_sources\": [\"own\"]", "\"class_sources\": []")
          == Faults{achineFile + ":12: /class_sources: is an empty list, expected at least one id"});
}

TEST_CASE("medication check: a guide without medicines needs none of their files")
{
    CHECK(faultsOf(tinyContent()) == Faults{});
}
