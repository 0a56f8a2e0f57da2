// Medicine: one medicine of the guide, and what is known of taking two of them together.
//
// Everything here is told as content tells it. A medicine that needs a prescription carries no dose.
#pragma once

#include "guide/care/symptom.h"
#include "guide/medicines/medicine_class.h"
#include "guide/medicines/product.h"
#include "guide/text/text.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace guide {

enum class Availability { NoPrescription, Prescription, ClinicianOnly };

inline constexpr std::array<std::pair<Availability, std::string_view>, 3> availabilityIds{{
    {Availability::NoPrescription, "no-prescription"},
    {Availability::Prescription, "prescription"},
    {Availability::ClinicianOnly, "clinician-only"},
}};

// What a serious effect asks of the reader.
struct Response
{
    Text action; // what to do, the action first
    Urgency urgency = Urgency::EmergencyNow;
    std::vector<std::string> symptoms;     // ids of the symptoms of seek care that this sign belongs to; may be empty
    CareSetting where = CareSetting::Call; // of an emergency: where else to go than to the telephone
};

struct SideEffect
{
    std::string name;                 // in plain words
    std::string sign;                 // the same in the fewest words, for the head of the card; empty: the name
    std::string clinical;             // the standard term
    std::vector<std::string> words;   // what somebody may type who looks for it
    Text frequency;                   // a number, or the sentence that it is not stated
    std::optional<Response> response; // set for serious effects, and only for them
    std::vector<std::string> sources;

    bool serious() const { return response.has_value(); }
};

// What a card says first, and what stands alone on its one sheet of paper.
enum class CardLine {
    HowMuch,
    SideEffects,
    Stopping, // of those that must not be stopped all at once
    Today,    // signs to get help for the same day
    DoNotTake,
    DoNotMix,
    AskFirst,
    Overdose,
    Driving,
    Alcohol,
    Pregnancy,
};

inline constexpr std::array<std::pair<CardLine, std::string_view>, 11> cardLineIds{{
    {CardLine::HowMuch, "how-much"},
    {CardLine::SideEffects, "side-effects"},
    {CardLine::Stopping, "stopping"},
    {CardLine::Today, "today"},
    {CardLine::DoNotTake, "do-not-take"},
    {CardLine::DoNotMix, "do-not-mix"},
    {CardLine::AskFirst, "ask-first"},
    {CardLine::Overdose, "overdose"},
    {CardLine::Driving, "driving"},
    {CardLine::Alcohol, "alcohol"},
    {CardLine::Pregnancy, "pregnancy"},
}};

struct CardFact
{
    CardLine line = CardLine::HowMuch;
    std::vector<Text> text; // one, or a list
};

// A product whose name is close, and which is something else.
struct LookAlike
{
    std::string name;
    Text text;
};

struct Medicine
{
    std::string id;
    std::string name;
    std::vector<std::string> usNames;
    std::vector<std::string> ukNames;
    std::vector<std::string> otherNames;
    std::vector<std::string> namesSources;
    std::vector<std::string> misspellings;
    std::vector<LookAlike> lookAlikes;
    std::string plainClass;
    std::string standardClass;
    std::vector<std::string> classSources;
    Availability availability = Availability::NoPrescription;
    std::vector<Text> status; // sold freely or not, controlled, habit-forming
    Text summary;
    std::vector<CardFact> card;     // on the first screen; each line once, here or below
    std::vector<CardFact> cardMore; // right below, and on the sheet
    std::vector<Text> usedFor;
    std::vector<Text> evidence;
    std::vector<SideEffect> sideEffects;
    std::vector<Text> doNotTake;
    std::vector<Text> sickDays;
    std::vector<Text> askFirst;
    std::vector<Text> pregnancy; // and breastfeeding
    std::vector<Text> ages;
    std::vector<Text> mixing;    // what not to add
    std::vector<Text> mixingAsk; // what to ask about first
    std::vector<Text> limit;
    std::vector<Text> driving;
    std::vector<Text> overdose;
    std::vector<std::string> questions;
};

// Not a medicine of the guide, but often taken with one: alcohol, a cold or flu remedy.
struct Extra
{
    std::string id;
    std::string name;
};

// The order is the meaning: a greater value is a stronger warning.
enum class Verdict { CommonlyCombined, AskFirst, DoNotCombine };

inline constexpr std::array<std::pair<Verdict, std::string_view>, 3> verdictIds{{
    {Verdict::DoNotCombine, "do-not-combine"},
    {Verdict::AskFirst, "ask-first"},
    {Verdict::CommonlyCombined, "commonly-combined"},
}};

struct MedicinePair
{
    std::array<std::string, 2> between; // ids of medicines, classes or extras; twice the same for two of one class
    Verdict verdict = Verdict::AskFirst;
    Text whatCanHappen;
    Text whatToDo;
    bool official = false; // false: no official statement on this very pair was found, and the text says so
};

// What is true of a whole class of medicines, or of all of them.
struct ClassFact
{
    std::string title;
    std::vector<Text> text;
};

// One line of the comparison: effects that stand for the same trouble, whatever each label calls it.
struct ComparisonRow
{
    std::string heading;
    std::vector<std::string> clinical; // the standard terms that this line gathers
};

// How the side effects of all medicines are laid side by side. Every effect of every medicine has its line, or several:
// one that harms both sight and strength stands with both.
struct Comparison
{
    std::string title;
    std::string caption;                                      // how to read it
    std::vector<std::pair<std::string, std::string>> columns; // id of a medicine, and its short heading
    std::string seriousHeading;
    std::vector<ComparisonRow> serious;
    std::string otherHeading;
    std::vector<ComparisonRow> other;
};

// The number alone, with the name of its country: "UK 111".
struct PoisonNumber
{
    Country country = Country::US;
    Text text;
};

struct MedicineContent
{
    std::vector<Medicine> medicines; // in the order of the guide
    std::vector<Extra> extras;
    std::vector<Ingredient> ingredients; // of the products, and the medicines themselves
    std::vector<Product> products;
    std::vector<NameTypo> nameTypos;
    std::vector<std::string> formWords; // that say nothing of what is inside: "tablets"
    std::vector<std::string> shops;     // and makers, whose names stand on packs of all kinds
    std::vector<MedicineClass> classes;
    std::vector<MedicinePair> pairs; // of medicines, and of extras and classes with each medicine and each other
    std::vector<ClassFact> classFacts;
    std::vector<PoisonNumber> poisonNumbers; // the same on every card
    std::vector<Text> poisonLines;           // with their hours, by country
    Comparison comparison;
};

} // namespace guide
