#include "guide/text/date.h"

#include "guide/text/fill.h"

#include <charconv>

namespace guide {

std::optional<std::chrono::year_month_day> dateOf(std::string_view isoDate)
{
    if (isoDate.size() != 10 || isoDate[4] != '-' || isoDate[7] != '-')
        return {};
    const auto part = [&](std::size_t from, std::size_t length) {
        unsigned number = 0; // unsigned: from_chars then takes no sign
        const char *end = isoDate.data() + from + length;
        return std::from_chars(isoDate.data() + from, end, number).ptr == end ? number : 0;
    };
    const unsigned year = part(0, 4);
    const std::chrono::year_month_day date(std::chrono::year(static_cast<int>(year)), std::chrono::month(part(5, 2)),
                                           std::chrono::day(part(8, 2)));
    if (year == 0 || !date.ok())
        return {};
    return date;
}

std::string dayAfter(std::string_view isoDate, int days)
{
    const auto date = dateOf(isoDate);
    if (!date)
        return std::string(isoDate);
    const std::chrono::year_month_day then{std::chrono::sys_days(*date) + std::chrono::days(days)};
    const auto digits = [](unsigned number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    return std::to_string(static_cast<int>(then.year())) + "-" + digits(static_cast<unsigned>(then.month())) + "-"
           + digits(static_cast<unsigned>(then.day()));
}

std::string readableDate(std::string_view isoDate, const DateWords &words)
{
    const auto date = dateOf(isoDate);
    if (!date)
        return std::string(isoDate);
    return fill(words.date, {{"day", std::to_string(static_cast<unsigned>(date->day()))},
                             {"month", words.months[static_cast<unsigned>(date->month()) - 1]},
                             {"year", isoDate.substr(0, 4)}});
}

} // namespace guide
