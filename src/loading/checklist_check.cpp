#include "loading/checklist_check.h"

#include <algorithm>
#include <set>
#include <string>

namespace loading {
namespace {

constexpr std::string_view file = "checklists.json";

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

void checkIds(const guide::Checklist &checklist, Problems &problems)
{
    std::set<std::string> habits;
    std::set<std::string> items;
    const auto twice = [&](const std::string &what, const std::string &id) {
        note(problems, {std::string(file), 0, {},
                        what + " \"" + id + "\" is defined twice in the checklist \"" + checklist.id
                            + "\"; each id must be its own"});
    };
    for (const guide::Habit &habit : checklist.habits) {
        if (!habits.insert(habit.id).second)
            twice("habit", habit.id);
        for (const guide::ChecklistItem &item : habit.items) {
            if (!items.insert(item.id).second)
                twice("item", item.id);
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

void checkPaper(const guide::Checklist &checklist, Problems &problems)
{
    const auto fault = [&](const std::string &message) {
        note(problems, {std::string(file), 0, {}, "the sheet of \"" + checklist.id + "\" " + message});
    };
    const guide::ChecklistPaper &paper = checklist.paper;
    for (const guide::Text *text : {&paper.often, &paper.caution, &paper.sources}) {
        if (!guide::citedSources(*text).empty())
            fault("cites a source, but it has no list of sources; cite it in the other words of the checklist");
    }
}

// A sheet that calls other numbers often than the symptom check would leave the reader with two truths.
void checkOften(const guide::Checklist &checklist, const guide::GuideContent &content, Problems &problems)
{
    const std::string &id = checklist.spasmCount.symptom;
    const auto asked = std::find_if(content.symptoms.begin(), content.symptoms.end(),
                                    [&](const guide::Symptom &symptom) { return symptom.id == id; });
    if (asked == content.symptoms.end())
        return; // noted already: there is no such symptom
    for (const guide::Text *often : {&checklist.spasmCount.often, &checklist.paper.often}) {
        const std::string words = guide::plainText(*often);
        if (numbersIn(words) != numbersIn(asked->question)) {
            note(problems, {std::string(file), 0, {},
                            "\"" + words + "\" counts other numbers as often than the question \"" + asked->question
                                + "\"; they must be the same"});
        }
    }
}

} // namespace

void checkChecklists(const guide::GuideContent &content, Problems &problems)
{
    for (const guide::Checklist &checklist : content.checklists) {
        checkIds(checklist, problems);
        checkPaper(checklist, problems);
        checkOften(checklist, content, problems);
        if (!someChosenAtFirst(checklist)) {
            note(problems, {std::string(file), 0, {},
                            "no item of \"" + checklist.id + "\" has \"default\" true; its first sheet would be empty"});
        }
    }
}

} // namespace loading
