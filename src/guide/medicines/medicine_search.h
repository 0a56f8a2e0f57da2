// Finding a medicine by what somebody types: its name, a name on the pack, a typo of spelling, or a side effect.
//
// filter() narrows the list as the reader types; suggest() answers for a name that was typed whole. Neither ever
// chooses: look-alike names cause errors, so a near name is a question ("Check the pack"), two equally near names are
// both shown, and for anything else there is no answer at all.
//
// Everything is folded once, when the index is built; the folding (case, accents) is handed in, because it needs more
// of Unicode than the standard library knows.
#pragma once

#include "guide/medicines/medicine.h"
#include "guide/medicines/medicine_words.h"
#include "guide/text/near_words.h"
#include "guide/text/word_list.h"
#include "guide/text/words.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace guide {

// Why a medicine is in the list. The order is the order of the list.
enum class MatchedBy {
    Everything, // nothing was typed
    Name,
    PackName,  // a brand, or another name
    LookAlike, // the name of something else that is easily taken for it
    SideEffect,
};

struct MedicineMatch
{
    std::size_t medicine = 0; // its place in Guide::medicines()
    MatchedBy by = MatchedBy::Everything;
    std::vector<std::string>
        what; // "Advil", or every effect that matched, serious ones first; empty for Everything and Name
};

struct NearName
{
    std::size_t medicine = 0;
    std::string name;       // as it is written: "Ibuprofen", "Advil"
    bool lookAlike = false; // the name is not this medicine's: its LookAlike says what it is
};

struct Suggestion
{
    enum class Kind {
        None,       // not a name of this guide, nor near one
        Exact,      // the name of one medicine
        LookAlike,  // the name of something else that is easily taken for the medicine
        DidYouMean, // one name is near
        Either,     // several names are equally near, or the name belongs to several
    };

    Kind kind = Kind::None;
    std::vector<NearName> names;
};

class MedicineIndex
{
public:
    // Copies what it needs.
    MedicineIndex(const std::vector<Medicine> &medicines, FoldCase fold);

    // Exact names first, then names that begin so, then words within a name, look-alikes and side effects; equals in
    // the order of the guide. Each medicine stands at most once, for its best reason. Side effects need three letters.
    std::vector<MedicineMatch> filter(std::string_view typed) const;

    Suggestion suggest(std::string_view typed) const;

private:
    struct Name
    {
        std::size_t medicine = 0;
        MatchedBy by = MatchedBy::Name;
        std::string shown;
        std::string folded;     // without spaces and hyphens
        std::u32string letters; // the same, letter by letter
    };
    struct Field // what the words of the index lead to: a name, or a side effect
    {
        std::size_t medicine = 0;
        MatchedBy by = MatchedBy::Name;
        std::string shown;
        bool serious = false;
    };

    void addName(std::size_t medicine, MatchedBy by, const std::string &shown);
    void addWords(std::uint32_t field, std::string_view text);
    std::uint32_t addField(Field field);
    std::vector<std::uint32_t> fieldsWithAll(const std::vector<std::string> &words, bool sideEffects) const;
    std::vector<NearName> nearest(const std::u32string &letters, int &edits) const;

    FoldCase m_fold;
    std::size_t m_medicines = 0;
    std::vector<Name> m_names;
    NearWords m_nearNames;                                // of m_names
    std::vector<std::vector<std::string>> m_misspellings; // folded, for each medicine
    std::vector<Field> m_fields;
    WordList m_words;
    std::vector<std::uint32_t> m_alphabet;              // m_words in order
    std::vector<std::vector<std::uint32_t>> m_fieldsOf; // each of m_words
};

// What to show for a suggestion, in one or two sentences; empty for None and Exact. The medicines are those of the
// index.
std::string questionOf(const Suggestion &suggestion, const std::vector<Medicine> &medicines,
                       const MedicineQuestionWords &words);

} // namespace guide
