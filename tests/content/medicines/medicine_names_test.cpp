// Every name and every typo that the shipped medicines list, typed into the look-up.

#include "support/shipped_guide.h"

#include "guide/medicines/medicine_page.h"
#include "guide/medicines/medicine_search.h"
#include "guide/text/spelling.h"

#include "support/catch.h"
#include "support/small_letters.h"

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

std::vector<std::string> namesOf(const Medicine &medicine)
{
    std::vector<std::string> names = packNames(medicine);
    names.push_back(medicine.name);
    return names;
}

int nearestSlips(const Medicine &medicine, std::string_view typed)
{
    int least = 100;
    for (const std::string &name : namesOf(medicine))
        least = std::min(least, editDistance(bare(typed), bare(name), 100));
    return least;
}

bool shows(const Suggestion &suggestion, std::size_t medicine)
{
    return std::any_of(suggestion.names.begin(), suggestion.names.end(),
                       [&](const NearName &name) { return name.medicine == medicine && !name.lookAlike; });
}

} // namespace

TEST_CASE("medicine names: every name finds its medicine and no other")
{
    const Guide &guide = shippedGuide();
    const MedicineIndex index(guide.medicines(), inSmallLetters);
    for (std::size_t i = 0; i < guide.medicines().size(); ++i) {
        for (const std::string &name : namesOf(guide.medicines()[i])) {
            INFO(name);
            const Suggestion suggestion = index.suggest(name);
            CHECK(suggestion.kind == Suggestion::Kind::Exact);
            CHECK(shows(suggestion, i));
            const auto matches = index.filter(name);
            REQUIRE_FALSE(matches.empty());
            CHECK(matches.front().medicine == i);
        }
    }
}

TEST_CASE("medicine names: every listed misspelling finds its medicine and is a question")
{
    const Guide &guide = shippedGuide();
    const MedicineIndex index(guide.medicines(), inSmallLetters);
    std::size_t misspellings = 0;
    for (std::size_t i = 0; i < guide.medicines().size(); ++i) {
        const Medicine &medicine = guide.medicines()[i];
        for (const std::string &misspelling : medicine.misspellings) {
            ++misspellings;
            const Suggestion suggestion = index.suggest(misspelling);
            INFO(misspelling);
            CHECK(shows(suggestion, i));
            // Some differ from a name in a space or a hyphen alone: those are the name.
            const bool isName = nearestSlips(medicine, misspelling) == 0;
            CHECK((suggestion.kind == Suggestion::Kind::Exact) == isName);
        }
    }
    CHECK(misspellings > 60);
}

TEST_CASE("medicine names: a misspelling that is as near to another medicine shows both")
{
    const Guide &guide = shippedGuide();
    const MedicineIndex index(guide.medicines(), inSmallLetters);
    for (std::size_t i = 0; i < guide.medicines().size(); ++i) {
        for (const std::string &misspelling : guide.medicines()[i].misspellings) {
            const int own = nearestSlips(guide.medicines()[i], misspelling);
            for (std::size_t j = 0; j < guide.medicines().size(); ++j) {
                const int other = nearestSlips(guide.medicines()[j], misspelling);
                INFO(misspelling << " and " << guide.medicines()[j].name);
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
    for (const MedicineMatch &match : MedicineIndex(guide.medicines(), inSmallLetters).filter("drowsy")) {
        CHECK(match.by == MatchedBy::SideEffect);
        CHECK_FALSE(match.what.empty());
        ids.insert(guide.medicines()[match.medicine].id);
    }
    for (const char *id : {"carisoprodol", "cyclobenzaprine", "diazepam", "methocarbamol"})
        CHECK(ids.contains(id));
    CHECK_FALSE(ids.contains("acetaminophen"));
    CHECK_FALSE(ids.contains("ibuprofen"));
}

TEST_CASE("medicine names: a brand with a number or PM behind it is not asked about as the plain brand")
{
    const MedicineIndex index(shippedGuide().medicines(), inSmallLetters);
    for (const char *typed : {"tylenol 2", "tylenol 3", "tylenol 4", "motrin pm", "advil 2", "nurofen pm"}) {
        INFO(typed);
        CHECK(index.suggest(typed).kind == Suggestion::Kind::None);
    }
    // A slip alone is.
    CHECK(index.suggest("motrn").kind == Suggestion::Kind::DidYouMean);
}

TEST_CASE("medicine names: other medicines with near names are not taken for one of these")
{
    const Guide &guide = shippedGuide();
    const MedicineIndex index(guide.medicines(), inSmallLetters);
    for (const char *other : {"warfarin", "lorazepam", "clonazepam", "oxazepam", "diltiazem", "cyproheptadine",
                              "valerian", "aspirin", "ketoprofen", "metaxalone", "tizanidine", "baclofen", "insulin"}) {
        INFO(other);
        CHECK(index.suggest(other).kind == Suggestion::Kind::None);
    }
    for (const char *lookAlike : {"Dysport", "Soma Compound", "Robaxacet"}) {
        INFO(lookAlike);
        CHECK(index.suggest(lookAlike).kind == Suggestion::Kind::LookAlike);
    }
}
