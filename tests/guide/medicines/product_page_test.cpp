#include "guide/medicines/product_page.h"

#include "support/catch.h"
#include "support/made_up_medicines.h"

using namespace guide;

namespace {

NamedThing product(const std::string &id, const std::string &name)
{
    return {NamedThing::Kind::Product, id, name};
}

// Of the facts and paragraphs.
std::string wordsOf(const Page &page)
{
    std::string words;
    for (const Block &block : page.blocks) {
        if (const auto *facts = std::get_if<Facts>(&block)) {
            for (const Fact &fact : facts->facts) {
                for (const Text &text : fact.text)
                    words += plainText(text) + " ";
            }
        }
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            words += plainText(paragraph->text) + " ";
    }
    return words;
}

std::string strongWords(const Text &text)
{
    std::string words;
    for (const Span &span : text) {
        if (const auto *strong = std::get_if<Strong>(&span))
            words += strong->text;
    }
    return words;
}

} // namespace

TEST_CASE("product page: the content is said first and what is easily missed is strong")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Text text = contentsOf(guide, product("painoff-night", "Painoff Night"));
    CHECK(plainText(text) == "Painoff Night: achine (achamol) and dozine (a sleep pill).");
    CHECK(strongWords(text) == " and dozine (a sleep pill)");
    CHECK(strongWords(contentsOf(guide, product("back-head", "Back & Head"))) == " and calmol");
    CHECK(plainText(contentsOf(guide, {NamedThing::Kind::Ingredient, "dozine", "Dozy"})) == "Dozy is a sleep pill.");
    CHECK(plainText(contentsOf(guide, {NamedThing::Kind::Ingredient, "achine", "achamol"})) == "Achamol (achine).");
    CHECK(plainText(contentsOf(guide, {NamedThing::Kind::Class, "sleepers", "sleeper"}))
          == "Sleep pills. Such as dozine, dozibe.");
}

TEST_CASE("product page: what it means follows each kind once and then the cards")
{
    const Guide guide = madeUpGuideWithMedicines();
    const NamedThing night = product("painoff-night", "Painoff Night");
    const Page page = nameAnswerPage(guide, "painoff night", {NameAnswer::Kind::One, {night}}, "");
    CHECK(page.title == "Painoff Night: what is in it");
    CHECK(plainText(page.summary) == "Painoff Night: achine (achamol) and dozine (a sleep pill).");
    const std::string words = wordsOf(page);
    CHECK(words.find("It makes you sleep.") != std::string::npos);
    CHECK(words.find("This guide has no card for dozine.") != std::string::npos);
    CHECK(words.find("The US, the UK.") != std::string::npos);
    CHECK(cardsOf(guide, night) == std::vector<std::string>{"achine"});
    CHECK(std::get<Link>(std::get<Paragraph>(page.blocks.back()).text.back()).target == "medication/achine");
}

TEST_CASE("product page: what an ingredient means is told of every pack that holds it and many packs of its name alone")
{
    MedicineContent content = madeUpMedicines();
    content.ingredients[0].meaning = {Plain{"Count it."}};
    content.ingredients[0].manyPacks = {Plain{"Many packs hold more."}};
    content.products.push_back({"achine-forte",
                                "Achine and dozine",
                                {Country::US},
                                {"achine", "dozine"},
                                "tablet",
                                "",
                                "",
                                false,
                                Trust::Label,
                                {"own-1"}});
    const Guide guide = madeUpGuideWithMedicines(content);
    const auto answerTo = [&](const NamedThing &thing) {
        return nameAnswerPage(guide, thing.name, {NameAnswer::Kind::One, {thing}}, "");
    };
    const auto listed = [](const Page &page) {
        return std::count_if(page.blocks.begin(), page.blocks.end(),
                             [](const Block &block) { return std::holds_alternative<List>(block); });
    };
    const Page pack = answerTo(product("painoff-night", "Painoff Night"));
    CHECK(wordsOf(pack).find("Count it.") != std::string::npos);
    CHECK(wordsOf(pack).find("Many packs") == std::string::npos);
    CHECK(listed(pack) == 0);
    const Page alone = answerTo({NamedThing::Kind::Ingredient, "achine", "achine"});
    CHECK(wordsOf(alone).find("Count it.") != std::string::npos);
    CHECK(wordsOf(alone).find("Many packs hold more.") != std::string::npos);
    CHECK(listed(alone) == 1);
    CHECK(wordsOf(answerTo({NamedThing::Kind::Ingredient, "dozine", "dozine"})).find("Count") == std::string::npos);
}

TEST_CASE("product page: what to do about too much of a pack is that of each card and of each kind in it")
{
    MedicineContent content = madeUpMedicines();
    content.medicines[1].overdose = {{Plain{"Call an ambulance."}}, {Plain{"Its signs."}}};
    const Guide guide = madeUpGuideWithMedicines(content);
    const auto tooMuch = [&](const char *id, std::string_view country = {}) {
        const NameAnswer answer{NameAnswer::Kind::One, {product(id, id)}};
        std::vector<std::string> told;
        for (const Block &block : nameAnswerPage(guide, id, answer, "", country).blocks) {
            const auto *facts = std::get_if<Facts>(&block);
            for (const Fact &fact : facts ? facts->facts : std::vector<Fact>{}) {
                if (fact.label != "Too much" && !fact.label.starts_with("Poison line"))
                    continue;
                for (const Text &text : fact.text)
                    told.push_back(fact.label + ": " + plainText(text));
            }
        }
        return told;
    };
    const std::string numbers = "Poison lines: Here 555, There 777.";
    CHECK(tooMuch("painoff-night")
          == std::vector<std::string>{"Too much: Call the poison line.", "Too much: Hard to wake: call now.", numbers});
    CHECK(tooMuch("back-head")
          == std::vector<std::string>{"Too much: Achine: Call the poison line.", "Too much: Calmol: Call an ambulance.",
                                      numbers});
    CHECK(tooMuch("slumber-gb", "GB")
          == std::vector<std::string>{"Too much: Call an ambulance.", "Poison line: Here 555."});
}

TEST_CASE("product page: how a pack is sold is told where it is sold and is no warning")
{
    MedicineContent content = madeUpMedicines();
    content.products[0].sale = "The UK asks for a prescription.";
    const Guide guide = madeUpGuideWithMedicines(content);
    const NamedThing night = product("painoff-night", "Painoff Night");
    const Page page = nameAnswerPage(guide, "painoff night", {NameAnswer::Kind::One, {night}}, "");
    CHECK(wordsOf(page).find("The US, the UK. The UK asks for a prescription.") != std::string::npos);
}

TEST_CASE("product page: one pack alone is asked about as one")
{
    const Guide guide = madeUpGuideWithMedicines();
    const NameAnswer one{NameAnswer::Kind::Which, {product("painoff-night", "Painoff Night")}};
    CHECK(plainText(nameAnswerPage(guide, "painoff n", one, "").summary)
          == "This guide knows one pack with this name. Is it this one?");
    CHECK(nameAnswerSentence(guide, "painoff n", one) == "This guide knows one pack with this name. Is it this one?");
}

TEST_CASE("product page: what was taken off the market is told before all else")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Page page = nameAnswerPage(guide, "slumber", {NameAnswer::Kind::One, {product("slumber-gb", "Slumber")}}, "");
    CHECK(std::get<Callout>(page.blocks.front()).kind == CalloutKind::Warning);
}

TEST_CASE("product page: a question names each pack with its content and its countries")
{
    const Guide guide = madeUpGuideWithMedicines();
    const std::vector<NamedThing> packs{product("slumber", "Slumber"), product("slumber-gb", "Slumber")};
    const Page which = nameAnswerPage(guide, "slumber", {NameAnswer::Kind::Which, packs}, "");
    const List &list = std::get<List>(which.blocks.front());
    REQUIRE(list.items.size() == 2);
    CHECK(plainText(list.items[0]) == "Slumber: dozine (a sleep pill). Sold in the US.");
    CHECK(plainText(list.items[1]) == "Slumber: calmol. Sold in the UK.");
    const Page near = nameAnswerPage(guide, "slumbre", {NameAnswer::Kind::Near, packs}, "");
    CHECK(plainText(near.summary) == "This guide does not know slumbre. Is it one of these?");
    const Page unknown = nameAnswerPage(guide, "xyz", {NameAnswer::Kind::NotInGuide, {}}, "");
    CHECK(plainText(unknown.summary).find("Ask a pharmacist") != std::string::npos);
}
