#include "guide/search/search_query.h"

#include "guide/medicines/name_target.h"
#include "guide/medicines/product_page.h"
#include "guide/medicines/together.h"
#include "guide/search/search_packs.h"
#include "guide/text/fill.h"

#include <algorithm>

namespace guide {
namespace {

constexpr std::size_t mostWords = 16;          // the time to answer grows with them
constexpr std::size_t leastLettersOfAPart = 3; // "backpain" is "back" and "pain"
constexpr std::size_t mostWordsOfAName = 3;    // "Diazepam Intensol", "robaxin 750"
constexpr std::size_t mostWordsOfAPack = 8;    // "Alka-Seltzer Plus Severe Cold & Flu"

class QueryReader
{
public:
    QueryReader(std::string_view typed, const SearchVocabulary &vocabulary, const MedicineIndex &names,
                const ProductIndex &products, const Guide &guide, const IsUnderstood &isUnderstood)
        : m_typed(typed), m_vocabulary(vocabulary), m_names(names), m_products(products), m_guide(guide),
          m_medicines(guide.medicines()), m_isUnderstood(isUnderstood)
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
        const bool pack = !onlySmall && words.size() <= mostWordsOfAPack && askAboutPack(words);
        if (words.size() > mostWords)
            keepTelling(words);
        else if (!pack)
            askAboutPacksAmong(words);
        for (const std::string &word : words) {
            if ((onlySmall || !m_vocabulary.isStopWord(word)) && !(pack && m_vocabulary.sought(word).isGuess()))
                addWord(word);
        }
        // A single word with a typo was asked about already.
        const bool slipped = words.size() == 1 && m_query.words.size() == 1 && m_query.words[0].isGuess();
        if (!pack && !words.empty() && words.size() <= mostWordsOfAName && !slipped)
            askAboutWholeName();
        return std::move(m_query);
    }

private:
    // Of a story, the words that stand in the guide, and of those the rarest there, whatever their order is.
    void keepTelling(std::vector<std::string> &words) const
    {
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        const auto isSmall = std::bind_front(&SearchVocabulary::isStopWord, &m_vocabulary);
        if (!std::all_of(words.begin(), words.end(), isSmall))
            std::erase_if(words, isSmall);
        if (words.size() > mostWords)
            std::erase_if(words, [&](const std::string &word) { return m_vocabulary.usesOf(word) == 0; });
        std::stable_sort(words.begin(), words.end(), [&](const std::string &a, const std::string &b) {
            return m_vocabulary.usesOf(a) < m_vocabulary.usesOf(b);
        });
        words.resize(std::min(words.size(), mostWords));
    }

    TermId termOf(const NearName &name) const
    {
        return m_vocabulary.termOf(m_vocabulary.folded(m_medicines[name.medicine].name));
    }

    void ask(SearchQuestion question)
    {
        const bool asked = std::any_of(m_query.questions.begin(), m_query.questions.end(),
                                       [&](const SearchQuestion &each) { return each.sentence == question.sentence; });
        if (!asked && !question.sentence.empty())
            m_query.questions.push_back(std::move(question));
    }

    void askAbout(std::string_view typed, const NameAnswer &answer)
    {
        const bool isOne = answer.kind == NameAnswer::Kind::One;
        ask({nameAnswerSentence(m_guide, typed, answer), {}, isOne ? targetOf(m_guide, answer.things.front()) : ""});
        QueryWord name = soughtCards(m_guide, m_vocabulary, answer);
        if (!name.terms.empty())
            m_query.words.push_back(std::move(name));
    }

    // A name that a card bears or warns of is answered with the card.
    bool isOnCard(std::string_view name) const
    {
        const Suggestion::Kind kind = m_names.suggest(name).kind;
        return kind == Suggestion::Kind::Exact || kind == Suggestion::Kind::LookAlike;
    }

    // True if the whole query names a pack. The first words of a name that the guide knows as other words are no name:
    // "muscle" is not "Muscle & Back Pain Relief".
    bool askAboutPack(const std::vector<std::string> &words)
    {
        const bool guesses = std::all_of(words.begin(), words.end(), [&](const std::string &word) {
            return m_vocabulary.sought(word).isGuess() || isMedicineName(word);
        });
        const bool named = guesses ? m_products.isNameOrItsFirstWords(m_typed) : m_products.isName(m_typed);
        const NameAnswer answer = named || m_products.isListedTypo(m_typed) ? m_products.find(m_typed) : NameAnswer();
        if (!named && answer.note.empty())
            return false; // a slip without more to tell of it is asked about below
        if (!tellsMoreThanACard(m_guide, answer) || isOnCard(m_typed))
            return false;
        askAbout(m_typed, answer);
        return true;
    }

    // Takes the names of packs in two or more words out of the others, and tells of them: "nurofen plus and diazepam"
    // is not ibuprofen and diazepam.
    void askAboutPacksAmong(std::vector<std::string> &words)
    {
        for (std::size_t size = std::min(words.size(), mostWordsOfAPack); size >= 2; --size) {
            for (std::size_t first = 0; first + size <= words.size();) {
                if (!askAboutPackAt(words, first, size))
                    ++first;
            }
        }
        if (!m_taken.empty())
            warnOfMix(words);
    }

    // Of packs with whatever else can be taken: a reader must not have to ask in two steps.
    void warnOfMix(const std::vector<std::string> &words)
    {
        const auto fold = std::bind_front(&SearchVocabulary::folded, &m_vocabulary);
        std::ranges::move(takenAmong(m_guide, m_products, fold, words), std::back_inserter(m_taken));
        if (const std::string verdict = strongestVerdict(m_guide, m_taken); !verdict.empty())
            m_query.questions.insert(m_query.questions.begin(), {verdict + ".", {}});
    }

    // Whether so many words from there on were the name of a pack, and are out of the others now.
    bool askAboutPackAt(std::vector<std::string> &words, std::size_t first, std::size_t size)
    {
        const auto begin = std::next(words.begin(), static_cast<std::ptrdiff_t>(first));
        const auto end = std::next(begin, static_cast<std::ptrdiff_t>(size));
        // "and tylenol" is Tylenol, and a name in ordinary words only ("back and muscle pain") is no name here.
        if (m_vocabulary.isStopWord(*begin) || m_vocabulary.isStopWord(*(end - 1))
            || std::none_of(begin, end, [&](const std::string &word) {
                   return m_vocabulary.sought(word).how != QueryWord::How::Itself || isMedicineName(word);
               }))
            return false;
        const std::string name = joinedBySpaces({begin, end});
        NameAnswer answer;
        if (!isOnCard(name) && m_products.isName(name))
            answer = m_products.find(name);
        else if (size <= mostWordsOfAName && m_vocabulary.sought(*begin).isGuess())
            answer = packsWithASlip(m_products, name, begin->size());
        if (!tellsMoreThanACard(m_guide, answer))
            return false;
        askAbout(name, answer);
        if (answer.kind == NameAnswer::Kind::One)
            m_taken.push_back(answer.things.front().id);
        words.erase(begin, end);
        return true;
    }

    bool isMedicineName(const std::string &word) const
    {
        const std::vector<MedicineMatch> matches = m_names.filter(word);
        return !matches.empty() && matches.front().by <= MatchedBy::LookAlike;
    }

    // True if the word is a pack or a medicine without a card, or looks like one; then it is told so.
    bool isOtherMedicine(const std::string &folded)
    {
        const NameAnswer answer = m_products.find(folded);
        const bool named = m_products.isName(folded) || m_products.isListedTypo(folded);
        if (!(named && tellsMoreThanACard(m_guide, answer))
            && !(answer.kind == NameAnswer::Kind::NotInGuide && looksLikeMedicine(folded)))
            return false;
        askAbout(folded, answer);
        return true;
    }

    // What a listed typo, a look-alike or a name of several words says of the query as a whole.
    void askAboutWholeName()
    {
        const Suggestion suggestion = m_names.suggest(m_typed);
        if (suggestion.kind == Suggestion::Kind::None || suggestion.kind == Suggestion::Kind::Exact)
            return;
        // Two halves of one name mean nothing by themselves.
        if (std::ranges::all_of(m_query.words, &QueryWord::isGuess))
            m_query = {};
        ask({questionOf(suggestion, m_medicines, m_guide.words().medicines.question), {}});
        QueryWord name;
        name.how = QueryWord::How::Typo;
        for (const NearName &near : suggestion.names)
            name.terms.push_back({termOf(near), weightOfAMedicine});
        name.certain = name.terms.size();
        m_query.words.push_back(std::move(name));
    }

    // True if a name of a medicine is near: then the word stands for the medicines of that name.
    bool standsForMedicine(QueryWord &word)
    {
        const Suggestion suggestion = m_names.suggest(word.folded);
        std::erase_if(word.terms, [&](const WeighedTerm &each) {
            return std::any_of(m_medicines.begin(), m_medicines.end(), [&](const Medicine &medicine) {
                return m_vocabulary.termOf(m_vocabulary.folded(medicine.name)) == each.term;
            });
        });
        word.certain = word.terms.size();
        if (suggestion.kind == Suggestion::Kind::None)
            return false;
        for (const NearName &near : suggestion.names) {
            word.terms.insert(word.terms.begin(), {termOf(near), weightOfAMedicine});
            ++word.certain;
        }
        word.how = QueryWord::How::Typo;
        ask({questionOf(suggestion, m_medicines, m_guide.words().medicines.question), {}});
        return true;
    }

    bool isKnown(const QueryWord &word) const
    {
        return std::any_of(m_query.words.begin(), m_query.words.end(), [&](const QueryWord &other) {
            return other.folded == word.folded
                   || (word.how == QueryWord::How::Itself && other.how == word.how
                       && other.terms.front().term == word.terms.front().term);
        });
    }

    bool addParts(const std::string &word)
    {
        for (std::size_t part = leastLettersOfAPart; part + leastLettersOfAPart <= word.size(); ++part) {
            QueryWord one = m_vocabulary.sought(word.substr(0, part));
            QueryWord other = m_vocabulary.sought(word.substr(part));
            if (one.how != QueryWord::How::Itself || other.how != QueryWord::How::Itself)
                continue;
            for (QueryWord *each : {&one, &other}) {
                if (!isKnown(*each))
                    m_query.words.push_back(std::move(*each));
            }
            return true;
        }
        return false;
    }

    void addWord(const std::string &folded)
    {
        QueryWord word = m_vocabulary.sought(folded);
        if (isKnown(word))
            return;
        if (word.isGuess()) {
            if (isOtherMedicine(folded))
                return;
            const bool medicine = standsForMedicine(word);
            if (!medicine && addParts(folded))
                return;
            if (!medicine && !word.terms.empty() && !m_isUnderstood(folded))
                ask({fill(m_guide.words().search.didYouMean, {{"word", word.nearest}}), mended(folded, word.nearest)});
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
    const ProductIndex &m_products;
    const Guide &m_guide;
    const std::vector<Medicine> &m_medicines;
    const IsUnderstood &m_isUnderstood;
    std::vector<std::string> m_taken; // ids of the packs among other words, then of what else stands there
    SearchQuery m_query;
};

} // namespace

SearchQuery readQuery(std::string_view typed, const SearchVocabulary &vocabulary, const MedicineIndex &names,
                      const ProductIndex &products, const Guide &guide, const IsUnderstood &isUnderstood)
{
    return QueryReader(typed, vocabulary, names, products, guide, isUnderstood).read();
}

} // namespace guide
