// SearchIndex: finds anything a reader can read, by what people really type.
//
// Words in any order, in any form, in part, with a typo, and as lay words. The ranking is BM25F: each place of the
// guide is a document whose fields (heading, names, what people type for it, text) have weights of their own (S.
// Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", Foundations and Trends in
// Information Retrieval 3(4), 2009, pages 333-389, doi:10.1561/1500000019). An exact name comes before everything but
// danger signs.
//
// - A typo is answered, and asked about: nothing is silently replaced. Names of medicines follow medicine_search.h.
// - Words that may be danger signs name the questions of the symptom check; that row belongs first. Nothing is replied.
// - The order of the words does not matter. The beginning of a word finds all that the word finds.
// - Any bytes are a query.
#pragma once

#include "guide/search/search_asked.h"
#include "guide/search/search_excerpt.h"
#include "guide/search/search_phrases.h"
#include "guide/search/search_place.h"
#include "guide/search/search_query.h"
#include "guide/search/search_ranking.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace guide {

struct SearchHit
{
    SearchKind kind = SearchKind::Page;
    std::string page;    // the id to open
    std::string title;   // of the page
    std::string heading; // on the page, above the words; empty at its beginning
    MarkedText found;    // one line as the reader reads it; without marks where only the heading, or a name, was found
    LinePlace begins;    // where the heading stands, or the title
    LinePlace place;     // where `found` stands; for a pair of medicines see blockOfPair()
    std::optional<SymptomIndex> symptom;
    std::array<std::string, 2> together; // a pair of medicines, for the page that tells of pairs
};

struct SearchAnswer
{
    std::vector<SymptomIndex> signs; // as Asked::signs; mostly empty
    std::string notice;              // as Asked::notice
    std::vector<SearchHit> hits;     // best first; each page once, but for the questions and the sources on one
    bool clear = false;              // the first hit fits much better than the next
    std::vector<SearchQuestion> questions;
    std::vector<std::string> nearest; // words of the guide; only when there is no hit
};

class SearchIndex
{
public:
    // The guide must outlive the index. Takes some milliseconds: build it when it is first needed.
    SearchIndex(const Guide &guide, const WordForms &forms);

    // Nothing for a query without a word.
    SearchAnswer search(std::string_view typed, std::size_t mostHits = 12) const;

    // What authors wrote in vain: words that find each other, of which the guide holds none.
    std::vector<std::string> deadWords() const;

    std::size_t places() const { return m_found.places.size(); }
    std::size_t words() const { return m_vocabulary.words(); }

private:
    // Of the terms, which stand in a line that replies to what was asked, and which in the question alone; empty where
    // nothing particular was asked, and the names where it was asked of no medicine of the guide.
    struct LineAsked
    {
        std::vector<bool> replying;
        std::vector<bool> labels; // that reply where the line begins with them
        std::vector<bool> asking;
        std::vector<bool> ownNames; // of the medicines asked about
        std::vector<bool> otherNames;
        std::vector<std::string> named; // their ids
    };

    void putMedicineNamesTogether();
    void indexWord();
    void addPhrases(std::uint32_t place);
    std::optional<std::uint32_t> firstPlaceOf(std::string_view page) const;
    void appendTerms(std::vector<TermId> &terms, std::string_view text, bool shown = true);
    std::vector<TermId> termsIn(std::string_view text);

    std::vector<std::string> namedIn(const SearchQuery &query) const;
    std::vector<float> scoresOf(const std::vector<QueryWord> &words) const;
    std::vector<float> scoresFor(const SearchQuery &query, const Asked &asked, const LineAsked &line) const;
    std::vector<float> topicScores(SearchQuery query, const LineAsked &line) const;
    std::vector<std::uint32_t> bestPlaces(const std::vector<float> &scores, const std::vector<float> &topics,
                                          const LineAsked &line, std::size_t most, bool &clear) const;
    template<typename Visit>
    void eachText(std::uint32_t place, const LineAsked &line, const Visit &visit) const;
    bool saysNothing(std::uint32_t place) const;        // but its heading
    bool holdsOnlyQuestions(std::uint32_t place) const; // what to ask a doctor replies to nothing
    std::size_t repliesAt(std::uint32_t place, const LineAsked &line) const;
    LineAsked lineAsked(const Asked &asked, const std::vector<std::string> &named) const;
    bool namesAny(std::size_t place, const std::vector<bool> &names) const;
    bool isOfNamed(std::uint32_t place, const LineAsked &line) const;
    SearchHit hitAt(std::uint32_t place, const std::vector<bool> &wanted, const LineAsked &line) const;

    const Guide &m_guide;
    SearchPlaces m_found;
    SearchVocabulary m_vocabulary;
    MedicineIndex m_medicines;
    ProductIndex m_products;
    SearchAsked m_asked;
    SearchRanking m_ranking;
    SearchPhrases m_names;                    // of places
    std::vector<TermId> m_words;              // of all places; each text of a place is closed with noTerm
    std::vector<bool> m_numbers;              // which terms are numbers
    std::vector<bool> m_asking;               // which terms ask and name nothing
    std::uint32_t m_comparing = 0;            // the place that compares medicines
    std::vector<std::uint32_t> m_ofWhoDenies; // the places where DeniedWords::pages begin
    std::vector<PlaceFields> m_fields;        // of each place, in m_words
    std::unordered_map<TermId, std::vector<std::string>> m_idsOf; // what can stand in a pair, by its words
};

} // namespace guide
