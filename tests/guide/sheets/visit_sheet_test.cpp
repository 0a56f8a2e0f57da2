#include "guide/sheets/visit_sheet.h"

#include "support/made_up_care.h"
#include "support/made_up_guide.h"

#include "support/catch.h"

using namespace guide;

namespace {

template<typename Kind>
std::vector<Kind> allOf(const Page &page)
{
    std::vector<Kind> all;
    for (const Block &block : page.blocks) {
        if (const auto *each = std::get_if<Kind>(&block))
            all.push_back(*each);
    }
    return all;
}

std::vector<std::string> ticked(const Page &page)
{
    std::vector<std::string> texts;
    for (const Ticks &ticks : allOf<Ticks>(page)) {
        for (const Tick &tick : ticks.ticks) {
            if (tick.ticked)
                texts.push_back(tick.text);
        }
    }
    return texts;
}

std::string answerTo(const Page &page, const std::string &label)
{
    std::vector<Blank> all;
    for (const Blanks &blanks : allOf<Blanks>(page))
        all.insert(all.end(), blanks.blanks.begin(), blanks.blanks.end());
    for (const FigureBlock &figure : allOf<FigureBlock>(page)) {
        for (const Blanks &blanks : figure.beside)
            all.insert(all.end(), blanks.blanks.begin(), blanks.blanks.end());
    }
    for (const Blank &blank : all) {
        if (blank.label == label)
            return blank.answer;
    }
    FAIL("there is no room for " << label);
    return {};
}

std::vector<std::string> questionsOf(const Page &page)
{
    std::vector<std::string> questions;
    for (const Paragraph &paragraph : allOf<Paragraph>(page))
        questions.push_back(plainText(paragraph.text));
    return questions;
}

using Strings = std::vector<std::string>;

} // namespace

TEST_CASE("visit sheet: without notes there is room to write everything by hand")
{
    const Guide guide = madeUpGuide();
    const Page page = visitSheet(guide, {}, "2026-12-01");
    CHECK(page.dense);
    for (const char *label : {"Name", "Date", "Since when", "How often", "Pain now", "Where", "What makes it worse",
                              "What it stops", "What helped", "Others", "New signs"})
        CHECK(answerTo(page, label).empty());
    CHECK(ticked(page).empty());
    CHECK(allOf<Facts>(page).empty());
    CHECK(questionsOf(page) == Strings{"1. What is it?", "2. What shall I do?", "3. When shall I come back?"});
}

TEST_CASE("visit sheet: what the reader noted stands in its place")
{
    const Guide guide = madeUpGuide();
    VisitNotes notes;
    notes.name = "Ada";
    notes.date = "1 May";
    notes.sinceWhen = "Since March";
    notes.howOften = "Daily";
    notes.painNow = "6";
    notes.where = "Between the shoulders";
    notes.worse = "Sitting";
    notes.stops = "Work";
    notes.whatHelped = "Warmth";
    notes.otherMedicines = "None";
    const Page page = visitSheet(guide, notes, "2026-12-01");
    CHECK(answerTo(page, "Name") == "Ada");
    CHECK(answerTo(page, "Date") == "1 May");
    CHECK(answerTo(page, "Since when") == "Since March");
    CHECK(answerTo(page, "How often") == "Daily");
    CHECK(answerTo(page, "Pain now") == "6");
    CHECK(answerTo(page, "Where") == "Between the shoulders");
    CHECK(answerTo(page, "What makes it worse") == "Sitting");
    CHECK(answerTo(page, "What it stops") == "Work");
    CHECK(answerTo(page, "What helped") == "Warmth");
    CHECK(answerTo(page, "Others") == "None");
}

TEST_CASE("visit sheet: what was tried is ticked and added if the sheet does not list it")
{
    const Guide guide = madeUpGuide();
    VisitNotes notes;
    notes.remedies = {"fluids", "heat", "unknown"};
    const Page page = visitSheet(guide, notes, "2026-12-01");
    CHECK(ticked(page) == Strings{"Heat", "Fluids"});
    CHECK(allOf<Ticks>(visitSheet(guide, {}, "2026-12-01")).front().ticks.size() == 1);
}

TEST_CASE("visit sheet: the replies to the symptom check stand with the answer of the guide")
{
    const Guide guide = madeUpGuide();
    VisitNotes notes;
    notes.replies = Replies();
    for (SymptomIndex i = 0; i < guide.symptoms().size(); ++i)
        notes.replies->set(i, Reply::No);
    notes.replies->set(made_up::fever, Reply::Yes);
    notes.replies->set(made_up::weakBones, Reply::NotSure);
    const Page page = visitSheet(guide, notes, "2026-12-01");
    REQUIRE(allOf<Facts>(page).size() == 1);
    const std::vector<Fact> facts = allOf<Facts>(page).front().facts;
    REQUIRE(facts.size() == 3);
    CHECK(facts[0].label == "The answer");
    CHECK(plainText(facts[0].text.front()) == guide.care().place(CareSetting::Today).label);
    CHECK(facts[1].label == "Yes to");
    CHECK(plainText(facts[1].text.front()) == guide.symptoms()[made_up::fever].sign + ".");
    CHECK(facts[2].label == "Not sure about");
    CHECK(plainText(facts[2].text.front()) == guide.symptoms()[made_up::weakBones].sign + ".");
}

TEST_CASE("visit sheet: the questions of the reader come first and there are three in all")
{
    const Guide guide = madeUpGuide();
    VisitNotes notes;
    notes.questions = {"May I work?"};
    CHECK(questionsOf(visitSheet(guide, notes, "2026-12-01"))
          == Strings{"1. May I work?", "2. What is it?", "3. What shall I do?"});
    notes.questions = {"A?", "B?", "C?", "D?"};
    CHECK(questionsOf(visitSheet(guide, notes, "2026-12-01")) == Strings{"1. A?", "2. B?", "3. C?"});
}
