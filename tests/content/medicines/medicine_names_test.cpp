// Every name and every slip that the shipped medicines list, typed into the look-up.

#include "support/shipped_guide.h"

#include "guide/medicines/medication_page.h"
#include "guide/medicines/medication_search.h"
#include "guide/text/spelling.h"

#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace guide;

namespace {

// Small letters and digits alone: what spelling compares.
std::u32string bare(std::string_view name)
{
    std::string out = inSmallLetters(name);
    std::erase_if(out, [](char c) { return c == ' ' || c == '-'; });
    return lettersOf(out);
}

std::vector<std::string> namesOf(const Medication &medication)
{
    std::vector<std::string> names = packNames(medication);
    names.push_back(medication.name);
    return names;
}

int nearestSlips(const Medication &medication, std::string_view typed)
{
    int least = 100;
    for (const std::string &name : namesOf(medication))
        least = std::min(least, slipsBetween(bare(typed), bare(name), 100));
    return least;
}

bool shows(const Suggestion &suggestion, std::size_t medication)
{
    return std::any_of(suggestion.names.begin(), suggestion.names.end(),
                       [&](const NearName &name) { return name.medication == medication && !name.lookAlike; });
}

} // namespace

TEST_CASE("medicine names: every name finds its medicine and no other")
{
    const Guide &guide = shippedGuide();
    const MedicationIndex index(guide.medications(), inSmallLetters);
    for (std::size_t i = 0; i < guide.medications().size(); ++i) {
        for (const std::string &name : namesOf(guide.medications()[i])) {
            INFO(name);
            const Suggestion suggestion = index.suggest(name);
            CHECK(suggestion.kind == Suggestion::Kind::Exact);
            CHECK(shows(suggestion, i));
            const auto matches = index.filter(name);
            REQUIRE_FALSE(matches.empty());
            CHECK(matches.front().medication == i);
        }
    }
}

TEST_CASE("medicine names: every listed misspelling finds its medicine and is a question")
{
    const Guide &guide = shippedGuide();
    const MedicationIndex index(guide.medications(), inSmallLetters);
    std::size_t misspellings = 0;
    for (std::size_t i = 0; i < guide.medications().size(); ++i) {
        const Medication &medication = guide.medications()[i];
        for (const std::string &misspelling : medication.misspellings) {
            ++misspellings;
            const Suggestion suggestion = index.suggest(misspelling);
            INFO(misspelling);
            CHECK(shows(suggestion, i));
            // Some differ from a name in a space or a hyphen alone: those are the name.
            const bool isName = nearestSlips(medication, misspelling) == 0;
            CHECK((suggestion.kind == Suggestion::Kind::Exact) == isName);
        }
    }
    CHECK(misspellings > 60);
}

TEST_CASE("medicine names: a misspelling that is as near to another medicine shows both")
{
    const Guide &guide = shippedGuide();
    const MedicationIndex index(guide.medications(), inSmallLetters);
    for (std::size_t i = 0; i < guide.medications().size(); ++i) {
        for (const std::string &misspelling : guide.medications()[i].misspellings) {
            const int own = nearestSlips(guide.medications()[i], misspelling);
            for (std::size_t j = 0; j < guide.medications().size(); ++j) {
                const int other = nearestSlips(guide.medications()[j], misspelling);
                INFO(misspelling << " and " << guide.medications()[j].name);
                if (j != i && other <= own && other <= 2)
                    CHECK(shows(index.suggest(misspelling), j));
            }
        }
    }
}

TEST_CASE("medicine names: drowsy shows those that make drowsy")
{
    const Guide &guide = shippedGuide();
    std::set<std::string> ids;
    for (const MedicationMatch &match : MedicationIndex(guide.medications(), inSmallLetters).filter("drowsy")) {
        CHECK(match.by == MatchedBy::SideEffect);
        CHECK_FALSE(match.what.empty());
        ids.insert(guide.medications()[match.medication].id);
    }
    for (const char *id : {"carisoprodol", "cyclobenzaprine", "diazepam", "methocarbamol"})
        CHECK(ids.contains(id));
    CHECK_FALSE(ids.contains("acetaminophen"));
    CHECK_FALSE(ids.contains("ibuprofen"));
}

TEST_CASE("medicine names: other medicines with near names are not taken for one of these")
{
    const Guide &guide = shippedGuide();
    const MedicationIndex index(guide.medications(), inSmallLetters);
    for (const char *other : {"warfarin", "lorazepam", "clonazepam", "oxazepam", "diltiazem", "cyproheptadine", "valerian",
                              "aspirin", "ketoprofen", "metaxalone", "tizanidine", "baclofen", "insulin"}) {
        INFO(other);
        CHECK(index.suggest(other).kind == Suggestion::Kind::None);
    }
    for (const char *lookAlike : {"Dysport", "Soma Compound", "Robaxacet"}) {
        INFO(lookAlike);
        CHECK(index.suggest(lookAlike).kind == Suggestion::Kind::LookAlike);
    }
}
