#include "guide/search_vocabulary.h"

#include "guide/spelling.h"

#include <algorithm>
#include <array>

namespace guide {
namespace {

constexpr float beginningOfAnother = 0.25F; // "heat" is the beginning of "heating", but a word by itself
constexpr float weightOfASlip = 0.75F;
constexpr std::size_t leastLettersOfABeginningWithASlip = 5;
constexpr std::size_t leastLetters = 4; // so short a word must begin right: "xray" is not "gray"
constexpr std::size_t mostSlips = 8; // words that one typed word with a slip may stand for

void add(SoughtWord &sought, Meaning meaning, float weight)
{
    for (WeighedMeaning &known : sought.meanings) {
        if (known.meaning == meaning) {
            known.weight = std::max(known.weight, weight);
            return;
        }
    }
    sought.meanings.push_back({meaning, weight});
}

} // namespace

SearchVocabulary::SearchVocabulary(const SearchWords &words, WordForms forms) : m_forms(std::move(forms))
{
    constexpr std::size_t usualWords = 8192; // of a guide, as written: no growing on the way
    m_asWritten.reserve(usualWords);
    m_byWord.reserve(usualWords);
    m_byStem.reserve(usualWords);
    for (const std::string &word : words.smallWords)
        m_small.insert(folded(word));
    for (const std::vector<std::string> &same : words.sameWords)
        putTogether(same);
}

Meaning SearchVocabulary::meaningOfStem(const std::string &stem)
{
    const auto [at, isNew] = m_byStem.try_emplace(stem, static_cast<Meaning>(m_meanings));
    m_meanings += isNew;
    return at->second;
}

void SearchVocabulary::putTogether(const std::vector<std::string> &words)
{
    Meaning meaning = noMeaning;
    for (const std::string &word : words) {
        const auto known = m_byStem.find(m_forms.stem(folded(word)));
        if (known != m_byStem.end() && meaning == noMeaning)
            meaning = known->second;
    }
    for (const std::string &word : words) {
        const std::string stem = m_forms.stem(folded(word));
        if (meaning == noMeaning)
            meaning = meaningOfStem(stem);
        m_byStem.try_emplace(stem, meaning);
        learn(word); // so that it can be typed in part, and with a slip
    }
}

Meaning SearchVocabulary::learn(std::string_view word, bool said)
{
    auto known = m_asWritten.find(word);
    if (known == m_asWritten.end())
        known = m_asWritten.emplace(word, learned(word)).first;
    if (known->second == noWord)
        return noMeaning;
    m_words[known->second].uses += said;
    return m_words[known->second].meaning;
}

std::uint32_t SearchVocabulary::learned(std::string_view word)
{
    std::string known = folded(word);
    if (const auto at = m_byWord.find(known); at != m_byWord.end())
        return at->second;
    if (known.empty() || isSmall(known))
        return noWord;
    const auto index = static_cast<std::uint32_t>(m_words.size());
    m_byWord.emplace(known, index);
    m_words.push_back({known, meaningOfStem(m_forms.stem(known)), 0});
    return index;
}

void SearchVocabulary::finish()
{
    m_asWritten.clear();
    m_alphabet.resize(m_words.size());
    m_letters.reserve(m_words.size());
    for (std::uint32_t i = 0; i < m_words.size(); ++i) {
        m_alphabet[i] = i;
        m_letters.push_back(lettersOf(m_words[i].folded));
    }
    std::sort(m_alphabet.begin(), m_alphabet.end(),
              [&](std::uint32_t a, std::uint32_t b) { return m_words[a].folded < m_words[b].folded; });
    m_near = NearWords(m_letters);
}

Meaning SearchVocabulary::meaningOf(const std::string &folded) const
{
    if (const auto at = m_byWord.find(folded); at != m_byWord.end())
        return m_words[at->second].meaning;
    if (isSmall(folded))
        return noMeaning;
    const auto stem = m_byStem.find(m_forms.stem(folded));
    return stem == m_byStem.end() ? noMeaning : stem->second;
}

void SearchVocabulary::addBeginnings(SoughtWord &sought, float weight) const
{
    const std::string &begin = sought.folded;
    std::unordered_map<Meaning, float> found;
    auto at = std::lower_bound(m_alphabet.begin(), m_alphabet.end(), begin,
                               [&](std::uint32_t a, const std::string &b) { return m_words[a].folded < b; });
    for (; at != m_alphabet.end() && m_words[*at].folded.starts_with(begin); ++at) {
        const Word &word = m_words[*at];
        // What is nearly typed out is likelier meant.
        const float share = static_cast<float>(begin.size()) / static_cast<float>(word.folded.size());
        float &best = found[word.meaning];
        best = std::max(best, weight * (0.6F + 0.4F * share));
    }
    if (sought.how == SoughtWord::How::Itself)
        found.erase(sought.meanings.front().meaning);
    for (const auto &[meaning, weightFound] : found)
        sought.meanings.push_back({meaning, weightFound});
}

void SearchVocabulary::addSlips(SoughtWord &sought) const
{
    const std::u32string letters = lettersOf(sought.folded);
    const int most = slipsAllowed(letters.size());
    if (most == 0)
        return;
    struct Near
    {
        int slips;
        bool otherFirstLetter; // few people miss the first letter
        std::uint32_t uses;
        std::uint32_t word;
    };
    std::vector<Near> near;
    const auto keep = [&](std::uint32_t word, int slips) {
        near.push_back({slips, m_letters[word].empty() || m_letters[word][0] != letters[0], m_words[word].uses, word});
    };
    for (const std::uint32_t word : m_near.candidates(letters, most)) {
        const int allowed = std::min(most, slipsAllowed(m_letters[word].size()));
        const int slips = slipsBetween(letters, m_letters[word], allowed);
        if (slips <= allowed && (letters.size() > leastLetters || m_letters[word][0] == letters[0]))
            keep(word, slips);
    }
    if (near.empty() && letters.size() >= leastLettersOfABeginningWithASlip) {
        for (const std::uint32_t word : m_near.beginnings(letters, most)) {
            const int slips = slipsToBeginning(letters, m_letters[word], most);
            if (slips <= most)
                keep(word, slips);
        }
    }
    if (near.empty())
        return;
    std::sort(near.begin(), near.end(), [](const Near &a, const Near &b) {
        if (a.slips != b.slips)
            return a.slips < b.slips;
        if (a.otherFirstLetter != b.otherFirstLetter)
            return b.otherFirstLetter;
        return a.uses != b.uses ? a.uses > b.uses : a.word < b.word;
    });
    sought.how = SoughtWord::How::Slip;
    sought.nearest = m_words[near.front().word].folded;
    for (std::size_t i = 0; i < near.size() && i < mostSlips; ++i) {
        const bool asNear = near[i].slips == near.front().slips && near[i].otherFirstLetter == near.front().otherFirstLetter;
        add(sought, m_words[near[i].word].meaning, asNear ? weightOfASlip : weightOfASlip / 2);
    }
}

SoughtWord SearchVocabulary::sought(std::string_view folded) const
{
    SoughtWord sought;
    sought.folded = std::string(folded);
    const Meaning meaning = meaningOf(sought.folded);
    const auto known = m_byWord.find(sought.folded);
    if (known != m_byWord.end() && m_words[known->second].uses > 0) {
        sought.how = SoughtWord::How::Itself;
        sought.meanings.push_back({meaning, 1});
        sought.certain = 1;
        addBeginnings(sought, beginningOfAnother);
        return sought;
    }
    addBeginnings(sought, 1);
    // A form that the guide does not use; but "cycl" is no form of "cycle" while it can still become another word.
    if (meaning != noMeaning) {
        const bool onlyForm = sought.meanings.empty();
        sought.how = onlyForm ? SoughtWord::How::Itself : SoughtWord::How::Beginning;
        add(sought, meaning, onlyForm || known != m_byWord.end() ? 1 : beginningOfAnother);
    } else if (!sought.meanings.empty()) {
        sought.how = SoughtWord::How::Beginning;
    } else {
        addSlips(sought);
    }
    std::sort(sought.meanings.begin(), sought.meanings.end(), [](const WeighedMeaning &a, const WeighedMeaning &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.meaning < b.meaning;
    });
    sought.certain = sought.meanings.size();
    return sought;
}

std::vector<std::string> SearchVocabulary::nearest(std::string_view folded, std::size_t most) const
{
    const std::u32string letters = lettersOf(folded);
    const int slips = std::max(2, static_cast<int>(letters.size()) / 2);
    std::vector<std::pair<int, std::uint32_t>> near;
    for (const std::uint32_t word : m_near.candidates(letters, slips)) {
        if (const int distance = slipsBetween(letters, m_letters[word], slips);
            distance <= slips && m_letters[word].size() > 3)
            near.emplace_back(distance, word);
    }
    std::sort(near.begin(), near.end());
    std::vector<std::string> words;
    for (std::size_t i = 0; i < near.size() && i < most; ++i)
        words.push_back(m_words[near[i].second].folded);
    return words;
}

} // namespace guide
