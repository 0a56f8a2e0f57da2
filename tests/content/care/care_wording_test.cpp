// What the first screen asks, and that nobody with a danger sign is led past it by the words of a question.

#include "support/page_parts.h"
#include "support/shipped_guide.h"

#include "support/catch.h"

#include <algorithm>

using namespace guide;

TEST_CASE("care wording: the first screen asks for the danger signs of chest and breathing alone")
{
    const std::vector<SymptomIndex> &first = shippedGuide().care().screens.front().symptoms;
    REQUIRE(first.size() >= 2);
    CHECK(shippedGuide().symptoms()[first[0]].id == "chest-pain-pressure");
    CHECK(shippedGuide().symptoms()[first[1]].id == "trouble-breathing");
    for (const SymptomIndex index : first)
        CHECK(shippedGuide().symptoms()[index].where == CareSetting::Call);
}

TEST_CASE("care wording: what a danger sign is not is told so that nobody excuses a real one with it")
{
    // Words that keep it narrow.
    const std::vector<std::string> limits{" alone",      " only ",        "only ",      "one short",   "one back",
                                          "within ",     "no lack",       "does not",   "no other",    "nothing else",
                                          "minutes",     "long time ago", "when lying", "that clears", "as usual",
                                          "light pulse", "and ease",      "darkened by"};
    for (const Symptom &each : shippedGuide().symptoms()) {
        if (each.urgency != Urgency::EmergencyNow || each.notThis.empty())
            continue;
        INFO(each.id << ": " << each.notThis);
        CHECK(std::any_of(limits.begin(), limits.end(),
                          [&](const std::string &limit) { return contains(each.notThis, limit); }));
    }
    const std::string &chest = shippedGuide().symptoms()[symptom("chest-pain-pressure")].notThis;
    CHECK(contains(chest, "no pain, weight or squeeze at all in the chest"));
}

TEST_CASE("care wording: very bad pain that hit at once and pain that no position eases can be told apart")
{
    const Symptom &call = shippedGuide().symptoms()[symptom("sudden-severe-pain")];
    const Symptom &today = shippedGuide().symptoms()[symptom("night-or-constant-pain")];
    for (const std::string &words : {call.sign, call.inShort}) {
        CHECK(contains(words, "Very bad"));
        CHECK(contains(words, "hit all at once"));
    }
    for (const std::string &words : {today.sign, today.inShort})
        CHECK(contains(words, "no position eases, even if it came on slowly"));
}
