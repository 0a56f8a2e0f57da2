#include "guide/search/search.h"

#include <algorithm>

namespace guide {
namespace {

constexpr std::size_t mostOfOneKind = 3; // questions, and sources
constexpr std::size_t mostSigns = 5;
constexpr std::size_t mostNearest = 3;
constexpr float exactName = 100;     // more than any sum of words
constexpr float nameWithin = 0.6F;   // for each word of a name that the query holds among others
constexpr float sourceWeight = 0.3F; // their titles hold the words of everything that they are cited for
constexpr float questionWeight = 0.9F;
constexpr float wholePair = 1.5F;        // who names two medicines asks about the two
constexpr float halfAPair = 0.4F;        // of one, its card says more
constexpr float unnamedMedicine = 0.75F; // a card is for whoever names it; other pages tell what holds for all
constexpr float restOfPage = 0.05F;      // what the other places of a page add to its best

} // namespace

SearchIndex::SearchIndex(const Guide &guide, WordForms forms)
    : m_guide(guide), m_found(searchPlaces(guide)), m_vocabulary(guide.searchWords(), forms),
      m_medicines(guide.medicines(), forms.fold), m_products(guide.medicineContent(), forms.fold)
{
    putMedicineNamesTogether();
    learn();
}

// The ids of the medicines, and of what is taken with them, that the query names.
std::vector<std::string> SearchIndex::namedIn(const SearchQuery &query) const
{
    std::vector<std::string> ids;
    for (const SoughtWord &word : query.words) {
        for (std::size_t i = 0; i < word.certain; ++i) {
            if (const auto found = m_idsOf.find(word.meanings[i].meaning); found != m_idsOf.end())
                ids.insert(ids.end(), found->second.begin(), found->second.end());
        }
    }
    return ids;
}

std::vector<float> SearchIndex::scoresFor(const SearchQuery &query) const
{
    std::vector<float> scores = m_ranking.scores(query.words);
    const std::vector<std::string> named = namedIn(query);
    const auto isNamed = [&](const std::string &id) {
        return std::find(named.begin(), named.end(), id) != named.end();
    };
    for (const SearchPhrases::Found &name : m_names.in(query.words)) {
        float words = 0;
        for (const Meaning meaning : name.meanings)
            words += m_ranking.weightOf(meaning);
        scores[name.owner] += name.weight * (name.whole ? exactName : nameWithin * words);
    }
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const SearchPlace &place = m_found.places[i];
        if (!place.together[0].empty())
            scores[i] *= isNamed(place.together[0]) && isNamed(place.together[1]) ? wholePair : halfAPair;
        else if (place.kind == SearchKind::Medicine && !isNamed(m_found.pages[place.page].medicine))
            scores[i] *= unnamedMedicine;
        else if (place.kind == SearchKind::Source)
            scores[i] *= sourceWeight;
        else if (place.kind == SearchKind::Symptom)
            scores[i] *= questionWeight;
    }
    return scores;
}

std::vector<SymptomIndex> SearchIndex::signsIn(const SearchQuery &query) const
{
    std::vector<SymptomIndex> signs;
    std::vector<SearchPhrases::Found> found = m_signs.in(query.words);
    // What holds more of the words is meant more.
    std::stable_sort(found.begin(), found.end(), [](const SearchPhrases::Found &a, const SearchPhrases::Found &b) {
        return a.meanings.size() > b.meanings.size();
    });
    for (const SearchPhrases::Found &phrase : found) {
        for (const SymptomIndex symptom : m_guide.searchWords().signs[phrase.owner].symptoms) {
            if (std::find(signs.begin(), signs.end(), symptom) == signs.end())
                signs.push_back(symptom);
        }
    }
    std::stable_sort(signs.begin(), signs.end(), [&](SymptomIndex a, SymptomIndex b) {
        return m_guide.symptoms()[a].urgency > m_guide.symptoms()[b].urgency;
    });
    signs.resize(std::min(signs.size(), mostSigns));
    return signs;
}

std::vector<std::uint32_t> SearchIndex::bestPlaces(const std::vector<float> &scores, std::size_t most) const
{
    struct Best
    {
        std::uint32_t place;
        float score;
    };
    std::vector<Best> best;
    for (std::uint32_t i = 0; i < scores.size();) {
        const std::uint32_t page = m_found.places[i].page;
        Best onPage{i, 0};
        float all = 0;
        for (; i < scores.size() && m_found.places[i].page == page; ++i) {
            const SearchKind kind = m_found.places[i].kind;
            if (kind == SearchKind::Symptom || kind == SearchKind::Source) {
                if (scores[i] > 0)
                    best.push_back({i, scores[i]});
                continue;
            }
            all += scores[i];
            if (scores[i] > onPage.score)
                onPage = {i, scores[i]};
        }
        if (onPage.score > 0)
            best.push_back({onPage.place, onPage.score + restOfPage * (all - onPage.score)});
    }
    std::stable_sort(best.begin(), best.end(), [](const Best &a, const Best &b) { return a.score > b.score; });
    std::vector<std::uint32_t> places;
    std::size_t ofKind[4] = {};
    for (const Best &each : best) {
        const SearchKind kind = m_found.places[each.place].kind;
        const bool limited = kind == SearchKind::Symptom || kind == SearchKind::Source;
        if (places.size() < most && (!limited || ofKind[static_cast<std::size_t>(kind)]++ < mostOfOneKind))
            places.push_back(each.place);
    }
    return places;
}

SearchHit SearchIndex::hitAt(std::uint32_t index, const std::vector<bool> &wanted) const
{
    const SearchPlace &place = m_found.places[index];
    const SearchPage &page = m_found.pages[place.page];
    SearchHit hit{place.kind,   page.id,      page.title,    place.heading, {},
                  place.begins, place.begins, place.symptom, place.together};

    // The text that holds the most telling of the words.
    std::size_t best = 0;
    float most = 0;
    std::size_t text = 0;
    float sum = 0;
    std::vector<Meaning> seen;
    for (std::uint32_t at = m_fields[index].text.begin; at < m_fields[index].text.end; ++at) {
        const Meaning meaning = m_words[at];
        if (meaning == SearchVocabulary::noMeaning) {
            if (sum > most) {
                most = sum;
                best = text;
            }
            ++text;
            sum = 0;
            seen.clear();
        } else if (wanted[meaning] && std::find(seen.begin(), seen.end(), meaning) == seen.end()) {
            seen.push_back(meaning);
            sum += m_ranking.weightOf(meaning);
        }
    }
    hit.found.text = place.heading.empty() ? page.title : place.heading;
    if (!place.texts.empty()) {
        hit.found.text = place.texts[best].words;
        hit.place = place.texts[best].place;
    }
    eachWord(hit.found.text, [&](WordPlace word) {
        const Meaning meaning = m_vocabulary.meaningOf(
            m_vocabulary.folded(std::string_view(hit.found.text).substr(word.begin, word.end - word.begin)));
        if (meaning != SearchVocabulary::noMeaning && wanted[meaning])
            hit.found.marks.push_back(word);
    });
    return hit;
}

SearchAnswer SearchIndex::search(std::string_view typed, std::size_t mostHits) const
{
    const SearchQuery query = readQuery(typed, m_vocabulary, m_medicines, m_products, m_guide);
    SearchAnswer answer;
    answer.questions = query.questions;
    answer.signs = signsIn(query);
    std::vector<bool> wanted(m_vocabulary.meanings());
    for (const SoughtWord &word : query.words) {
        for (std::size_t i = 0; i < word.certain; ++i)
            wanted[word.meanings[i].meaning] = true;
    }
    for (const std::uint32_t place : bestPlaces(scoresFor(query), mostHits))
        answer.hits.push_back(hitAt(place, wanted));
    if (answer.hits.empty()) {
        for (const SoughtWord &word : query.words) {
            for (std::string &near : m_vocabulary.nearest(word.folded, mostNearest))
                answer.nearest.push_back(std::move(near));
        }
    }
    return answer;
}

std::vector<std::string> SearchIndex::deadWords() const
{
    std::vector<std::string> dead;
    for (const std::vector<std::string> &same : m_guide.searchWords().synonyms) {
        const Meaning meaning = m_vocabulary.meaningOf(m_vocabulary.folded(same.front()));
        if (meaning != SearchVocabulary::noMeaning && !m_ranking.knows(meaning))
            dead.push_back(same.front());
    }
    return dead;
}

} // namespace guide
