#include "guide/sheets/checklist_sheet.h"

#include "guide/base/contains.h"
#include "guide/page/date_notice.h"

#include <algorithm>

namespace guide {
namespace {

TickRow rowOf(const ChecklistItem &item, const ChecklistPaper &paper)
{
    std::string text = item.text;
    if (item.per == Per::Workday)
        text += ", " + paper.workdays;
    return {std::move(text), item.per == Per::Week};
}

TickTable tableOf(const Checklist &checklist, const ChecklistChoice &choice)
{
    const ChecklistPaper &paper = checklist.paper;
    TickTable table{paper.heading, {paper.days.begin(), paper.days.end()}, paper.once, {}};
    for (const Habit &habit : checklist.habits) {
        TickGroup group{habit.title, {}};
        for (const ChecklistItem &item : habit.items) {
            if (contains(choice.items, item.id))
                group.rows.push_back(rowOf(item, paper));
        }
        if (!group.rows.empty())
            table.groups.push_back(std::move(group));
    }
    TickGroup own{paper.ownLines, {}};
    for (const std::string &line : choice.ownLines) {
        if (line.find_first_not_of(' ') != std::string::npos)
            own.rows.push_back({line});
    }
    if (!own.rows.empty())
        table.groups.push_back(std::move(own));
    table.groups.push_back({checklist.spasmCount.label, {{paper.count}}});
    return table;
}

// "Checked 22 November 2026." of the page that shows the checklist.
std::string datesOf(const Guide &guide, const Checklist &checklist)
{
    for (const Section &section : guide.sections()) {
        if (checklistOn(guide, section) == &checklist)
            return " " + datesInWords(guide, section);
    }
    return {};
}

template<typename Keep>
ChecklistChoice choose(const Checklist &checklist, Keep keep)
{
    ChecklistChoice choice;
    for (const Habit &habit : checklist.habits) {
        for (const ChecklistItem &item : habit.items) {
            if (keep(item))
                choice.items.push_back(item.id);
        }
    }
    return choice;
}

} // namespace

const Checklist *checklistOn(const Guide &guide, const Section &section)
{
    for (const SectionBlock &block : section.blocks) {
        if (const auto *reference = std::get_if<ChecklistReference>(&block))
            return guide.checklist(reference->checklist);
    }
    return nullptr;
}

ChecklistChoice firstChoice(const Checklist &checklist)
{
    return choose(checklist, [](const ChecklistItem &item) { return item.chosenAtFirst; });
}

ChecklistChoice everyItem(const Checklist &checklist)
{
    return choose(checklist, [](const ChecklistItem &) { return true; });
}

std::vector<Page> checklistSheets(const Guide &guide, const Checklist &checklist, const ChecklistChoice &choice,
                                  std::string_view today)
{
    const ChecklistPaper &paper = checklist.paper;
    Page page{"checklist-sheet", checklist.title, {}, {}};
    page.dense = true;
    appendDateNotice(page, guide, today);
    page.blocks.emplace_back(Blanks{{{paper.name, choice.name}, {paper.week}}});
    page.blocks.emplace_back(tableOf(checklist, choice));
    page.blocks.emplace_back(Paragraph{paper.often});
    page.blocks.emplace_back(Paragraph{paper.caution});
    Text sources = paper.sources;
    sources.emplace_back(Plain{datesOf(guide, checklist)});
    page.blocks.emplace_back(Paragraph{std::move(sources)});
    return std::vector<Page>(static_cast<std::size_t>(std::clamp(choice.weeks, 1, mostWeeks)), page);
}

} // namespace guide
