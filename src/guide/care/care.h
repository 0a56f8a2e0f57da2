// Care: the words around an answer of the symptom check. The rules stand in care_rule.h, the answer itself in
// seek_care.h.
#pragma once

#include "guide/care/care_rule.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace guide {

// What the reader is told. Every answer has the four parts of a safety net: what is not known, what to look out for,
// where help is (the action and CarePlace), and how long to expect.
struct CareAnswer
{
    std::string title;
    std::string cardTitle; // the heading of a card of signs: one action that ends in "if:"; empty where no card exists
    Text action;
    Text summary;
    std::vector<Text> lookOut;
    Text unknown;
    Text howLong;
    std::vector<std::string> sources;
};

struct CarePlace
{
    std::string label;
    Text text;
    std::vector<std::string> sources;
};

// Applies with any of the symptoms, any of the rules, or exactly this urgency.
struct WaitingAdvice
{
    std::string id;
    std::string title;
    std::vector<Text> toDo;
    std::vector<Text> notToDo;
    SymptomSet symptoms;
    CareRuleSet rules;
    std::optional<Urgency> urgency;
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
    std::string name; // "NHS 111"
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
};

struct ScreenPart
{
    std::string title;
    std::vector<SymptomIndex> symptoms;
};

// Questions that are asked together. Danger signs stand on the first screen.
struct CareScreen
{
    std::string title;
    std::vector<ScreenPart> parts;
};

inline constexpr std::size_t maximumScreens = 6;

struct Care
{
    Text introduction;                 // what the check is, and who should call a provider instead
    std::array<CareAnswer, 4> answers; // by Urgency
    CareAnswer notFinished;
    std::array<CarePlace, 6> places; // by Where
    std::vector<WaitingAdvice> waitingAdvice;
    std::vector<Text> watchList; // goes with an appointment and with home care
    std::vector<TimeRule> timeRules;
    std::vector<SpecialGroup> specialGroups;
    std::vector<CountryNumbers> numbers;
    std::vector<CareScreen> screens;

    const CareAnswer &answer(Urgency urgency) const { return answers[static_cast<std::size_t>(urgency)]; }
    const CareAnswer &answer(std::optional<Urgency> urgency) const { return urgency ? answer(*urgency) : notFinished; }
    const CarePlace &place(CareSetting where) const { return places[static_cast<std::size_t>(where)]; }
};

} // namespace guide
