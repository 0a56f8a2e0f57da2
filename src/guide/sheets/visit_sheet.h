// The visit sheet: one page to take to a doctor.
#pragma once

#include "guide/care/seek_care.h"
#include "guide/page/page.h"

#include <optional>
#include <string>
#include <vector>

namespace guide {

// What the reader chose to carry over. What is empty is left to be filled in by hand.
struct VisitNotes
{
    std::string name = {};
    std::string date = {};
    std::string sinceWhen = {};
    std::string howOften = {};
    std::string painNow = {};
    std::string where = {};
    std::string worse = {};
    std::string stops = {};
    std::vector<std::string> remedies = {}; // ids of what was tried; those that the sheet does not list are added to it
    std::string whatHelped = {};
    std::vector<std::string> medicines = {}; // ids of what is taken
    std::string otherMedicines = {};
    std::optional<Replies> replies = {};     // of the symptom check
    std::vector<std::string> questions = {}; // the reader's own come first; three stand on the sheet in all
};

// Whether the section shows it to be filled in.
bool hasVisitSheet(const Section &section);

Page visitSheet(const Guide &guide, const VisitNotes &notes, std::string_view today);

} // namespace guide
