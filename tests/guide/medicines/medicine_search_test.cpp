#include "guide/medicines/medicine_search.h"

#include "support/made_up_medicines.h"
#include "support/made_up_words.h"

#include "support/catch.h"
#include "support/small_letters.h"

#include <algorithm>

using namespace guide;

namespace {

constexpr std::size_t achine = 0;
constexpr std::size_t calmol = 1;
constexpr std::size_t needlin = 2;

MedicineIndex madeUpIndex()
{
    return {madeUpMedicines().medicines, inSmallLetters};
}

std::string asked(const Suggestion &suggestion, const std::vector<Medicine> &medicines = madeUpMedicines().medicines)
{
    return questionOf(suggestion, medicines, madeUpWords().medicines.question);
}

std::vector<std::size_t> found(std::string_view typed)
{
    std::vector<std::size_t> medicines;
    for (const MedicineMatch &match : madeUpIndex().filter(typed))
        medicines.push_back(match.medicine);
    return medicines;
}

MedicineMatch onlyMatch(std::string_view typed)
{
    const auto matches = madeUpIndex().filter(typed);
    INFO(typed);
    REQUIRE(matches.size() == 1);
    return matches.front();
}

using Found = std::vector<std::size_t>;
using What = std::vector<std::string>;

} // namespace

TEST_CASE("medication search: nothing typed shows all in their order")
{
    CHECK(found("") == Found{achine, calmol, needlin});
    CHECK(found("  -") == Found{achine, calmol, needlin});
    CHECK(madeUpIndex().filter("").front().by == MatchedBy::Everything);
}

TEST_CASE("medication search: the beginning of a name finds it whatever its case")
{
    for (const char *typed : {"calm", "CALMOL", " Calmol "}) {
        const MedicineMatch match = onlyMatch(typed);
        CHECK(match.medicine == calmol);
        CHECK(match.by == MatchedBy::Name);
        CHECK(match.what.empty());
    }
}

TEST_CASE("medication search: a name on the pack finds the medicine and says which name")
{
    const MedicineMatch match = onlyMatch("restw");
    CHECK(match.medicine == calmol);
    CHECK(match.by == MatchedBy::PackName);
    CHECK(match.what == What{"Restwell"});
    CHECK(onlyMatch("painoff").what == What{"Painoff"});
    CHECK(onlyMatch("painof").what == What{"Painoff", "Painoff PM"});
    CHECK(onlyMatch("painoffpm").what == What{"Painoff PM"});
    CHECK(onlyMatch("citrate").what == What{"calmol citrate"});
}

TEST_CASE("medication search: a side effect finds who has it and says which effect")
{
    const MedicineMatch match = onlyMatch("drowsy");
    CHECK(match.medicine == calmol);
    CHECK(match.by == MatchedBy::SideEffect);
    CHECK(match.what == What{"Sleepy or drowsy"});
    CHECK(onlyMatch("somnolence").what == What{"Sleepy or drowsy"});
    CHECK(onlyMatch("mouth dry").what == What{"Dry mouth"});
    CHECK(found("sore") == Found{achine, needlin});
}

TEST_CASE("medication search: serious effects are told first")
{
    // "h" begins words of both; so do the three letters.
    const MedicineMatch match = onlyMatch("hea");
    CHECK(match.what == What{"Racing heart", "Headache"});
}

TEST_CASE("medication search: one or two letters find names only")
{
    CHECK(found("he") == Found{});
    CHECK(found("ca") == Found{calmol});
    CHECK(found("pm") == Found{achine});
}

TEST_CASE("medication search: names stand before side effects")
{
    CHECK(found("nee") == Found{needlin}); // the name and the searched word of one and the same
    std::vector<Medicine> medicines = madeUpMedicines().medicines;
    medicines[achine].sideEffects[0].words.push_back("needle");
    const auto matches = MedicineIndex(medicines, inSmallLetters).filter("need");
    REQUIRE(matches.size() == 2);
    CHECK(matches[0].medicine == needlin);
    CHECK(matches[0].by == MatchedBy::Name);
    CHECK(matches[1].medicine == achine);
    CHECK(matches[1].by == MatchedBy::SideEffect);
}

TEST_CASE("medication search: a look-alike is told as such")
{
    const MedicineMatch match = onlyMatch("calmol plus");
    CHECK(match.by == MatchedBy::LookAlike);
    CHECK(match.what == What{"Calmol Plus"});
}

TEST_CASE("medication search: each medicine stands once")
{
    CHECK(found("calmol") == Found{calmol});
    CHECK(found("r") == Found{calmol});
}

TEST_CASE("medication search: an exact name is that medicine and nothing else")
{
    for (const char *typed : {"Achine", "PAINOFF", "painoff pm"}) {
        const Suggestion suggestion = madeUpIndex().suggest(typed);
        INFO(typed);
        CHECK(suggestion.kind == Suggestion::Kind::Exact);
        REQUIRE(suggestion.names.size() == 1);
        CHECK(suggestion.names.front().medicine == achine);
        CHECK(asked(suggestion).empty());
    }
}

TEST_CASE("medication search: a listed slip is a question and not an answer")
{
    const Suggestion typo = madeUpIndex().suggest("kalmol");
    CHECK(typo.kind == Suggestion::Kind::DidYouMean);
    CHECK(asked(typo) == "Did you mean calmol? Check the pack. If it says anything else, ask a pharmacist.");
    // However far it is from the name.
    const Suggestion far = madeUpIndex().suggest("calm all");
    CHECK(far.kind == Suggestion::Kind::DidYouMean);
    CHECK(far.names.front().medicine == calmol);
    // The name that was meant is told, and whose it is.
    CHECK(asked(madeUpIndex().suggest("restwel"))
          == "Did you mean Restwell (calmol)? Check the pack. If it says anything else, ask a pharmacist.");
}

TEST_CASE("medication search: one near name is a question")
{
    const Suggestion suggestion = madeUpIndex().suggest("achinne");
    CHECK(suggestion.kind == Suggestion::Kind::DidYouMean);
    REQUIRE(suggestion.names.size() == 1);
    CHECK(suggestion.names.front().medicine == achine);
}

TEST_CASE("medication search: two equally near names are both shown")
{
    std::vector<Medicine> medicines = madeUpMedicines().medicines;
    medicines[needlin].usNames = {"Calmob"};
    const Suggestion suggestion = MedicineIndex(medicines, inSmallLetters).suggest("calmot");
    CHECK(suggestion.kind == Suggestion::Kind::Either);
    REQUIRE(suggestion.names.size() == 2);
    CHECK(asked(suggestion, medicines)
          == "Did you mean calmol or Calmob (needlin)? Check the pack. If it says anything else, ask a pharmacist.");
}

TEST_CASE("medication search: a listed slip that is as near to another medicine shows both")
{
    std::vector<Medicine> medicines = madeUpMedicines().medicines;
    medicines[needlin].usNames = {"Nalmol"};
    const Suggestion suggestion = MedicineIndex(medicines, inSmallLetters).suggest("kalmol");
    CHECK(suggestion.kind == Suggestion::Kind::Either);
    REQUIRE(suggestion.names.size() == 2);
    CHECK(suggestion.names[0].medicine == calmol);
    CHECK(suggestion.names[1].medicine == needlin);
}

TEST_CASE("medication search: a name that belongs to two medicines shows both")
{
    std::vector<Medicine> medicines = madeUpMedicines().medicines;
    medicines[needlin].usNames = {"Restwell"};
    const Suggestion suggestion = MedicineIndex(medicines, inSmallLetters).suggest("restwell");
    CHECK(suggestion.kind == Suggestion::Kind::Either);
    CHECK(suggestion.names.size() == 2);
}

TEST_CASE("medication search: the name of a look-alike says what it is")
{
    const Suggestion suggestion = madeUpIndex().suggest("Calmol-Plus");
    CHECK(suggestion.kind == Suggestion::Kind::LookAlike);
    CHECK(asked(suggestion) == "Calmol Plus: It holds another medicine too.");
    const Suggestion near = madeUpIndex().suggest("calmol pluss");
    REQUIRE(near.names.size() == 1);
    CHECK(near.names.front().lookAlike);
}

TEST_CASE("medication search: anything else suggests nothing")
{
    for (const char *typed : {"", "warfarin", "ach", "calmo", "xyz", "   "}) {
        INFO(typed);
        const Suggestion suggestion = madeUpIndex().suggest(typed);
        CHECK(suggestion.kind == Suggestion::Kind::None);
        CHECK(suggestion.names.empty());
        CHECK(asked(suggestion).empty());
    }
}

TEST_CASE("medication search: the name of a side effect is never taken for a slip")
{
    std::vector<Medicine> medicines = madeUpMedicines().medicines;
    medicines[achine].usNames = {"Soma"};
    const MedicineIndex index(medicines, inSmallLetters);
    CHECK(index.suggest("coma").kind == Suggestion::Kind::None);
    CHECK(index.suggest("koma").kind == Suggestion::Kind::DidYouMean);
}

TEST_CASE("medication search: two slips need the right first letter")
{
    std::vector<Medicine> medicines = madeUpMedicines().medicines;
    medicines[achine].usNames = {"Diazepam"};
    const MedicineIndex index(medicines, inSmallLetters);
    CHECK(index.suggest("oxazepam").kind == Suggestion::Kind::None);
    CHECK(index.suggest("biazepam").kind == Suggestion::Kind::DidYouMean);
    CHECK(index.suggest("diasepan").kind == Suggestion::Kind::DidYouMean);
}

TEST_CASE("medication search: a long or hostile text is answered like any other")
{
    const std::string longText(100000, 'a');
    CHECK(madeUpIndex().filter(longText).empty());
    CHECK(madeUpIndex().suggest(longText).kind == Suggestion::Kind::None);
    std::string words;
    for (int i = 0; i < 1000; ++i)
        words += "zz ";
    CHECK(madeUpIndex().filter(words).empty());
    CHECK(madeUpIndex().filter("\xFF\xC3").empty());
}

TEST_CASE("medication search: a curly apostrophe finds what a straight one does")
{
    std::vector<Medicine> medicines = madeUpMedicines().medicines;
    medicines[calmol].usNames.push_back("Doan's Pills");
    const MedicineIndex index(medicines, inSmallLetters);
    for (const char *typed : {"doan's", "Doan’s", "doan’s pills"}) {
        INFO(typed);
        const auto matches = index.filter(typed);
        REQUIRE(matches.size() == 1);
        CHECK(matches.front().medicine == calmol);
    }
    CHECK(index.suggest("Doan’s Pills").kind == Suggestion::Kind::Exact);
    for (const char *possessive : {"calmol's", "calmol’s"}) {
        INFO(possessive);
        CHECK(index.suggest(possessive).kind == Suggestion::Kind::DidYouMean);
    }
}
