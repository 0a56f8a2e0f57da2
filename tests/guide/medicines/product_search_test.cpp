#include "guide/medicines/product_search.h"

#include "support/catch.h"
#include "support/made_up_medicines.h"
#include "support/small_letters.h"

#include <algorithm>

using namespace guide;

namespace {

ProductIndex index()
{
    return {madeUpMedicines(), inSmallLetters};
}

std::vector<std::string> idsOf(const std::vector<NamedThing> &things)
{
    std::vector<std::string> ids;
    for (const NamedThing &thing : things)
        ids.push_back(thing.id);
    return ids;
}

using Ids = std::vector<std::string>;
using Kind = NameAnswer::Kind;

void check(const std::string &typed, Kind kind, const Ids &ids)
{
    const NameAnswer answer = index().find(typed);
    INFO(typed);
    CHECK(answer.kind == kind);
    CHECK(idsOf(answer.things) == ids);
}

} // namespace

TEST_CASE("product search: one product ingredient or class is the answer to its name however it is typed")
{
    for (const char *typed : {"Painoff Night", "painoff night", "PAINOFF-NIGHT", "painoffnight", " painoff  night "})
        check(typed, Kind::One, {"painoff-night"});
    check("Back & Head", Kind::One, {"back-head"});
    check("back and head", Kind::One, {"back-head"});
    check("dozine", Kind::One, {"dozine"});
    check("Dozy", Kind::One, {"dozine"});
    check("achamol", Kind::One, {"achine"});
    check("sleeper", Kind::One, {"sleepers"});
    CHECK(index().find("dozy").things.front().name == "Dozy");
}

TEST_CASE("product search: a strength or a form behind the name does not count")
{
    for (const char *typed : {"painoff night tablets", "painoff night 200mg", "Painoff Night 200 mg/12.8 mg Tablets"})
        check(typed, Kind::One, {"painoff-night"});
    check("tablets", Kind::NotInGuide, {});
}

TEST_CASE("product search: of a longer name the packs of the same brand are a question")
{
    // The rest may change all that is inside, so it is never an answer.
    check("painoff night cream", Kind::Near, {"painoff-night"});
    check("painoff night cream 500", Kind::Near, {"painoff-night"});
    check("cream painoff", Kind::NotInGuide, {});
    check("painoff 3", Kind::NotInGuide, {});
    check("painoff 3 tablets", Kind::NotInGuide, {});
    check("nothing like it", Kind::NotInGuide, {});
}

TEST_CASE("product search: a known name with figures of a strength or a count behind it is a question")
{
    for (const char *typed :
         {"painoff night 200/12", "painoff night 12 tablets", "Painoff Night 12.8", "painoff night tabs 24"})
        check(typed, Kind::Near, {"painoff-night"});
}

TEST_CASE("product search: the name of a shop and its ingredient ask about the ingredient")
{
    MedicineContent content = madeUpMedicines();
    content.shops = {"Cornershop", "Corner Shop"};
    const ProductIndex search(content, inSmallLetters);
    for (const char *typed : {"Cornershop achine", "corner shop achine 200 mg tablets", "new achine"}) {
        const NameAnswer answer = search.find(typed);
        INFO(typed);
        CHECK(answer.kind == Kind::Near);
        CHECK(idsOf(answer.things) == Ids{"achine"});
    }
    CHECK(search.find("cornershop night relief").kind == Kind::NotInGuide);
    CHECK(idsOf(search.find("cornershop painoff night").things) == Ids{"painoff-night"});
    CHECK(search.find("cornershop painoff night").kind == Kind::Near);
}

TEST_CASE("product search: a name on packs with different content asks which")
{
    check("Slumber", Kind::Which, {"slumber", "slumber-gb"});
    // Whatever begins so and holds something else stands beside it.
    check("Painoff", Kind::Which, {"achine", "painoff-night", "painoff-plus"});
    check("painoff +", Kind::One, {"painoff-plus"});
}

TEST_CASE("product search: a brand with a number or PM behind it is never near to the plain brand")
{
    for (const char *typed : {"restwell 2", "restwell2", "restwell pm", "restwel 3 tablets", "slumber 4", "slumbr 4"}) {
        const Ids near = idsOf(index().find(typed).things);
        INFO(typed);
        for (const char *plain : {"calmol", "slumber", "slumber-gb"})
            CHECK(std::find(near.begin(), near.end(), plain) == near.end());
    }
    // A slip alone is asked about as before.
    check("slumbr", Kind::Near, {"slumber", "slumber-gb"});
}

TEST_CASE("product search: once a name is a question no pack is left out that holds what is easily missed")
{
    MedicineContent content = madeUpMedicines();
    for (const char *name : {"Slumber Max", "Slumber Calm"})
        content.products.push_back(
            {name, name, {Country::IE}, {"dozine"}, "tablet", "", "", false, Trust::Label, {"own-1"}});
    content.products.back().ingredients = {"calmol"};
    const ProductIndex search(content, inSmallLetters);
    CHECK(idsOf(search.find("slumber").things) == Ids{"slumber", "slumber-gb", "Slumber Calm", "Slumber Max"});
}

TEST_CASE("product search: a listed name that stands on no pack asks with a note")
{
    MedicineContent content = madeUpMedicines();
    content.nameTypos.push_back({"painoff 3", {"Painoff Plus"}, {Plain{"Read your pack."}}});
    const ProductIndex search(content, inSmallLetters);
    const NameAnswer answer = search.find("Painoff 3 tablets");
    CHECK(answer.kind == Kind::Near);
    CHECK(idsOf(answer.things) == Ids{"painoff-plus"});
    CHECK(plainText(answer.note) == "Read your pack.");
    CHECK(search.find("painof plus").note.empty());
}

TEST_CASE("product search: the beginning of a name asks and never jumps")
{
    check("painoff nig", Kind::Which, {"painoff-night"});
    check("slum", Kind::Which, {"slumber", "slumber-gb"});
    check("sl", Kind::NotInGuide, {});
}

TEST_CASE("product search: a near name asks and all that are near are in the question")
{
    check("slumbre", Kind::Near, {"slumber", "slumber-gb"});
    check("paynoff nite", Kind::Near, {"painoff-night"}); // as listed
    check("dozime", Kind::Near, {"dozibe", "dozine"});
}

TEST_CASE("product search: a name of nothing in the guide is not bridged to another")
{
    check("warfarin", Kind::NotInGuide, {});
    check("zozine", Kind::Near, {"dozine"}); // another first letter, and one edit
    check("pozy", Kind::NotInGuide, {});     // of a short name little else is left
    check("zozibine", Kind::NotInGuide, {});
    check("", Kind::Nothing, {});
    check(" - ", Kind::Nothing, {});
}

TEST_CASE("product search: keys find names their beginnings then their later words")
{
    CHECK(idsOf(index().filter("painoff", 9)) == Ids{"achine", "painoff-night", "painoff-plus"});
    CHECK(idsOf(index().filter("ni", 9)) == Ids{"painoff-night"});
    CHECK(idsOf(index().filter("s", 9)) == Ids{"sleepers", "slumber", "slumber-gb"});
    CHECK(idsOf(index().filter("s", 2)) == Ids{"sleepers", "slumber"});
    CHECK(index().filter("", 9).empty());
}

TEST_CASE("product search: any bytes are a name")
{
    for (const std::string &typed : {std::string("\xff\xfe"), std::string(10000, 'a'), std::string(1, '\0')}) {
        CHECK(index().find(typed).things.empty());
        CHECK(index().filter(typed, 9).empty());
    }
}

TEST_CASE("product search: the endings of medicines")
{
    for (const char *word : {"paroxetine", "lorazepam", "telmisartan", "simvastatin", "amoxicillin", "omeprazole"})
        CHECK(looksLikeMedicine(word));
    for (const char *word : {"volume", "medicine", "machine", "routine", "spasm", "pencil", "control"})
        CHECK_FALSE(looksLikeMedicine(word));
}
