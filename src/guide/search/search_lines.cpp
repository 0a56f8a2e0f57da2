// Which line of a place answers what was asked.
#include "guide/search/search.h"

#include "guide/base/contains.h"

#include <algorithm>
#include <span>

namespace guide {
namespace {

constexpr float replyOfALine = 10; // about three rare words
constexpr float oneMoreReply = 2;
constexpr float wordOfHeading = 0.4F; // of a place on ice, each line may say "ice"

// The caption of a table does.
bool saysHeadingAgain(const SearchPlace &place, std::size_t text)
{
    return place.texts[text].words == place.heading;
}

} // namespace

SearchIndex::LineAsked SearchIndex::lineAsked(const Asked &asked, const std::vector<std::string> &named) const
{
    LineAsked line;
    if (!asked.answers.empty()) {
        std::copy_if(named.begin(), named.end(), std::back_inserter(line.named),
                     [&](const std::string &id) { return m_guide.medicine(id) != nullptr; });
    }
    if (!line.named.empty()) {
        line.ownNames.resize(m_vocabulary.terms());
        line.otherNames.resize(m_vocabulary.terms());
        for (const auto &[term, ids] : m_idsOf) {
            if (term >= m_vocabulary.terms()) // a name that holds no word
                continue;
            const bool isOwn =
                std::any_of(ids.begin(), ids.end(), [&](const std::string &id) { return contains(line.named, id); });
            const bool isMedicine = std::any_of(ids.begin(), ids.end(),
                                                [&](const std::string &id) { return m_guide.medicine(id) != nullptr; });
            line.ownNames[term] = isOwn;
            line.otherNames[term] = isMedicine && !isOwn;
        }
    }
    const auto tell = [&](std::string_view words, std::vector<bool> &terms) {
        terms.resize(m_vocabulary.terms());
        eachWord(words, [&](WordPlace word) {
            const TermId term =
                m_vocabulary.termOf(m_vocabulary.folded(words.substr(word.begin, word.end - word.begin)));
            if (term != SearchVocabulary::noTerm)
                terms[term] = true;
        });
    };
    for (const std::size_t answer : asked.answers) {
        for (const std::string &saying : m_guide.searchWords().answers[answer].asked)
            tell(saying, line.asking);
        for (const std::string &word : m_guide.searchWords().answers[answer].line)
            tell(word, word.ends_with(':') ? line.labels : line.replying);
    }
    return line;
}

// The card of a medicine asked about need not name it; anywhere else a line is of it that does.
bool SearchIndex::isOfNamed(std::uint32_t place, const LineAsked &line) const
{
    return contains(line.named, m_found.pages[m_found.places[place].page].medicine);
}

// Calls `visit` with the words of each text of the place, and how many of them reply to what was asked. "10 minutes"
// replies better than "some minutes", and what is told of another medicine alone does not reply.
template<typename Visit>
void SearchIndex::eachText(std::uint32_t place, const LineAsked &line, const Visit &visit) const
{
    const WordRange texts = m_fields[place].text;
    std::uint32_t begin = texts.begin;
    std::vector<TermId> replies;
    bool isNumbered = false;
    const bool checksNames = !line.named.empty() && !isOfNamed(place, line);
    bool namesOwn = false;
    bool namesOther = false;
    for (std::uint32_t at = texts.begin; at < texts.end; ++at) {
        const TermId term = m_words[at];
        if (term == SearchVocabulary::noTerm) {
            const bool isOfOther = namesOther && !namesOwn;
            visit(std::span(m_words).subspan(begin, at - begin), isOfOther ? 0 : replies.size() + isNumbered);
            begin = at + 1;
            replies.clear();
            isNumbered = namesOwn = namesOther = false;
            continue;
        }
        if (checksNames) {
            namesOwn = namesOwn || line.ownNames[term];
            namesOther = namesOther || line.otherNames[term];
        }
        if ((!line.replying.empty() && line.replying[term])
            || (at == begin && !line.labels.empty() && line.labels[term])) {
            if (!contains(replies, term))
                replies.push_back(term);
            isNumbered = isNumbered || (at > begin && m_numbers[m_words[at - 1]] && !m_numbers[term]);
        }
    }
}

bool SearchIndex::saysNothing(std::uint32_t index) const
{
    const SearchPlace &place = m_found.places[index];
    return place.texts.empty() || (place.texts.size() == 1 && saysHeadingAgain(place, 0));
}

bool SearchIndex::holdsOnlyQuestions(std::uint32_t index) const
{
    const std::vector<SearchText> &texts = m_found.places[index].texts;
    return !texts.empty()
           && std::all_of(texts.begin(), texts.end(), [](const SearchText &text) { return text.words.ends_with('?'); });
}

// Of the line of the place that replies most.
std::size_t SearchIndex::repliesAt(std::uint32_t place, const LineAsked &line) const
{
    std::size_t most = 0;
    if (!line.replying.empty())
        eachText(place, line, [&](std::span<const TermId>, std::size_t replies) { most = std::max(most, replies); });
    return most;
}

SearchHit SearchIndex::hitAt(std::uint32_t index, const std::vector<bool> &wanted, const LineAsked &line) const
{
    const SearchPlace &place = m_found.places[index];
    const SearchPage &page = m_found.pages[place.page];
    SearchHit hit{place.kind,   page.id,      page.title,    place.heading, {},
                  place.begins, place.begins, place.symptom, place.together};

    const auto isOfHeading = [&](TermId term) {
        const auto holdsTerm = [&](const WordRange &range) {
            return contains(std::span(m_words).subspan(range.begin, range.end - range.begin), term);
        };
        return holdsTerm(m_fields[index].heading) || holdsTerm(m_fields[index].names);
    };
    // "Far apart" asks, and a line that says so need not reply.
    const auto onlyAsks = [&](TermId term) {
        return !line.asking.empty() && (line.asking[term] || m_asking[term]) && !line.replying[term];
    };
    // The text that holds the rarest of the words, above all of those that reply; not one that says the heading again.
    std::size_t best = 0;
    float most = 0;
    std::size_t text = 0;
    eachText(index, line, [&](std::span<const TermId> words, std::size_t replies) {
        float sum = replies == 0 ? 0 : replyOfALine + oneMoreReply * static_cast<float>(replies - 1);
        std::vector<TermId> seen;
        for (const TermId term : words) {
            if (!wanted[term] || onlyAsks(term) || contains(seen, term))
                continue;
            seen.push_back(term);
            sum += m_ranking.idf(term) * (isOfHeading(term) ? wordOfHeading : 1);
        }
        if (sum > most && !saysHeadingAgain(place, text)) {
            most = sum;
            best = text;
        }
        ++text;
    });
    if (most == 0 && place.texts.size() > 1 && saysHeadingAgain(place, 0))
        best = 1;
    hit.found.text = place.heading.empty() ? page.title : place.heading;
    if (!place.texts.empty()) {
        hit.found.text = place.texts[best].words;
        hit.place = place.texts[best].place;
    }
    eachWord(hit.found.text, [&](WordPlace word) {
        const TermId term = m_vocabulary.termOf(
            m_vocabulary.folded(std::string_view(hit.found.text).substr(word.begin, word.end - word.begin)));
        if (term != SearchVocabulary::noTerm && wanted[term])
            hit.found.marks.push_back(word);
    });
    return hit;
}

} // namespace guide
