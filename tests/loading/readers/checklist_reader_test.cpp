#include "loading/guide_loader.h"

#include "support/content_files.h"

#include "support/catch.h"

using namespace guide;

namespace {

using Faults = std::vector<std::string>;

const std::string checklistText = R"({
  "checklists": [
    {
      "id": "week",
      "title": "My week",
      "intro": "Choose what suits you.",
      "habits": [
        {
          "id": "drink",
          "title": "Drink",
          "why": "It helps.",
          "items": [
            {"id": "cups", "text": "Drink six cups", "per": "day", "default": true, "why": "Why.", "sources": ["own"]},
            {"id": "plan", "text": "Plan the week", "per": "week", "default": false, "why": "Why.", "sources": ["own"]}
          ]
        }
      ],
      "spasm_count": {"label": "Spasms", "symptom": "fever", "often": "Often is 4 in 1 month.", "sources": ["own"]},
      "notes": ["Nobody knows."],
      "emergency_line": "Call for help.",
      "on_paper": {
        "name": "Name",
        "week": "Week of",
        "heading": "Tick",
        "days": ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        "once": "once",
        "workdays": "on workdays",
        "own_lines": "My own",
        "count": "How many",
        "often": "Is it 4 in a month?",
        "caution": "Ask first.",
        "sources": "From a book."
      }
    }
  ]
})";

void replaceOnce(std::string &text, const std::string &before, const std::string &after)
{
    const auto at = text.find(before);
    INFO(before);
    REQUIRE(at != std::string::npos);
    text.replace(at, before.size(), after);
}

// The tiny guide with a checklist that its first page shows, and a question that counts as the checklist does.
ContentFiles contentWith(const std::string &before = {}, const std::string &after = {})
{
    ContentFiles files = tinyContent();
    files["checklists.json"] = checklistText;
    replaceOnce(files["sections/home.json"], R"({"type": "heading", "text": "First steps"})",
                R"({"type": "checklist", "checklist": "week"})");
    replaceOnce(files["symptoms.json"], "Is there a fever?", "Were there 4 in a month?");
    if (!before.empty())
        replaceOnce(files["checklists.json"], before, after);
    return files;
}

Faults faultsInChecklist(const std::string &before, const std::string &after)
{
    return faultsOf(contentWith(before, after));
}

} // namespace

TEST_CASE("checklist reader: everything is read")
{
    const auto loaded = loading::loadGuide(readFrom(contentWith()));
    REQUIRE(loaded);
    REQUIRE(loaded->checklists().size() == 1);
    const Checklist *checklist = loaded->checklist("week");
    REQUIRE(checklist);
    CHECK(checklist->title == "My week");
    CHECK(plainText(checklist->intro) == "Choose what suits you.");
    REQUIRE(checklist->habits.size() == 1);
    const Habit &habit = checklist->habits.front();
    CHECK(habit.title == "Drink");
    CHECK(plainText(habit.why) == "It helps.");
    REQUIRE(habit.items.size() == 2);
    CHECK(habit.items[0].text == "Drink six cups");
    CHECK(habit.items[0].per == Per::Day);
    CHECK(habit.items[0].chosenAtFirst);
    CHECK(habit.items[0].sources == std::vector<std::string>{"own"});
    CHECK(habit.items[1].per == Per::Week);
    CHECK_FALSE(habit.items[1].chosenAtFirst);
    CHECK(checklist->spasmCount.label == "Spasms");
    CHECK(checklist->spasmCount.symptom == "fever");
    CHECK(plainText(checklist->emergency) == "Call for help.");
    CHECK(checklist->paper.days.back() == "Sun");
    CHECK(plainText(checklist->paper.caution) == "Ask first.");
    CHECK_FALSE(loaded->checklist("other"));
}

TEST_CASE("checklist reader: every way of counting has its word")
{
    for (const auto &[per, word] : perIds) {
        const auto loaded =
            loading::loadGuide(readFrom(contentWith(R"("per": "day")", "\"per\": \"" + std::string(word) + "\"")));
        REQUIRE(loaded);
        CHECK(loaded->checklists().front().habits.front().items.front().per == per);
    }
    CHECK(faultsInChecklist(R"("per": "day")", R"("per": "hour")")
          == Faults{"checklists.json:13: /checklists/0/habits/0/items/0/per: is \"hour\", expected one of: day, night, "
                    "workday, "
                    "some-days, week"});
}

TEST_CASE("checklist reader: an item longer than a row of the sheet is refused")
{
    const std::string sixty(60, 'w');
    CHECK(faultsInChecklist("Drink six cups", sixty).empty());
    CHECK(faultsInChecklist("Drink six cups", sixty + "w")
          == Faults{"checklists.json:13: /checklists/0/habits/0/items/0/text: has 61 letters, expected at most 60: a "
                    "row of the "
                    "sheet has no room for more"});
}

TEST_CASE("checklist reader: a week has seven days")
{
    CHECK(
        faultsInChecklist(R"(, "Sun")", "")
        == Faults{"checklists.json:25: /checklists/0/on_paper/days: expected the seven days of the week, from Monday"});
}

TEST_CASE("checklist check: ids are each their own and a sheet is never empty at first")
{
    CHECK(faultsInChecklist(R"("id": "plan")", R"("id": "cups")")
          == Faults{"checklists.json:14: /checklists/0/habits/0/items/1: item \"cups\" is defined twice in the "
                    "checklist \"week\"; each id must be its own"});
    CHECK(faultsInChecklist(R"("default": true)", R"("default": false)")
          == Faults{"checklists.json:7: /checklists/0/habits: no item of \"week\" has \"default\" true; its first "
                    "sheet would be empty"});
}

TEST_CASE("checklist check: what counts as often is one number in all three places")
{
    const std::string asked =
        "\" counts other numbers as often than the question \"Were there 4 in a month?\"; they must be the same";
    CHECK(faultsInChecklist("Often is 4 in 1 month.", "Often is 5 in 1 month.")
          == Faults{"checklists.json:18: /checklists/0/spasm_count/often: \"Often is 5 in 1 month." + asked});
    CHECK(faultsInChecklist("Is it 4 in a month?", "Is it 3 in 2 months?")
          == Faults{"checklists.json:30: /checklists/0/on_paper/often: \"Is it 3 in 2 months?" + asked});
    ContentFiles files = contentWith();
    replaceOnce(files["symptoms.json"], "4 in a month?", "40 in a month?");
    CHECK(faultsOf(files).size() == 2);
}

TEST_CASE("checklist check: the sheet cites nothing because it lists no sources")
{
    CHECK(faultsInChecklist(R"("Ask first.")", R"(["Ask first.", {"cite": "own"}])")
          == Faults{"checklists.json:31: /checklists/0/on_paper/caution: the sheet of \"week\" cites a source, but it "
                    "has no list of sources; cite it in the other words "
                    "of the checklist"});
}

TEST_CASE("checklist check: a checklist that no page shows and a page that shows no known one are told")
{
    ContentFiles unshown = contentWith();
    replaceOnce(unshown["sections/home.json"], R"({"type": "checklist", "checklist": "week"})",
                R"({"type": "heading", "text": "First steps"})");
    CHECK(faultsOf(unshown) == Faults{"checklists.json:3: /checklists/0: checklist \"week\" is shown on no page"});
    ContentFiles unknown = contentWith();
    replaceOnce(unknown["sections/home.json"], R"("checklist": "week")", R"("checklist": "weak")");
    CHECK(faultsOf(unknown)
          == Faults{"sections/home.json:9: /blocks/0/checklist: there is no checklist \"weak\"",
                    "checklists.json:3: /checklists/0: checklist \"week\" is shown on no page"});
}

TEST_CASE("visit sheet reader: everything is read and three questions are asked")
{
    const auto loaded = loading::loadGuide(readFrom(tinyContent()));
    REQUIRE(loaded);
    const VisitWords &words = loaded->visitWords();
    CHECK(words.title == "For my visit");
    CHECK(plainText(words.summary) == "Take this with you.");
    CHECK(words.howOften == "How often");
    CHECK(words.remedies == std::vector<std::string>{"heat"});
    CHECK(words.otherMedicines == "Others");
    CHECK(words.notSure == "Not sure");
    CHECK(words.questions[2] == "When again?");
    CHECK(faultsOf(tinyContentWith("visit_sheet.json", R"(, "When again?")", ""))
          == Faults{"visit_sheet.json:10: /questions/suggested: has 2 questions, expected 3"});
    CHECK(faultsOf(tinyContentWith("visit_sheet.json", R"(["heat"])", R"(["cold"])"))
          == Faults{"visit_sheet.json:7: /tried/remedies/0: there is no remedy \"cold\""});
}
