#include "guide/search/search_query.h"

#include "guide/text/fill.h"

#include <algorithm>

namespace guide {
namespace {

constexpr std::size_t mostWords = 16;          // the time to answer grows with them
constexpr std::size_t leastLettersOfAPart = 3; // "backpain" is "back" and "pain"
constexpr std::size_t mostWordsOfAName = 3;    // "Diazepam Intensol", "robaxin 750"
constexpr float weightOfAMedicine = 0.75F;     // that a typo may mean

class QueryReader
{
public:
    QueryReader(std::string_view typed, const SearchVocabulary &vocabulary, const MedicineIndex &names,
                const Guide &guide)
        : m_typed(typed), m_vocabulary(vocabulary), m_names(names), m_words(guide.words()),
          m_medicines(guide.medicines())
    {
    }

    SearchQuery read()
    {
        std::vector<std::string> words;
        bool onlySmall = true;
        eachWord(m_typed, [&](WordPlace place) {
            std::string word = m_vocabulary.folded(m_typed.substr(place.begin, place.end - place.begin));
            if (word.empty())
                return;
            onlySmall = onlySmall && m_vocabulary.isStopWord(word);
            words.push_back(std::move(word));
        });
        if (words.size() > mostWords)
            keepTelling(words);
        for (const std::string &word : words) {
            if (onlySmall || !m_vocabulary.isStopWord(word))
                addWord(word);
        }
        // A single word with a typo was asked about already.
        const bool slipped = words.size() == 1 && m_query.words.size() == 1 && isGuess(m_query.words[0]);
        if (!words.empty() && words.size() <= mostWordsOfAName && !slipped)
            askAboutWholeName();
        return std::move(m_query);
    }

private:
    // Of a story, the words that stand in the guide, and of those the rarest there, whatever their order is.
    void keepTelling(std::vector<std::string> &words) const
    {
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        const auto isSmall = [&](const std::string &word) {
            return m_vocabulary.isStopWord(word);
        };
        if (!std::all_of(words.begin(), words.end(), isSmall))
            std::erase_if(words, isSmall);
        if (words.size() > mostWords)
            std::erase_if(words, [&](const std::string &word) { return m_vocabulary.usesOf(word) == 0; });
        std::stable_sort(words.begin(), words.end(), [&](const std::string &a, const std::string &b) {
            return m_vocabulary.usesOf(a) < m_vocabulary.usesOf(b);
        });
        words.resize(std::min(words.size(), mostWords));
    }

    static bool isGuess(const SoughtWord &word)
    {
        return word.how == SoughtWord::How::Typo || word.how == SoughtWord::How::Unknown;
    }

    Meaning meaningOf(const NearName &name) const
    {
        return m_vocabulary.meaningOf(m_vocabulary.folded(m_medicines[name.medicine].name));
    }

    void ask(SearchQuestion question)
    {
        const bool asked = std::any_of(m_query.questions.begin(), m_query.questions.end(),
                                       [&](const SearchQuestion &each) { return each.sentence == question.sentence; });
        if (!asked && !question.sentence.empty())
            m_query.questions.push_back(std::move(question));
    }

    // What a listed typo, a look-alike or a name of several words says of the query as a whole.
    void askAboutWholeName()
    {
        const Suggestion suggestion = m_names.suggest(m_typed);
        if (suggestion.kind == Suggestion::Kind::None || suggestion.kind == Suggestion::Kind::Exact)
            return;
        // Two halves of one name mean nothing by themselves.
        if (std::all_of(m_query.words.begin(), m_query.words.end(), isGuess))
            m_query = {};
        ask({questionOf(suggestion, m_medicines, m_words.medicines.question), {}});
        SoughtWord name;
        name.how = SoughtWord::How::Typo;
        for (const NearName &near : suggestion.names)
            name.meanings.push_back({meaningOf(near), weightOfAMedicine});
        name.certain = name.meanings.size();
        m_query.words.push_back(std::move(name));
    }

    // True if a name of a medicine is near: then the word stands for the medicines of that name.
    bool standsForMedicine(SoughtWord &word)
    {
        const Suggestion suggestion = m_names.suggest(word.folded);
        std::erase_if(word.meanings, [&](const WeighedMeaning &each) {
            return std::any_of(m_medicines.begin(), m_medicines.end(), [&](const Medicine &medicine) {
                return m_vocabulary.meaningOf(m_vocabulary.folded(medicine.name)) == each.meaning;
            });
        });
        word.certain = word.meanings.size();
        if (suggestion.kind == Suggestion::Kind::None)
            return false;
        for (const NearName &near : suggestion.names) {
            word.meanings.insert(word.meanings.begin(), {meaningOf(near), weightOfAMedicine});
            ++word.certain;
        }
        word.how = SoughtWord::How::Typo;
        ask({questionOf(suggestion, m_medicines, m_words.medicines.question), {}});
        return true;
    }

    bool isKnown(const SoughtWord &word) const
    {
        return std::any_of(m_query.words.begin(), m_query.words.end(), [&](const SoughtWord &other) {
            return other.folded == word.folded
                   || (word.how == SoughtWord::How::Itself && other.how == word.how
                       && other.meanings.front().meaning == word.meanings.front().meaning);
        });
    }

    bool addParts(const std::string &word)
    {
        for (std::size_t part = leastLettersOfAPart; part + leastLettersOfAPart <= word.size(); ++part) {
            SoughtWord one = m_vocabulary.sought(word.substr(0, part));
            SoughtWord other = m_vocabulary.sought(word.substr(part));
            if (one.how != SoughtWord::How::Itself || other.how != SoughtWord::How::Itself)
                continue;
            for (SoughtWord *each : {&one, &other}) {
                if (!isKnown(*each))
                    m_query.words.push_back(std::move(*each));
            }
            return true;
        }
        return false;
    }

    void addWord(const std::string &folded)
    {
        SoughtWord word = m_vocabulary.sought(folded);
        if (isKnown(word))
            return;
        if (isGuess(word)) {
            const bool medicine = standsForMedicine(word);
            if (!medicine && addParts(folded))
                return;
            if (!medicine && !word.meanings.empty())
                ask({fill(m_words.search.didYouMean, {{"word", word.nearest}}), mended(folded, word.nearest)});
        }
        m_query.words.push_back(std::move(word));
    }

    std::string mended(const std::string &typo, const std::string &word) const
    {
        std::string instead;
        std::size_t from = 0;
        eachWord(m_typed, [&](WordPlace place) {
            const std::string_view typed = m_typed.substr(place.begin, place.end - place.begin);
            instead += m_typed.substr(from, place.begin - from);
            instead += m_vocabulary.folded(typed) == typo ? std::string_view(word) : typed;
            from = place.end;
        });
        return instead += m_typed.substr(from);
    }

    std::string_view m_typed;
    const SearchVocabulary &m_vocabulary;
    const MedicineIndex &m_names;
    const Words &m_words;
    const std::vector<Medicine> &m_medicines;
    SearchQuery m_query;
};

} // namespace

SearchQuery readQuery(std::string_view typed, const SearchVocabulary &vocabulary, const MedicineIndex &names,
                      const Guide &guide)
{
    return QueryReader(typed, vocabulary, names, guide).read();
}

} // namespace guide
