#include "guide/page/date_notice.h"

#include "guide/booklet/booklet.h"
#include "guide/booklet/guide_pages.h"
#include "guide/care/care_page.h"
#include "guide/care/care_sheet.h"
#include "guide/medicines/medicine_page.h"
#include "support/made_up_guide.h"
#include "support/made_up_medicines.h"

#include "support/catch.h"

#include <algorithm>

using namespace guide;

namespace {

// The titles of the callouts that speak of dates.
std::vector<std::string> noticesOn(const Page &page)
{
    std::vector<std::string> titles;
    for (const Block &block : page.blocks) {
        const auto *callout = std::get_if<Callout>(&block);
        if (callout && (callout->title == "May be out of date." || callout->title == "Check the date."))
            titles.push_back(callout->title);
    }
    return titles;
}

using Titles = std::vector<std::string>;

struct Day
{
    const char *today;
    Titles notices;
};

// Every page of the made-up guide was checked on 22 November 2026, and is due on 22 November 2027.
const std::vector<Day> days{{"2040-01-01", {"May be out of date."}},
                            {"2027-11-23", {"May be out of date."}},
                            {"2027-11-22", {}},
                            {"2026-11-22", {}},
                            {"2026-11-21", {"Check the date."}},
                            {"1970-01-01", {"Check the date."}},
                            {"", {}},
                            {"no date", {}}};

// Everything that can be shown or printed, but the list of contents.
std::vector<Page> everyPage(const Guide &guide, std::string_view today)
{
    std::vector<Page> pages = bookletPages(guide, today, {Detail::All, true});
    std::erase_if(pages, [](const Page &page) { return page.id == "contents"; });
    for (const Medicine &medicine : guide.medicines())
        pages.push_back(medicinePage(guide, medicine, today));
    for (SymptomIndex symptom = 0; symptom < guide.symptoms().size(); ++symptom) {
        for (const Reply reply : {Reply::NotAnswered, Reply::No, Reply::Yes}) {
            Replies replies;
            replies.set(symptom, reply);
            const SeekCareAnswer answer = seekCare(guide, replies);
            pages.push_back(careAnswerPage(guide, replies, answer, today));
            pages.push_back(careSheet(guide, replies, answer, today, "now"));
        }
    }
    return pages;
}

} // namespace

TEST_CASE("date notice: every page says once when the date does not fit and nothing when it does")
{
    const Guide guide = madeUpGuideWithMedicines();
    for (const auto &[today, notices] : days) {
        for (const Page &page : everyPage(guide, today)) {
            INFO(today << " on " << page.id);
            CHECK(noticesOn(page) == notices);
        }
    }
}

TEST_CASE("date notice: it stands first but never before the number to call")
{
    const Guide guide = madeUpGuideWithMedicines();
    const auto place = [](const Page &page, auto isIt) {
        return std::find_if(page.blocks.begin(), page.blocks.end(), isIt) - page.blocks.begin();
    };
    const auto isNotice = [](const Block &block) {
        const auto *callout = std::get_if<Callout>(&block);
        return callout && callout->title == "May be out of date.";
    };
    const auto isHelp = [](const Block &block) {
        return std::holds_alternative<Facts>(block);
    };
    bool emergency = false;
    for (SymptomIndex symptom = 0; symptom < guide.symptoms().size(); ++symptom) {
        Replies replies;
        replies.set(symptom, Reply::Yes);
        const SeekCareAnswer answer = seekCare(guide, replies);
        const Page page = careAnswerPage(guide, replies, answer, "2040-01-01");
        if (answer.urgency == Urgency::EmergencyNow) {
            emergency = true;
            CHECK(place(page, isNotice) == place(page, isHelp) + 1);
        } else {
            CHECK(place(page, isNotice) == 0);
        }
    }
    CHECK(emergency);
    CHECK(place(medicinePage(guide, guide.medicines().front(), "2040-01-01"), isNotice) == 0);
}

TEST_CASE("date notice: the page that is due first makes what is of the whole guide out of date")
{
    GuideContent content = madeUpContent();
    content.sections[0].lastChecked = "2026-11-20";
    content.sections[1].checkAgainBy = "2027-01-31";
    const Guide guide(std::move(content));
    const ReviewDates dates = reviewDates(guide);
    CHECK(dates.firstChecked == "2026-11-20");
    CHECK(dates.lastChecked == "2026-11-22");
    CHECK(dates.checkAgainBy == "2027-01-31");
    Page page;
    appendDateNotice(page, guide, "2027-02-01");
    CHECK(noticesOn(page) == Titles{"May be out of date."});
    CHECK(noticesOn(pageOf(guide, guide.sections()[1], "2027-02-01")) == Titles{"May be out of date."});
    CHECK(noticesOn(pageOf(guide, guide.sections()[0], "2027-02-01")).empty());
}

TEST_CASE("date notice: a guide without pages has nothing to say of dates")
{
    const Guide guide(GuideContent{});
    Page page;
    appendDateNotice(page, guide, "2040-01-01");
    CHECK(page.blocks.empty());
}
