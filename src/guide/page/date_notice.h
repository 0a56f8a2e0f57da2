// What a reader is told when the date of the computer does not fit the dates of the content.
#pragma once

#include "guide/page/page.h"

#include <string>
#include <string_view>

namespace guide {

// ISO dates; empty for a guide without pages.
struct ReviewDates
{
    std::string firstChecked; // the page that was checked longest ago
    std::string lastChecked;  // the page that was checked last
    std::string checkAgainBy; // the page that is due first
};

ReviewDates reviewDates(const Guide &guide);

// `today` is an ISO date. Past the day to check the guide again: that it may be out of date. Before the day it was last
// checked: that the computer's date is wrong, so nobody can tell. Between the two, or without a date, nothing is added.
void appendDateNotice(Page &page, const Guide &guide, std::string_view today);

// The same for the page of a section, which has a day of its own to be checked again.
void appendDateNotice(Page &page, const Guide &guide, const Section &section, std::string_view today);

} // namespace guide
