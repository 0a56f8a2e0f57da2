// How the index reads the guide; search.cpp answers.
#include "guide/search/search.h"

#include <algorithm>
#include <set>

namespace guide {

// A brand is a word for its medicine, wherever it stands; one that several medicines share is not.
void SearchIndex::putMedicineNamesTogether()
{
    std::unordered_map<std::string, int> owners;
    std::vector<std::set<std::string>> names(m_guide.medicines().size());
    std::size_t next = 0;
    for (const SearchPage &page : m_found.pages) {
        if (page.names.empty())
            continue;
        for (const std::string &name : page.names) {
            const WordPlace word = nextWord(name, 0);
            if (word.end - word.begin == name.size() && names[next].insert(m_vocabulary.folded(name)).second)
                ++owners[m_vocabulary.folded(name)];
        }
        ++next;
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        std::vector<std::string> own{m_guide.medicines()[i].name};
        std::copy_if(names[i].begin(), names[i].end(), std::back_inserter(own),
                     [&](const std::string &name) { return owners[name] == 1; });
        m_vocabulary.putTogether(own);
        m_idsOf[m_vocabulary.meaningOf(m_vocabulary.folded(own.front()))].push_back(m_guide.medicines()[i].id);
    }
    for (const Extra &extra : m_guide.extras()) {
        for (const Meaning meaning : meaningsIn(extra.name))
            m_idsOf[meaning].push_back(extra.id);
    }
}

void SearchIndex::appendMeanings(std::vector<Meaning> &meanings, std::string_view text, bool said)
{
    eachWord(text, [&](WordPlace word) {
        const Meaning meaning = m_vocabulary.learn(text.substr(word.begin, word.end - word.begin), said);
        if (meaning != SearchVocabulary::noMeaning)
            meanings.push_back(meaning);
    });
}

std::vector<Meaning> SearchIndex::meaningsIn(std::string_view text)
{
    std::vector<Meaning> meanings;
    appendMeanings(meanings, text);
    return meanings;
}

void SearchIndex::learn()
{
    const auto wordsOf = [&](const auto &append) {
        const auto begin = static_cast<std::uint32_t>(m_words.size());
        append();
        return WordRange{begin, static_cast<std::uint32_t>(m_words.size())};
    };
    std::vector<WordRange> names;
    for (const SearchPage &page : m_found.pages) {
        names.push_back(wordsOf([&] {
            appendMeanings(m_words, page.title);
            for (const std::string &name : page.names)
                appendMeanings(m_words, name);
        }));
    }
    m_fields.resize(m_found.places.size());
    for (std::uint32_t i = 0; i < m_found.places.size(); ++i) {
        const SearchPlace &place = m_found.places[i];
        PlaceFields &fields = m_fields[i];
        if (place.kind != SearchKind::Symptom && place.kind != SearchKind::Source) // it is the same for all of them
            fields.names = names[place.page];
        const bool opens = i == 0 || m_found.places[i - 1].page != place.page;
        fields.heading =
            wordsOf([&] { appendMeanings(m_words, opens ? m_found.pages[place.page].title : place.heading); });
        fields.said = wordsOf([&] {
            for (const std::string &said : place.said)
                appendMeanings(m_words, said);
        });
        fields.text = wordsOf([&] {
            for (const SearchText &text : place.texts) {
                appendMeanings(m_words, text.words, place.kind != SearchKind::Source);
                m_words.push_back(SearchVocabulary::noMeaning);
            }
        });
        addPhrases(i);
    }
    for (std::uint32_t i = 0; i < m_found.places.size(); ++i) {
        if (m_found.pages[m_found.places[i].page].id == compareTarget) {
            m_comparing = i;
            break;
        }
    }
    m_vocabulary.finish();
    m_names.finish(m_vocabulary.meanings());
    m_ranking.build(m_words, m_fields, m_vocabulary.meanings());
}

// What somebody may type who knows what it is called.
void SearchIndex::addPhrases(std::uint32_t index)
{
    const SearchPlace &place = m_found.places[index];
    const SearchPage &page = m_found.pages[place.page];
    std::vector<Meaning> meanings;
    const auto add = [&](const std::string &phrase) {
        meanings.clear();
        appendMeanings(meanings, phrase);
        m_names.add(meanings, index);
    };
    if (!place.heading.empty())
        add(place.heading);
    if (index == 0 || m_found.places[index - 1].page != place.page) {
        add(page.title);
        for (const std::string &name : page.names)
            add(name);
    }
    // What is said of a question only looks for its words: the symptom check itself has a place of its own.
    if (place.kind == SearchKind::Page || (place.kind == SearchKind::Symptom && !place.symptom)) {
        for (const std::string &said : place.said)
            add(said);
    }
}

} // namespace guide
