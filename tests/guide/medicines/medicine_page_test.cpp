#include "guide/medicines/medicine_page.h"

#include "support/made_up_medicines.h"
#include "support/made_up_words.h"

#include "support/catch.h"

#include <algorithm>

using namespace guide;

namespace {

Page cardOf(const Guide &guide, std::string_view id)
{
    REQUIRE(guide.medicine(id));
    return medicinePage(guide, *guide.medicine(id), "2026-12-01");
}

std::vector<std::string> headings(const Page &page)
{
    std::vector<std::string> headings;
    for (const Block &block : page.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            headings.push_back(heading->text);
    }
    return headings;
}

// The facts below the heading of these words.
Facts factsBelow(const Page &page, std::string_view heading)
{
    const auto found = std::find_if(page.blocks.begin(), page.blocks.end(), [&](const Block &block) {
        const auto *each = std::get_if<Heading>(&block);
        return each && each->text == heading;
    });
    INFO(heading);
    REQUIRE(found != page.blocks.end());
    REQUIRE(found + 1 != page.blocks.end());
    REQUIRE(std::holds_alternative<Facts>(*(found + 1)));
    return std::get<Facts>(*(found + 1));
}

} // namespace

TEST_CASE("medication page: it is named and found like the links to it")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Page page = cardOf(guide, "calmol");
    CHECK(page.id == "medication/calmol");
    CHECK(page.id == medicineTarget(*guide.medicine("calmol")));
    CHECK(page.title == "Calmol");
    CHECK(plainText(page.summary) == "A pain reliever.");
}

TEST_CASE("medication page: the signs that need help stand first and by their urgency")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Page page = cardOf(guide, "achine");
    REQUIRE(page.blocks.size() > 2);
    const CareCard &now = std::get<CareCard>(page.blocks[0]);
    CHECK(now.urgency == Urgency::EmergencyNow);
    CHECK(now.heading == "Get help right away: call your local emergency number now for:");
    CHECK(now.items == std::vector<std::string>{"Racing heart"});
    const CareCard &today = std::get<CareCard>(page.blocks[1]);
    CHECK(today.heading == "Get help today for:");
    CHECK(today.items == std::vector<std::string>{"Ringing ears"});
    CHECK(today.numbers.empty());

    const Page calm = cardOf(guide, "needlin"); // which has no serious effect
    CHECK(std::none_of(calm.blocks.begin(), calm.blocks.end(),
                       [](const Block &block) { return std::holds_alternative<CareCard>(block); }));
}

TEST_CASE("medication page: the emergency number is the one of the chosen country or all of them")
{
    GuideContent content;
    content.medicine = madeUpMedicines();
    content.words = madeUpWords();
    content.care.numbers = {{"US", "Here", "911", {}, {}, {}}, {"GB", "There", "999", {}, {}, {}}};
    const Guide guide(std::move(content));
    const Medicine &achine = *guide.medicine("achine");
    const CareCard all = std::get<CareCard>(medicinePage(guide, achine, "2026-12-01").blocks[0]);
    CHECK(all.heading == "Get help right away: call your local emergency number now for:");
    CHECK(all.numbers == "Here: 911. There: 999.");
    const CareCard one = std::get<CareCard>(medicinePage(guide, achine, "2026-12-01", "GB").blocks[0]);
    CHECK(one.heading == "Get help right away: call 999 now for:");
    CHECK(one.numbers.empty());
    CHECK(std::get<CareCard>(medicinePage(guide, achine, "2026-12-01", "XX").blocks[0]).numbers == all.numbers);
}

TEST_CASE("medication page: what to do about each serious effect stands behind the other effects")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Page page = cardOf(guide, "achine");
    const std::vector<std::string> all = headings(page);
    REQUIRE(all.size() > 5);
    CHECK(all[0] == "Side effects, and how often");
    CHECK(all[1] == "Serious effects: what to do, and how often");
    CHECK(all[2] == "Emergency: get help now");
    CHECK(all[3] == "Urgent: get help today");
    CHECK(all[4] == "Book a visit soon");

    const Facts emergencies = factsBelow(page, "Emergency: get help now");
    REQUIRE(emergencies.facts.size() == 1);
    CHECK(emergencies.facts[0].label == "Racing heart (tachycardia)");
    CHECK(plainText(emergencies.facts[0].text.front()) == "Call now. How often is not stated.");
}

TEST_CASE("medication page: the danger signs of the guide stand on it")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Page page = cardOf(guide, "needlin");
    const auto callout = std::find_if(page.blocks.begin(), page.blocks.end(),
                                      [](const Block &block) { return std::holds_alternative<Callout>(block); });
    REQUIRE(callout != page.blocks.end());
    CHECK(std::get<Callout>(*callout).title == "Check first.");
}

TEST_CASE("medication page: alone on paper it ends with the sources behind its numbers")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Page sheet = medicineSheet(guide, *guide.medicine("achine"), "2026-12-01");
    std::vector<std::string> sources;
    for (const Block &block : sheet.blocks) {
        if (const auto *entry = std::get_if<SourceEntry>(&block))
            sources.push_back(entry->source.id);
    }
    CHECK(sources == std::vector<std::string>{"article-1", "own-1"});
    CHECK(std::holds_alternative<SourceEntry>(sheet.blocks.back()));
}

TEST_CASE("medication page: a side effect tells how often and cites each source once")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Facts effects = factsBelow(cardOf(guide, "achine"), "Side effects, and how often");
    REQUIRE(effects.facts.size() == 1);
    CHECK(effects.facts[0].label == "Headache"); // the standard term is the same word
    CHECK(plainText(effects.facts[0].text.front()) == "About 3 of 100 people.");
    CHECK(citedSources(effects.facts[0].text.front()) == std::vector<std::string>{"own-1"});
}

TEST_CASE("medication page: it says which effects the article lists and when it lists none")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Facts effects = factsBelow(cardOf(guide, "calmol"), "Side effects, and how often");
    CHECK(plainText(effects.facts[0].text.front()) == "About 30 of 100 people. The article lists this.");
    CHECK(plainText(effects.facts[1].text.front()) == "How often is not stated.");

    const Page none = cardOf(guide, "achine");
    const bool told = std::any_of(none.blocks.begin(), none.blocks.end(), [](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        return paragraph
               && plainText(paragraph->text) == "The article behind this guide lists no side effects of this medicine.";
    });
    CHECK(told);
}

TEST_CASE("medication page: the others stand by verdict with links to their cards")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Facts others = factsBelow(cardOf(guide, "calmol"), "With the other medicines in this guide");
    REQUIRE(others.facts.size() == 2);
    CHECK(others.facts[0].label == "Do not combine without medical advice");
    CHECK(plainText(others.facts[0].text.front()) == "Needlin, alcohol");
    REQUIRE(std::holds_alternative<Link>(others.facts[0].text.front().front()));
    CHECK(std::get<Link>(others.facts[0].text.front().front()).target == "medication/needlin");
    CHECK(others.facts[1].label == "Ask first");
    CHECK(plainText(others.facts[1].text.front()) == "Achine");
}

TEST_CASE("medication page: names of the pack stand with their country and their sources")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Facts names = factsBelow(cardOf(guide, "calmol"), "Names on the pack");
    REQUIRE(names.facts.size() == 3);
    CHECK(names.facts[0].label == "In the US");
    CHECK(plainText(names.facts[1].text.front()) == "Calmex, Restwell");
    CHECK(citedSources(names.facts[2].text.front()) == std::vector<std::string>{"own-1", "article-1"});
    CHECK(factsBelow(cardOf(guide, "calmol"), "Names that look alike").facts[0].label == "Calmol Plus");
}

TEST_CASE("medication page: a medicine without other names has no list of them")
{
    const Guide guide = madeUpGuideWithMedicines();
    const std::vector<std::string> all = headings(cardOf(guide, "needlin"));
    CHECK(std::find(all.begin(), all.end(), "Names on the pack") == all.end());
    CHECK(std::find(all.begin(), all.end(), "Names that look alike") == all.end());
    CHECK(std::find(all.begin(), all.end(), "Do not take it") != all.end());
}

TEST_CASE("medication page: a name that is sold in two countries is listed once")
{
    const Guide guide = madeUpGuideWithMedicines();
    CHECK(packNames(*guide.medicine("calmol")) == std::vector<std::string>{"Restwell", "Calmex", "calmol citrate"});
}

TEST_CASE("medication page: the list of medicines stands by how they are sold")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Page page = pageOf(guide, *guide.section("look-up"), "2026-12-01");
    REQUIRE(page.blocks.size() >= 6);
    CHECK(std::get<Heading>(page.blocks[0]).text == "No prescription needed in the US");
    CHECK(std::get<Heading>(page.blocks[2]).text == "Prescription only");
    CHECK(std::get<Heading>(page.blocks[4]).text == "Given by a clinician only");
    const List &prescription = std::get<List>(page.blocks[3]);
    REQUIRE(prescription.items.size() == 1);
    CHECK(plainText(prescription.items[0]) == "Calmol: Restwell, Calmex, calmol citrate");
    CHECK(std::get<Link>(prescription.items[0].front()).target == "medication/calmol");
    CHECK(plainText(std::get<List>(page.blocks[5]).items[0]) == "Needlin");
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

TEST_CASE("medication page: what kinds have in common is told in full")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Page page = classFactsPage(guide, "2026-12-01");
    REQUIRE(page.blocks.size() == 3);
    CHECK(std::get<Heading>(page.blocks[1]).text == "Relaxants");
    CHECK(std::get<List>(page.blocks[2]).items.size() == 2);
}
