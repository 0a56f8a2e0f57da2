// The names in tests/data/product_names.tsv, kept apart from the content: what people type, and what is then in the
// pack.

#include "guide/medicines/product_page.h"
#include "guide/medicines/together.h"
#include "support/shipped_guide.h"

#include "support/catch.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

using namespace guide;

namespace {

struct TypedName
{
    std::string typed;
    std::set<std::string> contents; // each "codeine+ibuprofen"; several where countries differ
    std::string kind;               // own, slip, several, unknown
};

std::vector<std::string> parts(const std::string &text, char between)
{
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, between);)
        parts.push_back(part);
    return parts;
}

std::vector<TypedName> typedNames()
{
    std::ifstream in(std::string(MIDBACK_SOURCE_DIR) + "/tests/data/product_names.tsv");
    std::vector<TypedName> names;
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        const std::vector<std::string> fields = parts(line, '\t');
        REQUIRE(fields.size() == 3);
        const std::vector<std::string> contents = parts(fields[1], '|');
        names.push_back({fields[0], {contents.begin(), contents.end()}, fields[2]});
    }
    return names;
}

std::string contentsOfThing(const Guide &guide, const NamedThing &thing)
{
    std::vector<std::string> ids = ingredientsOf(guide, thing.id);
    std::sort(ids.begin(), ids.end());
    std::string contents;
    for (const std::string &id : ids)
        contents += (contents.empty() ? "" : "+") + id;
    return contents;
}

bool holdsHidden(const Guide &guide, const std::string &contents, std::vector<std::string> &hidden)
{
    static const std::set<std::string> kinds{"opioids", "aspirin-for-pain", "nsaids", "sedating-antihistamines"};
    for (const std::string &id : parts(contents, '+')) {
        const Ingredient *ingredient = guide.ingredient(id);
        REQUIRE(ingredient);
        for (const std::string &each : ingredient->classes) {
            if (kinds.contains(each))
                hidden.push_back(id);
        }
    }
    return !hidden.empty();
}

} // namespace

TEST_CASE("product names: at least 95 of 100 names lead to what is in the pack and none to a wrong medicine")
{
    const Guide &guide = shippedGuide();
    const ProductIndex index(guide.medicineContent(), inSmallLetters);
    const std::vector<TypedName> names = typedNames();
    REQUIRE(names.size() >= 150);
    std::size_t right = 0;
    std::string missed;
    for (const TypedName &name : names) {
        const NameAnswer answer = index.find(name.typed);
        INFO(name.typed);
        const bool found = std::any_of(answer.things.begin(), answer.things.end(), [&](const NamedThing &thing) {
            return name.contents.contains(contentsOfThing(guide, thing));
        });
        const bool asked = answer.kind == NameAnswer::Kind::Which || answer.kind == NameAnswer::Kind::Near;
        if (answer.kind == NameAnswer::Kind::One)
            CHECK(found); // a wrong medicine
        if (name.kind == "several")
            CHECK(answer.kind == NameAnswer::Kind::Which);
        const bool good = name.kind == "unknown"   ? answer.kind == NameAnswer::Kind::NotInGuide
                          : name.kind == "several" ? found && asked
                                                   : found;
        right += good;
        if (!good)
            missed += " " + name.typed + ";";
    }
    INFO("missed:" << missed);
    CHECK(right * 100 >= names.size() * 95);
}

TEST_CASE("product names: every hidden opioid aspirin anti-inflammatory and antihistamine is named strongly")
{
    const Guide &guide = shippedGuide();
    const ProductIndex index(guide.medicineContent(), inSmallLetters);
    std::size_t named = 0;
    for (const TypedName &name : typedNames()) {
        for (const NamedThing &thing : index.find(name.typed).things) {
            std::vector<std::string> hidden;
            if (thing.kind != NamedThing::Kind::Product || !holdsHidden(guide, contentsOfThing(guide, thing), hidden))
                continue;
            std::string strong;
            for (const Span &span : contentsOf(guide, thing)) {
                if (const auto *each = std::get_if<Strong>(&span))
                    strong += each->text + " ";
            }
            for (const std::string &id : hidden) {
                INFO(name.typed << ": " << thing.id << " holds " << id << ", strong: " << strong);
                CHECK(strong.find(guide.ingredient(id)->name) != std::string::npos);
                ++named;
            }
        }
    }
    CHECK(named > 100);
}

TEST_CASE("product names: no name is bridged to an ordinary word or to another medicine")
{
    const Guide &guide = shippedGuide();
    const ProductIndex index(guide.medicineContent(), inSmallLetters);
    const auto contents = [&](const char *typed) {
        std::set<std::string> all;
        for (const NamedThing &thing : index.find(typed).things)
            all.insert(contentsOfThing(guide, thing));
        return all;
    };
    using Contents = std::set<std::string>;
    CHECK(contents("proxen") == Contents{"naproxen"});
    CHECK(contents("skelaxin") == Contents{"metaxalone"});
    CHECK(contents("duloxetine") == Contents{"duloxetine"});
    CHECK(contents("diclofenac") == Contents{"diclofenac"});
    CHECK(contents("valume") == Contents{"diazepam"});
    CHECK(contents("feminax") == Contents{"acetaminophen+codeine", "ibuprofen", "naproxen"});
    CHECK(contents("ultram") == Contents{"tramadol"});
    CHECK_FALSE(contents("disprin").contains("acetaminophen"));
    CHECK(index.find("meloxicam").kind == NameAnswer::Kind::One);
    CHECK(index.find("coma").kind == NameAnswer::Kind::NotInGuide);
    CHECK(index.find("lorazepam").things.front().id == "lorazepam");
}

TEST_CASE("product names: names that look alike are never answered with each other")
{
    const Guide &guide = shippedGuide();
    const ProductIndex index(guide.medicineContent(), inSmallLetters);
    static const std::vector<std::pair<const char *, const char *>> alike{
        {"Disprin", "Disprol"},
        {"Calprofen", "Calpol"},
        {"Feminax Express", "Feminax Ultra"},
        {"Tylex", "Tylenol"},
        {"Panadol", "Panadeine"},
        {"Panamax", "Panamax Co"},
        {"Percocet", "Percodan"},
        {"Fioricet", "Fiorinal"},
        {"Endone", "Endocet"},
        {"Easofen", "Easolief DUO"},
        {"Norflex", "Norgesic"},
        {"Neurontin", "Nurofen"},
        {"Motilium", "Motrin"},
        {"Advair", "Advil"},
        {"Allevia", "Aleve"},
        {"lorazepam", "diazepam"},
        {"Dysport", "Botox"},
        {"Mersynofen", "Mersyndol"},
        {"Robaxacet", "Robaxisal C 1/4"},
    };
    for (const auto &[one, other] : alike) {
        INFO(one << " and " << other);
        const NamedThing first = index.find(one).things.front();
        const NamedThing second = index.find(other).things.front();
        CHECK(first.name == one);
        CHECK(second.name == other);
        CHECK(contentsOfThing(guide, first) != contentsOfThing(guide, second));
    }
}
