#include "guide/sheets/checklist_sheet.h"

#include "guide/booklet/guide_pages.h"
#include "support/made_up_guide.h"

#include "support/catch.h"

using namespace guide;

namespace {

const Checklist &checklistOf(const Guide &guide)
{
    const Checklist *checklist = guide.checklist("prevention");
    REQUIRE(checklist);
    return *checklist;
}

template<typename Kind>
const Kind &theOnly(const Page &page)
{
    const Kind *found = nullptr;
    for (const Block &block : page.blocks) {
        if (const auto *each = std::get_if<Kind>(&block)) {
            CHECK_FALSE(found);
            found = each;
        }
    }
    REQUIRE(found);
    return *found;
}

TickTable tableOf(const Guide &guide, const ChecklistChoice &choice)
{
    const std::vector<Page> pages = checklistSheets(guide, checklistOf(guide), choice, "2026-12-01");
    REQUIRE_FALSE(pages.empty());
    return theOnly<TickTable>(pages.front());
}

std::vector<std::string> rowsOf(const TickGroup &group)
{
    std::vector<std::string> rows;
    for (const TickRow &row : group.rows)
        rows.push_back(row.text);
    return rows;
}

std::vector<std::string> headingsOf(const TickTable &table)
{
    std::vector<std::string> headings;
    for (const TickGroup &group : table.groups)
        headings.push_back(group.heading);
    return headings;
}

using Strings = std::vector<std::string>;

} // namespace

TEST_CASE("checklist sheet: the first choice is what content marks")
{
    const Guide guide = madeUpGuide();
    const ChecklistChoice choice = firstChoice(checklistOf(guide));
    CHECK(choice.items == Strings{"cups", "night-glass", "walk", "desk", "plan"});
    CHECK(choice.weeks == 1);
    CHECK(choice.ownLines.empty());
    CHECK(everyItem(checklistOf(guide)).items.size() == 6);
}

TEST_CASE("checklist sheet: items stand below their habit in the order of the checklist")
{
    const Guide guide = madeUpGuide();
    const TickTable table = tableOf(guide, {{"desk", "walk", "cups", "no such item"}, {}});
    CHECK(table.columns == Strings{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"});
    CHECK(headingsOf(table) == Strings{"Drink enough", "Move more", "Spasms this week"});
    CHECK(rowsOf(table.groups[0]) == Strings{"Drink six cups"});
    CHECK(rowsOf(table.groups[1]) == Strings{"Walk on 5 days", "Leave the desk each hour, on workdays"});
}

TEST_CASE("checklist sheet: a weekly item has one box and all others one for each day")
{
    const Guide guide = madeUpGuide();
    const TickTable table = tableOf(guide, everyItem(checklistOf(guide)));
    CHECK(table.once == "once in the week");
    for (const TickGroup &group : table.groups) {
        for (const TickRow &row : group.rows)
            CHECK(row.once == (row.text == "Plan the next week"));
    }
}

TEST_CASE("checklist sheet: a habit without a chosen item is left out")
{
    const Guide guide = madeUpGuide();
    CHECK(headingsOf(tableOf(guide, {{"plan"}, {}})) == Strings{"Move more", "Spasms this week"});
    CHECK(headingsOf(tableOf(guide, {{}, {}})) == Strings{"Spasms this week"});
}

TEST_CASE("checklist sheet: lines of the reader have a heading of their own and empty ones are left out")
{
    const Guide guide = madeUpGuide();
    const TickTable table = tableOf(guide, {{"cups"}, {"Water the plants", "", "  ", "Swim"}});
    CHECK(headingsOf(table) == Strings{"Drink enough", "My own", "Spasms this week"});
    CHECK(rowsOf(table.groups[1]) == Strings{"Water the plants", "Swim"});
    CHECK(headingsOf(tableOf(guide, {{"cups"}, {" "}})) == Strings{"Drink enough", "Spasms this week"});
}

TEST_CASE("checklist sheet: one page for each week within what is sensible")
{
    const Guide guide = madeUpGuide();
    const auto pagesFor = [&](int weeks) {
        ChecklistChoice choice = firstChoice(checklistOf(guide));
        choice.weeks = weeks;
        return checklistSheets(guide, checklistOf(guide), choice, "2026-12-01").size();
    };
    CHECK(pagesFor(1) == 1);
    CHECK(pagesFor(4) == 4);
    CHECK(pagesFor(0) == 1);
    CHECK(pagesFor(-3) == 1);
    CHECK(pagesFor(1000) == mostWeeks);
}

TEST_CASE("checklist sheet: name and week are left to write unless the name is known")
{
    const Guide guide = madeUpGuide();
    ChecklistChoice choice = firstChoice(checklistOf(guide));
    const auto blanksOf = [&] {
        return theOnly<Blanks>(checklistSheets(guide, checklistOf(guide), choice, "2026-12-01").front()).blanks;
    };
    REQUIRE(blanksOf().size() == 2);
    CHECK(blanksOf()[0].label == "Name");
    CHECK(blanksOf()[0].answer.empty());
    CHECK(blanksOf()[1].label == "Week of");
    choice.name = "Ada";
    CHECK(blanksOf()[0].answer == "Ada");
    CHECK(blanksOf()[1].answer.empty());
}

TEST_CASE("checklist sheet: it tells what is often and whom to ask and where it comes from and when it was checked")
{
    const Guide guide = madeUpGuide();
    const Page page = checklistSheets(guide, checklistOf(guide), firstChoice(checklistOf(guide)), "2026-12-01").front();
    CHECK(page.title == "My week");
    CHECK(page.dense);
    std::string words;
    for (const Block &block : page.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            words += plainText(paragraph->text) + "\n";
    }
    CHECK(words
          == "More than 4 in a month is often.\nAsk first if you were told to drink less.\n"
             "From a book. Last checked 22 November 2026. Check again by 22 November 2027.\n");
}

TEST_CASE("checklist page: every item stands there with its reason and its sources once")
{
    const Guide guide = madeUpGuide();
    const Page page = pageOf(guide, *guide.section("causes"), "2026-12-01");
    std::vector<Text> items;
    for (const Block &block : page.blocks) {
        if (const auto *choices = std::get_if<Choices>(&block)) {
            const List list = listOf(*choices);
            items.insert(items.end(), list.items.begin(), list.items.end());
        }
    }
    REQUIRE(items.size() == 6);
    CHECK(plainText(items[0]) == "Drink six cups, each day. Why cups.");
    CHECK(citedSources(items[0]) == Strings{"own-1", "article-1"});
    CHECK(plainText(items[1]) == "Put a glass beside the bed, each night. Why night-glass.");
    CHECK(plainText(items[2]) == "Walk on 5 days. Why walk.");
    CHECK(plainText(items[3]) == "Leave the desk each hour, each workday. Why desk.");
    CHECK(plainText(items[4]) == "Plan the next week, once a week. Why plan.");
    const auto &callout = theOnly<Callout>(page);
    CHECK(callout.kind == CalloutKind::Warning);
    CHECK(plainText(callout.text) == "Call for help when the chest hurts.");
}
