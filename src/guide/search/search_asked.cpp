#include "guide/search/search_asked.h"

#include <algorithm>

namespace guide {
namespace {

constexpr std::size_t mostToAsk = 5; // beside the signs that were found

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
    : m_words(words), m_symptoms(symptoms), m_sayings(words.sayings, std::move(forms)),
      m_harmless(static_cast<std::uint32_t>(words.signs.size())), m_comparing(m_harmless + 1), m_mixing(m_harmless + 2),
      m_firstAnswer(m_harmless + 3), m_firstLanguage(m_firstAnswer + static_cast<std::uint32_t>(words.answers.size()))
{
    const auto addAll = [&](const std::vector<std::string> &sayings, std::uint32_t owner, bool sideBySide = false) {
        for (const std::string &saying : sayings)
            m_sayings.add(saying, owner, sideBySide);
    };
    for (std::uint32_t i = 0; i < words.signs.size(); ++i)
        addAll(words.signs[i].phrases, i);
    addAll(words.harmless, m_harmless, true);
    addAll(words.comparing, m_comparing);
    addAll(words.mixing, m_mixing);
    for (std::uint32_t i = 0; i < words.answers.size(); ++i)
        addAll(words.answers[i].asked, m_firstAnswer + i);
    for (std::uint32_t i = 0; i < words.languages.size(); ++i) {
        for (const PlaceWords &place : words.places) {
            if (place.language == words.languages[i].id)
                addAll(place.phrases, m_firstLanguage + i);
        }
    }
    m_sayings.finish();
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
        if (a.reach - a.words != b.reach - b.words)
            return a.reach - a.words < b.reach - b.words;
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

Asked SearchAsked::in(std::string_view text, const SearchSayings::IsWord &isWord) const
{
    Asked asked;
    const std::vector<SearchSayings::Found> found = m_sayings.in(text, isWord);
    addSigns(asked, found);
    for (const SearchSayings::Found &each : found) {
        asked.comparing = asked.comparing || each.owner == m_comparing;
        asked.mixing = asked.mixing || each.owner == m_mixing;
        if (each.owner >= m_firstLanguage) {
            if (asked.notice.empty())
                asked.notice = m_words.languages[each.owner - m_firstLanguage].notice;
        } else if (each.owner >= m_firstAnswer) {
            const std::size_t answer = each.owner - m_firstAnswer;
            if (std::find(asked.answers.begin(), asked.answers.end(), answer) == asked.answers.end())
                asked.answers.push_back(answer);
        }
    }
    return asked;
}

} // namespace guide
