#include "guide/text/date.h"

#include "support/catch.h"
#include "support/made_up_words.h"

using guide::dateOf;

namespace {

std::string readableDate(std::string_view isoDate)
{
    return guide::readableDate(isoDate, madeUpWords().dates);
}

const char *const notDates[]{"",           "2026",       "2026-11",    "2026-11-2",  "2026-11-222", "22-11-2026",
                             "2026/11/22", "2026-13-01", "2026-00-10", "2026-11-00", "2026-11-31",  "2026-02-29",
                             "abcd-11-22", "20x6-11-22", "2026-1a-22", "2026-11-2b", "2026--1-22",  "-026-11-22",
                             "2026-+1-22", "2026-11- 2", "0000-01-01", " 2026-11-2", "2026-11-22\n"};

} // namespace

TEST_CASE("date: a day that exists is a date")
{
    using namespace std::chrono;
    CHECK(dateOf("2026-11-22") == 2026y / November / 22d);
    CHECK(dateOf("2024-02-29") == 2024y / February / 29d);
    CHECK(dateOf("0999-01-01") == 999y / January / 1d);
}

TEST_CASE("date: anything else is none")
{
    for (const char *text : notDates) {
        INFO(text);
        CHECK_FALSE(dateOf(text));
    }
    CHECK_FALSE(dateOf(std::string_view("2026-11-2\0", 10)));
}

TEST_CASE("date: it is read as day and month in words and year")
{
    CHECK(readableDate("2026-11-22") == "22 November 2026");
    CHECK(readableDate("2027-01-05") == "5 January 2027");
    CHECK(readableDate("2024-02-29") == "29 February 2024");
    const char *const months[]{"January", "February", "March",     "April",   "May",      "June",
                               "July",    "August",   "September", "October", "November", "December"};
    for (int month = 1; month <= 12; ++month) {
        const std::string number = (month < 10 ? "0" : "") + std::to_string(month);
        CHECK(readableDate("2026-" + number + "-10") == "10 " + std::string(months[month - 1]) + " 2026");
    }
}

TEST_CASE("date: what is not a date is read as it was written")
{
    for (const char *text : notDates)
        CHECK(readableDate(text) == text);
}
