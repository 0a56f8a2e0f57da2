#include "guide/medicines/together.h"

#include "support/made_up_medicines.h"
#include "support/made_up_words.h"

#include "support/catch.h"

using namespace guide;

namespace {

using Ids = std::vector<std::string>;

std::vector<std::string> titles(const Guide &guide, const Ids &chosen)
{
    std::vector<std::string> titles;
    for (const PairVerdict &pair : togetherVerdicts(guide, chosen))
        titles.push_back(pairTitle(guide, pair));
    return titles;
}

} // namespace

TEST_CASE("together: a pair is the same in either order")
{
    const Guide guide = madeUpGuideWithMedicines();
    REQUIRE(guide.pair("achine", "calmol"));
    CHECK(guide.pair("achine", "calmol") == guide.pair("calmol", "achine"));
    CHECK(guide.pair("needlin", "calmol")->verdict == Verdict::DoNotCombine);
    CHECK(guide.pair("achine", "achine") == nullptr);
    CHECK(guide.pair("achine", "warfarin") == nullptr);
}

TEST_CASE("together: every pair of the chosen stands once and the worst first")
{
    const Guide guide = madeUpGuideWithMedicines();
    CHECK(titles(guide, {"achine", "calmol", "needlin"})
          == Ids{"Calmol and needlin", "Achine and calmol", "Achine and needlin"});
    CHECK(titles(guide, {"needlin", "achine", "calmol", "alcohol"})
          == Ids{"Needlin and calmol", "Calmol and alcohol", "Achine and calmol", "Achine and alcohol",
                 "Needlin and alcohol", "Needlin and achine"});
}

TEST_CASE("together: one medicine or none has no verdict")
{
    const Guide guide = madeUpGuideWithMedicines();
    CHECK(titles(guide, {}).empty());
    CHECK(titles(guide, {"achine"}).empty());
}

TEST_CASE("together: repeats and unknown ids are left out")
{
    const Guide guide = madeUpGuideWithMedicines();
    CHECK(titles(guide, {"achine", "achine", "warfarin", "calmol"}) == Ids{"Achine and calmol"});
}

TEST_CASE("together: where nobody looked that is told and never that nothing was found")
{
    const Guide guide = madeUpGuideWithMedicines();
    const auto verdicts = togetherVerdicts(guide, Ids{"needlin", "alcohol"});
    REQUIRE(verdicts.size() == 1);
    CHECK(verdicts.front().pair == nullptr);
    CHECK(verdicts.front().verdict == Verdict::AskFirst);
    CHECK(toneOf(verdicts.front()) == Tone::Unknown);
    CHECK(verdictInWords(guide, verdicts.front()) == "Not looked into here: ask a pharmacist");
    const Facts facts = pairFacts(guide, verdicts.front());
    REQUIRE(facts.facts.size() == 2);
    CHECK(plainText(facts.facts[0].text.front()) == "This guide did not look into this mix. It can still do harm.");
    CHECK(plainText(facts.facts[1].text.front()).find("Ask a pharmacist") == 0);
}

TEST_CASE("together: where nothing official was found that is told in either order")
{
    const Guide guide = madeUpGuideWithMedicines();
    for (const Ids &chosen : {Ids{"sleepers", "needlin"}, Ids{"needlin", "sleepers"}}) {
        const auto verdicts = togetherVerdicts(guide, chosen);
        REQUIRE(verdicts.size() == 1);
        CHECK(verdicts.front().verdict == Verdict::AskFirst);
        CHECK(toneOf(verdicts.front()) == Tone::Unknown);
        CHECK(verdictInWords(guide, verdicts.front()) == "No official statement found: ask a pharmacist");
        CHECK(plainText(pairFacts(guide, verdicts.front()).facts[0].text.front())
              == "This guide says nothing of this mix. That does not mean that it is harmless.");
    }
}

TEST_CASE("together: what is not known ranks behind ask first and what nobody looked into stands apart")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Page page = togetherPage(guide, {"needlin", "alcohol", "sleepers"}, "");
    std::vector<std::string> second;
    for (const Block &block : page.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 2)
            second.push_back(heading->text);
    }
    CHECK(second == Ids{"Not looked into here: ask a pharmacist", "No official statement found: ask a pharmacist"});
}

TEST_CASE("together: a known pair tells what can happen and what to do with its sources")
{
    const Guide guide = madeUpGuideWithMedicines();
    const auto verdicts = togetherVerdicts(guide, Ids{"calmol", "alcohol"});
    REQUIRE(verdicts.size() == 1);
    const Facts facts = pairFacts(guide, verdicts.front());
    REQUIRE(facts.facts.size() == 2);
    CHECK(facts.facts[0].label == "What can happen");
    CHECK(plainText(facts.facts[0].text.front()) == "You may stop breathing.");
    CHECK(citedSources(facts.facts[0].text.front()) == Ids{"own-1"});
    CHECK(facts.facts[1].label == "What to do");
}

TEST_CASE("together: one medicine with the others never stands with itself")
{
    const Guide guide = madeUpGuideWithMedicines();
    const auto verdicts = togetherVerdicts(guide, "calmol", {"achine", "calmol", "needlin", "alcohol"});
    REQUIRE(verdicts.size() == 3);
    CHECK(verdicts[0].other == "needlin");
    CHECK(verdicts[1].other == "alcohol");
    CHECK(verdicts[2].other == "achine");
}

TEST_CASE("together: the page has a heading for each verdict that it holds")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Page page = togetherPage(guide, {"achine", "calmol", "alcohol"}, "2026-12-01");
    CHECK(plainText(page.summary) == "Achine, calmol, alcohol. The strongest warning comes first.");
    REQUIRE(page.blocks.size() >= 2);
    CHECK(std::get<Heading>(page.blocks[0]).text == "Do not combine without medical advice");
    std::vector<std::string> second;
    for (const Block &block : page.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 2)
            second.push_back(heading->text);
    }
    CHECK(second == Ids{"Do not combine without medical advice", "Ask first"});
    CHECK(std::get<Heading>(page.blocks[0]).tone == Tone::Stop);
    CHECK(std::get<Heading>(page.blocks[1]).tone == Tone::Plain); // of the pair
    CHECK(std::get<Callout>(page.blocks[page.blocks.size() - 2]).title == "Check first.");
    CHECK(std::get<Callout>(page.blocks.back()).title == "Not on this list?");
}

TEST_CASE("together: the strongest verdict names each pair that has it")
{
    const Guide guide = madeUpGuideWithMedicines();
    CHECK(strongestVerdict(guide, {"achine", "needlin", "calmol", "alcohol"})
          == "Do not combine without medical advice: Needlin and calmol; Calmol and alcohol");
    CHECK(strongestVerdict(guide, {"achine"}).empty());
}

TEST_CASE("together: fewer than two are no verdict and no warning comes first")
{
    const Guide guide = madeUpGuideWithMedicines();
    CHECK(plainText(togetherPage(guide, {}, "2026-12-01").summary) == "Nothing is chosen yet.");
    const Page one = togetherPage(guide, {"achine"}, "2026-12-01");
    CHECK(plainText(one.summary) == "Achine alone. Choose one more to read about the two.");
    CHECK(std::none_of(one.blocks.begin(), one.blocks.end(),
                       [](const Block &block) { return std::holds_alternative<Heading>(block); }));
}

TEST_CASE("together: each verdict has its own words and its own rank")
{
    const MedicineWords words = madeUpWords().medicines;
    CHECK(words.of(Verdict::DoNotCombine) == "do not combine without medical advice");
    CHECK(words.of(Verdict::AskFirst) == "ask first");
    CHECK(words.of(Verdict::CommonlyCombined) == "commonly combined as directed");
    CHECK(Verdict::DoNotCombine > Verdict::AskFirst);
    CHECK(Verdict::AskFirst > Verdict::CommonlyCombined);
}

TEST_CASE("together: names are small in a sentence unless they are capitals")
{
    CHECK(inSentence("Ibuprofen") == "ibuprofen");
    CHECK(inSentence("A cold or flu remedy") == "a cold or flu remedy");
    CHECK(inSentence("MAO inhibitor") == "MAO inhibitor");
    CHECK(inSentence("") == "");
    CHECK(capitalized("ask first") == "Ask first");
    CHECK(capitalized("") == "");
}

TEST_CASE("together: the place of a pair is that of its heading on the page")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Ids chosen{"needlin", "achine", "calmol", "alcohol"};
    const Page page = togetherPage(guide, chosen, {});
    for (const PairVerdict &pair : togetherVerdicts(guide, chosen)) {
        const auto block = static_cast<std::size_t>(blockOfPair(guide, chosen, {pair.other, pair.one}));
        REQUIRE(block < page.blocks.size());
        const auto *heading = std::get_if<Heading>(&page.blocks[block]);
        REQUIRE(heading);
        CHECK(heading->text == pairTitle(guide, pair));
    }
}
