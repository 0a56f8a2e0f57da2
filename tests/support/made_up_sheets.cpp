#include "support/made_up_sheets.h"

using namespace guide;

namespace {

ChecklistItem item(std::string id, std::string text, Per per, bool chosenAtFirst = true)
{
    const std::string why = "Why " + id + ".";
    return {std::move(id),         std::move(text), per, chosenAtFirst, {Plain{why}, Citation{"own-1"}},
            {"own-1", "article-1"}};
}

} // namespace

void addMadeUpSheets(GuideContent &content)
{
    Checklist checklist;
    checklist.id = "prevention";
    checklist.title = "My week";
    checklist.intro = {Plain{"Choose what suits you."}};
    checklist.habits = {
        {"drink",
         "Drink enough",
         {Plain{"Thirst tires a muscle."}},
         {item("cups", "Drink six cups", Per::Day), item("night-glass", "Put a glass beside the bed", Per::Night)}},
        {"move",
         "Move more",
         {Plain{"Rest stiffens it."}},
         {item("walk", "Walk on 5 days", Per::SomeDays), item("desk", "Leave the desk each hour", Per::Workday),
          item("plan", "Plan the next week", Per::Week), item("stairs", "Take the stairs", Per::Day, false)}},
    };
    checklist.spasmCount = {"Spasms this week", "fever", {Plain{"Often is 4 in a month."}}, {"own-1"}};
    checklist.notes = {{Plain{"Nobody knows whether this list works."}}};
    checklist.emergency = {Plain{"Call for help when the chest hurts."}};
    checklist.paper = {"Name",
                       "Week of",
                       "Tick a box",
                       {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"},
                       "once in the week",
                       "on workdays",
                       "My own",
                       "Write how many",
                       {Plain{"More than 4 in a month is often."}},
                       {Plain{"Ask first if you were told to drink less."}},
                       {Plain{"From a book."}}};
    content.checklists = {std::move(checklist)};

    VisitWords &words = content.visitWords;
    words.title = "For my visit";
    words.summary = {Plain{"Take this sheet with you."}};
    words.name = "Name";
    words.date = "Date";
    words.spasmsHeading = "My spasms";
    words.sinceWhen = "Since when";
    words.howOften = "How often";
    words.painNow = "Pain now";
    words.where = "Where";
    words.worse = "What makes it worse";
    words.stops = "What it stops";
    words.mark = "Mark it";
    words.figure = "bending";
    words.triedHeading = "What I tried";
    words.remedies = {"heat"};
    words.whatHelped = "What helped";
    words.medicinesHeading = "Medicines I take";
    words.otherMedicines = "Others";
    words.answersHeading = "My answers";
    words.newSigns = "New signs";
    words.answer = "The answer";
    words.yes = "Yes to";
    words.notSure = "Not sure about";
    words.questionsHeading = "Three questions";
    words.questions = {"What is it?", "What shall I do?", "When shall I come back?"};
}
