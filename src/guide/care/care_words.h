// What a reader is told around every answer of the symptom check, from content. What one answer alone says stands in
// care.h.
#pragma once

#include <string>

namespace guide {

struct CareAnswerWords
{
    std::string callNow;         // {number}
    std::string soFar;           // the questions go on, and may ask for faster help
    std::string elsewhere;       // {numbers}, of countries without a crisis line
    std::string anywhereElse;    // what to call in a country that is not named
    std::string ifWorse;         // {number}, where the action is another than to call
    std::string inCrisis;        // {number}
    std::string yourNumber;      // where the numbers of one country are shown
    std::string numbers;         // of several countries
    std::string helpToday;       // {number}
    std::string onlyThere;       // {country} {number}, for help today
    std::string tooMuchMedicine; // {number}
    std::string why;
    std::string andMore;   // {count}
    std::string notSure;   // {sign}
    std::string lookAgain; // {first} {second}: days
    std::string whileYouWait;
    std::string watchFor;
    std::string mayBe;
    std::string howLongToWait;
    std::string somePeople;
    std::string notKnown;
    std::string narrower; // why questions leave something out
    std::string open;
    std::string stillOpen; // some questions have no answer yet
    std::string leftOut;
    std::string leftOutBy; // {sign} {count}

    friend bool operator==(const CareAnswerWords &, const CareAnswerWords &) = default;
};

// For a clinician.
struct CareSheetWords
{
    std::string title;
    std::string about; // {title} {edition}
    std::string answer;
    std::string notFinished;
    std::string yes;
    std::string notSure;
    std::string no;
    std::string noneOf;       // {count}: of the danger signs of a group
    std::string othersDenied; // {count}
    std::string leftOut;      // denied, so that what depends on it was not asked
    std::string open;
    std::string rules;
    std::string sinceWhen; // lines to fill in by hand, from here on
    std::string medicines;
    std::string notes;
    std::string print; // the button below the answer

    friend bool operator==(const CareSheetWords &, const CareSheetWords &) = default;
};

struct CareWords
{
    std::string title;
    CareAnswerWords answer;
    CareSheetWords sheet;

    friend bool operator==(const CareWords &, const CareWords &) = default;
};

} // namespace guide
