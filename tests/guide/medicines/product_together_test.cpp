// Products and classes taken together: their verdicts follow from what is in them.

#include "guide/medicines/together.h"

#include "support/catch.h"
#include "support/made_up_medicines.h"

#include <algorithm>

using namespace guide;

namespace {

PairVerdict verdict(const Guide &guide, const std::string &one, const std::string &other)
{
    const std::vector<PairVerdict> verdicts = togetherVerdicts(guide, {one, other});
    REQUIRE(verdicts.size() == 1);
    return verdicts.front();
}

using Ids = std::vector<std::string>;

// Whatever can be taken in the made-up guide.
Ids all(const Guide &guide)
{
    Ids ids;
    const auto add = [&](const auto &things) {
        for (const auto &each : things) {
            if (std::find(ids.begin(), ids.end(), each.id) == ids.end())
                ids.push_back(each.id);
        }
    };
    add(guide.medicines());
    add(guide.extras());
    add(guide.medicineClasses());
    add(guide.ingredients());
    add(guide.products());
    return ids;
}

} // namespace

TEST_CASE("products together: what was taken off the market goes with nothing and says so first")
{
    const Guide guide = madeUpGuideWithMedicines();
    const PairVerdict pair = verdict(guide, "tealine", "slumber-gb");
    CHECK(pair.withdrawn == Ids{"slumber-gb"});
    CHECK(pair.verdict == Verdict::DoNotCombine);
    CHECK(toneOf(pair) == Tone::Stop);
    const Facts facts = pairFacts(guide, pair);
    REQUIRE(facts.facts.size() > 1);
    CHECK(facts.facts.front().label == guide.words().medicines.product.withdrawn);
    CHECK(plainText(facts.facts.front().text.front()).starts_with("Slumber: "));
    CHECK(verdict(guide, "tealine", "slumber").withdrawn.empty());
}

TEST_CASE("products together: a product is judged by what is in it")
{
    const Guide guide = madeUpGuideWithMedicines();
    CHECK(judgedAs(guide, "painoff-night") == Ids{"achine", "sleepers"});
    CHECK(judgedAs(guide, "dozine") == Ids{"sleepers"});
    CHECK(judgedAs(guide, "calmol") == Ids{"calmol"});
    CHECK(judgedAs(guide, "alcohol") == Ids{"alcohol"});
    CHECK(judgedAs(guide, "tealine") == Ids{"tealine"});
    CHECK(judgedAs(guide, "tea-and-achine") == Ids{"achine"});

    const PairVerdict pair = verdict(guide, "painoff-night", "calmol");
    CHECK(pair.verdict == Verdict::DoNotCombine);
    CHECK(pair.pair == guide.pair("sleepers", "calmol"));
    REQUIRE(pair.parts.size() == 2);
    CHECK(pair.parts[1].pair == guide.pair("achine", "calmol"));
    CHECK(pair.both.empty());
}

TEST_CASE("products together: one ingredient in both is told and is never a good mix")
{
    const Guide guide = madeUpGuideWithMedicines();
    for (const char *other : {"painoff-night", "painoff-plus", "achine"}) {
        const PairVerdict pair = verdict(guide, "tea-and-achine", other);
        INFO(other);
        CHECK(pair.both == Ids{"achine"});
        CHECK(pair.verdict == Verdict::DoNotCombine);
        CHECK(plainText(pairFacts(guide, pair).facts.front().text.front())
              == "Both contain achine: count them together, as one medicine.");
    }
    // What only adds a little is no reason.
    CHECK(verdict(guide, "tea-and-achine", "tealine").both.empty());
}

TEST_CASE("products together: what is not known is told and asked about")
{
    const Guide guide = madeUpGuideWithMedicines();
    const PairVerdict pair = verdict(guide, "dozine", "achine");
    CHECK(pair.verdict == Verdict::AskFirst);
    CHECK(pair.pair == nullptr);
    CHECK(pairTitle(guide, pair) == "Dozine and achine");
    const Facts facts = pairFacts(guide, pair);
    CHECK(plainText(facts.facts.back().text.front()).find("says nothing of this mix") != std::string::npos);
    CHECK(pairTitle(guide, verdict(guide, "achine", "painoff-night")) == "Achine and Painoff Night");
}

TEST_CASE("products together: the verdict is the same in either order and the worst of the parts")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Ids ids = all(guide);
    for (const std::string &one : ids) {
        for (const std::string &other : ids) {
            if (one == other)
                continue;
            INFO(one << " and " << other);
            const PairVerdict pair = verdict(guide, one, other);
            const PairVerdict reverse = verdict(guide, other, one);
            CHECK(pair.verdict == reverse.verdict);
            CHECK(pair.parts.size() == reverse.parts.size());
            CHECK(pair.both.size() == reverse.both.size());
            for (const PairPart &part : pair.parts) {
                CHECK(part.verdict() <= pair.verdict);
                CHECK(part.pair == guide.pair(part.one, part.other));
            }
            CHECK_FALSE(pairFacts(guide, pair).facts.empty());
        }
    }
}

TEST_CASE("products together: more in a pack never makes its verdict milder")
{
    const Guide guide = madeUpGuideWithMedicines();
    for (const Product &product : guide.products()) {
        for (const std::string &ingredient : product.ingredients) {
            if (judgedAs(guide, ingredient) == Ids{ingredient} && !guide.medicine(ingredient))
                continue; // not judged
            for (const std::string &other : all(guide)) {
                if (other == product.id || other == ingredient)
                    continue;
                INFO(product.id << " holds " << ingredient << ", with " << other);
                CHECK(verdict(guide, product.id, other).verdict >= verdict(guide, ingredient, other).verdict);
            }
        }
    }
}
