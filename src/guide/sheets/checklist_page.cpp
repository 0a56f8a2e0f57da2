#include "guide/sheets/checklist_page.h"

#include "guide/emergency.h"

namespace guide {
namespace {

Choice choiceOf(const ChecklistItem &item, const SheetWords &words)
{
    const std::string &per = words.of(item.per);
    Choice choice{item.id, item.text + (per.empty() ? "" : ", " + per), item.why};
    appendCitations(choice.why, item.sources);
    return choice;
}

} // namespace

void appendChecklist(std::vector<Block> &blocks, const Guide &guide, const Checklist &checklist)
{
    blocks.emplace_back(Paragraph{checklist.intro});
    for (const Habit &habit : checklist.habits) {
        blocks.emplace_back(Heading{habit.title, 3});
        blocks.emplace_back(Paragraph{habit.why});
        Choices choices;
        for (const ChecklistItem &item : habit.items)
            choices.choices.push_back(choiceOf(item, guide.words().sheets));
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
