// Checklist: habits to tick off through the week, each as a few things that can be counted.
#pragma once

#include "guide/text/text.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace guide {

// How often an item is due.
enum class Per {
    Day,
    Night,
    Workday,
    SomeDays, // on some days of the week; the item says on how many
    Week,     // once, on whichever day
};

inline constexpr std::array<std::pair<Per, std::string_view>, 5> perIds{{
    {Per::Day, "day"},
    {Per::Night, "night"},
    {Per::Workday, "workday"},
    {Per::SomeDays, "some-days"},
    {Per::Week, "week"},
}};

// An item never wraps to more than two lines on a sheet; the content check holds it to this many letters.
inline constexpr std::size_t longestItem = 60;

struct ChecklistItem
{
    std::string id;
    std::string text;
    Per per = Per::Day;
    bool chosenAtFirst = false;
    Text why;
    std::vector<std::string> sources;
};

struct Habit
{
    std::string id;
    std::string title;
    Text why;
    std::vector<ChecklistItem> items;
};

// What the reader counts beside the habits, and how many are often enough to see a provider.
struct SpasmCount
{
    std::string label;
    std::string symptom; // the id of the question of the symptom check that asks the same
    Text often;          // with the numbers of that question
    std::vector<std::string> sources;
};

// The words of the printed sheet, where there is room for a few lines only. What stands here at length is on the page.
struct ChecklistPaper
{
    std::string name;                // before the line for the name
    std::string week;                // before the line for the date
    std::string heading;             // above the items
    std::array<std::string, 7> days; // from Monday
    std::string once;                // beside the one box of a weekly item
    std::string workdays;            // behind an item for workdays
    std::string ownLines;            // the heading of the reader's own lines
    std::string count;               // behind the label of the spasm count
    Text often;
    Text caution;
    Text sources;
};

struct Checklist
{
    std::string id;
    std::string title;
    Text intro;
    std::vector<Habit> habits;
    SpasmCount spasmCount;
    std::vector<Text> notes;
    Text emergency;
    ChecklistPaper paper;
};

} // namespace guide
