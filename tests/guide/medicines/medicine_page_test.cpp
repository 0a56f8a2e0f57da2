#include "guide/medicines/medicine_page.h"

#include "guide/booklet/guide_pages.h"
#include "guide/page/print_form.h"
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

// Of its folds, and below which heading each stands: "Before you take it/Who must not take it".
std::vector<std::string> folds(const Page &page)
{
    std::vector<std::string> folds;
    std::string below;
    for (const Block &block : page.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            below = heading->text + "/";
        if (const auto *fold = std::get_if<Fold>(&block))
            folds.push_back(below + fold->title);
    }
    return folds;
}

Facts factsIn(const Page &page, std::string_view fold)
{
    const auto found = std::find_if(page.blocks.begin(), page.blocks.end(), [&](const Block &block) {
        const auto *each = std::get_if<Fold>(&block);
        return each && each->title == fold;
    });
    INFO(fold);
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

TEST_CASE("medication page: the signs of an emergency stand first in the fewest words")
{
    MedicineContent medicines = madeUpMedicines();
    std::vector<SideEffect> &effects = medicines.medicines[0].sideEffects;
    SideEffect arrest = effects[1];
    arrest.name = "Stopped heart";
    SideEffect faint = effects[1];
    faint.name = "Fainting";
    effects.insert(effects.end(), {arrest, faint});
    effects[1].sign = arrest.sign = "Heart trouble";
    effects[4].sign = "Heart trouble";
    const Guide guide = madeUpGuideWithMedicines(std::move(medicines));
    const Page page = cardOf(guide, "achine");
    const CareCard &now = std::get<CareCard>(page.blocks.at(0));
    CHECK(now.urgency == Urgency::EmergencyNow);
    CHECK(now.heading == "Call your local emergency number now for:");
    CHECK(now.items
          == std::vector<std::string>{"Heart trouble", "Fainting"}); // equal signs once; without one, the name

    const Page calm = cardOf(guide, "needlin"); // which has no serious effect
    CHECK(std::none_of(calm.blocks.begin(), calm.blocks.end(),
                       [](const Block &block) { return std::holds_alternative<CareCard>(block); }));
}

TEST_CASE("medication page: the lines of the card follow and the rest of them stands in a fold on the sheet")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Page page = cardOf(guide, "achine");
    const Facts &card = std::get<Facts>(page.blocks.at(1));
    REQUIRE(card.facts.size() == 4);
    CHECK(card.facts[0].label == "How much");
    CHECK(plainText(card.facts[0].text.front()) == "Two a day.");
    CHECK(card.facts[1].label == "Too much");
    CHECK(card.facts[2].label == "Poison lines"); // whom to call, right after that one must
    CHECK(plainText(card.facts[2].text.front()) == "Here 555, There 777.");
    CHECK(card.facts[3].label == "Do not use it with");
    CHECK(card.facts[3].text.size() == 2);
    const Facts more = factsIn(page, "Alcohol, pregnancy and more, in short");
    REQUIRE(more.facts.size() == 1);
    CHECK(more.facts[0].label == "Alcohol");
    CHECK(plainText(more.facts[0].text.front()) == "none; not even beer."); // a list in one line

    const Page sheet = printed(page, guide, {});
    CHECK(folds(sheet).empty());
    CHECK(std::get<Facts>(sheet.blocks.back()).facts.size() == 1);
    CHECK(sheet.dense);
    CHECK(std::none_of(sheet.blocks.begin(), sheet.blocks.end(), // the foot of the sheet tells the danger signs
                       [](const Block &block) { return std::holds_alternative<Callout>(block); }));
    CHECK_FALSE(printed(page, guide, {Detail::All}).dense);
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
    CHECK(all.heading == "Call your local emergency number now for:");
    CHECK(all.numbers == "911 (Here), 999 (There).");
    const CareCard one = std::get<CareCard>(medicinePage(guide, achine, "2026-12-01", "GB").blocks[0]);
    CHECK(one.heading == "Call 999 now for:");
    CHECK(one.numbers.empty());
    CHECK(std::get<CareCard>(medicinePage(guide, achine, "2026-12-01", "XX").blocks[0]).numbers == all.numbers);
}

TEST_CASE("medication page: everything else stands in folds in the order of a reader")
{
    const Guide guide = madeUpGuideWithMedicines();
    CHECK(folds(cardOf(guide, "achine"))
          == std::vector<std::string>{
              "Alcohol, pregnancy and more, in short", "Side effects/Side effects, and how often",
              "Side effects/Emergency signs, and what to do", "Side effects/Signs to get help for today",
              "Side effects/Signs to book a visit for", "Before you take it/Who must not take it",
              "Before you take it/Who should ask first", "With other things/Mixes: what not to add",
              "With other things/With the other medicines in this guide", "Taking it/How much, and for how long",
              "Taking it/Driving and machines", "Taking it/If you took too much", "Taking it/Poison lines by country",
              "More about it/What it is for", "More about it/Names on the pack",
              "More about it/What it is, and how it is sold",
              "More about it/Questions to ask a pharmacist or provider"});
}

TEST_CASE("medication page: a serious effect tells what to do and how often only where that is known")
{
    MedicineContent medicines = madeUpMedicines();
    medicines.medicines[0].sideEffects[2].frequency = {Plain{"About 2 of 100 people."}};
    const Guide guide = madeUpGuideWithMedicines(std::move(medicines));
    const Page page = cardOf(guide, "achine");
    const Facts emergencies = factsIn(page, "Emergency signs, and what to do");
    REQUIRE(emergencies.facts.size() == 1);
    CHECK(emergencies.facts[0].label == "Racing heart (tachycardia)");
    CHECK(plainText(emergencies.facts[0].text.front()) == "Call now.");
    const Facts today = factsIn(page, "Signs to get help for today");
    CHECK(plainText(today.facts.at(0).text.front()) == "Call today. About 2 of 100 people.");
}

TEST_CASE("medication page: serious effects that are too long for one fold go on in a second")
{
    MedicineContent medicines = madeUpMedicines();
    std::vector<SideEffect> &effects = medicines.medicines[0].sideEffects;
    std::string longAction;
    for (int i = 0; i < 120; ++i)
        longAction += "word ";
    effects[1].response->action = {Plain{longAction}};
    SideEffect second = effects[1];
    second.name = "Stopped heart";
    effects.push_back(second);
    const Guide guide = madeUpGuideWithMedicines(std::move(medicines));
    const Page page = cardOf(guide, "achine");
    CHECK(factsIn(page, "Emergency signs, and what to do").facts.at(0).label == "Racing heart (tachycardia)");
    CHECK(factsIn(page, "More emergency signs").facts.at(0).label == "Stopped heart (tachycardia)");
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
    const Page sheet = printed(cardOf(guide, "achine"), guide, {Detail::All, true});
    std::vector<std::string> sources;
    for (const Block &block : sheet.blocks) {
        if (const auto *entry = std::get_if<SourceEntry>(&block))
            sources.push_back(entry->source.id);
    }
    CHECK(sources == std::vector<std::string>{"article-1", "own-1"});
    CHECK(std::holds_alternative<SourceEntry>(sheet.blocks.back()));
}

TEST_CASE("medication page: side effects that are as frequent stand together and cite each source once")
{
    MedicineContent medicines = madeUpMedicines();
    std::vector<SideEffect> &effects = medicines.medicines[0].sideEffects;
    SideEffect sneeze = effects[0];
    sneeze.name = "Sneezing";
    sneeze.clinical = "sternutation";
    sneeze.sources = {"article-1"};
    SideEffect cough = sneeze;
    cough.name = "Cough";
    cough.frequency = {Plain{"How often is not stated."}};
    effects.insert(effects.end(), {cough, sneeze});
    const Guide guide = madeUpGuideWithMedicines(std::move(medicines));
    const Facts facts = factsIn(cardOf(guide, "achine"), "Side effects, and how often");
    REQUIRE(facts.facts.size() == 2);
    CHECK(facts.facts[0].label == "About 3 of 100 people");
    CHECK(plainText(facts.facts[0].text.front()) == "headache; sneezing (sternutation)."); // the term is the same word
    CHECK(citedSources(facts.facts[0].text.front()) == std::vector<std::string>{"own-1", "article-1"});
    CHECK(facts.facts[1].label == "How often is not stated");
    CHECK(plainText(facts.facts[1].text.front()) == "cough (sternutation).");
}

TEST_CASE("medication page: the others stand by verdict with links to their cards")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Facts others = factsIn(cardOf(guide, "calmol"), "With the other medicines in this guide");
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
    const Facts names = factsIn(cardOf(guide, "calmol"), "Names on the pack");
    REQUIRE(names.facts.size() == 3);
    CHECK(names.facts[0].label == "In the US");
    CHECK(plainText(names.facts[1].text.front()) == "Calmex, Restwell");
    CHECK(citedSources(names.facts[2].text.front()) == std::vector<std::string>{"own-1", "article-1"});
    CHECK(factsIn(cardOf(guide, "calmol"), "Names that look alike").facts[0].label == "Calmol Plus");
}

TEST_CASE("medication page: a medicine without other names has no list of them")
{
    const Guide guide = madeUpGuideWithMedicines();
    for (const std::string &fold : folds(cardOf(guide, "needlin")))
        CHECK(fold.find("Names") == std::string::npos);
}

TEST_CASE("medication page: names that look alike stand together where the same is told of them")
{
    MedicineContent medicines = madeUpMedicines();
    medicines.medicines[1].lookAlikes.push_back({"Calmol Max", medicines.medicines[1].lookAlikes[0].text});
    medicines.medicines[1].lookAlikes.push_back({"Kalmoll", {Plain{"It is a sweet."}}});
    const Guide guide = madeUpGuideWithMedicines(std::move(medicines));
    const Facts names = factsIn(cardOf(guide, "calmol"), "Names that look alike");
    REQUIRE(names.facts.size() == 2);
    CHECK(names.facts[0].label == "Calmol Plus, Calmol Max");
    CHECK(names.facts[1].label == "Kalmoll");
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

TEST_CASE("medication page: what kinds have in common is told in full")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Page page = classFactsPage(guide, "2026-12-01");
    REQUIRE(page.blocks.size() == 3);
    CHECK(std::get<Heading>(page.blocks[1]).text == "Relaxants");
    CHECK(std::get<List>(page.blocks[2]).items.size() == 2);
}
