#include "guide/care/seek_care.h"

#include "guide/base/contains.h"

#include <algorithm>

namespace guide {
namespace {

// The symptoms that make the alternative hold; none if it does not.
SymptomSet symptomsBehind(const Conjunction &alternative, const SymptomSet &found)
{
    SymptomSet behind;
    for (const AnyOf &part : alternative) {
        const SymptomSet matching = part & found;
        if (matching.empty())
            return {};
        behind = behind | matching;
    }
    return behind;
}

SymptomSet symptomsBehind(const CareRule &rule, const SymptomSet &found)
{
    SymptomSet behind;
    for (const Conjunction &alternative : rule.when)
        behind = behind | symptomsBehind(alternative, found);
    return behind;
}

bool applies(const WaitingAdvice &advice, const SeekCareAnswer &answer, const SymptomSet &found,
             const CareRuleSet &rules)
{
    const auto holds = [&](const std::vector<CareSetting> &places) {
        return contains(places, answer.where);
    };
    return (advice.onlyAt.empty() || holds(advice.onlyAt))
           && (advice.urgency == answer.urgency || advice.symptoms.intersects(found) || advice.rules.intersects(rules)
               || holds(advice.places));
}

bool isToldTo(WaitingPosture::Kind kind, const WaitingAdvice &advice)
{
    return advice.posture && advice.posture->kind == kind;
}

// Sitting and lying down at once cannot be done.
void settlePostures(const std::vector<WaitingAdvice> &all, std::vector<std::size_t> &applying)
{
    const auto any = [&](WaitingPosture::Kind kind) {
        return std::any_of(applying.begin(), applying.end(),
                           [&](std::size_t advice) { return isToldTo(kind, all[advice]); });
    };
    const auto asks = [&](std::size_t advice) {
        return isToldTo(WaitingPosture::Kind::Ask, all[advice]);
    };
    if (any(WaitingPosture::Kind::Sit) && any(WaitingPosture::Kind::Lie))
        std::stable_partition(applying.begin(), applying.end(), asks);
    else
        std::erase_if(applying, asks);
}

// The first reason that the advice goes with; behind all of them what goes with the answer as a whole.
std::size_t firstReason(const WaitingAdvice &advice, const std::vector<CareReason> &reasons)
{
    const auto reason = std::find_if(reasons.begin(), reasons.end(), [&](const CareReason &each) {
        return each.cause.kind == CareCause::Kind::Rule ? advice.rules.contains(each.cause.index)
                                                        : advice.symptoms.contains(each.cause.index);
    });
    return static_cast<std::size_t>(reason - reasons.begin());
}

} // namespace

Reply Replies::operator[](SymptomIndex symptom) const
{
    if (m_yes.contains(symptom))
        return Reply::Yes;
    if (m_notSure.contains(symptom))
        return Reply::NotSure;
    return m_no.contains(symptom) ? Reply::No : Reply::NotAnswered;
}

void Replies::set(SymptomIndex symptom, Reply reply)
{
    m_yes.erase(symptom);
    m_notSure.erase(symptom);
    m_no.erase(symptom);
    switch (reply) {
    case Reply::NotAnswered: break;
    case Reply::No: m_no.insert(symptom); break;
    case Reply::NotSure: m_notSure.insert(symptom); break;
    case Reply::Yes: m_yes.insert(symptom); break;
    }
}

SymptomSet askedSymptoms(const Guide &guide, const Replies &replies)
{
    const auto canApply = [](const Symptom &symptom, const SymptomSet &denied) {
        return symptom.askedIf.empty() || !(symptom.askedIf - denied).empty();
    };
    // A question that was left out itself leaves out others like one with a no. The loader refuses a longer chain.
    SymptomSet denied = replies.no();
    for (SymptomIndex i = 0; i < guide.symptoms().size(); ++i) {
        if (replies[i] == Reply::NotAnswered && !canApply(guide.symptoms()[i], replies.no()))
            denied.insert(i);
    }
    SymptomSet asked;
    for (SymptomIndex i = 0; i < guide.symptoms().size(); ++i) {
        if (canApply(guide.symptoms()[i], denied))
            asked.insert(i);
    }
    return asked;
}

SeekCareAnswer seekCare(const Guide &guide, const Replies &replies)
{
    const SymptomSet found = replies.yes() | replies.notSure();

    SeekCareAnswer answer;
    answer.open = askedSymptoms(guide, replies) - replies.answered();
    answer.reasons.reserve(guide.careCauses().size());
    CareRuleSet rules;
    for (const CareCause &cause : guide.careCauses()) {
        SymptomSet behind;
        if (cause.kind == CareCause::Kind::Rule)
            behind = symptomsBehind(guide.careRules()[cause.index], found);
        else if (found.contains(cause.index))
            behind.insert(cause.index);
        if (behind.empty())
            continue;
        answer.reasons.push_back({cause, behind});
        if (cause.kind == CareCause::Kind::Rule)
            rules.insert(cause.index);
    }

    if (!answer.reasons.empty()) {
        answer.urgency = answer.reasons.front().cause.urgency;
        answer.where = answer.reasons.front().cause.where;
    } else if (answer.open.empty()) {
        answer.urgency = Urgency::SelfCareWatch;
    } else {
        return answer;
    }

    for (const CareReason &reason : answer.reasons) {
        if (reason.cause.kind == CareCause::Kind::Rule && reason.cause.urgency == answer.urgency
            && reason.cause.where == answer.where && !guide.careRules()[reason.cause.index].timing.empty())
            answer.timings.push_back(reason.cause.index);
    }
    const std::vector<WaitingAdvice> &all = guide.care().waitingAdvice;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (applies(all[i], answer, found, rules))
            answer.waitingAdvice.push_back(i);
    }
    std::stable_sort(answer.waitingAdvice.begin(), answer.waitingAdvice.end(), [&](std::size_t one, std::size_t other) {
        return firstReason(all[one], answer.reasons) < firstReason(all[other], answer.reasons);
    });
    settlePostures(all, answer.waitingAdvice);
    return answer;
}

} // namespace guide
