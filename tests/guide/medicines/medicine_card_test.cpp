#include "guide/medicines/medicine_page.h"

#include "support/made_up_medicines.h"
#include "support/made_up_words.h"

#include "support/catch.h"

using namespace guide;

TEST_CASE("medication page: signs for which to go rather than call stand in a card of their own")
{
    GuideContent content;
    content.medicine = madeUpMedicines();
    content.words = madeUpWords();
    content.care.places[static_cast<std::size_t>(CareSetting::EmergencyDepartment)].label = "Go there now";
    std::vector<SideEffect> &effects = content.medicine.medicines[0].sideEffects;
    SideEffect yellow = effects[1];
    yellow.name = "Yellow skin";
    yellow.response->where = CareSetting::EmergencyDepartment;
    effects.insert(effects.begin() + 1, yellow); // it is the first sign, so its card comes first
    const Guide guide(std::move(content));
    const Page page = medicinePage(guide, *guide.medicine("achine"), "2026-12-01");
    const CareCard &go = std::get<CareCard>(page.blocks.at(0));
    CHECK(go.heading == "Go there now:");
    CHECK(go.items == std::vector<std::string>{"Yellow skin"});
    CHECK(go.numbers.empty());
    CHECK(std::get<CareCard>(page.blocks.at(1)).items == std::vector<std::string>{"Racing heart"});
}

// A fold that counts one block too many takes in the next fold.
TEST_CASE("medication page: what no number means is told in the first fold of serious signs alone")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Page page = medicinePage(guide, *guide.medicine("achine"), "2026-12-01");
    std::vector<std::size_t> sizes;
    for (const Block &block : page.blocks) {
        const auto *fold = std::get_if<Fold>(&block);
        if (fold && (fold->title == "Emergency signs, and what to do" || fold->title == "Signs to get help for today"))
            sizes.push_back(fold->size);
    }
    CHECK(sizes == std::vector<std::size_t>{2, 1});
}

TEST_CASE("medication page: whom to call after too much is the poison line of the country where it is known")
{
    const Guide guide = madeUpGuideWithMedicines();
    const auto numbers = [&](std::string_view country) {
        const Page page = medicinePage(guide, *guide.medicine("achine"), "2026-12-01", country);
        const Fact &fact = std::get<Facts>(page.blocks.at(1)).facts.at(2);
        return fact.label + ": " + plainText(fact.text.front());
    };
    CHECK(numbers("GB") == "Poison line: Here 555.");
    CHECK(numbers("US") == "Poison line: There 777.");
    CHECK(numbers("EU") == "Poison lines: Here 555, There 777."); // which has none of its own
    CHECK(numbers("") == "Poison lines: Here 555, There 777.");
}
