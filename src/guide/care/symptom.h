// Symptom: one question of the symptom check, and all that is known about a yes to it.
#pragma once

#include "guide/base/index_set.h"
#include "guide/care/urgency.h"
#include "guide/text/text.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace guide {

// The loader refuses content with more.
inline constexpr std::size_t maximumSymptoms = 128;

// In Guide::symptoms().
using SymptomIndex = std::size_t;
using SymptomSet = IndexSet<maximumSymptoms>;

// Where to go. The order is the meaning: of two places for one urgency, the greater value is the faster help.
enum class CareSetting { Watch, Book, Today, CrisisLine, Maternity, EmergencyDepartment, Call };

inline constexpr std::array<std::pair<CareSetting, std::string_view>, 7> whereIds{{
    {CareSetting::Call, "call"},
    {CareSetting::EmergencyDepartment, "emergency-department"},
    {CareSetting::Maternity, "maternity"},
    {CareSetting::CrisisLine, "crisis-line"},
    {CareSetting::Today, "today"},
    {CareSetting::Book, "book"},
    {CareSetting::Watch, "watch"},
}};

// How much of it the patient article says.
enum class ArticleOrigin {
    Stated,  // the article itself
    Related, // it names the problem or the cause, but not this sign or this urgency
    New,     // not in the article
};

struct Symptom
{
    std::string id;
    std::string group; // the id of a SymptomGroup
    // Symptoms that are asked before it. With a no to all of them it cannot apply, and is not asked; without any, it is
    // asked of everyone. One of them that was not asked itself counts as a no.
    SymptomSet askedIf;
    std::string question; // ends in "?"
    std::string notThis;  // "Not this: ...": what the question leaves out; belongs beside it; may be empty
    std::string sign;     // the same as a statement, for lists; no full stop
    std::string inShort;  // the sign in few words, for the top of a page; empty where no page needs it
    std::string whyWeAsk; // for sensitive questions; may be empty
    std::string clinical; // the clinical term
    Urgency urgency = Urgency::SelfCareWatch; // of a yes alone
    CareSetting where = CareSetting::Watch;   // likewise
    std::vector<std::string> possibleCauses;
    Text why;     // what it can point to, and why that needs the stated speed
    Text wording; // why the question is worded as it is; may be empty
    ArticleOrigin origin = ArticleOrigin::New;
    std::vector<std::string> sources; // at least one
};

// They stand out where signs are listed.
constexpr bool isDangerSign(Urgency alone)
{
    return alone >= Urgency::UrgentToday;
}

struct SymptomGroup
{
    std::string id;
    std::string title;
};

// Symptoms that rules and advice name together.
struct SymptomFamily
{
    std::string id;
    SymptomSet symptoms;
};

} // namespace guide
