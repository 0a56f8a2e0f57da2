// What the cards say of a mix, held against the verdict on the pair.

#include "support/shipped_guide.h"

#include "support/catch.h"
#include "support/small_letters.h"

#include <algorithm>

using namespace guide;

namespace {

// How a card may call the other half of a pair.
std::vector<std::string> calledOnCards(const std::string &id)
{
    if (id == "alcohol")
        return {"alcohol"};
    if (id == "cold-or-flu-remedy")
        return {"cold or flu remed"};
    if (id == "onabotulinumtoxina")
        return {"botox"};
    return {id};
}

} // namespace

TEST_CASE("medicine mixes: no card is milder about a mix than the verdict on the pair")
{
    const Guide &guide = shippedGuide();
    std::vector<std::string> ids;
    for (const Medicine &medicine : guide.medicines())
        ids.push_back(medicine.id);
    for (const Extra &extra : guide.extras())
        ids.push_back(extra.id);
    int held = 0;
    for (const Medicine &medicine : guide.medicines()) {
        for (const std::string &other : ids) {
            const MedicinePair *pair = guide.pair(medicine.id, other);
            if (!pair || pair->verdict != Verdict::DoNotCombine)
                continue;
            std::vector<Text> mixing = medicine.mixing;
            mixing.insert(mixing.end(), medicine.mixingAsk.begin(), medicine.mixingAsk.end());
            for (const Text &text : mixing) {
                const std::string words = inSmallLetters(plainText(text));
                const std::vector<std::string> names = calledOnCards(other);
                if (!std::any_of(names.begin(), names.end(), [&](const auto &name) { return contains(words, name); }))
                    continue;
                ++held;
                INFO(medicine.id << " with " << other << ": " << words);
                CHECK_FALSE(words.starts_with("ask"));
                CHECK_FALSE(contains(words, "commonly combined"));
            }
        }
    }
    CHECK(held >= 20);
}

TEST_CASE("medicine mixes: each relaxant warns of night-time and cold remedies as its pair does")
{
    const Guide &guide = shippedGuide();
    for (const char *id : {"carisoprodol", "cyclobenzaprine", "diazepam", "methocarbamol"}) {
        REQUIRE(guide.pair(id, "cold-or-flu-remedy"));
        CHECK(guide.pair(id, "cold-or-flu-remedy")->verdict == Verdict::DoNotCombine);
        const std::vector<Text> &mixing = guide.medicine(id)->mixing;
        CHECK(std::count_if(mixing.begin(), mixing.end(),
                            [](const Text &text) {
                                const std::string words = inSmallLetters(plainText(text));
                                return contains(words, "cold or flu remed") && contains(words, "do not add")
                                       && contains(words, "(pm)") && contains(words, "allergy");
                            })
              == 1);
    }
}
