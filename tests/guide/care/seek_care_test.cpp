#include "guide/care/seek_care.h"

#include "support/made_up_care.h"
#include "support/made_up_guide.h"

#include "support/catch.h"

#include <array>
#include <utility>
#include <vector>

using namespace guide;
using namespace made_up;

namespace {

const Guide &madeUp()
{
    static const Guide guide = madeUpGuide();
    return guide;
}

SeekCareAnswer answerTo(std::initializer_list<SymptomIndex> yes, std::initializer_list<SymptomIndex> notSure = {})
{
    return seekCare(madeUp(), repliesWith(yes, notSure));
}

const CareReason *ruleIn(const SeekCareAnswer &answer, std::size_t rule)
{
    for (const CareReason &reason : answer.reasons) {
        if (reason.cause.kind == CareCause::Kind::Rule && reason.cause.index == rule)
            return &reason;
    }
    return nullptr;
}

std::vector<std::string> adviceIn(const SeekCareAnswer &answer)
{
    std::vector<std::string> ids;
    for (const std::size_t advice : answer.waitingAdvice)
        ids.push_back(madeUp().care().waitingAdvice[advice].id);
    return ids;
}

} // namespace

TEST_CASE("replies: each symptom keeps its own reply and the last one counts")
{
    Replies made;
    CHECK(made[fever] == Reply::NotAnswered);
    made.set(fever, Reply::Yes);
    made.set(pregnant, Reply::No);
    made.set(fever, Reply::NotSure);
    CHECK(made[fever] == Reply::NotSure);
    CHECK(made[pregnant] == Reply::No);
    CHECK(made.answered().size() == 2);
    CHECK(made.yes().empty());
    made.set(fever, Reply::NotAnswered);
    made.set(pregnant, Reply::NotAnswered);
    CHECK(made == Replies());
}

TEST_CASE("seek care: with every question a no the answer is home care and has no reason")
{
    const SeekCareAnswer answer = answerTo({});
    CHECK(answer.urgency == Urgency::SelfCareWatch);
    CHECK(answer.where == CareSetting::Watch);
    CHECK(answer.reasons.empty());
    CHECK(answer.open.empty());
    CHECK(adviceIn(answer) == std::vector<std::string>{"home"});
}

TEST_CASE("seek care: a symptom alone gives its own urgency and place")
{
    const SeekCareAnswer answer = answerTo({yellowEyes});
    CHECK(answer.urgency == Urgency::UrgentToday);
    CHECK(answer.where == CareSetting::EmergencyDepartment);
    REQUIRE(answer.reasons.size() == 1);
    CHECK(answer.reasons[0].cause.kind == CareCause::Kind::Symptom);
    CHECK(answer.reasons[0].cause.index == yellowEyes);
    CHECK(answer.reasons[0].replies.contains(yellowEyes));
}

TEST_CASE("seek care: a modifier by itself gives nothing")
{
    CHECK(answerTo({smallKnock}).urgency == Urgency::SelfCareWatch);
    CHECK(answerTo({smallKnock}).reasons.empty());
}

TEST_CASE("seek care: a rule holds with all its parts in each of its ways and not with one missing")
{
    CHECK(ruleIn(answerTo({smallKnock, weakBones}), knockAndRisk));
    CHECK(ruleIn(answerTo({smallKnock, clotRisk}), knockAndRisk));
    CHECK(ruleIn(answerTo({smallKnock, pregnant, soreKnob}), knockAndRisk));
    CHECK_FALSE(ruleIn(answerTo({smallKnock, pregnant}), knockAndRisk));
    CHECK_FALSE(ruleIn(answerTo({pregnant, soreKnob}), knockAndRisk));
    CHECK_FALSE(ruleIn(answerTo({weakBones, clotRisk}), knockAndRisk));
    CHECK(answerTo({smallKnock, clotRisk}).urgency == Urgency::UrgentToday);
}

TEST_CASE("seek care: a rule names every reply that makes it and no other")
{
    const SeekCareAnswer answer = answerTo({smallKnock, weakBones, pregnant, soreKnob, fever});
    const CareReason *reason = ruleIn(answer, knockAndRisk);
    REQUIRE(reason);
    CHECK(reason->replies == (repliesWith({smallKnock, weakBones, pregnant, soreKnob}).yes()));
}

TEST_CASE("seek care: the most urgent reason comes first and the fastest place of that urgency counts")
{
    const SeekCareAnswer answer = answerTo({numbLegs, fever, pregnant});
    CHECK(answer.urgency == Urgency::EmergencyNow);
    CHECK(answer.where == CareSetting::Call); // of the rule; numb legs alone go to the emergency department
    REQUIRE(answer.reasons.size() == 5);
    CHECK(answer.reasons[0].cause.kind == CareCause::Kind::Rule);
    CHECK(answer.reasons[1].cause.index == numbLegs);
    CHECK(answer.reasons[2].cause.where == CareSetting::Maternity);
    CHECK(answer.reasons[4].cause.urgency == Urgency::AppointmentSoon);
}

TEST_CASE("seek care: not sure counts as a yes alone and in every rule")
{
    CHECK(answerTo({}, {crushingChest}).urgency == Urgency::EmergencyNow);
    CHECK(answerTo({}, {fever}).urgency == Urgency::UrgentToday);
    CHECK(answerTo({}, {fever, numbLegs}).where == CareSetting::Call);
    CHECK(answerTo({}, {pregnant}).urgency == Urgency::AppointmentSoon);
    CHECK(ruleIn(answerTo({}, {weakBones}), bonesAlone));

    const SeekCareAnswer combined = answerTo({}, {smallKnock, clotRisk});
    CHECK(combined.urgency == Urgency::UrgentToday);
    REQUIRE(combined.reasons.size() == 1);
    CHECK(combined.reasons[0].replies.contains(clotRisk));
}

TEST_CASE("seek care: with a question open and nothing found there is no answer yet")
{
    Replies some = repliesWith({});
    some.set(weakBones, Reply::NotAnswered);
    const SeekCareAnswer answer = seekCare(madeUp(), some);
    CHECK_FALSE(answer.urgency);
    CHECK(answer.waitingAdvice.empty());
    CHECK(answer.open.size() == 1);
    CHECK(answer.open.contains(weakBones));
    CHECK_FALSE(seekCare(madeUp(), Replies()).urgency);
}

TEST_CASE("seek care: a question that cannot apply is not asked and any doubt asks it")
{
    Replies some = repliesWith({});
    some.set(soreKnob, Reply::NotAnswered);
    some.set(clotRisk, Reply::NotAnswered);
    CHECK(seekCare(madeUp(), some).urgency == Urgency::SelfCareWatch);
    CHECK_FALSE(askedSymptoms(madeUp(), some).contains(soreKnob));
    for (const Reply reply : {Reply::NotAnswered, Reply::NotSure, Reply::Yes}) {
        some.set(smallKnock, reply);
        const SymptomSet asked = askedSymptoms(madeUp(), some);
        CHECK(asked.contains(soreKnob));
        CHECK(asked.contains(clotRisk));
        CHECK(seekCare(madeUp(), some).open.contains(soreKnob));
    }
    // One of two is enough.
    some.set(smallKnock, Reply::No);
    some.set(pregnant, Reply::NotSure);
    CHECK(askedSymptoms(madeUp(), some).contains(clotRisk));
    CHECK_FALSE(askedSymptoms(madeUp(), some).contains(soreKnob));
}

TEST_CASE("seek care: what was replied counts even where the question would not be asked")
{
    CHECK(answerTo({soreKnob}).urgency == Urgency::AppointmentSoon);
}

TEST_CASE("seek care: what was found is the answer even while questions are open")
{
    Replies some;
    some.set(pregnant, Reply::Yes);
    const SeekCareAnswer answer = seekCare(madeUp(), some);
    CHECK(answer.urgency == Urgency::AppointmentSoon);
    CHECK(answer.open.size() == 8);
}

TEST_CASE("seek care: advice for the wait follows the urgency and the symptoms and the rules")
{
    CHECK(adviceIn(answerTo({crushingChest})) == std::vector<std::string>{"emergency"});
    CHECK(adviceIn(answerTo({numbLegs})) == std::vector<std::string>{"still", "emergency"});
    CHECK(adviceIn(answerTo({pregnant})) == std::vector<std::string>{"soon"});
    CHECK(adviceIn(answerTo({pregnant, fever})) == std::vector<std::string>{"today"});

    // By the rule alone, in a guide where the symptom itself has no such advice.
    GuideContent content = madeUpContent();
    content.care.waitingAdvice[1].symptoms = {};
    const Guide guide(std::move(content));
    CHECK(seekCare(guide, repliesWith({numbLegs})).waitingAdvice.size() == 1);
    CHECK(seekCare(guide, repliesWith({numbLegs, fever})).waitingAdvice.size() == 2);
}

TEST_CASE("seek care: advice comes in the order of danger whatever the order of the content")
{
    GuideContent content = madeUpContent();
    WaitingAdvice bones = content.care.waitingAdvice[1];
    bones.id = "bones";
    bones.symptoms = {};
    bones.symptoms.insert(weakBones);
    bones.rules = {};
    content.care.waitingAdvice.insert(content.care.waitingAdvice.begin(), bones);
    const Guide guide(std::move(content));
    const auto first = [&](const Replies &replies) {
        return guide.care().waitingAdvice[seekCare(guide, replies).waitingAdvice.front()].id;
    };
    CHECK(first(repliesWith({weakBones})) == "bones");
    CHECK(first(repliesWith({weakBones, numbLegs})) == "still");
}

TEST_CASE("seek care: advice for some places alone is given at no other")
{
    GuideContent content = madeUpContent();
    content.care.waitingAdvice[1].onlyAt = {CareSetting::EmergencyDepartment};
    const Guide guide(std::move(content));
    CHECK(seekCare(guide, repliesWith({numbLegs})).waitingAdvice.size() == 2);
    CHECK(seekCare(guide, repliesWith({numbLegs, crushingChest})).waitingAdvice.size() == 1);
}

TEST_CASE("seek care: a timing is told only where its rule decides")
{
    CHECK(answerTo({weakBones}).timings == std::vector<std::size_t>{bonesAlone});
    CHECK(answerTo({weakBones, fever}).timings.empty());
    CHECK(answerTo({pregnant, fever}).timings == std::vector<std::size_t>{pregnantAndUrgent});
    // The emergency department is the faster place, so nobody is told to phone the unit first.
    CHECK(answerTo({pregnant, yellowEyes}).timings.empty());
}

TEST_CASE("seek care: over every possible set of replies a greater reply never lowers the answer")
{
    constexpr std::size_t questions = clotRisk + 1;
    constexpr std::size_t all = std::size_t{1} << (2 * questions); // two bits for each reply
    // A reply that opens further questions takes home care back until they are answered. That lowers nothing.
    using Level = std::pair<Urgency, CareSetting>;
    std::vector<Level> levels(all);
    for (std::size_t set = 0; set < all; ++set) {
        Replies some;
        for (SymptomIndex i = 0; i < questions; ++i)
            some.set(i, static_cast<Reply>(set >> (2 * i) & 3));
        const SeekCareAnswer answer = seekCare(madeUp(), some);
        levels[set] = {answer.urgency.value_or(Urgency::SelfCareWatch), answer.where};
    }
    std::size_t lowered = 0;
    for (std::size_t set = 0; set < all; ++set) {
        for (SymptomIndex i = 0; i < questions; ++i) {
            if ((set >> (2 * i) & 3) < 3)
                lowered += levels[set + (std::size_t{1} << (2 * i))] < levels[set];
        }
    }
    CHECK(lowered == 0);
}
