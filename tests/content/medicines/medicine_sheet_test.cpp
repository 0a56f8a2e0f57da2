// The one sheet of a medicine: what must stand on it, whatever else is left to the folds.

#include "support/shipped_guide.h"

#include "guide/medicines/medicine_page.h"
#include "guide/page/lines.h"
#include "guide/page/print_form.h"

#include "support/catch.h"
#include "support/small_letters.h"

using namespace guide;

namespace {

std::string sheetOf(const std::string &id)
{
    const Medicine *medicine = shippedGuide().medicine(id);
    REQUIRE(medicine);
    const Page sheet = printed(medicinePage(shippedGuide(), *medicine, "2026-12-01"), shippedGuide(), {Detail::Short});
    std::string words = plainText(sheet.summary) + "\n";
    for (const Block &block : sheet.blocks) {
        for (const Line &line : linesOf(block))
            words += plainText(lineText(line)) + "\n";
    }
    return inSmallLetters(words);
}

void checkSheetTells(const std::string &id, const std::vector<std::string> &parts)
{
    const std::string sheet = sheetOf(id);
    for (const std::string &part : parts) {
        INFO(id << " does not tell of \"" << part << "\": " << sheet);
        CHECK(contains(sheet, part));
    }
}

} // namespace

TEST_CASE("medicine sheet: each tells every line of a card and the numbers to call")
{
    for (const Medicine &medicine : shippedGuide().medicines()) {
        checkSheetTells(medicine.id,
                        {"911 (united states, canada)", "how much:", "side effects:", "do not use it with:",
                         "do not mix it with:", "ask first:", "get help today:", "too much:", "driving:", "alcohol:",
                         "pregnant:", "poison lines: us 1-800-222-1222"});
    }
}

TEST_CASE("medicine sheet: each heading stands once")
{
    const MedicinePageWords &words = shippedGuide().words().medicines.page;
    for (const Medicine &medicine : shippedGuide().medicines()) {
        const std::string sheet = sheetOf(medicine.id);
        for (const std::string &label : words.card) {
            const std::string heading = inSmallLetters("\n" + label + ":");
            const std::size_t first = sheet.find(heading);
            INFO(medicine.id << " tells \"" << label << "\" twice: " << sheet);
            CHECK((first == std::string::npos || sheet.find(heading, first + 1) == std::string::npos));
        }
    }
}

TEST_CASE("medicine sheet: those that must not be stopped suddenly say so below a heading of its own")
{
    for (const Medicine &medicine : shippedGuide().medicines()) {
        const bool concerned = medicine.id == "diazepam" || medicine.id == "carisoprodol";
        INFO(medicine.id);
        CHECK(contains(sheetOf(medicine.id), "\nnever stop it suddenly:") == concerned);
    }
    checkSheetTells("diazepam", {"never stop it suddenly: fits can follow"});
    checkSheetTells("carisoprodol", {"never stop it suddenly: after long use"});
}

TEST_CASE("medicine sheet: both anti-inflammatory pain relievers name all who must not take them")
{
    for (const char *id : {"ibuprofen", "naproxen"}) {
        checkSheetTells(id, {"a stomach ulcer or bleed: now, twice before, or from an nsaid",
                             "allergy or asthma from a pain reliever", "a bleeding illness", "heart surgery",
                             "recent heart attack", "severe heart, liver or kidney failure", "from week 20",
                             "from week 28", "vomiting, diarrhea, fever with shaking",
                             "ask first: at 60 or older, or past 10 days", "blood thinners (warfarin, apixaban)",
                             "lithium, methotrexate", "a water pill plus a -pril or -sartan (ramipril, losartan)",
                             "call a poison line now, even if well", "heart aspirin", "ssri", "steroids",
                             "3 or more drinks"});
    }
    checkSheetTells("ibuprofen", {"1 tablet of 200 mg every 4–6 hours, at most 6 a day (1,200 mg, or 3 of 400 mg)",
                                  "a second ibuprofen", "nurofen plus, which holds codeine, an opioid",
                                  "naproxen, aspirin for pain"});
    checkSheetTells("naproxen", {"1 tablet of 220 mg (us) every 8–12 hours, at most 3 a day (660 mg)",
                                 "a second naproxen", "ibuprofen, aspirin for pain"});
}

TEST_CASE("medicine sheet: yellow skin leads to an emergency department and not to an ambulance")
{
    for (const char *id : {"acetaminophen", "ibuprofen", "naproxen", "cyclobenzaprine", "diazepam", "methocarbamol"}) {
        const std::string sheet = sheetOf(id);
        const std::size_t go = sheet.find("go to an emergency department now:");
        const std::size_t yellow = sheet.find("yellow skin");
        INFO(id << ": " << sheet);
        REQUIRE(go != std::string::npos);
        CHECK(go < yellow);
        CHECK(sheet.find("call your local emergency number now for:", go) > yellow);
    }
}

TEST_CASE("medicine sheet: acetaminophen tells first that too much is an emergency even for who feels well")
{
    const std::string sheet = sheetOf("acetaminophen");
    CHECK(sheet.find("too much of it, even if you feel well") < sheet.find("yellow skin"));
    checkSheetTells("acetaminophen",
                    {"too much: emergency department now. call a poison line on the way", "4,000 mg",
                     "another acetaminophen, paracetamol or apap product", "skin reaction", "warfarin",
                     "liver or kidney disease", "3 or more", "10 days", "even if you feel well", "swallow whole",
                     "2 tablets of 500 mg, at least 6 hours apart. at most 6 a day (3,000 mg), or your pack’s limit: "
                     "never over 8 (4,000 mg)"});
}

TEST_CASE("medicine sheet: all that makes drowsy goes with no alcohol and no opioids and no night-time product")
{
    for (const char *id : {"carisoprodol", "cyclobenzaprine", "diazepam", "methocarbamol"})
        checkSheetTells(id, {"alcohol", "opioids", "night-time (pm), cold or sleepy allergy", "alcohol: none",
                             "very slow breathing", "muscle relaxant", "at 65 or over"});
    checkSheetTells("carisoprodol", {"porphyria", "meprobamate", "tricyclics", "soma compound with codeine", "botox"});
    checkSheetTells("cyclobenzaprine",
                    {"mao inhibitor (phenelzine, selegiline, linezolid), now or in the last 14 days", "heart rhythm",
                     "overactive thyroid", "ssri", "sertraline", "tramadol", "glaucoma", "tonmya", "botox"});
    checkSheetTells("diazepam",
                    {"myasthenia", "sleep apnea", "glaucoma", "severe liver disease", "sleep pills", "gabapentin",
                     "weak muscles", "thoughts of harming yourself (or call a crisis line)", "next day", "botox"});
    checkSheetTells("methocarbamol", {"epilepsy", "myasthenia", "pyridostigmine", "pregnancy", "robaxacet",
                                      "robaxacet-8 or robaxisal c: both hold codeine", "botox"});
}

TEST_CASE("medicine sheet: Botox names the signs of its spread and what to tell the clinician")
{
    checkSheetTells("onabotulinumtoxina", {"breathing, swallowing or speaking", "even weeks later", "double vision",
                                           "botulinum toxin", "infected skin", "als, myasthenia gravis",
                                           "blood thinners, aspirin", "not approved for back spasm"});
}
