// The words of the visit sheet, from content.
#pragma once

#include "guide/text/text.h"

#include <array>
#include <string>
#include <vector>

namespace guide {

struct VisitWords
{
    std::string title;
    Text summary;
    std::string name;
    std::string date;
    std::string spasmsHeading;
    std::string sinceWhen;
    std::string howOften;
    std::string painNow;
    std::string where;
    std::string worse;
    std::string stops;
    std::string mark;   // below the figure
    std::string figure; // the id of a person from the front and from the back, to mark
    std::string triedHeading;
    std::vector<std::string> remedies; // ids of those that most readers will have tried
    std::string whatHelped;
    std::string medicinesHeading;
    std::string otherMedicines;
    std::string answersHeading;
    std::string newSigns; // where no answers were carried over
    std::string answer;   // the label of the answer of the guide
    std::string yes;      // the label of what was answered with yes
    std::string notSure;
    std::string questionsHeading;
    std::array<std::string, 3> questions;
};

} // namespace guide
