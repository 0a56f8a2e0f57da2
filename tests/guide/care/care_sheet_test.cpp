#include "guide/care/care_page.h"
#include "guide/care/care_sheet.h"

#include "support/made_up_care.h"
#include "support/made_up_guide.h"
#include "support/made_up_medicines.h"
#include "support/page_parts.h"

#include "support/catch.h"

using namespace guide;
using namespace made_up;

namespace {

Page sheet(const Guide &guide, const Replies &given)
{
    return careSheet(guide, given, seekCare(guide, given), "2026-12-01", "22 November 2026, 14:05");
}

} // namespace

TEST_CASE("care sheet: a clinician finds the answer and the time and the replies and the rules")
{
    const Guide guide = madeUpGuide();
    const Page page = sheet(guide, repliesWith({pregnant, fever}, {weakBones}));
    CHECK(plainText(page.summary).find("Not a diagnosis") != std::string::npos);
    CHECK(plainText(page.summary).find("Nobody has reviewed this.") != std::string::npos);
    CHECK(factOf(page, "Answer of the guide")
          == "Phone the unit now, 22 November 2026, 14:05. Rules of the guide that matched: Pattern R-3.\n");
    CHECK(wordsUnder(page, "Answered yes") == "Pyrexia: A sign of fever.\nGravidity: A sign of pregnant.\n");
    CHECK(wordsUnder(page, "Answered not sure") == "Osteoporosis: A sign of weak-bones.\n");
    CHECK(wordsUnder(page, "Answered no") == "Signs: Angina; Hypoaesthesia; Jaundice. And no to 2 others.\n");
    CHECK_FALSE(hasHeading(page, "Main questions without an answer"));
    const auto *blanks = std::get_if<Blanks>(&page.blocks.at(0));
    REQUIRE(blanks);
    CHECK(blanks->blanks.back().label == "Since when");
}

TEST_CASE("care sheet: it says for whom it is and which medicines were ticked elsewhere")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Replies given = repliesWith({fever});
    const Page page =
        careSheet(guide, given, seekCare(guide, given), "2026-11-22", "now", {"achine", "no-such-medicine", "alcohol"});
    const auto *forWhom = std::get_if<Blanks>(&page.blocks.at(0));
    REQUIRE(forWhom);
    CHECK(forWhom->blanks.front().label == guide.visitWords().name);
    const auto medicinesOf = [](const Page &sheet) {
        return std::get<Blanks>(sheet.blocks.back()).blanks.front().answer;
    };
    CHECK(medicinesOf(page) == "Achine, Alcohol");
    CHECK(medicinesOf(sheet(guide, given)).empty());
    const auto sheets = careSheets(guide, given, {}, "2026-11-22", "14:05", {}, {"achine"});
    CHECK(medicinesOf(sheets[1]) == "Achine");
}

TEST_CASE("care sheet: what was not answered is told and what is empty is left out")
{
    const Guide guide = madeUpGuide();
    Replies some;
    some.set(smallKnock, Reply::Yes);
    const Page page = sheet(guide, some);
    CHECK(factOf(page, "Answer of the guide") == "Open (not finished), 22 November 2026, 14:05.\n");
    CHECK(wordsUnder(page, "Answered yes") == "Minor trauma: A sign of small-knock.\n");
    CHECK(wordsUnder(page, "Main questions without an answer")
          == "Signs: Angina; Hypoaesthesia; Pyrexia; Jaundice; Gravidity; Osteoporosis; Point tenderness; "
             "Thrombophilia.\n");
    CHECK_FALSE(hasHeading(page, "Answered not sure"));
    CHECK_FALSE(hasHeading(page, "Answered no"));
}

TEST_CASE("care sheets: the answer comes first and the sheet for the doctor says when")
{
    const Guide guide = madeUpGuide();
    const Replies given = repliesWith({pregnant, fever}, {weakBones});
    const auto sheets = careSheets(guide, given, {Detail::All, false}, "2026-11-22", "14:05");
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].title == careAnswerPage(guide, given, seekCare(guide, given), "2026-11-22").title);
    CHECK(sheets[1].title == sheet(guide, given).title);
    CHECK(factOf(sheets[1], "Answer of the guide").find("22 November 2026, 14:05") != std::string::npos);
}

TEST_CASE("care sheets: what to do meanwhile and what to watch for are printed without being opened")
{
    const auto sheets =
        careSheets(madeUpGuide(), repliesWith({numbLegs}), {Detail::Short, false}, "2026-11-22", "14:05");
    CHECK(inFold(sheets[0], "While you wait").find("Do what still says.") != std::string::npos);
    CHECK(inFold(sheets[0], "What to watch for") == "Emergency: look out.\n");
}

TEST_CASE("care sheets: sources stand on them only when they are asked for")
{
    const Guide guide = madeUpGuide();
    for (const bool sources : {false, true}) {
        const auto sheets = careSheets(guide, repliesWith({fever}), {Detail::All, sources}, "2026-11-22", "14:05");
        CHECK(lists(sheets[0], 3) == sources);
        CHECK_FALSE(lists(sheets[1], 3));
    }
}
