// Date: a day as content writes it, "2026-11-22" (ISO 8601). Dates of this form compare as text.
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace guide {

// Nothing for any other form, and for a day that no calendar has.
std::optional<std::chrono::year_month_day> dateOf(std::string_view isoDate);

// So many days later, as an ISO date; what is not a date comes back as it is.
std::string dayAfter(std::string_view isoDate, int days);

// How a reader reads a day, from content.
struct DateWords
{
    std::string date; // {day} {month} {year}
    std::array<std::string, 12> months;

    friend bool operator==(const DateWords &, const DateWords &) = default;
};

// "22 November 2026" for "2026-11-22"; what is not a date comes back as it is.
std::string readableDate(std::string_view isoDate, const DateWords &words);

} // namespace guide
