#include "guide/search/search_query.h"

#include "guide/medicines/product_page.h"
#include "guide/text/fill.h"

#include <algorithm>

namespace guide {
namespace {

constexpr std::size_t longestQuery = 300; // bytes; nobody types more, and the time to answer grows with it
constexpr std::size_t mostWords = 16;
constexpr std::size_t leastLettersOfAPart = 3; // "backpain" is "back" and "pain"
constexpr std::size_t mostWordsOfAName = 3;    // "Diazepam Intensol", "robaxin 750"
constexpr std::size_t mostWordsOfAPack = 8;    // "Alka-Seltzer Plus Severe Cold & Flu"
constexpr float weightOfAMedicine = 0.75F;     // that a typo may mean

class QueryReader
{
public:
    QueryReader(std::string_view typed, const SearchVocabulary &vocabulary, const MedicineIndex &names,
                const ProductIndex &products, const Guide &guide)
        : m_typed(typed.substr(0, longestQuery)), m_vocabulary(vocabulary), m_names(names), m_products(products),
          m_guide(guide), m_words(guide.words()), m_medicines(guide.medicines())
    {
    }

    SearchQuery read()
    {
        std::vector<std::string> words;
        bool onlySmall = true;
        eachWord(m_typed, [&](WordPlace place) {
            std::string word = m_vocabulary.folded(m_typed.substr(place.begin, place.end - place.begin));
            if (word.empty() || words.size() >= mostWords)
                return;
            onlySmall = onlySmall && m_vocabulary.isStopWord(word);
            words.push_back(std::move(word));
        });
        const bool pack = !onlySmall && words.size() <= mostWordsOfAPack && askAboutPack(words);
        for (const std::string &word : words) {
            if ((onlySmall || !m_vocabulary.isStopWord(word)) && !(pack && isGuess(m_vocabulary.sought(word))))
                addWord(word);
        }
        if (pack)
            return std::move(m_query);
        // A single word with a typo was asked about already.
        const bool slipped = words.size() == 1 && m_query.words.size() == 1 && isGuess(m_query.words[0]);
        if (!words.empty() && words.size() <= mostWordsOfAName && !slipped)
            askAboutWholeName();
        return std::move(m_query);
    }

private:
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

    // Whether it is a name that a reader must be told of: more than the name of one of the guide's own cards.
    bool tellsMore(const NameAnswer &answer) const
    {
        if (answer.kind != NameAnswer::Kind::One)
            return answer.kind == NameAnswer::Kind::Which || answer.kind == NameAnswer::Kind::Near;
        const NamedThing &thing = answer.things.front();
        const Ingredient *ingredient = m_guide.ingredient(thing.id);
        return thing.kind == NamedThing::Kind::Product || (ingredient && !m_guide.medicine(ingredient->id));
    }

    void askAbout(std::string_view typed, const NameAnswer &answer)
    {
        ask({nameAnswerSentence(m_guide, typed, answer), {}});
        SoughtWord name;
        name.how = SoughtWord::How::Typo;
        for (const NamedThing &thing : answer.things) {
            for (const std::string &card : cardsOf(m_guide, thing))
                name.meanings.push_back(
                    {m_vocabulary.meaningOf(m_vocabulary.folded(m_guide.medicine(card)->name)), weightOfAMedicine});
        }
        name.certain = name.meanings.size();
        if (!name.meanings.empty())
            m_query.words.push_back(std::move(name));
    }

    // True if the whole query names a pack. The first words of a name that the guide knows as other words are no name:
    // "muscle" is not "Muscle & Back Pain Relief".
    bool askAboutPack(const std::vector<std::string> &words)
    {
        const bool guesses = std::all_of(words.begin(), words.end(), [&](const std::string &word) {
            return isGuess(m_vocabulary.sought(word)) || isMedicineName(word);
        });
        const bool named = guesses ? m_products.isNameOrItsFirstWords(m_typed) : m_products.isName(m_typed);
        const NameAnswer answer = named ? m_products.find(m_typed) : NameAnswer();
        // A brand on a card is answered with the card.
        if (!tellsMore(answer) || m_names.suggest(m_typed).kind == Suggestion::Kind::Exact)
            return false;
        askAbout(m_typed, answer);
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
        if (!(named && tellsMore(answer))
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
            if (isOtherMedicine(folded))
                return;
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
    const ProductIndex &m_products;
    const Guide &m_guide;
    const Words &m_words;
    const std::vector<Medicine> &m_medicines;
    SearchQuery m_query;
};

} // namespace

SearchQuery readQuery(std::string_view typed, const SearchVocabulary &vocabulary, const MedicineIndex &names,
                      const ProductIndex &products, const Guide &guide)
{
    return QueryReader(typed, vocabulary, names, products, guide).read();
}

} // namespace guide
