#include "support/medicine_files.h"

#include "support/catch.h"

#include <algorithm>

namespace {

guide::Guide loadedProducts()
{
    auto result = loading::loadGuide(readFrom(medicineContent()));
    REQUIRE(result);
    return std::move(*result);
}

} // namespace

TEST_CASE("product reader: every field arrives")
{
    const guide::Guide guide = loadedProducts();
    REQUIRE(guide.products().size() == 3);
    const guide::Product &night = guide.products()[0];
    CHECK(guide.product("painoff-night") == &night);
    CHECK(night.name == "Painoff Night");
    CHECK(night.countries == std::vector{guide::Country::US, guide::Country::GB});
    CHECK(night.ingredients == Faults{"achine", "dozine"});
    CHECK(night.form == "tablet");
    CHECK(night.note == "It is not Painoff.");
    CHECK(night.trust == guide::Trust::Label);
    CHECK(night.sources == Faults{"own"});
    CHECK_FALSE(night.withdrawn);
    CHECK(guide.product("slumber-gb")->withdrawn);
    CHECK(guide.product("slumber")->trust == guide::Trust::Own);
    CHECK(guide.product("pain") == nullptr);

    const guide::Ingredient *achine = guide.ingredient("achine");
    REQUIRE(achine);
    CHECK(achine->alsoCalled == "achamol");
    CHECK(achine->card == "achine");
    CHECK(guide.ingredient("dozine")->otherNames == Faults{"Dozy"});
    CHECK(guide.ingredient("dozine")->classes == Faults{"sleepers"});
    REQUIRE(guide.medicineContent().nameTypos.size() == 1);
    CHECK(guide.medicineContent().nameTypos[0].means == Faults{"Painoff Night"});
    CHECK(guide.medicineContent().formWords == Faults{"tablets"});
    CHECK(guide.medicineContent().shops == Faults{"Cornershop"});
}

TEST_CASE("product reader: a class arrives with its pairs")
{
    const guide::Guide guide = loadedProducts();
    const guide::MedicineClass *sleepers = guide.medicineClass("sleepers");
    REQUIRE(sleepers);
    CHECK(sleepers->name == "Sleep pills");
    CHECK(sleepers->kind == "a sleep pill");
    CHECK(sleepers->examples == "dozine");
    CHECK(sleepers->typed == Faults{"sleeper"});
    CHECK(guide::plainText(sleepers->meaning) == "It makes you sleep.");
    CHECK((sleepers->hidden && sleepers->offered && sleepers->judged));
    CHECK(sleepers->noneKnown == Faults{"achine"});
    REQUIRE(guide.pair("calmol", "sleepers"));
    CHECK(guide.pair("calmol", "sleepers")->verdict == guide::Verdict::DoNotCombine);
    CHECK(guide.medicineOrExtraName("sleepers") == "Sleep pills");
    CHECK(guide.medicineOrExtraName("slumber") == "Slumber");
    CHECK(guide.medicineOrExtraName("dozine") == "dozine");
}

TEST_CASE("product reader: nothing is read before the first medicine is asked for")
{
    std::vector<std::string> asked;
    const auto read = readFrom(medicineContent());
    const auto guide = loading::loadCheckedGuide([&, read](const std::string &file) {
        asked.push_back(file);
        return read(file);
    });
    REQUIRE(guide);
    const auto reads = [&] {
        return std::count(asked.begin(), asked.end(), "medications/products.json")
               + std::count(asked.begin(), asked.end(), "medications/classes.json");
    };
    CHECK(reads() == 0);
    CHECK(guide->products().size() == 3);
    CHECK(reads() == 2);
    CHECK(guide->medicineClasses().size() == 1);
    CHECK(reads() == 2);
}
