#include "guide/sheets/checklist_page.h"

#include "guide/emergency.h"

namespace guide {
namespace {

Choice choiceOf(const ChecklistItem &item)
{
    const std::string_view per = words(item.per);
    Choice choice{item.id, item.text + (per.empty() ? "" : ", " + std::string(per)), item.why};
    appendCitations(choice.why, item.sources);
    return choice;
}

} // namespace

std::string_view words(Per per)
{
    switch (per) {
    case Per::Day: return "each day";
    case Per::Night: return "each night";
    case Per::Workday: return "each workday";
    case Per::SomeDays: return {};
    case Per::Week: break;
    }
    return "once a week";
}

void appendChecklist(std::vector<Block> &blocks, const Checklist &checklist)
{
    blocks.emplace_back(Paragraph{checklist.intro});
    for (const Habit &habit : checklist.habits) {
        blocks.emplace_back(Heading{habit.title, 3});
        blocks.emplace_back(Paragraph{habit.why});
        Choices choices;
        for (const ChecklistItem &item : habit.items)
            choices.choices.push_back(choiceOf(item));
        blocks.emplace_back(std::move(choices));
    }
    blocks.emplace_back(SheetForm{});
    blocks.emplace_back(Heading{checklist.spasmCount.label, 3});
    Text often = checklist.spasmCount.often;
    appendCitations(often, checklist.spasmCount.sources);
    blocks.emplace_back(Paragraph{std::move(often)});
    blocks.emplace_back(List{checklist.notes, false});
    blocks.emplace_back(Callout{CalloutKind::Warning, std::string(emergencyTitle), checklist.emergency});
}

} // namespace guide
