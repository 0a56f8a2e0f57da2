#include "guide/page/date_notice.h"

#include "guide/text/fill.h"

#include <algorithm>

namespace guide {
namespace {

// ISO dates compare as text.
void append(Page &page, const Words &words, std::string_view lastChecked, std::string_view checkAgainBy,
            std::string_view today)
{
    if (!dateOf(today))
        return;
    const DateNoticeWords &notice = words.pages.dateNotice;
    const auto add = [&](const std::string &title, const std::string &text, std::string_view date) {
        page.asides.push_back(page.blocks.size());
        page.blocks.emplace_back(
            Callout{CalloutKind::Note, title, {Plain{fill(text, {{"date", readableDate(date, words.dates)}})}}});
    };
    if (today > checkAgainBy)
        add(notice.outOfDate, notice.wasDue, checkAgainBy);
    if (today < lastChecked)
        add(notice.checkDate, notice.tooEarly, today);
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
        append(page, guide.words(), dates.lastChecked, dates.checkAgainBy, today);
}

void appendDateNotice(Page &page, const Guide &guide, const Section &section, std::string_view today)
{
    append(page, guide.words(), reviewDates(guide).lastChecked, section.checkAgainBy, today);
}

} // namespace guide
