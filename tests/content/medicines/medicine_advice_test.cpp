// What the cards and the comparison must tell, each held against the sources of the guide.

#include "support/shipped_guide.h"

#include "guide/medicines/comparison.h"
#include "guide/medicines/medicine_page.h"
#include "guide/page/print_form.h"

#include "support/catch.h"
#include "support/small_letters.h"

#include <algorithm>

using namespace guide;

namespace {

const Medicine &medicine(const char *id)
{
    const Medicine *found = shippedGuide().medicine(id);
    REQUIRE(found);
    return *found;
}

std::string wordsOf(const std::vector<Text> &texts)
{
    std::string all;
    for (const Text &text : texts)
        all += inSmallLetters(plainText(text)) + "\n";
    return all;
}

void checkTells(const std::vector<Text> &texts, std::initializer_list<std::string_view> parts)
{
    const std::string all = wordsOf(texts);
    for (const std::string_view part : parts) {
        INFO(part << " in: " << all);
        CHECK(contains(all, part));
    }
}

std::vector<Text> both(std::vector<Text> one, const std::vector<Text> &other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

// Of those that stand in the frame at the head of the card.
std::string firstDangerSign(const Medicine &medicine)
{
    const auto found = std::find_if(medicine.sideEffects.begin(), medicine.sideEffects.end(), [](const auto &effect) {
        return effect.serious() && effect.response->urgency == Urgency::EmergencyNow;
    });
    REQUIRE(found != medicine.sideEffects.end());
    return inSmallLetters(found->name);
}

bool hasBoth(const ComparisonRow &row, const std::string &one, const std::string &other)
{
    const auto has = [&](const std::string &term) {
        return std::find(row.clinical.begin(), row.clinical.end(), term) != row.clinical.end();
    };
    return has(one) && has(other);
}

} // namespace

TEST_CASE("medicine advice: both anti-inflammatory pain relievers name everybody who must not take them")
{
    for (const char *id : {"ibuprofen", "naproxen"}) {
        INFO(id);
        checkTells(medicine(id).doNotTake,
                   {"stomach ulcer or stomach bleeding now", "two or more ulcers or bleeds", "made a hole",
                    "severe heart, liver or kidney failure", "allergic reaction", "asthma worse", "heart surgery",
                    "recent heart attack", "bleed easily", "another nsaid"});
        checkTells(medicine(id).pregnancy,
                   {"20 weeks or more: do not take it", "28 weeks or more: do not take it at all"});
        checkTells(medicine(id).ages, {"age 60 or older", "over 65"});
    }
}

TEST_CASE("medicine advice: both anti-inflammatory pain relievers are stopped on a sick day")
{
    for (const char *id : {"ibuprofen", "naproxen"}) {
        INFO(id);
        checkTells(medicine(id).sickDays, {"stop it on a sick day", "vomiting", "diarrhea", "fever", "24–48 hours",
                                           "ask about your prescribed pills"});
    }
}

TEST_CASE("medicine advice: both anti-inflammatory pain relievers name the medicines that do not go with them")
{
    for (const char *id : {"ibuprofen", "naproxen"}) {
        INFO(id);
        checkTells(medicine(id).mixing, {"-pril", "-sartan", "water pill", "lithium", "methotrexate", "blood thinners",
                                         "another nsaid", "aspirin for pain"});
        checkTells(medicine(id).mixingAsk, {"-pril", "-sartan", "water pill", "steroid", "ssri", "aspirin"});
    }
}

TEST_CASE("medicine advice: too much acetaminophen is the first of its danger signs")
{
    const Medicine &acetaminophen = medicine("acetaminophen");
    CHECK(contains(firstDangerSign(acetaminophen), "too much"));
    CHECK(contains(firstDangerSign(acetaminophen), "even if you feel well"));
    CHECK(contains(plainText(acetaminophen.overdose.front()), "even if you feel well"));
    checkTells(acetaminophen.limit, {"3,000 mg", "3,250 mg", "3,900 mg", "4,000 mg", "swallowed whole"});
}

TEST_CASE("medicine advice: ulcers and bleeding are no sign of acetaminophen but told of the other pain relievers")
{
    const auto tellsOfUlcers = [](const Medicine &medicine) {
        return std::any_of(medicine.sideEffects.begin(), medicine.sideEffects.end(),
                           [](const SideEffect &effect) { return contains(effect.clinical, "ulcer"); });
    };
    CHECK_FALSE(tellsOfUlcers(medicine("acetaminophen")));
    CHECK(contains(firstDangerSign(medicine("ibuprofen")), "ulcer"));
    CHECK(contains(firstDangerSign(medicine("naproxen")), "ulcer"));
}

TEST_CASE("medicine advice: trouble breathing is the first sign of all that act on nerves and muscles")
{
    for (const char *id : {"carisoprodol", "cyclobenzaprine", "diazepam", "methocarbamol", "onabotulinumtoxina"}) {
        INFO(id);
        CHECK(contains(firstDangerSign(medicine(id)), "breathing"));
    }
}

TEST_CASE("medicine advice: alcohol with carisoprodol has no exception")
{
    const Medicine &carisoprodol = medicine("carisoprodol");
    std::size_t told = 0;
    for (const auto *list : {&carisoprodol.doNotTake, &carisoprodol.mixing, &carisoprodol.mixingAsk}) {
        for (const Text &text : *list) {
            const std::string words = inSmallLetters(plainText(text));
            if (!contains(words, "alcohol"))
                continue;
            ++told;
            INFO(words);
            CHECK(contains(words, "do not drink any alcohol"));
            CHECK_FALSE(contains(words, "unless"));
        }
    }
    CHECK(told >= 2);
}

TEST_CASE("medicine advice: diazepam tells of driving and of the warning on packs in the UK")
{
    const Medicine &diazepam = medicine("diazepam");
    checkTells(diazepam.driving, {"sleepy, dizzy or slow", "next day", "uk law"});
    checkTells(diazepam.status, {"january 2026", "addiction, dependence and withdrawal"});
    checkTells(diazepam.doNotTake, {"do not share", "alcohol", "opioids"});
}

TEST_CASE("medicine advice: the form of cyclobenzaprine for under the tongue is told apart")
{
    const auto &lookAlikes = medicine("cyclobenzaprine").lookAlikes;
    REQUIRE(lookAlikes.size() == 1);
    CHECK(lookAlikes.front().name == "Tonmya");
    CHECK(contains(plainText(lookAlikes.front().text), "fibromyalgia"));
    CHECK(contains(plainText(lookAlikes.front().text), "unborn baby"));
}

TEST_CASE("medicine advice: Botox asks for blood thinners and for all that is like aspirin")
{
    const Medicine &botox = medicine("onabotulinumtoxina");
    checkTells(both(botox.mixing, botox.mixingAsk),
               {"blood thinner", "aspirin-like", "muscle relaxants", "cold, allergy"});
}

TEST_CASE("medicine advice: the poison lines of seven countries stand on every card and on its sheet")
{
    const std::vector<std::string_view> numbers{"1-800-222-1222", "111",          "1-844-764-7669", "01 809 2166",
                                                "13 11 26",       "0800 764 766", "1800 116 117"};
    for (const std::string_view number : numbers) {
        checkTells(shippedGuide().poisonLines(), {number});
        const auto all = shippedGuide().poisonNumbers({});
        CHECK(std::any_of(all.begin(), all.end(),
                          [&](const PoisonNumber &each) { return contains(plainText(each.text), number); }));
    }
    // Of the number in India no official page was found: the other stands beside it.
    CHECK(plainText(shippedGuide().poisonNumbers("IN").front().text) == "India 1800 116 117 (or 112)");
    checkTells(shippedGuide().poisonLines(), {"us: poison control", "uk: nhs", "india: 1800 116 117", "8 am to 10 pm"});
    for (const Medicine &medicine : shippedGuide().medicines()) {
        INFO(medicine.id);
        for (const Detail detail : {Detail::Short, Detail::All}) {
            const Page card = printed(medicinePage(shippedGuide(), medicine, "2026-12-01"), shippedGuide(), {detail});
            CHECK(std::any_of(card.blocks.begin(), card.blocks.end(), [](const Block &block) {
                const auto *facts = std::get_if<Facts>(&block);
                return facts && std::any_of(facts->facts.begin(), facts->facts.end(), [](const Fact &fact) {
                           return fact.label == "Poison lines" && contains(plainText(fact.text.back()), "13 11 26");
                       });
            }));
        }
    }
}

TEST_CASE("medicine advice: no relaxant and no sedative goes with gabapentin")
{
    for (const char *id : {"carisoprodol", "cyclobenzaprine", "diazepam", "methocarbamol"})
        checkTells(medicine(id).mixing, {"gabapentin and pregabalin: do not combine"});
}

TEST_CASE("medicine advice: whoever advises for or against a medicine is named with a year")
{
    std::size_t told = 0;
    for (const Medicine &medicine : shippedGuide().medicines()) {
        for (const Text &text : both(medicine.usedFor, medicine.evidence)) {
            const std::string words = plainText(text);
            if (!contains(words, "ACP") && !contains(words, "NICE") && !contains(words, "WHO"))
                continue;
            ++told;
            INFO(medicine.id << ": " << words);
            CHECK(contains(words, "20"));
        }
    }
    CHECK(told >= 10);
    for (const char *id : {"acetaminophen", "ibuprofen", "naproxen"})
        checkTells(medicine(id).evidence, {"2020", "2017", "gel", "opioids"});
}

TEST_CASE("medicine advice: a line of the comparison gathers one kind of trouble")
{
    const Comparison &comparison = shippedGuide().comparison();
    for (const auto *rows : {&comparison.serious, &comparison.other}) {
        for (const ComparisonRow &row : *rows) {
            INFO(row.heading);
            CHECK_FALSE(hasBoth(row, "constipation", "diarrhea"));
            CHECK_FALSE(hasBoth(row, "hypotension", "hypertension"));
            CHECK_FALSE(hasBoth(row, "fever", "leukopenia"));
            CHECK_FALSE(hasBoth(row, "kidney injury", "urinary retention"));
            CHECK_FALSE(hasBoth(row, "blurred vision", "tinnitus"));
            CHECK_FALSE(hasBoth(row, "confusion", "depression"));
            CHECK_FALSE(hasBoth(row, "insomnia", "hiccups"));
            CHECK_FALSE(hasBoth(row, "pruritus", "sweating"));
            CHECK_FALSE(hasBoth(row, "rash", "hypersensitivity"));
            CHECK_FALSE(
                hasBoth(row, "persistent abdominal pain", "peptic ulcer, gastrointestinal bleeding, perforation"));
            CHECK_FALSE(hasBoth(row, "urinary tract infection", "urine discoloration"));
            CHECK_FALSE(hasBoth(row, "confusion", "hallucinations, psychosis"));
            CHECK_FALSE(hasBoth(row, "falls, fractures", "dysarthria, limb weakness"));
            CHECK_FALSE(hasBoth(row, "hypotension", "vertigo"));
            CHECK_FALSE(hasBoth(row, "xerostomia", "stomatitis"));
            CHECK_FALSE(hasBoth(row, "tremor", "insomnia"));
            CHECK_FALSE(hasBoth(row, "flushing", "sweating"));
        }
    }
}

TEST_CASE("medicine advice: the comparison has no dash where a card tells of that trouble")
{
    const Guide &guide = shippedGuide();
    const Table table = comparisonTable(guide);
    const auto told = [&](std::string_view row, std::string_view id) {
        const auto &columns = guide.comparison().columns;
        const auto column =
            std::find_if(columns.begin(), columns.end(), [&](const auto &each) { return each.first == id; });
        REQUIRE(column != columns.end());
        for (const TableRowGroup &group : table.groups) {
            for (const TableRow &each : group.rows) {
                if (each.heading == row)
                    return bool(each.cells[static_cast<std::size_t>(column - columns.begin())]);
            }
        }
        return false;
    };
    const std::vector<std::pair<std::string, std::string>> rows{
        {"Rash or red skin", "methocarbamol"},   // "Itching or rash"
        {"Low blood pressure", "methocarbamol"}, // "Slow heartbeat, low blood pressure or fainting"
        {"Low blood pressure", "cyclobenzaprine"},
        {"Memory loss", "diazepam"}, // "Gaps in memory"
        {"Hard to breathe", "carisoprodol"},
        {"Hard to breathe", "diazepam"},
        {"Hard to breathe", "methocarbamol"}, // wheezing
        {"Sweating", "cyclobenzaprine"},
        {"Shaky hands", "cyclobenzaprine"}, // "Fever, sweating, shaking or stiff muscles"
        {"Shaky hands", "carisoprodol"},
        {"Poor sleep", "carisoprodol"}, // "After stopping: shaking, no sleep or vomiting"
    };
    for (const auto &[row, id] : rows) {
        INFO(row << ": " << id);
        CHECK(told(row, id));
    }
    CHECK_FALSE(told("Memory loss", "ibuprofen"));
}
