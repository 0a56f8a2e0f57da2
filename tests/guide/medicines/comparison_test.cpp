#include "guide/medicines/comparison.h"

#include "support/made_up_medicines.h"
#include "support/made_up_words.h"

#include "support/catch.h"

using namespace guide;

using Cells = std::vector<bool>;

TEST_CASE("comparison: the columns are the medicines under their short names")
{
    const Table table = comparisonTable(madeUpGuideWithMedicines());
    CHECK(table.columns == std::vector<std::string>{"Achine", "Calmol", "Jab"});
    CHECK(table.caption == "What the cells mean.");
}

TEST_CASE("comparison: a row says yes for each medicine that has one of its effects")
{
    const Table table = comparisonTable(madeUpGuideWithMedicines());
    REQUIRE(table.groups.size() == 2);
    const TableRowGroup &serious = table.groups[0];
    CHECK(serious.heading == "Serious");
    REQUIRE(serious.rows.size() == 2);
    CHECK(serious.rows[0].cells == Cells{true, true, false});
    CHECK(serious.rows[1].cells == Cells{true, false, false});
    const TableRowGroup &others = table.groups[1];
    REQUIRE(others.rows.size() == 3);
    CHECK(others.rows[1].heading == "Sleep or mouth");
    CHECK(others.rows[1].cells == Cells{false, true, false});
    CHECK(others.rows[2].cells == Cells{false, false, true});
}

TEST_CASE("comparison: an effect that is serious for one medicine only is a yes for both wherever it stands")
{
    GuideContent content;
    content.medicine = madeUpMedicines();
    content.words = madeUpWords();
    content.medicine.medicines[2].sideEffects[0].clinical = "tinnitus"; // serious for Achine alone
    content.medicine.comparison.other[2].clinical = {"tinnitus"};
    const Table table = comparisonTable(Guide(std::move(content)));
    CHECK(table.groups[0].rows[1].cells == Cells{true, false, true});
    CHECK(table.groups[1].rows[2].cells == Cells{true, false, true});
}

TEST_CASE("comparison: the page is the table alone so that it fits on a sheet")
{
    const Page page = comparePage(madeUpGuideWithMedicines(), "2026-12-01");
    CHECK(page.id == "compare");
    CHECK(page.title == "Side by side");
    CHECK(page.summary.empty());
    REQUIRE(page.blocks.size() == 1);
    CHECK(std::holds_alternative<Table>(page.blocks.front()));
}

TEST_CASE("comparison: of some medicines it holds their columns and the lines that one of them has")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Table table = comparisonTable(guide, {"needlin", "nobody-knows"});
    CHECK(table.columns == std::vector<std::string>{"Jab"});
    REQUIRE(table.groups.size() == 1); // none of its effects is serious
    REQUIRE(table.groups[0].rows.size() == 1);
    CHECK(table.groups[0].rows[0].cells == Cells{true});
    CHECK(comparisonTable(guide, {"nobody-knows"}).columns.size() == 3);
    CHECK(std::get<Table>(comparePage(guide, "2026-12-01", {"needlin"}).blocks.front()).columns.size() == 1);
}
