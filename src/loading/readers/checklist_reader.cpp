#include "loading/readers/content_readers.h"

#include <algorithm>

namespace loading {
namespace {

guide::ChecklistItem readItem(FieldReader &reader)
{
    guide::ChecklistItem item;
    item.id = reader.string("id");
    item.text = reader.string("text");
    item.per = reader.choice("per", guide::perIds);
    item.chosenAtFirst = reader.flag("default");
    item.why = reader.text("why");
    item.sources = reader.mentions("sources", Mention::Kind::Source);
    const std::size_t letters = guide::letterCount(item.text);
    if (letters > guide::longestItem) {
        reader.fault("text", "has " + std::to_string(letters) + " letters, expected at most "
                                 + std::to_string(guide::longestItem) + ": a row of the sheet has no room for more");
    }
    return item;
}

guide::Habit readHabit(FieldReader &reader)
{
    guide::Habit habit;
    habit.id = reader.string("id");
    habit.title = reader.string("title");
    habit.why = reader.text("why");
    reader.objects("items", [&](FieldReader &item) { habit.items.push_back(readItem(item)); });
    return habit;
}

guide::ChecklistPaper readPaper(FieldReader &reader)
{
    guide::ChecklistPaper paper;
    paper.name = reader.string("name");
    paper.week = reader.string("week");
    paper.heading = reader.string("heading");
    const std::vector<std::string> days = reader.stringsOrNone("days");
    if (days.size() == paper.days.size())
        std::copy(days.begin(), days.end(), paper.days.begin());
    else
        reader.fault("days", "expected the seven days of the week, from Monday");
    paper.once = reader.string("once");
    paper.workdays = reader.string("workdays");
    paper.ownLines = reader.string("own_lines");
    paper.count = reader.string("count");
    paper.often = reader.text("often");
    paper.caution = reader.text("caution");
    paper.sources = reader.text("sources");
    return paper;
}

guide::Checklist readChecklist(FieldReader &reader)
{
    guide::Checklist checklist;
    checklist.id = reader.id();
    checklist.title = reader.string("title");
    checklist.intro = reader.text("intro");
    reader.objects("habits", [&](FieldReader &habit) { checklist.habits.push_back(readHabit(habit)); });
    reader.object("spasm_count", [&](FieldReader &count) {
        checklist.spasmCount = {count.string("label"), count.mention("symptom", Mention::Kind::Symptom),
                                count.text("often"), count.mentions("sources", Mention::Kind::Source)};
    });
    checklist.notes = reader.texts("notes");
    checklist.emergency = reader.text("emergency_line");
    reader.object("on_paper", [&](FieldReader &paper) { checklist.paper = readPaper(paper); });
    return checklist;
}

} // namespace

void readChecklists(FieldReader &reader, std::vector<guide::Checklist> &checklists)
{
    reader.objectsOrNone("checklists", [&](FieldReader &entry) { checklists.push_back(readChecklist(entry)); });
}

} // namespace loading
