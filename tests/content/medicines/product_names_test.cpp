// The names in tests/data/product_names.tsv, kept apart from the content: what people type, and what is then in the
// pack.

#include "guide/medicines/product_page.h"
#include "guide/medicines/together.h"
#include "support/shipped_guide.h"

#include "support/catch.h"
#include "support/small_letters.h"

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

TEST_CASE("product names: a number or PM behind a brand never leads to the plain brand")
{
    const Guide &guide = shippedGuide();
    const ProductIndex index(guide.medicineContent(), inSmallLetters);
    for (const char *typed : {"tylenol 1", "tylenol 2", "tylenol 3", "tylenol 4", "tylenol no. 4", "T3", "T4", "222s",
                              "Lenoltec 3", "acetaminophen and codeine", "apap codeine", "hydrocodone apap"}) {
        const NameAnswer answer = index.find(typed);
        INFO(typed);
        CHECK(answer.kind == NameAnswer::Kind::Near);
        REQUIRE_FALSE(answer.things.empty());
        for (const NamedThing &thing : answer.things) {
            const std::vector<std::string> kinds = judgedAs(guide, thing.id);
            CHECK(std::find(kinds.begin(), kinds.end(), "opioids") != kinds.end());
        }
    }
    CHECK(plainText(index.find("tylenol 2").note).starts_with("A number after Tylenol often means codeine"));
    for (const char *typed : {"motrin pm", "nurofen pm", "advil 2", "panadol 3"}) {
        for (const NamedThing &thing : index.find(typed).things) {
            INFO(typed << " and " << thing.id);
            CHECK(judgedAs(guide, thing.id).size() > 1);
        }
    }
}

TEST_CASE("product names: a name of several packs names each that holds an opioid")
{
    const ProductIndex index(shippedGuide().medicineContent(), inSmallLetters);
    std::set<std::string> named;
    for (const NamedThing &thing : index.find("solpadeine").things)
        named.insert(thing.id);
    for (const char *pack : {"solpadeine", "solpadeine-plus", "solpadeine-max-tablets", "solpadeine-max-soluble"})
        CHECK(named.contains(pack));
}

TEST_CASE("product names: a pack says what its pain reliever means and an opioid alone names its packs")
{
    const Guide &guide = shippedGuide();
    const ProductIndex index(guide.medicineContent(), inSmallLetters);
    const auto holds = [&](const char *typed, const char *words) {
        const Page page = nameAnswerPage(guide, typed, index.find(typed), "");
        return std::any_of(page.blocks.begin(), page.blocks.end(), [&](const Block &block) {
            const auto *facts = std::get_if<Facts>(&block);
            const auto *paragraph = std::get_if<Paragraph>(&block);
            if (paragraph && contains(plainText(paragraph->text), words))
                return true;
            return facts && std::any_of(facts->facts.begin(), facts->facts.end(), [&](const Fact &fact) {
                       return contains(plainText(fact.text.front()), words);
                   });
        });
    };
    for (const char *typed : {"norco", "panadol advance", "excedrin tension headache"})
        CHECK(holds(typed, "Take no other product that holds it."));
    for (const char *typed : {"aleve pm", "advil liqui-gels", "nurofen plus"})
        CHECK(holds(typed, "Add no ibuprofen, naproxen or aspirin for pain."));
    for (const char *typed : {"hydrocodone", "oxycodone", "codeine"})
        CHECK(holds(typed, "Many packs hold acetaminophen (paracetamol) too."));
    CHECK_FALSE(holds("nurofen plus", "Many packs hold"));
}

TEST_CASE("product names: who typed paracetamol amiss is shown that name beside acetaminophen")
{
    const Guide &guide = shippedGuide();
    const ProductIndex index(guide.medicineContent(), inSmallLetters);
    const NameAnswer answer = index.find("parasetamol");
    CHECK(answer.kind == NameAnswer::Kind::Near);
    REQUIRE_FALSE(answer.things.empty());
    CHECK(plainText(contentsOf(guide, answer.things.front())) == "Acetaminophen (paracetamol).");
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
