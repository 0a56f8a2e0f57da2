#include "guide/guide.h"

#include "support/made_up_guide.h"

#include "support/catch.h"

#include <type_traits>

using namespace guide;

TEST_CASE("guide: what was handed in is there in the same order")
{
    const Guide guide = madeUpGuide();
    CHECK(guide.title() == "A made-up guide");
    CHECK(guide.edition() == "7.5");
    CHECK(guide.language() == "en");
    CHECK(plainText(guide.reviewNote()) == "Nobody has reviewed this.");
    CHECK(guide.checkFirst().title == "Check first.");
    REQUIRE(guide.groups().size() == 2);
    CHECK(guide.groups()[1].sections == std::vector<std::string>{"causes", "sources", "folds"});
    REQUIRE(guide.sections().size() == 4);
    CHECK(guide.sections()[0].id == "home");
    CHECK(guide.sections()[2].id == "sources");
    CHECK(guide.sources().size() == 3);
}

TEST_CASE("guide: a known id is found among its own kind")
{
    const Guide guide = madeUpGuide();
    REQUIRE(guide.section("causes"));
    CHECK(guide.section("causes")->title == "Causes");
    REQUIRE(guide.remedy("fluids"));
    CHECK(guide.remedy("fluids")->title == "Fluids");
    REQUIRE(guide.source("own-1"));
    CHECK(guide.source("own-1")->reference == "Third C. A page. 2024.");
}

TEST_CASE("guide: an unknown id finds nothing")
{
    const Guide guide = madeUpGuide();
    CHECK_FALSE(guide.section("heat"));
    CHECK_FALSE(guide.section(""));
    CHECK_FALSE(guide.remedy("home"));
    CHECK_FALSE(guide.source("home"));
    CHECK(guide.sourceNumber("home") == 0);
}

TEST_CASE("guide: source numbers count from one in the order of the list")
{
    const Guide guide = madeUpGuide();
    CHECK(guide.sourceNumber("article-1") == 1);
    CHECK(guide.sourceNumber("article-2") == 2);
    CHECK(guide.sourceNumber("own-1") == 3);
}

TEST_CASE("guide: it can be moved but not copied and a moved guide still finds its own pages")
{
    STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<Guide>);
    STATIC_REQUIRE_FALSE(std::is_copy_assignable_v<Guide>);

    Guide first = madeUpGuide();
    const Section *home = first.section("home");
    const Guide second = std::move(first);
    CHECK(second.section("home") == home);
    CHECK(second.section("home") == &second.sections().front());
    CHECK(second.sourceNumber("article-2") == 2);

    // The moved-from content is gone before the look-up: short ids must not be views of the old object.
    Guide third = madeUpGuide();
    {
        Guide fourth = madeUpGuide();
        third = std::move(fourth);
    }
    CHECK(third.section("home") == &third.sections().front());
    CHECK(third.remedy("heat") != nullptr);
}

TEST_CASE("guide: an empty guide answers every look-up with nothing")
{
    const Guide guide{GuideContent{}};
    CHECK(guide.sections().empty());
    CHECK_FALSE(guide.section("home"));
    CHECK(guide.sourceNumber("nhs") == 0);
}
