#include "loading/checks/search_check.h"

#include "guide/base/overloaded.h"
#include "guide/search/search.h"
#include "guide/text/words.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

namespace loading {
namespace {

class SearchCheck
{
public:
    SearchCheck(const guide::GuideContent &content, Problems &problems)
        : m_content(content), m_words(content.searchWords), m_problems(problems)
    {
        for (std::size_t i = 0; i < m_words.stopWords.size(); ++i) {
            const std::string &word = m_words.stopWords[i];
            if (!m_stopWords.insert(plain(word)).second)
                fault("/small_words/" + std::to_string(i), inQuotes(word) + " stands here twice");
        }
        for (const std::string &word : m_words.sayings.small)
            m_smallInSayings.insert(plain(word));
        for (const guide::SearchLanguage &language : m_words.languages)
            m_languages.insert(language.id);
    }

    void check()
    {
        checkSameWords();
        checkGroups();
        for (std::size_t i = 0; i < m_words.places.size(); ++i)
            checkPlace(m_words.places[i], "/places/" + std::to_string(i));
        for (std::size_t i = 0; i < m_words.signs.size(); ++i)
            checkSign(m_words.signs[i], "/signs/" + std::to_string(i));
        checkGroupsIn(m_words.harmless, "/harmless");
        checkGroupsIn(m_words.idioms, "/idioms");
        checkGroupsIn(m_words.comparing, "/comparing");
        checkGroupsIn(m_words.mixing, "/mixing");
        checkGroupsIn(m_words.denied.sayings, "/denied/sayings");
        if (!m_words.denied.group.empty() && !m_groups.contains(m_words.denied.group))
            fault("/denied/group", "there is no group " + inQuotes(m_words.denied.group) + " in /sayings/groups");
        for (std::size_t i = 0; i < m_words.answers.size(); ++i)
            checkGroupsIn(m_words.answers[i].asked, "/answers/" + std::to_string(i) + "/asked");
    }

private:
    static std::string inQuotes(const std::string &text) { return "\"" + text + "\""; }

    // As a reader of any keyboard would type it. Accents need more of Unicode: the tests of the shipped content see to
    // them.
    static std::string plain(std::string_view word)
    {
        std::string letters = guide::withoutApostrophes(word);
        for (char &c : letters)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        return letters;
    }

    void fault(const std::string &pointer, std::string message)
    {
        note(m_problems, {"search.json", 0, pointer, std::move(message)});
    }

    void checkSameWords()
    {
        std::map<std::string, std::size_t> seen;
        for (std::size_t i = 0; i < m_words.synonyms.size(); ++i) {
            for (std::size_t j = 0; j < m_words.synonyms[i].size(); ++j) {
                const std::string &word = m_words.synonyms[i][j];
                const std::string pointer = "/same_words/" + std::to_string(i) + "/" + std::to_string(j);
                if (m_stopWords.contains(plain(word)))
                    fault(pointer, inQuotes(word) + " is a small word, and so finds nothing");
                if (const auto [at, isNew] = seen.emplace(plain(word), i); !isNew) {
                    fault(pointer, inQuotes(word) + " stands in /same_words/" + std::to_string(at->second)
                                       + " too; a word has one meaning");
                }
            }
        }
    }

    // The words that count, in order of the alphabet: how a phrase is compared.
    std::set<std::string> keyOf(const std::string &phrase) const
    {
        std::set<std::string> key;
        guide::eachWord(phrase, [&](guide::WordPlace word) {
            std::string letters = plain(std::string_view(phrase).substr(word.begin, word.end - word.begin));
            if (!m_stopWords.contains(letters))
                key.insert(std::move(letters));
        });
        return key;
    }

    // Likewise for a saying, of which "<numb>", "=fell" and "stairs|ladder" are one word each.
    std::set<std::string> keyOfSaying(const std::string &saying) const
    {
        std::set<std::string> key;
        std::istringstream words(saying);
        for (std::string word; words >> word;) {
            while (!word.empty() && (word.back() == ',' || word.back() == '.'))
                word.pop_back();
            const std::string mark = word.starts_with('=') || word.starts_with('<') ? word.substr(0, 1) : std::string();
            word = plain(std::string_view(word).substr(mark.size()));
            if (!m_smallInSayings.contains(word))
                key.insert(mark + word);
        }
        return key;
    }

    void checkGroups()
    {
        std::set<std::string> names;
        for (std::size_t i = 0; i < m_words.sayings.groups.size(); ++i) {
            const guide::SayingGroup &group = m_words.sayings.groups[i];
            const std::string pointer = "/sayings/groups/" + std::to_string(i);
            if (!names.insert(group.name).second)
                fault(pointer + "/name", inQuotes(group.name) + " stands here twice");
            m_groups.insert(group.name);
        }
        // One may stand in another that is written before it.
        for (std::size_t i = 0; i < m_words.sayings.groups.size(); ++i)
            checkGroupsIn(m_words.sayings.groups[i].sayings, "/sayings/groups/" + std::to_string(i) + "/words");
    }

    void checkGroupsIn(const std::vector<std::string> &sayings, const std::string &pointer)
    {
        for (std::size_t i = 0; i < sayings.size(); ++i)
            checkGroupsOf(sayings[i], pointer + "/" + std::to_string(i));
    }

    void checkGroupsOf(const std::string &saying, const std::string &pointer)
    {
        for (std::size_t at = saying.find('<'); at != std::string::npos; at = saying.find('<', at + 1)) {
            const std::size_t end = std::min(saying.find('>', at), saying.size());
            if (const std::string name = saying.substr(at + 1, end - at - 1); !m_groups.contains(name))
                fault(pointer, "there is no group " + inQuotes(name) + " in /sayings/groups");
        }
    }

    void checkLanguage(const std::string &language, const std::string &pointer)
    {
        if (!language.empty() && !m_languages.contains(language))
            fault(pointer + "/language", "there is no " + inQuotes(language) + " in /languages");
    }

    template<typename KeyOf>
    void checkPhrases(const std::vector<std::string> &phrases, const std::string &pointer, const KeyOf &keyFor,
                      std::map<std::set<std::string>, std::string> &seen)
    {
        for (std::size_t i = 0; i < phrases.size(); ++i) {
            const std::string &phrase = phrases[i];
            const std::string place = pointer + "/words/" + std::to_string(i);
            const std::set<std::string> key = keyFor(phrase);
            if (key.empty()) {
                fault(place, inQuotes(phrase) + " holds small words alone, and so finds nothing");
            } else if (const auto [at, isNew] = seen.emplace(key, pointer); !isNew) {
                fault(place,
                      inQuotes(phrase)
                          + (at->second == pointer ? " stands here twice" : " stands in " + at->second + " too"));
            }
        }
    }

    bool hasHeading(const guide::Section &section, const std::string &heading) const
    {
        return std::any_of(section.blocks.begin(), section.blocks.end(), [&](const guide::SectionBlock &block) {
            return std::visit(guide::Overloaded{
                                  [&](const guide::Heading &each) { return each.text == heading; },
                                  [&](const guide::Fold &each) { return each.title == heading; },
                                  [&](const guide::Cards &each) {
                                      return std::any_of(
                                          each.cards.begin(), each.cards.end(),
                                          [&](const guide::Card &card) { return card.title == heading; });
                                  },
                                  [&](const guide::RemedyReference &each) { return titleOf(each.remedy) == heading; },
                                  [&](const guide::StretchListReference &) { return isStretch(heading); },
                                  [](const auto &) { return false; },
                              },
                              block);
        });
    }

    bool isStretch(const std::string &title) const
    {
        const std::vector<guide::Stretch> &stretches = m_content.routine.stretches;
        return std::any_of(stretches.begin(), stretches.end(),
                           [&](const guide::Stretch &each) { return each.title == title; });
    }

    std::string titleOf(const std::string &remedy) const
    {
        const auto found = std::find_if(m_content.remedies.begin(), m_content.remedies.end(),
                                        [&](const guide::Remedy &each) { return each.id == remedy; });
        return found == m_content.remedies.end() ? std::string() : found->title;
    }

    void checkPlace(const guide::PlaceWords &place, const std::string &pointer)
    {
        checkLanguage(place.language, pointer);
        checkPhrases(
            place.phrases, pointer, [this](const std::string &phrase) { return keyOf(phrase); }, m_placePhrases);
        if (!place.language.empty()) // then they are sayings
            checkGroupsIn(place.phrases, pointer + "/words");
        if (place.heading.empty())
            return;
        const auto section = std::find_if(m_content.sections.begin(), m_content.sections.end(),
                                          [&](const guide::Section &each) { return each.id == place.page; });
        if (section == m_content.sections.end() || !hasHeading(*section, place.heading)) {
            fault(pointer + "/heading", "page " + inQuotes(place.page) + " has no heading " + inQuotes(place.heading));
        }
    }

    void checkSign(const guide::SignWords &sign, const std::string &pointer)
    {
        checkLanguage(sign.language, pointer);
        checkPhrases(
            sign.phrases, pointer, [this](const std::string &saying) { return keyOfSaying(saying); }, m_signPhrases);
        checkGroupsIn(sign.phrases, pointer + "/words");
        const bool danger = std::any_of(sign.symptoms.begin(), sign.symptoms.end(), [&](guide::SymptomIndex symptom) {
            return guide::isDangerSign(m_content.symptoms[symptom].urgency);
        });
        if (!danger)
            fault(pointer + "/symptoms", "none of them is a danger sign; words for the others belong to \"places\"");
    }

    const guide::GuideContent &m_content;
    const guide::SearchWords &m_words;
    Problems &m_problems;
    std::set<std::string> m_stopWords;
    std::set<std::string> m_smallInSayings;
    std::set<std::string> m_groups;
    std::set<std::string> m_languages;
    std::map<std::set<std::string>, std::string> m_placePhrases;
    std::map<std::set<std::string>, std::string> m_signPhrases;
};

} // namespace

void checkSearchWords(const guide::GuideContent &content, Problems &problems)
{
    SearchCheck(content, problems).check();
}

Problems vainSearchWords(const guide::Guide &guide, const guide::WordForms &forms)
{
    Problems problems;
    for (const std::string &word : guide::SearchIndex(guide, forms).deadWords()) {
        note(problems,
             {"search.json", 0, "/same_words", "\"" + word + "\", and no word beside it, stands in the guide"});
    }
    return problems;
}

} // namespace loading
