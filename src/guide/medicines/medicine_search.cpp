#include "guide/medicines/medicine_search.h"

#include "guide/medicines/brand_name.h"
#include "guide/medicines/together.h"
#include "guide/text/fill.h"
#include "guide/text/spelling.h"
#include "guide/text/text.h"
#include "guide/text/words.h"

#include <algorithm>
#include <limits>

namespace guide {
namespace {

constexpr std::size_t leastLettersOfASideEffect = 3;
constexpr std::size_t longestTyped = 64; // no name is near that length, and the time to compare grows with it

// Lower is better; the order of the list.
enum Rank { ExactName, BeginningOfName, BeginningOfPackName, WordInName, LookAlikeName, Effect, NoMatch };

struct Found
{
    Rank rank = NoMatch;
    MedicineMatch match;
};

void improve(Found &found, Rank rank, std::size_t medicine, MatchedBy by, const std::string &shown)
{
    if (rank < found.rank)
        found = {rank, {medicine, by, {}}};
    std::vector<std::string> &what = found.match.what;
    if (rank == found.rank && by != MatchedBy::Name && std::find(what.begin(), what.end(), shown) == what.end())
        what.push_back(shown);
}

bool holds(const std::vector<NearName> &names, std::size_t medicine)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const NearName &name) { return name.medicine == medicine && !name.lookAlike; });
}

} // namespace

MedicineIndex::MedicineIndex(const std::vector<Medicine> &medicines, FoldCase fold)
    : m_fold(std::move(fold)), m_medicines(medicines.size())
{
    for (std::size_t i = 0; i < medicines.size(); ++i) {
        const Medicine &medicine = medicines[i];
        addName(i, MatchedBy::Name, medicine.name);
        for (const auto *names : {&medicine.usNames, &medicine.ukNames, &medicine.otherNames}) {
            for (const std::string &name : *names)
                addName(i, MatchedBy::PackName, name);
        }
        for (const LookAlike &lookAlike : medicine.lookAlikes)
            addName(i, MatchedBy::LookAlike, lookAlike.name);
        std::vector<std::string> &misspellings = m_misspellings.emplace_back();
        for (const std::string &misspelling : medicine.misspellings)
            misspellings.push_back(joinedWords(wordsBetweenApostrophes(m_fold(misspelling))));
        for (const SideEffect &effect : medicine.sideEffects) {
            const std::uint32_t field = addField({i, MatchedBy::SideEffect, effect.name, effect.serious()});
            addWords(field, effect.name);
            addWords(field, effect.clinical);
            for (const std::string &words : effect.words)
                addWords(field, words);
        }
    }
    m_alphabet = m_words.inOrder();
    std::vector<std::u32string> names;
    for (const Name &name : m_names)
        names.push_back(name.letters);
    m_nearNames = NearWords(names);
}

void MedicineIndex::addName(std::size_t medicine, MatchedBy by, const std::string &shown)
{
    const std::string folded = joinedWords(wordsBetweenApostrophes(m_fold(shown)));
    // Many brands are sold under one name in several countries. The names of a medicine follow each other.
    for (auto name = m_names.rbegin(); name != m_names.rend() && name->medicine == medicine; ++name) {
        if (name->folded == folded)
            return;
    }
    m_names.push_back({medicine, by, shown, folded, lettersOf(folded)});
    addWords(addField({medicine, by, shown}), shown);
}

std::uint32_t MedicineIndex::addField(Field field)
{
    m_fields.push_back(std::move(field));
    return static_cast<std::uint32_t>(m_fields.size() - 1);
}

void MedicineIndex::addWords(std::uint32_t field, std::string_view text)
{
    for (const std::string &word : wordsBetweenApostrophes(m_fold(text))) {
        const std::uint32_t number = m_words.add(word);
        if (number == m_fieldsOf.size())
            m_fieldsOf.emplace_back();
        std::vector<std::uint32_t> &fields = m_fieldsOf[number];
        if (fields.empty() || fields.back() != field)
            fields.push_back(field);
    }
}

// The fields in which each of the words begins some word.
std::vector<std::uint32_t> MedicineIndex::fieldsWithAll(const std::vector<std::string> &words, bool sideEffects) const
{
    std::vector<std::uint8_t> wordsFound(m_fields.size());
    std::uint8_t wanted = 0;
    std::vector<std::uint32_t> hits;
    for (const std::string &word : words) {
        hits.clear();
        const auto before = [&](std::uint32_t known, std::string_view begin) {
            return m_words[known] < begin;
        };
        auto at = std::lower_bound(m_alphabet.begin(), m_alphabet.end(), word, before);
        for (; at != m_alphabet.end() && m_words[*at].starts_with(word); ++at) {
            for (const std::uint32_t field : m_fieldsOf[*at]) {
                if (wordsFound[field] != wanted || (!sideEffects && m_fields[field].by == MatchedBy::SideEffect))
                    continue;
                wordsFound[field] = static_cast<std::uint8_t>(wanted + 1);
                hits.push_back(field);
            }
        }
        ++wanted;
    }
    std::sort(hits.begin(), hits.end());
    // Serious effects are told first.
    std::stable_partition(hits.begin(), hits.end(), [&](std::uint32_t field) { return m_fields[field].serious; });
    return hits;
}

std::vector<MedicineMatch> MedicineIndex::filter(std::string_view typed) const
{
    const std::vector<std::string> words = wordsBetweenApostrophes(m_fold(typed.substr(0, longestTyped)));
    std::vector<MedicineMatch> matches;
    if (words.empty()) {
        for (std::size_t i = 0; i < m_medicines; ++i)
            matches.push_back({i, MatchedBy::Everything, {}});
        return matches;
    }
    const std::string whole = joinedWords(words);
    std::vector<Found> found(m_medicines);
    for (const Name &name : m_names) {
        if (!name.folded.starts_with(whole))
            continue;
        const Rank rank = name.by == MatchedBy::LookAlike      ? LookAlikeName
                          : name.folded.size() == whole.size() ? ExactName
                          : name.by == MatchedBy::Name         ? BeginningOfName
                                                               : BeginningOfPackName;
        improve(found[name.medicine], rank, name.medicine, name.by, name.shown);
    }
    for (const std::uint32_t hit : fieldsWithAll(words, whole.size() >= leastLettersOfASideEffect)) {
        const Field &field = m_fields[hit];
        const Rank rank = field.by == MatchedBy::SideEffect  ? Effect
                          : field.by == MatchedBy::LookAlike ? LookAlikeName
                                                             : WordInName;
        improve(found[field.medicine], rank, field.medicine, field.by, field.shown);
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.rank < b.rank; });
    for (Found &each : found) {
        if (each.rank == NoMatch)
            break;
        matches.push_back(std::move(each.match));
    }
    return matches;
}

// The names with the fewest edits, each medicine once; `edits` becomes their number. Nothing if none is near enough.
std::vector<NearName> MedicineIndex::nearest(const std::u32string &letters, int &edits) const
{
    std::vector<NearName> names;
    edits = std::numeric_limits<int>::max();
    for (const std::uint32_t candidate : m_nearNames.candidates(letters, editsAllowed(letters.size()))) {
        const Name &name = m_names[candidate];
        if (name.by != MatchedBy::Name && !mayBeTheBrand(name.letters, letters))
            continue;
        int allowed = editsAllowed(std::min(letters.size(), name.letters.size()));
        // Few people miss the first letter, and other medicines differ just there: oxazepam and prazepam are not
        // diazepam.
        if (!letters.empty() && !name.letters.empty() && letters.front() != name.letters.front())
            allowed = std::min(allowed, 1);
        const int distance = editDistance(letters, name.letters, std::min(allowed, edits));
        if (distance > allowed || distance > edits)
            continue;
        if (distance < edits)
            names.clear();
        edits = distance;
        const bool lookAlike = name.by == MatchedBy::LookAlike;
        if (lookAlike || !holds(names, name.medicine))
            names.push_back({name.medicine, name.shown, lookAlike});
    }
    return names;
}

Suggestion MedicineIndex::suggest(std::string_view typed) const
{
    const std::string whole = joinedWords(wordsBetweenApostrophes(m_fold(typed.substr(0, longestTyped))));
    if (whole.empty())
        return {};
    int edits = 0;
    const std::u32string letters = lettersOf(whole);
    std::vector<NearName> near = nearest(letters, edits);
    if (!near.empty() && edits == 0) {
        const bool one = near.size() == 1;
        return {!one                     ? Suggestion::Kind::Either
                : near.front().lookAlike ? Suggestion::Kind::LookAlike
                                         : Suggestion::Kind::Exact,
                std::move(near)};
    }

    // A listed typo means its medicine, however far it is; but a name of another that is as near is shown beside it.
    std::vector<NearName> listed;
    for (std::size_t i = 0; i < m_medicines; ++i) {
        if (std::find(m_misspellings[i].begin(), m_misspellings[i].end(), whole) == m_misspellings[i].end())
            continue;
        int least = std::numeric_limits<int>::max();
        const Name *closest = nullptr;
        for (const Name &name : m_names) {
            if (name.medicine != i || name.by == MatchedBy::LookAlike)
                continue;
            const int distance = editDistance(letters, name.letters, static_cast<int>(longestTyped));
            if (distance < least) {
                least = distance;
                closest = &name;
            }
        }
        if (edits > least)
            near.clear();
        listed.push_back({i, closest->shown});
    }
    if (!listed.empty()) {
        for (NearName &name : near) {
            if (name.lookAlike || !holds(listed, name.medicine))
                listed.push_back(std::move(name));
        }
        return {listed.size() == 1 ? Suggestion::Kind::DidYouMean : Suggestion::Kind::Either, std::move(listed)};
    }
    // What begins a name, or names a side effect, is no typo: "coma" is not "Soma".
    if (near.empty() || !filter(typed).empty())
        return {};
    return {near.size() == 1 ? Suggestion::Kind::DidYouMean : Suggestion::Kind::Either, std::move(near)};
}

std::string questionOf(const Suggestion &suggestion, const std::vector<Medicine> &medicines,
                       const MedicineQuestionWords &words)
{
    const auto called = [&](const NearName &near) {
        const Medicine &medicine = medicines[near.medicine];
        if (near.name == medicine.name)
            return inSentence(near.name);
        return near.lookAlike ? near.name : near.name + " (" + inSentence(medicine.name) + ")";
    };
    switch (suggestion.kind) {
    case Suggestion::Kind::None:
    case Suggestion::Kind::Exact: return {};
    case Suggestion::Kind::LookAlike: {
        const NearName &near = suggestion.names.front();
        for (const LookAlike &lookAlike : medicines[near.medicine].lookAlikes) {
            if (lookAlike.name == near.name)
                return near.name + ": " + plainText(lookAlike.text);
        }
        return {};
    }
    case Suggestion::Kind::DidYouMean:
    case Suggestion::Kind::Either: break;
    }
    std::string names;
    for (std::size_t i = 0; i < suggestion.names.size(); ++i) {
        const std::string name = called(suggestion.names[i]);
        const bool last = i > 0 && i + 1 == suggestion.names.size();
        names = last ? fill(words.either, {{"names", names}, {"last", name}}) : names + (i == 0 ? "" : ", ") + name;
    }
    return fill(words.didYouMean, {{"names", names}});
}

} // namespace guide
