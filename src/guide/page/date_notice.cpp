#include "guide/page/date_notice.h"

#include <algorithm>

namespace guide {
namespace {

// ISO dates compare as text.
void append(Page &page, std::string_view lastChecked, std::string_view checkAgainBy, std::string_view today)
{
    if (!dateOf(today))
        return;
    if (today > checkAgainBy) {
        page.asides.push_back(page.blocks.size());
        page.blocks.emplace_back(Callout{CalloutKind::Note,
                                         "May be out of date.",
                                         {Plain{"This page was due to be checked again by " + readableDate(checkAgainBy)
                                                + ". Ask a provider or a pharmacist."}}});
    }
    if (today < lastChecked) {
        page.asides.push_back(page.blocks.size());
        page.blocks.emplace_back(Callout{
            CalloutKind::Note,
            "Check the date.",
            {Plain{"The date of this computer is " + readableDate(today)
                   + ". That is before the guide was written. So the guide cannot tell whether it is out of date."}}});
    }
}

} // namespace

ReviewDates reviewDates(const Guide &guide)
{
    ReviewDates dates;
    for (const Section &section : guide.sections()) {
        const bool first = &section == &guide.sections().front();
        dates.firstChecked = first ? section.lastChecked : std::min(dates.firstChecked, section.lastChecked);
        dates.lastChecked = std::max(dates.lastChecked, section.lastChecked);
        dates.checkAgainBy = first ? section.checkAgainBy : std::min(dates.checkAgainBy, section.checkAgainBy);
    }
    return dates;
}

void appendDateNotice(Page &page, const Guide &guide, std::string_view today)
{
    const ReviewDates dates = reviewDates(guide);
    if (!guide.sections().empty())
        append(page, dates.lastChecked, dates.checkAgainBy, today);
}

void appendDateNotice(Page &page, const Guide &guide, const Section &section, std::string_view today)
{
    append(page, reviewDates(guide).lastChecked, section.checkAgainBy, today);
}

} // namespace guide
