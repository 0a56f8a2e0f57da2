#include "guide/search/search_vocabulary.h"

#include "guide/text/spelling.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace guide {
namespace {

constexpr float beginningOfAnother = 0.25F; // "heat" is the beginning of "heating", but a word by itself
constexpr float weightOfATypo = 0.75F;
constexpr std::size_t leastLettersOfABeginningWithASlip = 5;
constexpr std::size_t leastLetters = 4; // so short a word must begin right: "xray" is not "gray"
constexpr std::size_t mostSlips = 8;    // words that one typed word with a typo may stand for

void add(QueryWord &sought, TermId term, float weight)
{
    for (WeighedTerm &known : sought.terms) {
        if (known.term == term) {
            known.weight = std::max(known.weight, weight);
            return;
        }
    }
    sought.terms.push_back({term, weight});
}

} // namespace

SearchVocabulary::SearchVocabulary(const SearchWords &words, WordForms forms) : m_forms(std::move(forms))
{
    for (const std::string &word : words.stopWords)
        m_stopWords.add(folded(word));
    for (const std::vector<std::string> &same : words.synonyms)
        putTogether(same);
}

TermId SearchVocabulary::termOfStem(std::string_view stem)
{
    const std::uint32_t number = m_stems.add(stem);
    if (number == m_termOf.size())
        m_termOf.push_back(static_cast<TermId>(m_terms++));
    return m_termOf[number];
}

void SearchVocabulary::putTogether(const std::vector<std::string> &words)
{
    std::vector<std::string> stems;
    TermId term = noTerm;
    for (const std::string &word : words) {
        const std::uint32_t known = m_stems.numberOf(stems.emplace_back(m_forms.stem(folded(word))));
        if (known != WordList::unknown && term == noTerm)
            term = m_termOf[known];
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (term == noTerm)
            term = termOfStem(stems[i]);
        else if (m_stems.add(stems[i]) == m_termOf.size())
            m_termOf.push_back(term);
        indexWord(words[i]); // so that it can be typed in part, and with a typo
    }
}

TermId SearchVocabulary::indexWord(std::string_view word, bool shown)
{
    const std::uint32_t written = m_written.add(word);
    if (written == m_wordOf.size())
        m_wordOf.push_back(learned(word));
    if (m_wordOf[written] == stopWord)
        return noTerm;
    Word &known = m_words[m_wordOf[written]];
    known.uses += shown;
    return known.term;
}

std::uint32_t SearchVocabulary::learned(std::string_view word)
{
    const std::string known = folded(word);
    if (known.empty() || isStopWord(known))
        return stopWord;
    const std::uint32_t number = m_folded.add(known);
    if (number == m_words.size())
        m_words.push_back({termOfStem(m_forms.stem(known)), 0});
    return number;
}

void SearchVocabulary::finish()
{
    m_written = {};
    m_wordOf = {};
    m_alphabet = m_folded.inOrder();
    m_letters.reserve(m_words.size());
    for (std::uint32_t i = 0; i < m_words.size(); ++i)
        m_letters.push_back(lettersOf(m_folded[i]));
    m_near = NearWords(m_letters);
}

TermId SearchVocabulary::termOf(std::string_view folded) const
{
    if (const std::uint32_t word = m_folded.numberOf(folded); word != WordList::unknown)
        return m_words[word].term;
    if (isStopWord(folded))
        return noTerm;
    const std::uint32_t stem = m_stems.numberOf(m_forms.stem(folded));
    return stem == WordList::unknown ? noTerm : m_termOf[stem];
}

std::uint32_t SearchVocabulary::usesOf(std::string_view folded) const
{
    const std::uint32_t word = m_folded.numberOf(folded);
    return word == WordList::unknown ? 0 : m_words[word].uses;
}

void SearchVocabulary::addBeginnings(QueryWord &sought, float weight) const
{
    const std::string &begin = sought.folded;
    std::unordered_map<TermId, float> found;
    auto at = std::lower_bound(m_alphabet.begin(), m_alphabet.end(), begin,
                               [&](std::uint32_t word, const std::string &typed) { return m_folded[word] < typed; });
    for (; at != m_alphabet.end() && m_folded[*at].starts_with(begin); ++at) {
        // What is nearly typed out is likelier meant.
        const float share = static_cast<float>(begin.size()) / static_cast<float>(m_folded[*at].size());
        float &best = found[m_words[*at].term];
        best = std::max(best, weight * (0.6F + 0.4F * share));
    }
    if (sought.how == QueryWord::How::Itself)
        found.erase(sought.terms.front().term);
    for (const auto &[term, weightFound] : found)
        sought.terms.push_back({term, weightFound});
}

void SearchVocabulary::addTypos(QueryWord &sought) const
{
    const std::u32string letters = lettersOf(sought.folded);
    const int most = editsAllowed(letters.size());
    if (most == 0 || beginsWithDigit(sought.folded)) // a number is no typo of another
        return;
    struct Near
    {
        int edits;
        bool otherFirstLetter; // few people miss the first letter
        std::uint32_t uses;
        std::uint32_t word;
    };
    std::vector<Near> near;
    const auto keep = [&](std::uint32_t word, int edits) {
        near.push_back({edits, m_letters[word].empty() || m_letters[word][0] != letters[0], m_words[word].uses, word});
    };
    for (const std::uint32_t word : m_near.candidates(letters, most)) {
        const int allowed = std::min(most, editsAllowed(m_letters[word].size()));
        const int edits = editDistance(letters, m_letters[word], allowed);
        if (edits <= allowed && (letters.size() > leastLetters || m_letters[word][0] == letters[0]))
            keep(word, edits);
    }
    if (near.empty() && letters.size() >= leastLettersOfABeginningWithASlip) {
        for (const std::uint32_t word : m_near.beginnings(letters, most)) {
            const int edits = editsToPrefix(letters, m_letters[word], most);
            if (edits <= most)
                keep(word, edits);
        }
    }
    if (near.empty())
        return;
    std::sort(near.begin(), near.end(), [](const Near &a, const Near &b) {
        if (a.edits != b.edits)
            return a.edits < b.edits;
        if (a.otherFirstLetter != b.otherFirstLetter)
            return b.otherFirstLetter;
        return a.uses != b.uses ? a.uses > b.uses : a.word < b.word;
    });
    sought.how = QueryWord::How::Typo;
    sought.nearest = m_folded[near.front().word];
    for (std::size_t i = 0; i < near.size() && i < mostSlips; ++i) {
        const bool asNear =
            near[i].edits == near.front().edits && near[i].otherFirstLetter == near.front().otherFirstLetter;
        add(sought, m_words[near[i].word].term, asNear ? weightOfATypo : weightOfATypo / 2);
    }
}

QueryWord SearchVocabulary::sought(std::string_view folded) const
{
    QueryWord sought;
    sought.folded = std::string(folded);
    const TermId term = termOf(sought.folded);
    const std::uint32_t known = m_folded.numberOf(folded);
    if (known != WordList::unknown && m_words[known].uses > 0) {
        sought.how = QueryWord::How::Itself;
        sought.terms.push_back({term, 1});
        sought.certain = 1;
        addBeginnings(sought, beginningOfAnother);
        return sought;
    }
    addBeginnings(sought, 1);
    // A form that the guide does not use; but "cycl" is no form of "cycle" while it can still become another word.
    if (term != noTerm) {
        const bool onlyForm = sought.terms.empty();
        sought.how = onlyForm ? QueryWord::How::Itself : QueryWord::How::Beginning;
        add(sought, term, onlyForm || known != WordList::unknown ? 1 : beginningOfAnother);
    } else if (!sought.terms.empty()) {
        sought.how = QueryWord::How::Beginning;
    } else {
        addTypos(sought);
    }
    std::sort(sought.terms.begin(), sought.terms.end(), [](const WeighedTerm &a, const WeighedTerm &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
    });
    sought.certain = sought.terms.size();
    return sought;
}

std::vector<std::string> SearchVocabulary::nearest(std::string_view folded, std::size_t most) const
{
    if (beginsWithDigit(folded))
        return {};
    const std::u32string letters = lettersOf(folded);
    const int edits = static_cast<int>(letters.size() + 1) / 3; // with more, it is another word
    std::vector<std::pair<int, std::uint32_t>> near;
    for (const std::uint32_t word : m_near.candidates(letters, edits)) {
        if (const int distance = editDistance(letters, m_letters[word], edits);
            distance <= edits && m_letters[word].size() > 3)
            near.emplace_back(distance, word);
    }
    std::sort(near.begin(), near.end());
    std::vector<std::string> words;
    for (std::size_t i = 0; i < near.size() && i < most; ++i)
        words.emplace_back(m_folded[near[i].second]);
    return words;
}

} // namespace guide
