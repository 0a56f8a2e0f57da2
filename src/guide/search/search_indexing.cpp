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
        m_idsOf[m_vocabulary.termOf(m_vocabulary.folded(own.front()))].push_back(m_guide.medicines()[i].id);
    }
    for (const Extra &extra : m_guide.extras()) {
        for (const TermId term : termsIn(extra.name))
            m_idsOf[term].push_back(extra.id);
    }
}

void SearchIndex::appendTerms(std::vector<TermId> &terms, std::string_view text, bool shown)
{
    eachWord(text, [&](WordPlace word) {
        const TermId term = m_vocabulary.indexWord(text.substr(word.begin, word.end - word.begin), shown);
        if (term == SearchVocabulary::noTerm)
            return;
        terms.push_back(term);
        if (beginsWithDigit(text.substr(word.begin))) {
            m_numbers.resize(std::max(m_numbers.size(), std::size_t{term} + 1));
            m_numbers[term] = true;
        }
    });
}

std::vector<TermId> SearchIndex::termsIn(std::string_view text)
{
    std::vector<TermId> terms;
    appendTerms(terms, text);
    return terms;
}

void SearchIndex::indexWord()
{
    const auto wordsOf = [&](const auto &append) {
        const auto begin = static_cast<std::uint32_t>(m_words.size());
        append();
        return WordRange{begin, static_cast<std::uint32_t>(m_words.size())};
    };
    std::vector<WordRange> names;
    for (const SearchPage &page : m_found.pages) {
        names.push_back(wordsOf([&] {
            appendTerms(m_words, page.title);
            for (const std::string &name : page.names)
                appendTerms(m_words, name);
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
            wordsOf([&] { appendTerms(m_words, opens ? m_found.pages[place.page].title : place.heading); });
        fields.keywords = wordsOf([&] {
            for (const std::string &keyword : place.keywords)
                appendTerms(m_words, keyword);
        });
        fields.text = wordsOf([&] {
            for (const SearchText &text : place.texts) {
                appendTerms(m_words, text.words, place.kind != SearchKind::Source);
                m_words.push_back(SearchVocabulary::noTerm);
            }
        });
        addPhrases(i);
    }
    m_comparing = firstPlaceOf(compareTarget).value_or(0);
    for (const std::string &page : m_guide.searchWords().denied.pages) {
        if (const auto place = firstPlaceOf(page))
            m_ofWhoDenies.push_back(*place);
    }
    m_vocabulary.finish();
    m_numbers.resize(m_vocabulary.terms());
    m_asking.resize(m_vocabulary.terms());
    for (const std::string &word : m_guide.searchWords().asking) {
        if (const TermId term = m_vocabulary.termOf(m_vocabulary.folded(word)); term != SearchVocabulary::noTerm)
            m_asking[term] = true;
    }
    m_names.finish(m_vocabulary.terms());
    m_ranking.build(m_words, m_fields, m_vocabulary.terms());
}

std::optional<std::uint32_t> SearchIndex::firstPlaceOf(std::string_view page) const
{
    for (std::uint32_t i = 0; i < m_found.places.size(); ++i) {
        if (m_found.pages[m_found.places[i].page].id == page)
            return i;
    }
    return {};
}

// What somebody may type who knows what it is called.
void SearchIndex::addPhrases(std::uint32_t index)
{
    const SearchPlace &place = m_found.places[index];
    const SearchPage &page = m_found.pages[place.page];
    std::vector<TermId> terms;
    const auto add = [&](const std::string &phrase) {
        terms.clear();
        appendTerms(terms, phrase);
        m_names.add(terms, index);
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
        for (const std::string &keyword : place.keywords)
            add(keyword);
    }
}

} // namespace guide
