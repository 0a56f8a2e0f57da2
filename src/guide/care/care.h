// Care: the words around an answer of the symptom check. The rules stand in care_rule.h, the answer itself in
// seek_care.h.
#pragma once

#include "guide/care/care_rule.h"
#include "guide/section.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace guide {

// What the reader is told. Every answer has the four parts of a safety net: what is not known, what to look out for,
// where help is (CarePlace), and how long to expect.
struct CareAnswer
{
    std::string cardTitle; // the heading of a card of signs: one action that ends in "if:"; empty where no card exists
    Text summary;
    std::vector<Text> lookOut;
    Text unknown;
    Text howLong;
    std::vector<std::string> sources;
};

// The one action of an answer. Nothing else in the answer may ask for another, but for what is said of later.
struct CarePlace
{
    std::string label; // the action itself: "Be seen today"
    Text action;       // what goes with it: "Do not drive yourself."
    Text instead;      // when to call instead; empty where the action is to call
    std::vector<std::string> sources;
};

// How to wait. Who would be told to sit and to lie at once is told neither, but to ask; nobody else is told to ask.
struct WaitingPosture
{
    enum class Kind { Sit, Lie, Ask };

    Kind kind = Kind::Sit;
    Text lead; // "Sit down and rest."
    Text how;  // the same with what helps to do it
};

inline constexpr std::array<std::pair<WaitingPosture::Kind, std::string_view>, 3> waitingPostureIds{{
    {WaitingPosture::Kind::Sit, "sit"},
    {WaitingPosture::Kind::Lie, "lie"},
    {WaitingPosture::Kind::Ask, "ask"},
}};

// Applies with any of the symptoms, any of the rules, at any of the places, or with exactly this urgency; but only
// where the answer is one of `onlyAt`, if there are any.
struct WaitingAdvice
{
    std::string id;
    std::string title;
    std::optional<WaitingPosture> posture{}; // its lead stands before the other
    Text lead;                               // the one thing that must be read before help comes; may be empty
    std::vector<Text> toDo;
    std::vector<Text> notToDo;
    SymptomSet symptoms;
    CareRuleSet rules;
    std::vector<CareSetting> places;
    std::optional<Urgency> urgency;
    std::vector<CareSetting> onlyAt{};
    std::vector<std::string> sources;
};

struct TimeRule
{
    Text text;
    std::vector<std::string> sources;
};

// What is different for some people. It concerns whoever ticks one of the symptoms.
struct SpecialGroup
{
    std::string title;
    Text text;
    SymptomSet symptoms;
    std::vector<std::string> sources;
};

struct PhoneNumber
{
    std::string number;
    std::string name;  // "NHS 111"
    std::string how{}; // "Choose the mental health option."; may be empty
};

// A number means nothing without its country: 111 is an advice line in one and the ambulance in another.
struct CountryNumbers
{
    std::string country; // "GB", or "EU"
    std::string name;
    std::string emergency;
    std::optional<PhoneNumber> urgent;
    std::optional<PhoneNumber> poison;
    std::vector<std::string> sources;
    std::optional<PhoneNumber> crisis{}; // for thoughts of self-harm
};

// Questions that are asked together: few enough to be seen at once. Danger signs come first, and among them, before
// what depends on it, what decides which of the others are asked.
struct CareScreen
{
    std::string title;
    std::vector<SymptomIndex> symptoms;
};

inline constexpr std::size_t maximumScreens = 24;
inline constexpr std::size_t maximumOnScreen = 6;

struct Care
{
    Text introduction;                 // what the check is, and who should call a provider instead
    std::array<CareAnswer, 4> answers; // by Urgency
    CareAnswer notFinished;
    std::string openTitle; // of a check that is not finished, with what to do about it
    Text openAction;
    std::array<CarePlace, whereIds.size()> places; // by CareSetting
    std::vector<WaitingAdvice> waitingAdvice;
    std::vector<TimeRule> timeRules;
    std::vector<SpecialGroup> specialGroups;
    std::vector<Action> atHome; // where an answer of home care leads on to
    std::vector<CountryNumbers> numbers;
    SymptomSet poisonLineFor; // signs of too much of a medicine, or of a mix
    SymptomSet narrower;      // questions that leave out what other lists count
    std::vector<CareScreen> screens;

    const CareAnswer &answer(Urgency urgency) const { return answers[static_cast<std::size_t>(urgency)]; }
    const CareAnswer &answer(std::optional<Urgency> urgency) const { return urgency ? answer(*urgency) : notFinished; }
    const CarePlace &place(CareSetting where) const { return places[static_cast<std::size_t>(where)]; }
};

} // namespace guide
