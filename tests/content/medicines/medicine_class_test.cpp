// The classes of medicines, and their verdicts with the eight medicines of the guide.

#include "guide/medicines/product_page.h"
#include "guide/medicines/together.h"
#include "support/shipped_guide.h"

#include "support/catch.h"

#include <algorithm>
#include <array>

using namespace guide;

namespace {

const std::array<const char *, 8> medicines{"acetaminophen",   "ibuprofen", "naproxen",      "carisoprodol",
                                            "cyclobenzaprine", "diazepam",  "methocarbamol", "onabotulinumtoxina"};

bool rests(const Text &text)
{
    return std::any_of(text.begin(), text.end(), [](const Span &span) {
        return std::holds_alternative<Citation>(span) || std::holds_alternative<Own>(span);
    });
}

// D: do not combine, A: ask first, U: commonly combined, -: nothing known.
char letterOf(const Guide &guide, const std::string &one, const std::string &other)
{
    const MedicinePair *pair = guide.pair(one, other);
    if (!pair)
        return '-';
    return pair->verdict == Verdict::DoNotCombine ? 'D' : pair->verdict == Verdict::AskFirst ? 'A' : 'U';
}

} // namespace

TEST_CASE("medicine classes: each has the verdicts that were found medicine by medicine")
{
    static const std::vector<std::pair<const char *, const char *>> matrix{
        {"opioids", "AUUDDDD-"},
        {"sleep-pills", "AAADDDDA"},
        {"sedating-antihistamines", "UUUDDDDA"},
        {"gabapentinoids", "--ADDDD-"},
        {"antidepressants", "-AAADA--"},
        {"tricyclics", "---DDAAA"},
        {"mao-inhibitors", "---DDDD-"},
        {"aspirin-for-pain", "UDDA-AUA"},
        {"heart-aspirin", "UAAAA--A"},
        {"nsaids", "UDDAUAUA"},
        {"nsaid-gel", "-AA-----"},
        {"salicylate-rubs", "--------"},
        {"blood-thinners", "ADD-A--A"},
        {"blood-pressure-pills", "-AAAAAA-"},
        {"lithium-methotrexate", "ADD-A---"},
        {"steroid-tablets", "-AA-----"},
        {"cannabis", "AAADDDD-"},
        {"herbal", "AAADDDDA"},
        {"relaxants", "---DDDDD"},
        {"barbiturates", "A--DDDD-"},
        {"cough-suppressants", "---AAAA-"},
        {"opioid-like-herbs", "---DDDD-"},
        {"other-herbs", "-AAAAA-A"},
        {"stomach-protectors", "---A-A--"},
        {"other-antidepressants", "----D---"},
        {"tuberculosis-medicines", "A--A----"},
        {"myasthenia-medicines", "-----DD-"},
    };
    const Guide &guide = shippedGuide();
    for (const auto &[id, verdicts] : matrix) {
        const MedicineClass *each = guide.medicineClass(id);
        INFO(id);
        REQUIRE(each);
        std::string found;
        for (const char *medicine : medicines)
            found += letterOf(guide, id, medicine);
        CHECK(found == verdicts);
    }
    const auto &classes = guide.medicineClasses();
    CHECK(std::count_if(classes.begin(), classes.end(), [](const MedicineClass &each) { return each.offered; }) == 18);
}

TEST_CASE("medicine classes: two kinds that slow breathing or bleed are told as such")
{
    static const std::vector<std::array<const char *, 3>> verdicts{
        {"gabapentinoids", "sleep-pills", "D"},
        {"gabapentinoids", "relaxants", "D"},
        {"gabapentinoids", "sedating-antihistamines", "D"},
        {"gabapentinoids", "alcohol", "D"},
        {"sleep-pills", "relaxants", "D"},
        {"sleep-pills", "sleep-pills", "D"},
        {"sedating-antihistamines", "relaxants", "D"},
        {"cannabis", "sleep-pills", "D"},
        {"cannabis", "relaxants", "D"},
        {"herbal", "sleep-pills", "D"},
        {"barbiturates", "opioids", "D"},
        {"barbiturates", "alcohol", "D"},
        {"barbiturates", "sleep-pills", "D"},
        {"barbiturates", "relaxants", "D"},
        {"barbiturates", "gabapentinoids", "D"},
        {"barbiturates", "sedating-antihistamines", "D"},
        {"nsaids", "lithium-methotrexate", "D"},
        {"aspirin-for-pain", "lithium-methotrexate", "D"},
        {"nsaids", "antidepressants", "A"},
        {"aspirin-for-pain", "antidepressants", "A"},
        {"nsaids", "steroid-tablets", "A"},
        {"nsaids", "blood-pressure-pills", "A"},
        {"aspirin-for-pain", "blood-pressure-pills", "A"},
        {"nsaids", "alcohol", "A"},
        {"aspirin-for-pain", "alcohol", "A"},
        {"heart-aspirin", "nsaids", "A"},
        {"heart-aspirin", "aspirin-for-pain", "A"},
        {"nsaid-gel", "nsaids", "A"},
        {"nsaid-gel", "aspirin-for-pain", "A"},
        {"nsaid-gel", "blood-thinners", "A"},
        {"salicylate-rubs", "blood-thinners", "A"},
        {"decongestants", "blood-pressure-pills", "A"},
        {"mao-inhibitors", "sleep-pills", "D"},
        {"mao-inhibitors", "relaxants", "D"},
        {"mao-inhibitors", "sedating-antihistamines", "D"},
        {"mao-inhibitors", "antidepressants", "D"},
        {"mao-inhibitors", "tricyclics", "D"},
        {"mao-inhibitors", "other-antidepressants", "D"},
        {"mao-inhibitors", "opioids", "D"},
        {"mao-inhibitors", "alcohol", "D"},
        {"mao-inhibitors", "barbiturates", "D"},
        {"mao-inhibitors", "cold-or-flu-remedy", "D"},
        {"cough-suppressants", "opioids", "A"},
        {"opioid-like-herbs", "opioids", "D"},
        {"opioid-like-herbs", "alcohol", "D"},
    };
    for (const auto &[one, other, verdict] : verdicts) {
        INFO(one << " and " << other);
        CHECK(letterOf(shippedGuide(), one, other) == *verdict);
    }
}

TEST_CASE("medicine classes: what nobody looked into is not told as looked for in vain")
{
    const Guide &guide = shippedGuide();
    const auto words = [&](const char *one, const char *other) {
        return verdictInWords(guide, togetherVerdicts(guide, {one, other}).front());
    };
    CHECK(words("gabapentinoids", "onabotulinumtoxina").starts_with("No official statement found"));
    CHECK(words("blood-thinners", "cannabis").starts_with("Not looked into here"));
    CHECK(words("triptans", "diazepam").starts_with("Not looked into here"));
}

TEST_CASE("medicine classes: every statement cites its source or is told as a choice of the guide")
{
    const Guide &guide = shippedGuide();
    std::size_t pairs = 0;
    for (const MedicineClass &each : guide.medicineClasses()) {
        INFO(each.id);
        CHECK(rests(each.meaning));
    }
    for (const MedicinePair &pair : guide.pairs()) {
        if (!guide.medicineClass(pair.between[0]) && !guide.medicineClass(pair.between[1]))
            continue;
        INFO(pair.between[0] << " and " << pair.between[1]);
        ++pairs;
        CHECK(rests(pair.whatToDo));
        CHECK(rests(pair.whatCanHappen));
        if (pair.verdict == Verdict::DoNotCombine)
            CHECK_FALSE(citedSources(pair.whatCanHappen).empty());
        if (!pair.official) {
            const std::string words = plainText(pair.whatCanHappen);
            CHECK(contains(words, "official"));
        }
    }
    CHECK(pairs > 100);
}

TEST_CASE("medicine classes: what slows breathing is never milder in a pack than alone")
{
    const Guide &guide = shippedGuide();
    for (const char *relaxant : {"carisoprodol", "cyclobenzaprine", "diazepam", "methocarbamol"}) {
        for (const Product &product : guide.products()) {
            const std::vector<std::string> kinds = judgedAs(guide, product.id);
            if (std::find(kinds.begin(), kinds.end(), "opioids") == kinds.end())
                continue;
            INFO(product.id << " and " << relaxant);
            CHECK(togetherVerdicts(guide, {product.id, relaxant}).front().verdict == Verdict::DoNotCombine);
        }
    }
}

TEST_CASE("medicine classes: a pack with a pain reliever tells what to do after too much of it")
{
    const Guide &guide = shippedGuide();
    int packs = 0;
    for (const Product &product : guide.products()) {
        const std::vector<std::string> kinds = judgedAs(guide, product.id);
        if (std::none_of(kinds.begin(), kinds.end(), [](const std::string &kind) {
                return kind == "opioids" || kind == "aspirin-for-pain" || kind == "nsaids" || kind == "acetaminophen"
                       || kind == "ibuprofen" || kind == "naproxen";
            }))
            continue;
        ++packs;
        INFO(product.id);
        const NameAnswer answer{NameAnswer::Kind::One, {{NamedThing::Kind::Product, product.id, product.name}}};
        std::vector<std::string> labels;
        for (const Block &block : nameAnswerPage(guide, product.name, answer, "", "NZ").blocks) {
            const auto *facts = std::get_if<Facts>(&block);
            for (const Fact &fact : facts ? facts->facts : std::vector<Fact>{})
                labels.push_back(fact.label);
        }
        for (const char *label : {"Too much", "Poison line"})
            CHECK(std::find(labels.begin(), labels.end(), label) != labels.end());
    }
    CHECK(packs > 200);
}

TEST_CASE("medicine classes: the same medicine in two packs is found across brands")
{
    const Guide &guide = shippedGuide();
    const PairVerdict two = togetherVerdicts(guide, {"tylenol-pm", "percocet"}).front();
    CHECK(two.both == std::vector<std::string>{"acetaminophen"});
    CHECK(two.verdict == Verdict::DoNotCombine);
    CHECK(plainText(pairFacts(guide, two).facts.front().text.front())
          == "Both contain acetaminophen: count them together, as one medicine.");
    CHECK(togetherVerdicts(guide, {"nurofen-plus", "advil"}).front().both == std::vector<std::string>{"ibuprofen"});
    // Two of one kind that are not the same.
    CHECK(togetherVerdicts(guide, {"meloxicam", "celecoxib"}).front().verdict == Verdict::DoNotCombine);
    CHECK(togetherVerdicts(guide, {"meloxicam", "aleve"}).front().verdict == Verdict::DoNotCombine);
    CHECK(togetherVerdicts(guide, {"codeine", "alcohol"}).front().verdict == Verdict::DoNotCombine);
}
