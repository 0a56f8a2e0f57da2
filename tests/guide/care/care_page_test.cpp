#include "guide/care/care_headline.h"
#include "guide/care/care_page.h"

#include "guide/booklet/guide_pages.h"
#include "support/made_up_care.h"
#include "support/made_up_guide.h"
#include "support/page_parts.h"

#include "support/catch.h"

#include <algorithm>

using namespace guide;
using namespace made_up;

namespace {

Page answerPage(const Guide &guide, const Replies &given)
{
    return careAnswerPage(guide, given, seekCare(guide, given), "2026-12-01");
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

TEST_CASE("care card: it shows the signs that it names and in few words where it is asked to")
{
    GuideContent content = madeUpContent();
    content.symptoms[numbLegs].inShort = "Numb";
    content.sections[1].blocks = {CareCardReference{Urgency::EmergencyNow, {"numb-legs"}, true},
                                  CareCardReference{Urgency::EmergencyNow, {"numb-legs"}}};
    const Guide guide(std::move(content));
    const Page page = pageOf(guide, guide.sections()[1], "2026-12-01");
    CHECK(std::get<CareCard>(page.blocks[0]).items == std::vector<std::string>{"Numb"});
    CHECK(std::get<CareCard>(page.blocks[1]).items == std::vector<std::string>{"A sign of numb-legs"});
}

TEST_CASE("care card: the one in few words of an emergency names what to call where the reader is")
{
    GuideContent content = madeUpContent();
    content.sections[1].blocks = {CareCardReference{Urgency::EmergencyNow, {"numb-legs"}, true},
                                  CareCardReference{Urgency::AppointmentSoon, {}, true},
                                  CareCardReference{Urgency::EmergencyNow, {"numb-legs"}}};
    const Guide guide(std::move(content));
    const auto numbersOf = [&](std::string_view country, std::size_t block) {
        return std::get<CareCard>(pageOf(guide, guide.sections()[1], "2026-12-01", country).blocks[block]).numbers;
    };
    CHECK(numbersOf("GB", 0).find("999") != std::string::npos);
    CHECK(numbersOf("GB", 0).find("911") == std::string::npos);
    CHECK(numbersOf("", 0).find("999 (United Kingdom), 911") != std::string::npos);
    CHECK(numbersOf("GB", 1).empty());
    CHECK(numbersOf("GB", 2).empty());
}

TEST_CASE("care answer page: what to do comes first and then why and all else is folded away")
{
    const Guide guide = madeUpGuide();
    const Page page = answerPage(guide, repliesWith({numbLegs}));
    CHECK(page.title == "Place emergency-department");
    CHECK(plainText(page.summary) == "How to get there.");
    CHECK(leadOf(page)
          == "Keep still.\nEmergency: what was found.\nA sign of numb-legs.\nCall instead if it gets worse.\n");
    CHECK(inFold(page, "While you wait")
          == "Do what still says.\nDo not do what still forbids.\nDo what emergency says.\nDo not do what emergency "
             "forbids.\n");
    CHECK(inFold(page, "What to watch for") == "Emergency: look out.\n");
    CHECK(inFold(page, "What this answer does not know") == "Emergency: not known.\nEmergency: how long.\n");
    CHECK(lists(page, 3));
}

TEST_CASE("care answer page: the title is the action of the place and nothing else")
{
    const Guide guide = madeUpGuide();
    CHECK(answerPage(guide, repliesWith({yellowEyes})).title == "Place emergency-department");
    CHECK(answerPage(guide, repliesWith({fever})).title == "Place today");
    CHECK(answerPage(guide, repliesWith({})).title == "Place watch");
    // A rule that hastens a visit says so in the action itself.
    CHECK(answerPage(guide, repliesWith({pregnant})).title == "Place book");
    CHECK(answerPage(guide, repliesWith({weakBones})).title == "Book within 2 days");
}

TEST_CASE("care answer page: with a country chosen its number is in the title of a call")
{
    const Guide guide = madeUpGuide();
    const auto titleIn = [&](const Replies &given, const char *country) {
        return careHeadline(guide, seekCare(guide, given), country).title;
    };
    CHECK(titleIn(repliesWith({crushingChest}), "GB") == "Call 999 now");
    CHECK(titleIn(repliesWith({crushingChest}), "US") == "Call 911 now");
    CHECK(titleIn(repliesWith({crushingChest}), "") == "Place call");
    CHECK(titleIn(repliesWith({fever}), "GB") == "Place today");
    const CareHeadline none = careHeadline(guide, seekCare(guide, repliesWith({crushingChest})), "");
    CHECK(none.numbers
          == std::vector<std::string>{"United Kingdom: 999", "United States: 911", "Anywhere else: the local number"});
    CHECK(none.number.empty());
    CHECK(careHeadline(guide, seekCare(guide, repliesWith({crushingChest})), "US").numbers
          == std::vector<std::string>{"United States: 911"});
    CHECK(careHeadline(guide, seekCare(guide, repliesWith({fever})), "GB").number == "111");
    CHECK(careHeadline(guide, seekCare(guide, repliesWith({fever})), "US").number == "911");
}

TEST_CASE("care answer page: while the check is open it says whom to call in an emergency")
{
    const Guide guide = madeUpGuide();
    const auto numbersIn = [&](const char *country) {
        return careHeadline(guide, seekCare(guide, Replies()), country).numbers;
    };
    CHECK(numbersIn("")
          == std::vector<std::string>{
              "If it gets worse, call 999 (United Kingdom), 911 (United States). Anywhere else: the local number"});
    CHECK(numbersIn("GB") == std::vector<std::string>{"If it gets worse, call 999"});
}

TEST_CASE("care answer page: thoughts of self-harm lead to the crisis line of the country")
{
    GuideContent content = madeUpContent();
    content.symptoms[crushingChest].where = CareSetting::CrisisLine;
    const Guide guide(std::move(content));
    const SeekCareAnswer answer = seekCare(guide, repliesWith({crushingChest}));
    CHECK(careHeadline(guide, answer, "US").title == "Call 988 now");
    CHECK(careHeadline(guide, answer, "US").action == "Call or text. How to get there.");
    CHECK(careHeadline(guide, answer, "US").numbers
          == std::vector<std::string>{"United States: 988", "If it gets worse, call 911"});
    // A country whose crisis line is not known has its emergency number.
    CHECK(careHeadline(guide, answer, "GB").title == "Call 999 now");
    CHECK(factOf(careAnswerPage(guide, repliesWith({crushingChest}), answer, "2026-12-01"), "Emergency numbers")
          == "United Kingdom: 999\nUnited States: 911; in a crisis 988\nAnywhere else: the local number\n");
}

TEST_CASE("care answer page: each reason names its answers and its doubt and no number of a rule")
{
    const Guide guide = madeUpGuide();
    const std::string why =
        inFold(answerPage(guide, repliesWith({smallKnock, soreKnob}, {pregnant})), "What it may be");
    CHECK(why.find(
              "A sign of pregnant (not sure); A sign of small-knock; A sign of sore-knob. Together they mean more.\n")
          != std::string::npos);
    CHECK(why.find("A sign of sore-knob. This can point to sore-knob trouble.\n") != std::string::npos);
    CHECK(why.find("R-2") == std::string::npos);
}

TEST_CASE("care answer page: the lead names three signs at most")
{
    const Guide guide = madeUpGuide();
    const std::string lead = leadOf(answerPage(guide, repliesWith({crushingChest, fever, yellowEyes, pregnant})));
    CHECK(lead.find("A sign of crushing-chest.") != std::string::npos);
    CHECK(lead.find("And 1 more.") != std::string::npos);
    CHECK(lead.find("A sign of pregnant") == std::string::npos);
}

TEST_CASE("care answer page: a number never stands without its country")
{
    const Guide guide = madeUpGuide();
    CHECK(factOf(answerPage(guide, repliesWith({numbLegs})), "Emergency numbers")
          == "United Kingdom: 999\nUnited States: 911\nAnywhere else: the local number\n");
    CHECK(factOf(answerPage(guide, repliesWith({fever})), "Emergency numbers")
          == "United Kingdom: 999; for help today NHS 111\n"
             "United States: 911\nAnywhere else: the local number\n");
}

TEST_CASE("care answer page: the times go with answers that wait")
{
    const Guide guide = madeUpGuide();
    for (const auto &given : {repliesWith({}), repliesWith({weakBones})})
        CHECK(inFold(answerPage(guide, given), "How long to wait") == "After a week: book.\n");
    for (const auto &given : {repliesWith({fever}), repliesWith({numbLegs}), Replies()})
        CHECK(inFold(answerPage(guide, given), "How long to wait").empty());
}

TEST_CASE("care answer page: home care leads on with what to do first and the days to look again")
{
    GuideContent content = madeUpContent();
    content.care.waitingAdvice[4].lead = {Plain{"Rest, then move."}};
    const Guide guide(std::move(content));
    const Page page = answerPage(guide, repliesWith({}));
    CHECK(leadOf(page)
          == "Rest, then move.\nLook again from 3 December 2026 on, and on 8 December 2026.\nHome: what was found.\n"
             "Call instead if it gets worse.\n");
    const auto *action = std::get_if<Action>(&page.blocks.at(1));
    REQUIRE(action);
    CHECK(action->label == "Ease it");
    // A single advice gives the fold its title.
    CHECK(inFold(page, "While you wait, home") == "Do what home says.\nDo not do what home forbids.\n");
    CHECK(inFold(page, "While you wait").empty());
    CHECK(leadOf(answerPage(guide, repliesWith({pregnant}))).find("Look again from") == std::string::npos);
}

TEST_CASE("care answer page: the numbers of home care stand behind all else and those of help before the folds")
{
    const Guide guide = madeUpGuide();
    const auto firstOf = [](const Page &page, auto is) {
        return std::find_if(page.blocks.begin(), page.blocks.end(), is) - page.blocks.begin();
    };
    const auto isNumbers = [](const Block &block) {
        return std::holds_alternative<Facts>(block);
    };
    const auto isFold = [](const Block &block) {
        return std::holds_alternative<Fold>(block);
    };
    const Page home = answerPage(guide, repliesWith({}));
    CHECK(static_cast<std::size_t>(firstOf(home, isNumbers)) == home.blocks.size() - 2);
    CHECK(std::holds_alternative<SheetForm>(home.blocks.back()));
    const Page today = answerPage(guide, repliesWith({fever}));
    CHECK(firstOf(today, isNumbers) < firstOf(today, isFold));
}

TEST_CASE("care answer page: who is told to sit and to lie at once is told neither")
{
    GuideContent content = madeUpContent();
    WaitingAdvice still = content.care.waitingAdvice[1];
    still.posture = WaitingPosture{WaitingPosture::Kind::Lie, {Plain{"Lie flat."}}, {Plain{"Lie flat on the floor."}}};
    WaitingAdvice sit = still;
    sit.posture = WaitingPosture{WaitingPosture::Kind::Sit, {Plain{"Sit down."}}, {Plain{"Sit against a wall."}}};
    sit.lead = {Plain{"Take nothing."}};
    sit.symptoms = {};
    sit.symptoms.insert(crushingChest);
    sit.rules = {};
    content.care.waitingAdvice.push_back(std::move(sit));
    WaitingAdvice ask = still;
    ask.posture = WaitingPosture{WaitingPosture::Kind::Ask, {Plain{"Ask how to wait."}}, {Plain{"Ask them."}}};
    ask.lead = {};
    ask.symptoms = {};
    ask.rules = {};
    ask.urgency = Urgency::EmergencyNow;
    content.care.waitingAdvice.push_back(std::move(ask));
    content.care.waitingAdvice[1] = still;
    const Guide guide(std::move(content));

    const Page lie = answerPage(guide, repliesWith({numbLegs}));
    CHECK(leadOf(lie).find("Lie flat. Keep still.\n") != std::string::npos);
    CHECK(leadOf(lie).find("Ask how") == std::string::npos);
    CHECK(inFold(lie, "While you wait").find("Lie flat on the floor.") != std::string::npos);
    const Page both = answerPage(guide, repliesWith({numbLegs, crushingChest}));
    CHECK(factOf(both, "Emergency numbers").find("999") != std::string::npos);
    CHECK(leadOf(both).find("Ask how to wait.\nTake nothing.\nKeep still.\n") != std::string::npos);
    for (const std::string &words : {leadOf(both), inFold(both, "While you wait")}) {
        CHECK(words.find("Lie flat") == std::string::npos);
        CHECK(words.find("Sit ") == std::string::npos);
    }
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
    const std::string open = inFold(page, "Questions that are still open");
    CHECK(std::count(open.begin(), open.end(), '\n') == 9);
    CHECK(open.find("Is it fever?\n") != std::string::npos);
}

TEST_CASE("care answer page: what a no left out is told with the question that had it")
{
    const Guide guide = madeUpGuide();
    CHECK(inFold(answerPage(guide, repliesWith({})), "What was not asked")
          == "A sign of pregnant: no. Left out: 1.\nA sign of small-knock: no. Left out: 2.\n");
    CHECK(inFold(answerPage(guide, repliesWith({smallKnock})), "What was not asked").empty());
}
