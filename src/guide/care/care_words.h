// What a reader is told around every answer of the symptom check, from content. What one answer alone says stands in
// care.h.
#pragma once

#include <string>

namespace guide {

struct CareAnswerWords
{
    std::string yourNumber;      // where the numbers of one country are shown
    std::string numbers;         // of several countries
    std::string helpToday;       // {number}
    std::string tooMuchMedicine; // {number}
    std::string why;
    std::string rule;        // {id} {name}
    std::string fromAnswers; // {answers}
    std::string notSure;     // {sign}
    std::string watchFor;
    std::string watchList;
    std::string howLongToWait;
    std::string somePeople;
    std::string notKnown;
    std::string open;

    friend bool operator==(const CareAnswerWords &, const CareAnswerWords &) = default;
};

// For a clinician.
struct CareSheetWords
{
    std::string title;
    std::string about; // {title} {edition}
    std::string answer;
    std::string notFinished;
    std::string time;
    std::string advised;
    std::string alone; // {sign} {urgency}
    std::string yes;
    std::string notSure;
    std::string no;
    std::string open;
    std::string rules;
    std::string singleSigns;

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
