// seekCare: how soon care is needed, from what a reader replied. A pure function of the guide and the replies.
//
// - A yes counts, and "not sure" counts as a yes: when in doubt, the faster help.
// - The answer is the most urgent of every symptom alone and every rule that holds. So one more reply, or a stronger
// one
//   (no, not sure, yes), never lowers it, and the order of the replies does not matter.
// - A question is asked unless each question that it depends on has a no, or was left out by a no itself
//   (Symptom::askedIf). Doubt asks it.
// - With nothing found, home care is the answer only when every question that is asked has a reply. Otherwise there is
//   no answer yet.
//
// It knows no clock, no settings and no language.
#pragma once

#include "guide/guide.h"

#include <optional>
#include <vector>

namespace guide {

// The order is the meaning: a greater reply never lowers the answer.
enum class Reply { NotAnswered, No, NotSure, Yes };

class Replies
{
public:
    Reply operator[](SymptomIndex symptom) const;
    void set(SymptomIndex symptom, Reply reply);

    const SymptomSet &yes() const { return m_yes; }
    const SymptomSet &notSure() const { return m_notSure; }
    const SymptomSet &no() const { return m_no; }
    SymptomSet answered() const { return m_yes | m_notSure | m_no; }

    friend bool operator==(const Replies &, const Replies &) = default;

private:
    SymptomSet m_yes;
    SymptomSet m_notSure;
    SymptomSet m_no;
};

struct CareReason
{
    CareCause cause;
    SymptomSet replies; // the symptoms whose replies make it
};

struct SeekCareAnswer
{
    std::optional<Urgency> urgency;         // none: not finished
    CareSetting where = CareSetting::Watch; // the fastest place among the reasons of that urgency
    std::vector<CareReason> reasons;        // in the order of careCauses; empty: no listed sign was found
    // What applies, in Care::waitingAdvice: what goes with the most urgent reason first, but before it whom to ask how
    // to wait, where that is not settled.
    std::vector<std::size_t> waitingAdvice;
    std::vector<std::size_t>
        timings;     // the rules whose timing applies, in Guide::careRules(); of this urgency and place only
    SymptomSet open; // questions that are asked, and have no reply
};

// The questions that can apply to a reader who replied so.
SymptomSet askedSymptoms(const Guide &guide, const Replies &replies);

SeekCareAnswer seekCare(const Guide &guide, const Replies &replies);

} // namespace guide
