#include "loading/checks/checklist_check.h"

#include <algorithm>
#include <set>
#include <string>

namespace loading {
namespace {

// The numbers in the words, each once. One is left out: "1 month" and "a month" say the same.
std::set<int> numbersIn(const std::string &words)
{
    std::set<int> numbers;
    int number = 0;
    for (const char c : words + " ") {
        if (c >= '0' && c <= '9') {
            number = number * 10 + (c - '0');
            continue;
        }
        if (number > 1)
            numbers.insert(number);
        number = 0;
    }
    return numbers;
}

void fault(Problems &problems, const std::string &pointer, std::string message)
{
    note(problems, {"checklists.json", 0, pointer, std::move(message)});
}

void checkIds(const guide::Checklist &checklist, const std::string &pointer, Problems &problems)
{
    std::set<std::string> habits;
    std::set<std::string> items;
    const auto twice = [&](const std::string &at, const std::string &what, const std::string &id) {
        fault(problems, at,
              what + " \"" + id + "\" is defined twice in the checklist \"" + checklist.id
                  + "\"; each id must be its own");
    };
    for (std::size_t i = 0; i < checklist.habits.size(); ++i) {
        const guide::Habit &habit = checklist.habits[i];
        const std::string at = pointer + "/habits/" + std::to_string(i);
        if (!habits.insert(habit.id).second)
            twice(at, "habit", habit.id);
        for (std::size_t j = 0; j < habit.items.size(); ++j) {
            if (!items.insert(habit.items[j].id).second)
                twice(at + "/items/" + std::to_string(j), "item", habit.items[j].id);
        }
    }
}

bool someChosenAtFirst(const guide::Checklist &checklist)
{
    for (const guide::Habit &habit : checklist.habits) {
        for (const guide::ChecklistItem &item : habit.items) {
            if (item.chosenAtFirst)
                return true;
        }
    }
    return false;
}

void checkPaper(const guide::Checklist &checklist, const std::string &pointer, Problems &problems)
{
    const guide::ChecklistPaper &paper = checklist.paper;
    for (const auto &[key, text] : {std::pair("often", &paper.often), std::pair("caution", &paper.caution),
                                    std::pair("sources", &paper.sources)}) {
        if (!guide::citedSources(*text).empty()) {
            fault(
                problems, pointer + "/on_paper/" + key,
                "the sheet of \"" + checklist.id
                    + "\" cites a source, but it has no list of sources; cite it in the other words of the checklist");
        }
    }
}

// A sheet that calls other numbers often than the symptom check would leave the reader with two truths.
void checkOften(const guide::Checklist &checklist, const std::string &pointer, const guide::GuideContent &content,
                Problems &problems)
{
    const std::string &id = checklist.spasmCount.symptom;
    const auto asked = std::find_if(content.symptoms.begin(), content.symptoms.end(),
                                    [&](const guide::Symptom &symptom) { return symptom.id == id; });
    if (asked == content.symptoms.end())
        return; // noted already: there is no such symptom
    for (const auto &[at, often] : {std::pair("/spasm_count/often", &checklist.spasmCount.often),
                                    std::pair("/on_paper/often", &checklist.paper.often)}) {
        const std::string words = guide::plainText(*often);
        if (numbersIn(words) != numbersIn(asked->question)) {
            fault(problems, pointer + at,
                  "\"" + words + "\" counts other numbers as often than the question \"" + asked->question
                      + "\"; they must be the same");
        }
    }
}

} // namespace

void checkChecklists(const guide::GuideContent &content, Problems &problems)
{
    for (std::size_t i = 0; i < content.checklists.size(); ++i) {
        const guide::Checklist &checklist = content.checklists[i];
        const std::string pointer = "/checklists/" + std::to_string(i);
        checkIds(checklist, pointer, problems);
        checkPaper(checklist, pointer, problems);
        checkOften(checklist, pointer, content, problems);
        if (!someChosenAtFirst(checklist)) {
            fault(problems, pointer + "/habits",
                  "no item of \"" + checklist.id + "\" has \"default\" true; its first sheet would be empty");
        }
    }
}

} // namespace loading
