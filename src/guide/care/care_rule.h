// CareRule: symptoms that mean more together than each alone. Rules only ever raise an answer.
#pragma once

#include "guide/care/symptom.h"

#include <string>
#include <vector>

namespace guide {

// Some symptoms of which any one will do.
using AnyOf = SymptomSet;

// Parts that must all be there.
using Conjunction = std::vector<AnyOf>;

struct CareRule
{
    std::string id; // stable: "C-03"; stands on the sheet for a clinician
    std::string name;
    std::vector<Conjunction> when; // the rule holds when any of them holds
    Urgency urgency = Urgency::AppointmentSoon;
    CareSetting where = CareSetting::Book;
    Text why;
    std::string timing;               // "Call within 24 hours"; may be empty
    std::vector<std::string> sources; // at least one
};

// The loader refuses content with more.
inline constexpr std::size_t maximumCareRules = 128;

// Of indexes in Guide::careRules().
using CareRuleSet = IndexSet<maximumCareRules>;

// A reason that can stand behind an answer: a symptom by itself, or a rule.
struct CareCause
{
    enum class Kind { Symptom, Rule };

    Kind kind = Kind::Symptom;
    std::size_t index = 0; // in Guide::symptoms() or Guide::careRules()
    Urgency urgency = Urgency::SelfCareWatch;
    CareSetting where = CareSetting::Watch;
};

// Every cause, most urgent first; of one urgency, the fastest help first; then as the content has them, symptoms before
// rules. A symptom that gives home care alone is no cause.
std::vector<CareCause> careCauses(const std::vector<Symptom> &symptoms, const std::vector<CareRule> &rules);

} // namespace guide
