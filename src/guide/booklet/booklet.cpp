#include "guide/booklet/booklet.h"

#include "guide/booklet/guide_pages.h"
#include "guide/emergency.h"
#include "guide/page/date_notice.h"
#include "guide/page/print_form.h"
#include "guide/sheets/checklist_sheet.h"
#include "guide/sheets/visit_sheet.h"
#include "guide/text/fill.h"

namespace guide {
namespace {

Page titleSheet(const Guide &guide, std::string_view today)
{
    Page page{"title", guide.title(), {}, {}};
    const auto [firstChecked, lastChecked, checkAgainBy] = reviewDates(guide);
    const BookletWords &words = guide.words().pages.booklet;
    const DateWords &dates = guide.words().dates;
    std::string checked = readableDate(firstChecked, dates);
    if (lastChecked != firstChecked)
        checked = fill(words.fromTo, {{"first", checked}, {"last", readableDate(lastChecked, dates)}});
    if (!guide.sections().empty())
        page.summary = guide.sections().front().summary;
    appendDateNotice(page, guide, today);
    page.blocks.emplace_back(Facts{{{words.edition, {{Plain{guide.edition() + "."}}}},
                                    {words.lastChecked, {{Plain{checked + "."}}}},
                                    {words.checkAgainBy, {{Plain{readableDate(checkAgainBy, dates) + "."}}}},
                                    {words.review, {guide.reviewNote()}}}});
    page.blocks.emplace_back(Paragraph{{Plain{std::string(notADiagnosis) + "."}}});
    page.blocks.emplace_back(guide.checkFirst());
    return page;
}

std::vector<Page> sheetsToFillIn(const Guide &guide, std::string_view today)
{
    std::vector<Page> sheets;
    for (const Checklist &checklist : guide.checklists())
        sheets.push_back(checklistSheets(guide, checklist, firstChoice(checklist), today).front());
    sheets.push_back(visitSheet(guide, {}, today));
    return sheets;
}

bool isInForm(const Page &page, const PrintForm &form)
{
    // Every pair of medicines in full is looked up, and not read from end to end.
    return (form.detail == Detail::All || page.id != togetherTarget) && (form.sources || !listsSources(page));
}

// No pack is told of in the booklet, so what only they rest on is left out of its list of sources.
void leaveOutProductSources(Page &page, const Guide &guide)
{
    const std::string &heading = guide.words().pages.source.topic[static_cast<std::size_t>(SourceTopic::Products)];
    std::erase_if(page.blocks, [&](const Block &block) {
        const auto *entry = std::get_if<SourceEntry>(&block);
        const auto *title = std::get_if<Heading>(&block);
        return (entry && entry->source.topic == SourceTopic::Products) || (title && title->text == heading);
    });
}

} // namespace

std::vector<Page> bookletPages(const Guide &guide, std::string_view today, const PrintForm &form)
{
    Contents contents;
    std::vector<Page> pages;
    const auto append = [&](ContentsGroup &group, std::vector<Page> more) {
        for (Page &page : more) {
            if (!isInForm(page, form))
                continue;
            group.entries.push_back({page.title, page.id});
            pages.push_back(withoutSourceList(std::move(page), guide, form));
            leaveOutProductSources(pages.back(), guide);
        }
    };
    for (const SectionGroup &sections : guide.groups()) {
        ContentsGroup &group = contents.groups.emplace_back(ContentsGroup{sections.title, {}});
        for (const std::string &id : sections.sections)
            append(group, pagesOf(guide, *guide.section(id), today));
    }
    append(contents.groups.emplace_back(ContentsGroup{guide.words().pages.booklet.sheets, {}}),
           sheetsToFillIn(guide, today));

    Page contentsPage{"contents", guide.words().pages.booklet.contents, {}, {}};
    contentsPage.dense = true;
    contentsPage.blocks.emplace_back(std::move(contents));
    pages.insert(pages.begin(), {titleSheet(guide, today), std::move(contentsPage)});
    return pages;
}

} // namespace guide
