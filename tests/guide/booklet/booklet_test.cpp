#include "guide/booklet/booklet.h"
#include "guide/page/block_texts.h"

#include "support/made_up_guide.h"
#include "support/made_up_medicines.h"

#include "support/catch.h"

#include <algorithm>

using namespace guide;

TEST_CASE("booklet: no page has a form of the screen")
{
    for (const Page &page : bookletPages(madeUpGuide(), "2026-12-01", {Detail::All, true})) {
        for (const Block &block : page.blocks)
            CHECK_FALSE(std::holds_alternative<SheetForm>(block));
    }
}

TEST_CASE("booklet: title and contents come first and the sheets to fill in last")
{
    const Guide guide = madeUpGuide();
    const std::vector<Page> pages = bookletPages(guide, "2026-12-01", {Detail::All, true});
    std::vector<std::string> ids;
    for (const Page &page : pages)
        ids.push_back(page.id);
    REQUIRE(ids.size() >= 7);
    CHECK(std::vector<std::string>(ids.begin(), ids.begin() + 4)
          == std::vector<std::string>{"title", "contents", "home", "causes"});
    CHECK(std::vector<std::string>(ids.end() - 2, ids.end())
          == std::vector<std::string>{"checklist-sheet", "visit-sheet-to-print"});
}

TEST_CASE("booklet: the contents name every page that follows in its order")
{
    const Guide guide = madeUpGuide();
    const std::vector<Page> pages = bookletPages(guide, "2026-12-01", {Detail::All, true});
    REQUIRE(pages[1].blocks.size() == 1);
    const auto &contents = std::get<Contents>(pages[1].blocks.front());
    std::vector<std::string> named;
    for (const ContentsGroup &group : contents.groups) {
        for (const ContentsEntry &entry : group.entries) {
            named.push_back(entry.page);
            CHECK_FALSE(entry.title.empty());
        }
    }
    std::vector<std::string> following;
    for (std::size_t i = 2; i < pages.size(); ++i)
        following.push_back(pages[i].id);
    CHECK(named == following);
}

TEST_CASE("booklet: the title sheet tells edition and dates and who has reviewed it")
{
    GuideContent content = madeUpContent();
    content.sections[1].lastChecked = "2026-10-01";
    content.sections[2].checkAgainBy = "2027-05-05";
    const Guide guide(std::move(content));
    const Page title = bookletPages(guide, "2026-12-01", {Detail::All, true}).front();
    CHECK(title.title == "A made-up guide");
    const auto &facts = std::get<Facts>(title.blocks.front()).facts;
    REQUIRE(facts.size() == 4);
    CHECK(plainText(facts[0].text.front()) == "7.5.");
    CHECK(plainText(facts[1].text.front()) == "1 October 2026 to 22 November 2026.");
    CHECK(plainText(facts[2].text.front()) == "5 May 2027.");
    CHECK(plainText(facts[3].text.front()) == "Nobody has reviewed this.");
}

TEST_CASE(
    "booklet: the short form leaves the folds out and without sources it has neither their list nor their numbers")
{
    const Guide guide = madeUpGuide();
    const auto hasFold = [](const Page &page) {
        return std::any_of(page.blocks.begin(), page.blocks.end(),
                           [](const Block &block) { return std::holds_alternative<Fold>(block); });
    };
    const auto cites = [](Page page) {
        return std::any_of(page.blocks.begin(), page.blocks.end(), [](Block &block) {
            const std::vector<Text *> texts = textsOf(block);
            return std::any_of(texts.begin(), texts.end(), [](const Text *text) {
                return std::any_of(text->begin(), text->end(),
                                   [](const Span &span) { return std::holds_alternative<Citation>(span); });
            });
        });
    };
    for (const bool all : {false, true}) {
        for (const bool sources : {false, true}) {
            INFO(all << sources);
            const std::vector<Page> pages =
                bookletPages(guide, "2026-12-01", {all ? Detail::All : Detail::Short, sources});
            CHECK(std::any_of(pages.begin(), pages.end(), hasFold) == all);
            CHECK(std::any_of(pages.begin(), pages.end(), listsSources) == sources);
            CHECK(std::any_of(pages.begin(), pages.end(), cites) == sources);
            const std::vector<Page> withMedicines =
                bookletPages(madeUpGuideWithMedicines(), "2026-12-01", {all ? Detail::All : Detail::Short, sources});
            CHECK(std::any_of(withMedicines.begin(), withMedicines.end(),
                              [](const Page &page) { return page.id == togetherTarget; })
                  == all);
        }
    }
}
