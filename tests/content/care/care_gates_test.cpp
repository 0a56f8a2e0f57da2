// Which questions of the shipped check are asked, and what a no to one of them leaves out.

#include "support/shipped_guide.h"

#include "support/catch.h"

#include <algorithm>

using namespace guide;

TEST_CASE("care gates: home care needs a reply to each question that can apply and to no other")
{
    CHECK(answerTo({}).urgency == Urgency::SelfCareWatch);
    const SymptomSet asked = askedSymptoms(shippedGuide(), repliesWith({}));
    for (SymptomIndex i = 0; i < shippedGuide().symptoms().size(); ++i) {
        Replies replies = repliesWith({});
        replies.set(i, Reply::NotAnswered);
        const SeekCareAnswer answer = seekCare(shippedGuide(), replies);
        INFO(shippedGuide().symptoms()[i].id);
        CHECK(answer.urgency.has_value() == !asked.contains(i));
        CHECK(answer.open.contains(i) == asked.contains(i));
    }
    CHECK_FALSE(seekCare(shippedGuide(), Replies()).urgency);
}

TEST_CASE("care gates: a question that was left out leaves out those that depend on it and doubt asks them all")
{
    const SymptomIndex any = symptom("takes-any-medicine");
    const SymptomIndex longTerm = symptom("long-term-medicine");
    const SymptomIndex thinner = symptom("blood-thinner");
    const auto asks = [&](Reply first, Reply second) {
        Replies replies = repliesWith({});
        replies.set(any, first);
        replies.set(longTerm, second);
        return askedSymptoms(shippedGuide(), replies).contains(thinner);
    };
    CHECK_FALSE(asks(Reply::No, Reply::NotAnswered));
    CHECK_FALSE(asks(Reply::Yes, Reply::No));
    CHECK(asks(Reply::No, Reply::NotSure)); // was replied before the first became a no
    for (const Reply first : {Reply::NotAnswered, Reply::NotSure, Reply::Yes}) {
        CHECK(asks(first, Reply::NotAnswered));
        CHECK(asks(first, Reply::NotSure));
        CHECK(asks(first, Reply::Yes));
    }
}

TEST_CASE("care gates: one pain pill or a longer bout asks no more of a healthy adult than it must")
{
    const auto seen = [](const std::vector<std::string> &yes) {
        Replies replies = repliesWith(yes);
        return askedSymptoms(shippedGuide(), replies).size();
    };
    CHECK(seen({"takes-any-medicine"}) <= 52);
    CHECK(seen({"takes-any-medicine", "longer-than-3-days"}) <= 57);
    CHECK(seen({"under-20-or-50-plus"}) <= 51);
}

TEST_CASE("care gates: a modifier that no question names is left out only where no rule can hold with it")
{
    for (const char *id : {"deep-breath-catch", "small-strain-or-knock"}) {
        const SymptomIndex modifier = symptom(id);
        const SymptomSet denied = shippedGuide().symptoms()[modifier].askedIf;
        REQUIRE_FALSE(denied.empty());
        // What cannot be there after a no to all of them.
        const auto cannotBe = [&](SymptomIndex other) {
            const SymptomSet &needs = shippedGuide().symptoms()[other].askedIf;
            return denied.contains(other) || (!needs.empty() && (needs - denied).empty());
        };
        for (const CareRule &rule : shippedGuide().careRules()) {
            for (const Conjunction &alternative : rule.when) {
                bool holdsIt = false;
                bool blocked = false;
                for (const AnyOf &part : alternative) {
                    bool all = true;
                    part.forEach([&](SymptomIndex other) { all = all && cannotBe(other); });
                    holdsIt = holdsIt || part.contains(modifier);
                    blocked = blocked || (all && !part.contains(modifier));
                }
                INFO(id << " in " << rule.id);
                CHECK((!holdsIt || blocked));
            }
        }
    }
}

TEST_CASE("care gates: what alone needs care today is asked wherever it can apply")
{
    // Each is asked as soon as there is any doubt about the one question that names it.
    for (const char *id : {"one-leg-swollen", "cough-with-fever-or-phlegm", "injects-drugs", "stiff-jaw-with-spasms",
                           "heat-illness", "fluid-loss-cramps", "child-under-5"}) {
        const SymptomSet &askedIf = shippedGuide().symptoms()[symptom(id)].askedIf;
        INFO(id);
        CHECK(askedIf.size() <= 1);
        askedIf.forEach([&](SymptomIndex decides) {
            Replies replies = repliesWith({});
            replies.set(symptom(id), Reply::NotAnswered);
            replies.set(decides, Reply::NotSure);
            CHECK(seekCare(shippedGuide(), replies).open.contains(symptom(id)));
        });
    }
}

TEST_CASE("care gates: every emergency is found at the first press")
{
    // But for what one screen leaves out: who took no medicine had no harm from one. That screen is asked of everyone,
    // and nothing but danger signs comes before it.
    const std::vector<CareScreen> &screens = shippedGuide().care().screens;
    SymptomSet deciding;
    for (const SymptomIndex index : screens[1].symptoms) {
        CHECK(shippedGuide().symptoms()[index].askedIf.empty());
        deciding.insert(index);
    }
    for (const Symptom &each : shippedGuide().symptoms()) {
        INFO(each.id);
        if (each.urgency == Urgency::EmergencyNow)
            CHECK((each.askedIf - deciding).empty());
    }
    for (const SymptomIndex index : screens[0].symptoms)
        CHECK(shippedGuide().symptoms()[index].urgency == Urgency::EmergencyNow);
}

TEST_CASE("care gates: a plain spasm in a healthy adult takes at most 45 questions and 11 presses")
{
    const SymptomSet asked = askedSymptoms(shippedGuide(), repliesWith({}));
    CHECK(asked.size() <= 45);
    const auto &screens = shippedGuide().care().screens;
    CHECK(std::count_if(screens.begin(), screens.end(),
                        [&](const CareScreen &screen) {
                            return std::any_of(screen.symptoms.begin(), screen.symptoms.end(),
                                               [&](SymptomIndex symptom) { return asked.contains(symptom); });
                        })
          <= 11);
}
