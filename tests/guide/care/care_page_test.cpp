#include "guide/care/care_page.h"
#include "guide/care/care_sheet.h"

#include "support/made_up_care.h"
#include "support/made_up_guide.h"

#include "support/catch.h"

#include <algorithm>

using namespace guide;
using namespace made_up;

namespace {

Page answerPage(const Guide &guide, const Replies &given)
{
    return careAnswerPage(guide, given, seekCare(guide, given), "2026-12-01");
}

Page sheet(const Guide &guide, const Replies &given)
{
    return careSheet(guide, given, seekCare(guide, given), "2026-12-01", "22 November 2026, 14:05");
}

std::vector<std::string> headingsOf(const Page &page)
{
    std::vector<std::string> headings;
    for (const Block &block : page.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            headings.push_back(heading->text);
    }
    return headings;
}

bool hasHeading(const Page &page, const std::string &text)
{
    const std::vector<std::string> headings = headingsOf(page);
    return std::find(headings.begin(), headings.end(), text) != headings.end();
}

// The words under a heading of this text, one line for each paragraph, item or fact.
std::string wordsUnder(const Page &page, const std::string &heading)
{
    std::string words;
    bool under = false;
    for (const Block &block : page.blocks) {
        if (const auto *found = std::get_if<Heading>(&block))
            under = found->text == heading;
        if (!under)
            continue;
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            words += plainText(paragraph->text) + "\n";
        if (const auto *list = std::get_if<List>(&block)) {
            for (const Text &item : list->items)
                words += plainText(item) + "\n";
        }
    }
    return words;
}

std::string factOf(const Page &page, const std::string &label)
{
    std::string words;
    for (const Block &block : page.blocks) {
        const auto *facts = std::get_if<Facts>(&block);
        for (const Fact &fact : facts ? facts->facts : std::vector<Fact>()) {
            if (fact.label != label)
                continue;
            for (const Text &text : fact.text)
                words += plainText(text) + "\n";
        }
    }
    return words;
}

bool lists(const Page &page, int source)
{
    return std::any_of(page.blocks.begin(), page.blocks.end(), [&](const Block &block) {
        const auto *entry = std::get_if<SourceEntry>(&block);
        return entry && entry->number == source;
    });
}

} // namespace

TEST_CASE("care card: it shows the sign of each symptom of its urgency and the heading of the answer")
{
    GuideContent content = madeUpContent();
    content.sections[1].blocks = {CareCardReference{Urgency::EmergencyNow},
                                  CareCardReference{Urgency::AppointmentSoon}};
    const Guide guide(std::move(content));
    const Page page = pageOf(guide, guide.sections()[1], "2026-12-01");
    const auto *emergency = std::get_if<CareCard>(&page.blocks[0]);
    REQUIRE(emergency);
    CHECK(emergency->urgency == Urgency::EmergencyNow);
    CHECK(emergency->heading == "Call now if:");
    CHECK(emergency->items == std::vector<std::string>{"A sign of crushing-chest", "A sign of numb-legs"});
    const auto *soon = std::get_if<CareCard>(&page.blocks[1]);
    REQUIRE(soon);
    CHECK(soon->items.size() == 3);
}

TEST_CASE("care answer page: what to do comes first and then where")
{
    const Guide guide = madeUpGuide();
    const Page page = answerPage(guide, repliesWith({numbLegs}));
    CHECK(page.title == "Emergency");
    CHECK(plainText(page.summary) == "Emergency: do this.");
    CHECK(factOf(page, "Place emergency-department") == "How to get there.\n");
    CHECK(wordsUnder(page, "While you wait, still") == "Do what still says.\nDo not do what still forbids.\n");
    CHECK(wordsUnder(page, "What to watch for") == "Emergency: look out.\n");
    CHECK(wordsUnder(page, "What this answer does not know") == "Emergency: not known.\nEmergency: how long.\n");
    CHECK(lists(page, 3));
}

TEST_CASE("care answer page: help today in a faster place than by phone says so first")
{
    const Guide guide = madeUpGuide();
    CHECK(plainText(answerPage(guide, repliesWith({yellowEyes})).summary) == "Place emergency-department.");
    CHECK(plainText(answerPage(guide, repliesWith({pregnant, fever})).summary) == "Place maternity.");
    CHECK(plainText(answerPage(guide, repliesWith({fever})).summary) == "Today: do this.");
}

TEST_CASE("care answer page: each reason names its answers and its rule and its doubt")
{
    const Guide guide = madeUpGuide();
    const std::string why = wordsUnder(answerPage(guide, repliesWith({smallKnock, soreKnob}, {pregnant})), "Why");
    CHECK(why.find("Rule R-2, Pattern R-2. From your answers: A sign of pregnant (not sure); A sign of small-knock; "
                   "A sign of sore-knob. Together they mean more.\n")
          != std::string::npos);
    CHECK(why.find("A sign of sore-knob. This can point to sore-knob trouble.\n") != std::string::npos);
    CHECK(why.find("A sign of pregnant. This") == std::string::npos);
}

TEST_CASE("care answer page: a number never stands without its country")
{
    const Guide guide = madeUpGuide();
    CHECK(factOf(answerPage(guide, repliesWith({numbLegs})), "Emergency numbers")
          == "United Kingdom: 999\nUnited States: 911\n");
    CHECK(factOf(answerPage(guide, repliesWith({fever})), "Emergency numbers")
          == "United Kingdom: 999; for help today NHS 111\n"
             "United States: 911; for too much medicine Poison Line 1-800\n");
}

TEST_CASE("care answer page: the watch list and the times go with answers that wait")
{
    const Guide guide = madeUpGuide();
    const std::string watchList = "Watch list: check again now if any of these starts";
    for (const auto &given : {repliesWith({}), repliesWith({weakBones})}) {
        CHECK(wordsUnder(answerPage(guide, given), watchList) == "Something new\n");
        CHECK(wordsUnder(answerPage(guide, given), "How long to wait") == "After a week: book.\n");
    }
    for (const auto &given : {repliesWith({fever}), repliesWith({numbLegs}), Replies()})
        CHECK_FALSE(hasHeading(answerPage(guide, given), watchList));
}

TEST_CASE("care answer page: words on special groups never stand beside an emergency")
{
    const Guide guide = madeUpGuide();
    CHECK(factOf(answerPage(guide, repliesWith({pregnant})), "Pregnancy") == "Ask the maternity unit.\n");
    CHECK(factOf(answerPage(guide, repliesWith({pregnant, numbLegs})), "Pregnancy").empty());
    CHECK(factOf(answerPage(guide, repliesWith({fever})), "Pregnancy").empty());
}

TEST_CASE("care answer page: an open check says so and lists what is open")
{
    const Guide guide = madeUpGuide();
    const Page page = answerPage(guide, Replies());
    CHECK(page.title == "Open");
    CHECK_FALSE(hasHeading(page, "Why"));
    const std::string open = wordsUnder(page, "Questions that are still open");
    CHECK(std::count(open.begin(), open.end(), '\n') == 7);
    CHECK(open.find("Is it fever?\n") != std::string::npos);
    CHECK(open.find("clot-risk") == std::string::npos);
}

TEST_CASE("care sheet: a clinician finds the answer and the time and the replies and the rules")
{
    const Guide guide = madeUpGuide();
    const Page page = sheet(guide, repliesWith({pregnant, fever}, {weakBones}));
    CHECK(plainText(page.summary).find("not a diagnosis") != std::string::npos);
    CHECK(plainText(page.summary).find("Nobody has reviewed this.") != std::string::npos);
    CHECK(factOf(page, "Answer of the guide") == "Today (urgent-today)\n");
    CHECK(factOf(page, "Time of the replies") == "22 November 2026, 14:05\n");
    CHECK(factOf(page, "Advised") == "Place maternity\n");
    CHECK(factOf(page, "R-3") == "Phone the unit now\n");
    CHECK(wordsUnder(page, "Answered yes")
          == "Pyrexia: A sign of fever (urgent-today alone)\nGravidity: A sign of pregnant (appointment-soon alone)\n");
    CHECK(wordsUnder(page, "Answered not sure") == "Osteoporosis: A sign of weak-bones (appointment-soon alone)\n");
    CHECK(wordsUnder(page, "Rules of the guide that matched")
          == "R-3 Pattern R-3: Pyrexia + Gravidity (urgent-today)\n");
    CHECK(wordsUnder(page, "Answered no")
          == "Signs: Angina; Hypoaesthesia; Jaundice; Minor trauma; Point tenderness; Thrombophilia.\n");
    CHECK_FALSE(hasHeading(page, "Main questions without an answer"));
    CHECK(lists(page, 3));
}

TEST_CASE("care sheet: what was not answered is told and what is empty is left out")
{
    const Guide guide = madeUpGuide();
    Replies some;
    some.set(smallKnock, Reply::Yes);
    const Page page = sheet(guide, some);
    CHECK(factOf(page, "Answer of the guide") == "Open (not finished)\n");
    CHECK(factOf(page, "Advised").empty());
    CHECK(wordsUnder(page, "Answered yes") == "Minor trauma: A sign of small-knock\n");
    CHECK(wordsUnder(page, "Main questions without an answer")
          == "Signs: Angina; Hypoaesthesia; Pyrexia; Jaundice; Gravidity; Osteoporosis.\n");
    CHECK_FALSE(hasHeading(page, "Answered not sure"));
    CHECK_FALSE(hasHeading(page, "Answered no"));
    CHECK_FALSE(hasHeading(page, "Rules of the guide that matched"));
}

TEST_CASE("care sheet: a sheet without a source has no heading for them")
{
    const Guide guide = madeUpGuide();
    CHECK_FALSE(hasHeading(sheet(guide, repliesWith({smallKnock})), "Sources"));
    CHECK(hasHeading(sheet(guide, repliesWith({fever})), "Sources"));
}

TEST_CASE("care sheets: the answer comes first and the sheet for the doctor says when")
{
    const Guide guide = madeUpGuide();
    const Replies given = repliesWith({pregnant, fever}, {weakBones});
    const auto sheets = careSheets(guide, given, "2026-11-22", "14:05");
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].title == answerPage(guide, given).title);
    CHECK(sheets[1].title == sheet(guide, given).title);
    CHECK(factOf(sheets[1], "Time of the replies") == "22 November 2026, 14:05\n");
}
