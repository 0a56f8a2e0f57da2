#include "guide/booklet/guide_pages.h"

#include "support/made_up_guide.h"
#include "support/made_up_medicines.h"

#include "support/catch.h"

#include <algorithm>

using namespace guide;

namespace {

constexpr std::string_view goodDay = "2026-12-01";

Page pageNamed(const Guide &guide, std::string_view id, std::string_view today = goodDay)
{
    REQUIRE(guide.section(id));
    return pageOf(guide, *guide.section(id), today);
}

// The block at `index`, which must be of this kind.
template<typename Kind>
const Kind &blockOf(const Page &page, std::size_t index)
{
    REQUIRE(index < page.blocks.size());
    REQUIRE(std::holds_alternative<Kind>(page.blocks[index]));
    return std::get<Kind>(page.blocks[index]);
}

bool saysOutOfDate(const Page &page)
{
    return std::any_of(page.blocks.begin(), page.blocks.end(), [](const Block &block) {
        const auto *callout = std::get_if<Callout>(&block);
        return callout && callout->title == "May be out of date.";
    });
}

} // namespace

TEST_CASE("page: it carries the id and title and summary of its section")
{
    const Guide guide = madeUpGuide();
    const Page page = pageNamed(guide, "causes");
    CHECK(page.id == "causes");
    CHECK(page.title == "Causes");
    CHECK(plainText(page.summary) == "What the page causes is about.");
}

TEST_CASE("page: advice begins with the danger signs and other pages do not")
{
    const Guide guide = madeUpGuide();
    const Page advice = pageNamed(guide, "home");
    CHECK(blockOf<Callout>(advice, 0).title == "Check first.");
    CHECK(blockOf<Callout>(advice, 0).kind == CalloutKind::Warning);
    CHECK(plainText(blockOf<Callout>(advice, 0).text) == "Chest pain? Look here");

    const Page other = pageNamed(guide, "causes");
    CHECK(std::holds_alternative<Paragraph>(other.blocks.front()));
}

TEST_CASE("page: advice names the number of the country alone where that is known")
{
    GuideContent content = madeUpContent();
    content.checkFirst = {CalloutKind::Warning, "Check first.", {Plain{"Chest pain? Call 999, 911 or 112."}}};
    content.checkFirstKnown = {CalloutKind::Warning, "Check first.", {Plain{"Chest pain? Call {number}."}}};
    for (Section &section : content.sections)
        section.checkInFull = section.checkFirst;
    const Guide guide(std::move(content));
    const auto warning = [&](std::string_view country) {
        return plainText(blockOf<Callout>(pageOf(guide, *guide.section("home"), goodDay, country), 0).text);
    };
    CHECK(warning("GB") == "Chest pain? Call 999 (United Kingdom).");
    CHECK(warning("") == "Chest pain? Call 999, 911 or 112.");
    CHECK(warning("XX") == "Chest pain? Call 999, 911 or 112.");
}

TEST_CASE("page: the line about its age appears only past the date to check again by")
{
    const Guide guide = madeUpGuide();
    CHECK_FALSE(saysOutOfDate(pageNamed(guide, "causes", "2026-11-22")));
    CHECK_FALSE(saysOutOfDate(pageNamed(guide, "causes", "2027-11-21")));
    CHECK_FALSE(saysOutOfDate(pageNamed(guide, "causes", "2027-11-22")));
    CHECK(saysOutOfDate(pageNamed(guide, "causes", "2027-11-23")));
    CHECK(saysOutOfDate(pageNamed(guide, "causes", "2031-01-01")));
}

TEST_CASE("page: the line about its age stands first and names the date")
{
    const Guide guide = madeUpGuide();
    const Page page = pageNamed(guide, "home", "2028-01-01");
    CHECK(plainText(blockOf<Callout>(page, 0).text)
          == "This page was due to be checked again by 22 November 2027. Ask a provider or a pharmacist.");
    CHECK(blockOf<Callout>(page, 1).title == "Check first.");
}

TEST_CASE("page: every page ends with its two dates")
{
    const Guide guide = madeUpGuide();
    for (const Page &page : pagesOf(guide, goodDay)) {
        CHECK(plainText(blockOf<Paragraph>(page, page.blocks.size() - 1).text)
              == "Last checked 22 November 2026. Check again by 22 November 2027.");
    }
}

TEST_CASE("page: the blocks of a section come through in their order")
{
    const Guide guide = madeUpGuide();
    const Page page = pageNamed(guide, "home");
    CHECK(blockOf<Heading>(page, 1).text == "First steps");
    CHECK(blockOf<Paragraph>(page, 2).text.size() == 7);
    CHECK(blockOf<List>(page, 3).ordered);
    CHECK_FALSE(blockOf<List>(page, 4).ordered);
    CHECK(blockOf<Callout>(page, 5).kind == CalloutKind::Evidence);
    CHECK(blockOf<Cards>(page, 6).cards.size() == 2);
    CHECK(blockOf<Action>(page, 7).target == "causes");
    CHECK(blockOf<Heading>(page, 8).text == "Remedies");
}

TEST_CASE("page: a remedy is told in full and always in the same order")
{
    const Guide guide = madeUpGuide();
    const Page page = pageNamed(guide, "home");
    CHECK(blockOf<Heading>(page, 9).text == "Heat");
    CHECK(blockOf<Heading>(page, 9).level == 3);
    CHECK(plainText(blockOf<Paragraph>(page, 10).text) == "Warmth eases the muscle.");
    const std::vector<Fact> &limits = blockOf<Facts>(page, 11).facts;
    REQUIRE(limits.size() == 2);
    CHECK(limits[0].label == "How long");
    CHECK(plainText(limits[0].text.front()) == "Fifteen minutes.");
    CHECK(citedSources(limits[0].text.front()) == std::vector<std::string>{"own-1"});
    CHECK(limits[1].label == "How often");
    CHECK(plainText(limits[1].text.front()) == "Three times a day.");
    CHECK(blockOf<List>(page, 12).ordered);
    CHECK(blockOf<List>(page, 12).items.size() == 2);

    const std::vector<Fact> &facts = blockOf<Facts>(page, 13).facts;
    REQUIRE(facts.size() == 3);
    CHECK(facts[0].label == "Who should not, or should ask first");
    CHECK(facts[0].text.size() == 2);
    CHECK(facts[1].label == "Why");
    CHECK(plainText(facts[1].text.front()) == "Warm muscles let go.");
    CHECK(facts[2].label == "Stop");
    CHECK(plainText(facts[2].text.front()) == "Stop if the skin turns red.");
}

TEST_CASE("page: a remedy without a reason to stop has no such line")
{
    const Guide guide = madeUpGuide();
    const Page page = pageNamed(guide, "home");
    CHECK(blockOf<Heading>(page, 14).text == "Fluids");
    const std::vector<Fact> &facts = blockOf<Facts>(page, 18).facts;
    REQUIRE(facts.size() == 2);
    CHECK(facts.back().label == "Why");
}

TEST_CASE("page: the list of sources has a heading for each topic")
{
    const Guide guide = madeUpGuide();
    const Page page = pageNamed(guide, "sources");
    CHECK(blockOf<Heading>(page, 0).text == "The article and its nine sources");
    CHECK(blockOf<SourceEntry>(page, 1).number == 1);
    CHECK(blockOf<SourceEntry>(page, 1).source.id == "article-1");
    CHECK(blockOf<SourceEntry>(page, 2).number == 2);
    CHECK(blockOf<Heading>(page, 3).text == "Home remedies and prevention");
    CHECK(blockOf<SourceEntry>(page, 4).number == 3);
    CHECK(blockOf<SourceEntry>(page, 4).source.id == "own-1");
}

TEST_CASE("page: sources stand under the right heading whatever their order in the file")
{
    GuideContent content = madeUpContent();
    content.sources[0].topic = SourceTopic::Medicines;
    content.sources[1].topic = SourceTopic::SeekCare;
    const Guide guide(std::move(content));
    const Page page = pageNamed(guide, "sources");
    CHECK(blockOf<Heading>(page, 0).text == "Home remedies and prevention");
    CHECK(blockOf<SourceEntry>(page, 1).number == 3);
    CHECK(blockOf<Heading>(page, 2).text == "When to seek care");
    CHECK(blockOf<SourceEntry>(page, 3).number == 2);
    CHECK(blockOf<Heading>(page, 4).text == "Medicines");
    CHECK(blockOf<SourceEntry>(page, 5).number == 1);
}

TEST_CASE("page: a heading over no sources is left out")
{
    GuideContent content = madeUpContent();
    content.sources.erase(content.sources.begin(), content.sources.begin() + 2);
    const Guide guide(std::move(content));
    const Page page = pageNamed(guide, "sources");
    CHECK(page.blocks.size() == 3);
    CHECK(blockOf<Heading>(page, 0).text == "Home remedies and prevention");
}

TEST_CASE("page: the whole guide is its pages in reading order")
{
    const Guide guide = madeUpGuide();
    const std::vector<Page> pages = pagesOf(guide, goodDay);
    REQUIRE(pages.size() == 4);
    CHECK(pages[0].id == "home");
    CHECK(pages[1].id == "causes");
    CHECK(pages[2].id == "sources");
    CHECK(pages[3].id == "folds");
}

TEST_CASE("page: a fold holds all that its blocks became")
{
    const Guide guide = madeUpGuide();
    const Page page = pageNamed(guide, "folds");
    CHECK(blockOf<Fold>(page, 3).title == "The leopard fold");
    CHECK(blockOf<Fold>(page, 3).size == 3);
    // The remedy: its summary, its limits, its steps and its facts. The fold bears its title, so it has no heading.
    CHECK(blockOf<Fold>(page, 7).title == "Heat");
    CHECK(blockOf<Fold>(page, 7).size == 4);
    CHECK(plainText(blockOf<Paragraph>(page, 8).text) == "Warmth eases the muscle.");
    CHECK(std::holds_alternative<Facts>(page.blocks[11]));
    CHECK(blockOf<Fold>(page, 12).title == "The quagga fold");
    CHECK(blockOf<Fold>(page, 12).size == 2);
    CHECK(plainText(blockOf<Paragraph>(page, 15).text) == "Behind the folds grazes an okapi.");
    CHECK(page.blocks.size() == 17);
}

TEST_CASE("page: a remedy has its heading where the fold does not bear its title")
{
    GuideContent content = madeUpContent();
    content.sections[1].blocks = {Fold{"Two ways", 3},       RemedyReference{"heat"}, Paragraph{{Plain{"Or."}}},
                                  RemedyReference{"fluids"}, Fold{"After", 1},        Paragraph{{Plain{"More."}}}};
    const Page page = pageNamed(Guide(std::move(content)), "causes");
    CHECK(blockOf<Fold>(page, 0).size == 11);
    CHECK(blockOf<Heading>(page, 1).text == "Heat");
    CHECK(blockOf<Heading>(page, 7).text == "Fluids");
    CHECK(blockOf<Fold>(page, 12).size == 1);
}

TEST_CASE("page: a fold holds a list of sources with its headings and a notice of the date moves no fold")
{
    GuideContent content = madeUpContent();
    content.sections[2].blocks = {Fold{"All of them", 1}, SourceListReference{}, Paragraph{{Plain{"Behind."}}}};
    const Guide guide(std::move(content));
    for (const std::string_view today : {goodDay, std::string_view("2029-01-01")}) {
        const Page page = pageNamed(guide, "sources", today);
        const std::size_t first = today == goodDay ? 0 : 1;
        CHECK(blockOf<Fold>(page, first).size == 5); // two headings and three sources
        CHECK(blockOf<SourceEntry>(page, first + 5).number == 3);
        CHECK(plainText(blockOf<Paragraph>(page, first + 6).text) == "Behind.");
    }
}

TEST_CASE("medication page: the whole guide holds the cards behind the page that lists them")
{
    const Guide guide = madeUpGuideWithMedicines();
    std::vector<std::string> ids;
    for (const Page &page : pagesOf(guide, "2026-12-01"))
        ids.push_back(page.id);
    CHECK(ids
          == std::vector<std::string>{"home", "look-up", "medication/achine", "medication/calmol", "medication/needlin",
                                      "together", "medicine-kinds", "compare", "causes", "sources", "folds"});
}

TEST_CASE("page: the numbers of the poison lines stand where a section asks for them and of a known country its own")
{
    GuideContent content = madeUpContent();
    content.medicine = madeUpMedicines();
    content.sections[1].blocks = {PoisonNumbersReference{}};
    const Guide guide(std::move(content));
    const auto numbers = [&](std::string_view country) {
        const Page page = pageOf(guide, guide.sections()[1], goodDay, country);
        const Fact &fact = std::get<Facts>(page.blocks.front()).facts.at(0);
        return fact.label + ": " + plainText(fact.text.front());
    };
    CHECK(numbers("") == "Poison lines: Here 555, There 777.");
    CHECK(numbers("US") == "Poison line: There 777.");
}
