#include "guide/checklist_page.h"

#include "guide/emergency.h"

#include <algorithm>

namespace guide {
namespace {

void append(Text &text, const Text &more)
{
    text.insert(text.end(), more.begin(), more.end());
}

// Behind a text that may cite some of the sources itself.
void appendCitations(Text &text, const std::vector<std::string> &sources)
{
    const std::vector<std::string> cited = citedSources(text);
    for (const std::string &source : sources) {
        if (std::find(cited.begin(), cited.end(), source) == cited.end())
            text.emplace_back(Citation{source});
    }
}

Text itemText(const ChecklistItem &item)
{
    Text text{Strong{item.text}};
    const std::string_view per = words(item.per);
    text.emplace_back(Plain{(per.empty() ? "" : ", " + std::string(per)) + ". "});
    append(text, item.why);
    appendCitations(text, item.sources);
    return text;
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
        List list;
        for (const ChecklistItem &item : habit.items)
            list.items.push_back(itemText(item));
        blocks.emplace_back(std::move(list));
    }
    blocks.emplace_back(Heading{checklist.spasmCount.label, 3});
    Text often = checklist.spasmCount.often;
    appendCitations(often, checklist.spasmCount.sources);
    blocks.emplace_back(Paragraph{std::move(often)});
    blocks.emplace_back(List{checklist.notes, false});
    blocks.emplace_back(Callout{CalloutKind::Warning, std::string(emergencyTitle), checklist.emergency});
}

} // namespace guide
