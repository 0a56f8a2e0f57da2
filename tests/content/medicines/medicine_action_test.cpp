// What a card asks for, and where it says so.

#include "support/shipped_guide.h"

#include "guide/medicines/medicine_page.h"

#include "support/catch.h"
#include "support/small_letters.h"

#include <algorithm>

using namespace guide;

TEST_CASE("medicine content: a sign asks for one action in the head of the card and in the fold and in the check")
{
    const Guide &guide = shippedGuide();
    std::size_t gone = 0;
    for (const Medicine &medicine : guide.medicines()) {
        for (const SideEffect &effect : medicine.sideEffects) {
            if (!effect.response || effect.response->urgency != Urgency::EmergencyNow)
                continue;
            INFO(medicine.id << ": " << effect.name);
            const bool goes = effect.response->where == CareSetting::EmergencyDepartment;
            gone += goes ? 1 : 0;
            const std::string action = inSmallLetters(plainText(effect.response->action));
            CHECK(contains(action, "go to an emergency department now") == goes);
            for (const std::string &id : effect.response->symptoms) {
                if (id == "yellow-skin-eyes" || id == "trouble-peeing-new")
                    CHECK((guide.symptoms()[*guide.symptomIndex(id)].where == effect.response->where));
            }
        }
    }
    CHECK(gone == 7); // yellow skin on six cards, and too much acetaminophen
}

TEST_CASE(
    "medicine content: the first screen of a card has the amount, what not to do, what not to mix and the effects")
{
    for (const Medicine &medicine : shippedGuide().medicines()) {
        for (const CardLine line :
             {CardLine::HowMuch, CardLine::SideEffects, CardLine::DoNotTake, CardLine::DoNotMix, CardLine::Overdose}) {
            INFO(medicine.id << ": " << shippedGuide().words().medicines.of(line));
            CHECK(std::any_of(medicine.card.begin(), medicine.card.end(),
                              [&](const CardFact &fact) { return fact.line == line; }));
        }
    }
}
