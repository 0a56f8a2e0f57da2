// Which number stands where: the poison line, the crisis line, and the soonest of several times to be seen.

#include "guide/booklet/guide_pages.h"
#include "guide/care/care_headline.h"
#include "guide/care/care_page.h"

#include "support/page_parts.h"
#include "support/shipped_guide.h"

#include "support/catch.h"

using namespace guide;

namespace {

CareHeadline headlineOf(const std::vector<std::string> &yes, std::string_view country)
{
    return careHeadline(shippedGuide(), seekCare(shippedGuide(), repliesWith(yes)), country);
}

std::string numbersWith(const std::vector<std::string> &yes, std::string_view country)
{
    const Replies replies = repliesWith(yes);
    const Page page = careAnswerPage(shippedGuide(), replies, seekCare(shippedGuide(), replies), "2026-12-01", country);
    const CareAnswerWords &words = shippedGuide().words().care.answer;
    return factOf(page, country.empty() ? words.numbers : words.yourNumber);
}

} // namespace

TEST_CASE("care numbers: the poison line stands with too much of a medicine and with nothing else")
{
    for (const char *sign : {"too-much-acetaminophen", "relaxant-sleepy-or-mixed", "hard-to-wake-slow-breathing"}) {
        INFO(sign);
        CHECK(contains(numbersWith({sign}, "US"), "1-800-222-1222"));
        CHECK(contains(numbersWith({sign}, ""), "1-800-222-1222"));
    }
    for (const char *sign : {"hard-fall-blow-sports", "fever-or-chills", "chest-pain-pressure", "bone-thinning"}) {
        INFO(sign);
        CHECK(contains(numbersWith({sign}, "US"), "911"));
        CHECK_FALSE(contains(numbersWith({sign}, "US"), "1-800-222-1222"));
    }
}

TEST_CASE("care numbers: a crisis line never stands for the emergency number nor the other way round")
{
    const CareHeadline anywhere = headlineOf({"self-harm-thoughts"}, "");
    CHECK(contains(anywhere.numbersInShort, "988 (United States)"));
    const auto elsewhere = anywhere.numbersInShort.find("elsewhere the emergency number");
    REQUIRE(elsewhere != std::string::npos);
    CHECK(anywhere.numbersInShort.find("000 (Australia)") > elsewhere);
    CHECK(anywhere.numbersInShort.find("988") < elsewhere);
    const CareHeadline british = headlineOf({"self-harm-thoughts"}, "GB");
    CHECK(british.title == "Call NHS 111 now");
    REQUIRE(british.numbers.size() == 2);
    CHECK(contains(british.numbers[1], "999"));
}

TEST_CASE("care numbers: help today has the line of the country and without one that of each country with one")
{
    CHECK(headlineOf({"fever-or-chills"}, "GB").numbers == std::vector<std::string>{"NHS 111"});
    CHECK(headlineOf({"fever-or-chills"}, "").numbers == std::vector<std::string>{"United Kingdom only: NHS 111"});
    // Elsewhere we have none: what is told is what to call in an emergency.
    CHECK(headlineOf({"fever-or-chills"}, "NZ").numbers == std::vector<std::string>{"In an emergency, call 111"});
    CHECK(headlineOf({"keeps-coming-back"}, "").numbers.empty());
}

TEST_CASE("care numbers: of several times to be seen the soonest is told")
{
    CHECK(headlineOf({"getting-worse"}, "US").title == "Book a visit within 1–2 days");
    CHECK(headlineOf({"getting-worse", "age-65-plus"}, "US").title == "Book a visit within 1–2 days");
    CHECK(headlineOf({"longer-than-4-weeks", "age-65-plus"}, "US").title == "Book a visit within 2 days");
}

TEST_CASE("care numbers: a call names what to do in a country that has no number here")
{
    const std::string elsewhere = "Anywhere else: your local emergency number";
    for (const char *sign : {"chest-pain-pressure", "self-harm-thoughts"}) {
        INFO(sign);
        const CareHeadline anywhere = headlineOf({sign}, "");
        CHECK(anywhere.anywhereElse == elsewhere);
        CHECK(anywhere.numbers.back() == elsewhere);
        CHECK(anywhere.numbersInShort.ends_with(". " + elsewhere));
        CHECK(contains(numbersWith({sign}, ""), elsewhere));
        CHECK(headlineOf({sign}, "NZ").anywhereElse.empty());
        CHECK_FALSE(contains(numbersWith({sign}, "NZ"), elsewhere));
    }
    // Before anything is answered too.
    CHECK(contains(careHeadline(shippedGuide(), {}, "").numbers.front(), elsewhere));
}

TEST_CASE("care numbers: help today tells anybody whom to ring and 111 never without its country")
{
    const std::string anybody = "Phone your doctor, a nurse line, or an urgent care clinic.";
    for (const char *country : {"", "GB", "NZ", "US"})
        CHECK(headlineOf({"fever-or-chills"}, country).action == anybody);
    CHECK(contains(numbersWith({"fever-or-chills"}, ""), "United Kingdom: 999; for help today, only there: NHS 111"));
    const Section &when = *shippedGuide().section("when-to-see-a-provider");
    for (const char *country : {"", "GB", "NZ"}) {
        std::string today;
        for (const Block &block : pageOf(shippedGuide(), when, "2026-12-01", country).blocks) {
            if (const auto *card = std::get_if<CareCard>(&block); card && card->urgency == Urgency::UrgentToday)
                today += card->numbers;
        }
        INFO(country << ": " << today);
        CHECK(contains(today, anybody));
        CHECK(contains(today, "United Kingdom only: NHS 111.") == (std::string_view(country) != "NZ"));
    }
}

TEST_CASE("care numbers: home care gives days on which to answer again if it is not better and no task")
{
    const Replies none = repliesWith({});
    const std::string lead =
        leadOf(careAnswerPage(shippedGuide(), none, seekCare(shippedGuide(), none), "2026-12-01", "GB"));
    CHECK(contains(lead, "If it is not better by 3 December 2026, answer these questions again."));
    CHECK(contains(lead, "if it is not better by 8 December 2026."));
}
