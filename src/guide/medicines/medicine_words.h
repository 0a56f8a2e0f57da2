// What a reader is told of every medicine alike, from content.
#pragma once

#include "guide/care/urgency.h"
#include "guide/medicines/medicine.h"

#include <array>
#include <string>

namespace guide {

struct MedicinePageWords
{
    std::string callNow;              // above the signs of an emergency
    std::string callNumberNow;        // {number}: the same, where the country is known
    std::array<std::string, 11> card; // by CardLine
    std::string cardMore;             // the title of the fold of the rest of the card
    std::string effects;              // headings of several folds: effects, before, mixes, taking, about
    std::string before;
    std::string mixes;
    std::string taking;
    std::string about;
    std::array<std::string, 4> seriousBy;     // by Urgency
    std::array<std::string, 4> moreSeriousBy; // where one fold does not hold them
    std::string notStated;                    // how often, where the content says no number
    std::string notStatedHere;                // the same, once for all serious signs
    std::string otherEffects;
    std::string doNotTake;
    std::string sickDays;
    std::string askFirst;
    std::string pregnancy;
    std::string ages;
    std::string mixing;
    std::string mixingAsk;
    std::string others;
    std::string limit;
    std::string driving;
    std::string overdose;
    std::string poisonNumbers;
    std::string poisonNumber; // the same, where the country is known
    std::string poisonLines;
    std::string questions;
    std::string names;
    std::string inUs;
    std::string inUk;
    std::string otherNames;
    std::string lookAlikes;
    std::string kindAndSale;
    std::string kind;
    std::string sold;
    std::string usedFor;
    std::string evidence;

    friend bool operator==(const MedicinePageWords &, const MedicinePageWords &) = default;
};

struct TogetherWords
{
    std::string title;
    std::string nothingChosen;
    std::string oneChosen;     // {name}
    std::string chosen;        // {names}
    std::string pair;          // {one} {other}
    std::string twoOfOneClass; // {name}
    std::string canHappen;
    std::string toDo;
    std::string noStatement;  // the verdict where nothing official was found on a pair
    std::string silence;      // what can happen there
    std::string notLooked;    // the verdict where nobody looked
    std::string notLookedYet; // what can happen there
    std::string askAboutSilence;
    std::string inBoth;        // the label of what is in both
    std::string countTogether; // {names}
    std::string askAboutBoth;
    std::string untilYouKnow; // where a name may be one of several
    std::string notListed;
    std::string askAboutNotListed;
    std::string tryThis; // in the empty field

    friend bool operator==(const TogetherWords &, const TogetherWords &) = default;
};

// Of all medicines on one page.
struct MedicineKindsWords
{
    std::string title;
    std::string summary;
    std::string sideEffect; // the heading of a table's first column
    std::string yes;        // what its cells tell
    std::string no;

    friend bool operator==(const MedicineKindsWords &, const MedicineKindsWords &) = default;
};

struct MedicineQuestionWords
{
    std::string didYouMean; // {names}
    std::string either;     // {names} {last}

    friend bool operator==(const MedicineQuestionWords &, const MedicineQuestionWords &) = default;
};

// Of what is in a product.
struct ProductWords
{
    std::array<std::string, 7> country; // by Country, in a sentence: "the UK"
    std::string title;                  // {name}
    std::string last;                   // {names} {last}
    std::string kind;                   // {name} {kind}: an ingredient and what it is
    std::string oneOfThem;              // {name} {kind}: the same as a sentence
    std::string withCard;               // {name}: the guide has a card for it
    std::string examples;               // {examples}: of a class
    std::string noCard;                 // {name}
    std::string readCard;
    std::string soldIn;
    std::string form;
    std::string note;
    std::string known;                // the label of how well the guide knows it
    std::array<std::string, 3> trust; // by Trust
    std::string withdrawn;
    std::string doNotTake; // what is left of something withdrawn
    std::string whichPack;
    std::string thisPack; // where one pack alone begins so
    std::string nearNames;
    std::string checkPack;
    std::string notInGuide; // {name}
    std::string askPharmacist;

    const std::string &of(Country value) const { return country[static_cast<std::size_t>(value)]; }
    const std::string &of(Trust value) const { return trust[static_cast<std::size_t>(value)]; }

    friend bool operator==(const ProductWords &, const ProductWords &) = default;
};

struct MedicineWords
{
    std::array<std::string, 3> availability; // by Availability; the medicine's status tells of other countries
    std::array<std::string, 3> verdict;      // by Verdict
    MedicinePageWords page;
    TogetherWords together;
    ProductWords product;
    MedicineKindsWords kinds;
    MedicineQuestionWords question;

    const std::string &of(CardLine value) const { return page.card[static_cast<std::size_t>(value)]; }
    const std::string &of(Availability value) const { return availability[static_cast<std::size_t>(value)]; }
    const std::string &of(Verdict value) const { return verdict[static_cast<std::size_t>(value)]; }

    friend bool operator==(const MedicineWords &, const MedicineWords &) = default;
};

} // namespace guide
