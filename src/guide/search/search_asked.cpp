#include "guide/search/search_asked.h"

#include <algorithm>

namespace guide {
namespace {

constexpr std::size_t mostToAsk = 5; // beside the signs that were found
constexpr std::size_t wordsAmongAPhrase = 3;

void addOnce(std::vector<SymptomIndex> &signs, SymptomIndex symptom)
{
    if (std::find(signs.begin(), signs.end(), symptom) == signs.end())
        signs.push_back(symptom);
}

bool holds(const SearchSayings::Found &whole, const SearchSayings::Found &part)
{
    return whole.words.size() >= part.words.size() && whole.words.front() <= part.words.front()
           && whole.words.back() >= part.words.back()
           && std::includes(whole.words.begin(), whole.words.end(), part.words.begin(), part.words.end());
}

} // namespace

SearchAsked::SearchAsked(const SearchWords &words, const std::vector<Symptom> &symptoms, WordForms forms)
    : m_words(words), m_symptoms(symptoms), m_forms(std::move(forms)), m_sayings(words.sayings, m_forms),
      m_harmless(static_cast<std::uint32_t>(words.signs.size())), m_comparing(m_harmless + 1), m_mixing(m_harmless + 2),
      m_denying(m_harmless + 3), m_firstAnswer(m_harmless + 4),
      m_firstLanguage(m_firstAnswer + static_cast<std::uint32_t>(words.answers.size()))
{
    addSignsOf(m_sayings, false);
    addAll(m_sayings, words.harmless, m_harmless, true);
    addAll(m_sayings, words.comparing, m_comparing);
    addAll(m_sayings, words.mixing, m_mixing);
    addAll(m_sayings, words.denied.sayings, m_denying);
    for (const SayingGroup &group : words.sayings.groups) {
        for (std::size_t i = 0; group.name == words.denied.group && i < group.sayings.size(); ++i) {
            eachWord(group.sayings[i], [&](WordPlace place) {
                m_deniable.add(m_forms.fold(withoutApostrophes(
                    std::string_view(group.sayings[i]).substr(place.begin, place.end - place.begin))));
            });
        }
    }
    for (std::uint32_t i = 0; i < words.answers.size(); ++i)
        addAll(m_sayings, words.answers[i].asked, m_firstAnswer + i);
    for (std::uint32_t i = 0; i < words.languages.size(); ++i) {
        for (const PlaceWords &place : words.places) {
            if (place.language == words.languages[i].id)
                addAll(m_sayings, place.phrases, m_firstLanguage + i);
        }
    }
    m_sayings.finish();
}

void SearchAsked::addAll(SearchSayings &into, const std::vector<std::string> &sayings, std::uint32_t owner,
                         bool sideBySide)
{
    for (const std::string &saying : sayings)
        into.add(saying, owner, sideBySide);
}

void SearchAsked::addSignsOf(SearchSayings &into, bool otherLanguages) const
{
    for (std::uint32_t i = 0; i < m_words.signs.size(); ++i) {
        if (m_words.signs[i].language.empty() != otherLanguages)
            addAll(into, m_words.signs[i].phrases, i);
    }
}

const SearchSayings &SearchAsked::idioms() const
{
    if (!m_idioms) {
        m_idioms.emplace(m_words.sayings, m_forms);
        for (const std::string &idiom : m_words.idioms)
            m_idioms->addIdiom(idiom);
        m_idioms->finish();
    }
    return *m_idioms;
}

const SearchSayings &SearchAsked::otherLanguages() const
{
    if (!m_otherLanguages) {
        m_otherLanguages.emplace(m_words.sayings, m_forms);
        addSignsOf(*m_otherLanguages, true);
        m_otherLanguages->finish();
    }
    return *m_otherLanguages;
}

Urgency SearchAsked::urgencyOf(std::uint32_t sign) const
{
    return m_symptoms[m_words.signs[sign].symptoms.front()].urgency;
}

void SearchAsked::addSigns(Asked &asked, const std::vector<SearchSayings::Found> &found) const
{
    struct Sign
    {
        std::uint32_t sign;
        std::size_t words;
        std::size_t reach;
    };
    // So many other words stand among those of a sign, but for a few as in any phrase.
    const auto strayOf = [](const Sign &sign) {
        return std::max(sign.reach - sign.words, wordsAmongAPhrase) - wordsAmongAPhrase;
    };
    std::vector<Sign> signs;
    for (const SearchSayings::Found &each : found) {
        if (each.owner >= m_harmless)
            continue;
        const bool told = std::any_of(found.begin(), found.end(), [&](const SearchSayings::Found &other) {
            if (other.owner > m_harmless || !holds(other, each))
                return false;
            return other.owner == m_harmless
                   || (other.words.size() > each.words.size()
                       && (each.words.size() == 1 || urgencyOf(other.owner) >= urgencyOf(each.owner)));
        });
        if (told)
            continue;
        const auto known =
            std::find_if(signs.begin(), signs.end(), [&](const Sign &sign) { return sign.sign == each.owner; });
        if (known == signs.end())
            signs.push_back({each.owner, each.words.size(), each.reach});
        else if (each.words.size() >= known->words)
            *known = {each.owner, each.words.size(),
                      each.words.size() > known->words ? each.reach : std::min(known->reach, each.reach)};
    }
    std::sort(signs.begin(), signs.end(), [&](const Sign &a, const Sign &b) {
        if (urgencyOf(a.sign) != urgencyOf(b.sign))
            return urgencyOf(a.sign) > urgencyOf(b.sign);
        // What stands together in a story is surer than what only stands near: "had two paracetamol and a hot water
        // bottle".
        if (strayOf(a) != strayOf(b))
            return strayOf(a) < strayOf(b);
        return a.words != b.words ? a.words > b.words : a.sign < b.sign;
    });
    for (const Sign &sign : signs) {
        addOnce(asked.signs, m_words.signs[sign.sign].symptoms.front());
        if (asked.notice.empty() && !m_words.signs[sign.sign].language.empty()) {
            for (const SearchLanguage &language : m_words.languages) {
                if (language.id == m_words.signs[sign.sign].language)
                    asked.notice = language.notice;
            }
        }
    }
    for (const Sign &sign : signs) {
        for (const SymptomIndex symptom : m_words.signs[sign.sign].symptoms) {
            if (asked.signs.size() < mostToAsk)
                addOnce(asked.signs, symptom);
        }
    }
}

std::vector<SearchSayings::Found> SearchAsked::foundIn(std::string_view text, const SearchSayings::IsWord &isWord,
                                                       bool foreign, const std::vector<std::uint16_t> &taken) const
{
    std::vector<SearchSayings::Found> found = m_sayings.in(text, isWord, taken);
    const auto isOfLanguage = [&](const SearchSayings::Found &each) {
        return each.owner >= m_firstLanguage;
    };
    if (foreign || std::any_of(found.begin(), found.end(), isOfLanguage)) {
        const auto isKnown = [&](std::string_view word) {
            return m_sayings.knows(word, isWord);
        };
        std::ranges::move(otherLanguages().in(text, isKnown, taken), std::back_inserter(found));
    }
    return found;
}

bool SearchAsked::understands(std::string_view folded, const SearchSayings::IsWord &isWord) const
{
    return m_sayings.says(folded, isWord) || (m_otherLanguages && m_otherLanguages->says(folded, isWord));
}

Asked SearchAsked::in(std::string_view text, const SearchSayings::IsWord &isWord) const
{
    Asked asked;
    bool foreign = false; // some word is
    eachWord(readablePart(text), [&](WordPlace place) {
        foreign = foreign
                  || !m_sayings.knows(
                      m_forms.fold(withoutApostrophes(text.substr(place.begin, place.end - place.begin))), isWord);
    });
    std::vector<SearchSayings::Found> found = foundIn(text, isWord, foreign, {});
    const auto isSign = [&](const SearchSayings::Found &each) {
        return each.owner < m_harmless;
    };
    // Before the idioms take its words.
    const bool denies = std::any_of(found.begin(), found.end(),
                                    [&](const SearchSayings::Found &each) { return each.owner == m_denying; });
    if (std::any_of(found.begin(), found.end(), isSign)) {
        // A word of an idiom is no typo of a word of danger: "cooking" is not "choking".
        const auto isWritten = [&](std::string_view word) {
            return isWord(word) || idioms().holds(word);
        };
        found = foundIn(text, isWritten, foreign, idioms().takenByIdioms(text, isWord));
        asked.harmless = std::none_of(found.begin(), found.end(), isSign);
    }
    addSigns(asked, found);
    asked.denying = denies && asked.signs.empty();
    for (const SearchSayings::Found &each : found) {
        asked.comparing = asked.comparing || each.owner == m_comparing;
        asked.mixing = asked.mixing || each.owner == m_mixing;
        if (each.owner >= m_firstLanguage) {
            if (asked.notice.empty())
                asked.notice = m_words.languages[each.owner - m_firstLanguage].notice;
        } else if (each.owner >= m_firstAnswer) {
            const bool isPart = std::any_of(found.begin(), found.end(), [&](const SearchSayings::Found &other) {
                return other.owner >= m_firstAnswer && other.owner < m_firstLanguage && other.owner != each.owner
                       && other.words.size() > each.words.size() && holds(other, each);
            });
            if (isPart)
                continue;
            const std::size_t answer = each.owner - m_firstAnswer;
            if (std::find(asked.answers.begin(), asked.answers.end(), answer) == asked.answers.end())
                asked.answers.push_back(answer);
        }
    }
    return asked;
}

} // namespace guide
