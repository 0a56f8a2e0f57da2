#include "guide/search/search.h"

#include "guide/base/contains.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>

namespace guide {
namespace {

constexpr std::size_t mostOfOneKind = 3; // questions, and sources
constexpr std::size_t mostNearest = 3;
constexpr float exactName = 100;     // more than any sum of words
constexpr float nameWithin = 0.6F;   // for each word of a name that the query holds among others
constexpr float sourceWeight = 0.3F; // their titles hold the words of everything that they are cited for
constexpr float questionWeight = 0.65F;
constexpr float pageOfWhoDenies = 10; // about one rare word
constexpr float nextOfWhoDenies = 0.9F;
constexpr float questionOfAnIdiom = 0.1F; // "coffee grounds for the compost" asks for none
constexpr float wholePair = 1.5F;         // who names two medicines asks about the two
constexpr float askedPair = 2;            // and "with" or "together" says so
constexpr float halfAPair = 0.4F;         // of one, its card says more
constexpr float unnamedMedicine = 0.75F;  // a card is for whoever names it; other pages tell what holds for all
// Among those of its page, by how many words of a line in it reply to what was asked.
constexpr std::array<float, 6> replyOfAPlace{1, 3, 3.5F, 4, 4.4F, 4.8F};
// A page that replies goes before one that only names what is asked about.
constexpr float replyOfAPage = 1.0F / 3;
constexpr std::size_t mostRepliesOfAPage = 3;
constexpr float wholeOfTopic = 0.3F;       // what all words of the query count beside those of its topic
constexpr float askedMedicine = 1.25F;     // what its card replies holds for it alone
constexpr float elsewhere = 0.5F;          // where the medicine that is asked about is not named
constexpr float questionsAlone = 0.3F;     // what to ask a doctor replies to nobody
constexpr float repeatedHeading = 0.0001F; // there is no line to show: any other place is worth more
constexpr float clearlyBetter = 1.3F;      // than the next
constexpr float restOfPage = 0.05F;        // what the other places of a page add to its best
constexpr float mostOfRest = 5;            // so many times the best place, as a common word stands on long pages often

bool isNumber(const QueryWord &word)
{
    return !word.folded.empty()
           && std::all_of(word.folded.begin(), word.folded.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

SearchIndex::SearchIndex(const Guide &guide, const WordForms &forms)
    : m_guide(guide), m_found(searchPlaces(guide)), m_vocabulary(guide.searchWords(), forms),
      m_medicines(guide.medicines(), forms.fold), m_products(guide.medicineContent(), forms.fold),
      m_asked(guide.searchWords(), guide.symptoms(), forms)
{
    putMedicineNamesTogether();
    indexWord();
}

// The ids of the medicines, and of what is taken with them, that the query names.
std::vector<std::string> SearchIndex::namedIn(const SearchQuery &query) const
{
    std::vector<std::string> ids;
    for (const QueryWord &word : query.words) {
        for (std::size_t i = 0; i < word.certain; ++i) {
            if (const auto found = m_idsOf.find(word.terms[i].term); found != m_idsOf.end())
                ids.insert(ids.end(), found->second.begin(), found->second.end());
        }
    }
    return ids;
}

// A number finds nothing that the words beside it do not find: "12 tablets of paracetamol" does not ask about 12
// months.
std::vector<float> SearchIndex::scoresOf(const std::vector<QueryWord> &words) const
{
    std::vector<float> scores = m_ranking.scores(words);
    std::vector<QueryWord> others;
    std::remove_copy_if(words.begin(), words.end(), std::back_inserter(others), isNumber);
    if (others.size() == words.size())
        return scores;
    const std::vector<float> ofOthers = m_ranking.scores(others);
    if (std::any_of(ofOthers.begin(), ofOthers.end(), [](float score) { return score > 0; })) {
        for (std::size_t i = 0; i < scores.size(); ++i)
            scores[i] = ofOthers[i] > 0 ? scores[i] : 0;
    }
    return scores;
}

bool SearchIndex::namesAny(std::size_t place, const std::vector<bool> &names) const
{
    const WordRange text = m_fields[place].text;
    return std::any_of(m_words.begin() + text.begin, m_words.begin() + text.end,
                       [&](TermId term) { return term != SearchVocabulary::noTerm && names[term]; });
}

std::vector<float> SearchIndex::scoresFor(const SearchQuery &query, const Asked &asked, const LineAsked &line) const
{
    std::vector<float> scores = scoresOf(query.words);
    const std::vector<std::string> named = namedIn(query);
    for (const SearchPhrases::Found &name : m_names.in(query.words)) {
        float words = 0;
        for (const TermId term : name.terms)
            words += m_ranking.idf(term);
        scores[name.owner] += name.weight * (name.whole ? exactName : nameWithin * words);
    }
    // One medicine or the other is no question about both.
    const bool comparing = asked.comparing && !asked.mixing;
    if (const auto medicines = std::count_if(named.begin(), named.end(),
                                             [&](const std::string &id) { return m_guide.medicine(id) != nullptr; });
        comparing && medicines >= 2)
        scores[m_comparing] += exactName;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const SearchPlace &place = m_found.places[i];
        if (comparing && !place.together[0].empty())
            scores[i] *= halfAPair;
        else if (!place.together[0].empty())
            scores[i] *= contains(named, place.together[0]) && contains(named, place.together[1])
                             ? (asked.mixing ? askedPair : wholePair)
                             : halfAPair;
        else if (place.kind == SearchKind::Medicine && !contains(named, m_found.pages[place.page].medicine))
            scores[i] *= unnamedMedicine;
        else if (place.kind == SearchKind::Medicine && !asked.answers.empty())
            scores[i] *= askedMedicine;
        else if (place.kind == SearchKind::Source)
            scores[i] *= sourceWeight;
        else if (place.kind == SearchKind::Page && !line.named.empty() && !namesAny(i, line.ownNames))
            scores[i] *= elsewhere;
        else if (place.kind == SearchKind::Symptom)
            scores[i] *= asked.harmless ? questionOfAnIdiom : questionWeight;
    }
    float page = pageOfWhoDenies;
    for (std::size_t i = 0; asked.denying && i < m_ofWhoDenies.size(); ++i, page *= nextOfWhoDenies)
        scores[m_ofWhoDenies[i]] += page;
    return scores;
}

// The scores of what is asked about alone: "how many minutes" asks, "ice" is what it asks about.
std::vector<float> SearchIndex::topicScores(SearchQuery query, const LineAsked &line) const
{
    if (line.replying.empty())
        return {};
    const std::vector<QueryWord> all = query.words;
    std::erase_if(query.words, [&](const QueryWord &word) {
        return isNumber(word)
               || std::any_of(word.terms.begin(), word.terms.begin() + static_cast<std::ptrdiff_t>(word.certain),
                              [&](const WeighedTerm &each) { return m_asking[each.term]; });
    });
    return scoresOf(query.words.empty() ? all : query.words);
}

std::vector<std::uint32_t> SearchIndex::bestPlaces(const std::vector<float> &scores, const std::vector<float> &topics,
                                                   const LineAsked &line, std::size_t most, bool &clear) const
{
    float bestTopic = 0;
    for (const float topic : topics)
        bestTopic = std::max(bestTopic, topic);
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
        float chosen = 0;
        bool replied = true;
        for (; i < scores.size() && m_found.places[i].page == page; ++i) {
            const SearchKind kind = m_found.places[i].kind;
            if (kind == SearchKind::Symptom || kind == SearchKind::Source) {
                if (scores[i] > 0)
                    best.push_back({i, scores[i]});
                continue;
            }
            all += scores[i];
            onPage.score = std::max(onPage.score, scores[i]);
            if (scores[i] <= 0)
                continue;
            const std::size_t replies = repliesAt(i, line);
            const float worth = (topics.empty() ? scores[i] : topics[i] + wholeOfTopic * scores[i])
                                * replyOfAPlace[std::min(replies, replyOfAPlace.size() - 1)]
                                * (saysNothing(i) ? repeatedHeading : 1) * (holdsOnlyQuestions(i) ? questionsAlone : 1);
            // The name of a page finds its beginning, which need not reply.
            if (worth > chosen || (!replied && replies > 0)) {
                chosen = worth;
                onPage.place = i;
                replied = replies > 0 || !m_found.places[i].heading.empty();
            }
        }
        if (onPage.score <= 0)
            continue;
        const float topic = bestTopic > 0 ? topics[onPage.place] / bestTopic : 0;
        const auto replies = static_cast<float>(std::min(repliesAt(onPage.place, line), mostRepliesOfAPage));
        const float rest = std::min(all - onPage.score, mostOfRest * onPage.score);
        best.push_back({onPage.place, (onPage.score + restOfPage * rest) * (1 + replyOfAPage * topic * replies)});
    }
    std::stable_sort(best.begin(), best.end(), [](const Best &a, const Best &b) { return a.score > b.score; });
    clear = !best.empty() && (best.size() == 1 || best[0].score >= clearlyBetter * best[1].score);
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

SearchAnswer SearchIndex::search(std::string_view typed, std::size_t mostHits) const
{
    typed = readablePart(typed);
    const auto isSaid = std::bind_front(&SearchVocabulary::isSaid, &m_vocabulary);
    Asked asked = m_asked.in(typed, isSaid);
    const bool understood = !asked.signs.empty() || !asked.notice.empty();
    SearchQuery query = readQuery(typed, m_vocabulary, m_medicines, m_products, m_guide, [&](std::string_view folded) {
        return understood && m_asked.understands(folded, isSaid);
    });
    // "el" of another language is not the beginning of "electric", and "pecho" is no "pectoralis".
    if (!asked.notice.empty()) {
        std::erase_if(query.words, [&](const QueryWord &word) {
            return word.how == QueryWord::How::Beginning
                   || (word.how == QueryWord::How::Typo && m_asked.understands(word.folded, isSaid));
        });
    }
    if (asked.denying)
        std::erase_if(query.words, [&](const QueryWord &word) { return m_asked.canBeDenied(word.folded); });
    SearchAnswer answer;
    answer.questions = query.questions;
    const LineAsked line = lineAsked(asked, namedIn(query));
    std::vector<bool> wanted(m_vocabulary.terms());
    for (const QueryWord &word : query.words) {
        for (std::size_t i = 0; i < word.certain; ++i)
            wanted[word.terms[i].term] = true;
    }
    const std::vector<float> topics = topicScores(query, line);
    for (const std::uint32_t place : bestPlaces(scoresFor(query, asked, line), topics, line, mostHits, answer.clear))
        answer.hits.push_back(hitAt(place, wanted, line));
    answer.signs = std::move(asked.signs);
    answer.notice = std::move(asked.notice);
    if (answer.hits.empty()) {
        for (const QueryWord &word : query.words) {
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
        const TermId term = m_vocabulary.termOf(m_vocabulary.folded(same.front()));
        if (term != SearchVocabulary::noTerm && !m_ranking.knows(term))
            dead.push_back(same.front());
    }
    return dead;
}

} // namespace guide
