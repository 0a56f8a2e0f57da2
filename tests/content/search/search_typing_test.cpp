// How a search behaves while somebody types, over the shipped guide.

#include "content/search/search_tables.h"
#include "document/text/word_forms.h"
#include "support/shipped_guide.h"

#include "support/catch.h"

#include <algorithm>
#include <fstream>
#include <random>
#include <set>
#include <sstream>

using namespace guide;

namespace {

// Enough for every page, every question that is shown, and every source that is.
constexpr std::size_t allHits = 1000;

std::set<std::string> pagesFor(const std::string &query)
{
    std::set<std::string> pages;
    for (const SearchHit &hit : shippedIndex().search(query, allHits).hits) {
        if (hit.kind == SearchKind::Page || hit.kind == SearchKind::Medicine)
            pages.insert(hit.page);
    }
    return pages;
}

std::vector<std::string> wordsOf(const std::string &text)
{
    std::vector<std::string> words;
    eachWord(text, [&](WordPlace place) { words.push_back(text.substr(place.begin, place.end - place.begin)); });
    return words;
}

// Every nth word of the pages.
std::vector<std::string> someWords(std::size_t step)
{
    std::set<std::string> all;
    for (const SearchPlace &place : searchPlaces(shippedGuide()).places) {
        if (place.kind == SearchKind::Source)
            continue;
        for (const SearchText &text : place.texts) {
            const std::vector<std::string> words = wordsOf(text.words);
            all.insert(words.begin(), words.end());
        }
    }
    std::vector<std::string> some;
    std::size_t i = 0;
    for (const std::string &word : all) {
        if (i++ % step == 0)
            some.push_back(word);
    }
    return some;
}

bool isStopWord(const std::string &word)
{
    const auto &small = shippedGuide().searchWords().stopWords;
    return std::any_of(small.begin(), small.end(), [&](const std::string &each) {
        return withoutApostrophes(each) == document::foldWord(withoutApostrophes(word));
    });
}

std::vector<std::string> queries()
{
    std::ifstream in(std::string(MIDBACK_SOURCE_DIR) + "/tests/data/search_queries.tsv");
    std::vector<std::string> all;
    for (std::string line; std::getline(in, line);)
        all.push_back(line.substr(0, line.find('\t')));
    REQUIRE(all.size() >= 150);
    return all;
}

std::vector<std::string> hitsOf(const SearchAnswer &answer)
{
    std::vector<std::string> hits;
    for (const SymptomIndex sign : answer.signs)
        hits.push_back("sign " + std::to_string(sign));
    for (const SearchHit &hit : answer.hits)
        hits.push_back(hit.page + ": " + hit.found.text);
    return hits;
}

// A hit whose marks do not stand in its words would be drawn wrong.
void checkHits(const SearchAnswer &answer)
{
    for (const SearchHit &hit : answer.hits) {
        for (const WordPlace &mark : hit.found.marks) {
            REQUIRE(mark.begin < mark.end);
            REQUIRE(mark.end <= hit.found.text.size());
        }
    }
    for (const SymptomIndex sign : answer.signs)
        REQUIRE(sign < shippedGuide().symptoms().size());
}

} // namespace

TEST_CASE("search typing: the beginning of a word finds every page that the word finds")
{
    for (const std::string &word : someWords(37)) {
        if (isStopWord(word) || !shippedIndex().search(word).questions.empty())
            continue; // the whole name of a pack brings the cards of what is in it, its beginning does not
        const std::set<std::string> whole = pagesFor(word);
        for (std::size_t length = 1; length < word.size(); ++length) {
            const std::string beginning = word.substr(0, length);
            if ((static_cast<unsigned char>(word[length]) & 0xC0) == 0x80)
                continue; // half a letter
            if (!shippedIndex().search(beginning).notice.empty())
                continue; // "vomiti" is a danger word of another language, and leads to the symptom check alone
            const std::set<std::string> part = pagesFor(beginning);
            INFO(beginning << " of " << word);
            CHECK(std::includes(part.begin(), part.end(), whole.begin(), whole.end()));
        }
    }
}

TEST_CASE("search typing: every word of the pages is found")
{
    for (const std::string &word : someWords(11)) {
        INFO(word);
        CHECK((isStopWord(word) || !shippedIndex().search(word, allHits).hits.empty()));
    }
}

TEST_CASE("search typing: the order of the words does not matter")
{
    std::mt19937 random(2);
    std::size_t tried = 0;
    for (const std::string &query : queries()) {
        std::vector<std::string> words = wordsOf(query);
        const SearchAnswer answer = shippedIndex().search(query);
        if (!answer.questions.empty())
            continue; // asked about as it stands: a name of two words is no name the other way round
        ++tried;
        const std::vector<std::string> hits = hitsOf(answer);
        std::shuffle(words.begin(), words.end(), random);
        std::string shuffled;
        for (const std::string &word : words)
            shuffled += word + " ";
        INFO(query << " / " << shuffled);
        CHECK(hitsOf(shippedIndex().search(shuffled)) == hits);
    }
    CHECK(tried > 100);
}

TEST_CASE("search typing: case accents hyphens and apostrophes make no difference")
{
    const std::vector<std::string> hits = hitsOf(shippedIndex().search("can't over the counter naproxen"));
    for (const char *same :
         {"CANT over-the-counter Naproxen", "can’t OVER the counter naproxén", "cant, over the (counter) naproxen!"})
        CHECK(hitsOf(shippedIndex().search(same)) == hits);
}

TEST_CASE("search typing: typing the name of a medicine on never drops its card once it is first")
{
    for (const Medicine &medicine : shippedGuide().medicines()) {
        std::vector<std::string> names{medicine.name};
        for (const auto *more : {&medicine.usNames, &medicine.ukNames})
            names.insert(names.end(), more->begin(), more->end());
        for (const std::string &name : names) {
            bool wasFirst = false;
            for (std::size_t length = 3; length <= name.size(); ++length) {
                const SearchAnswer answer = shippedIndex().search(name.substr(0, length));
                INFO(name.substr(0, length) << " of " << name);
                REQUIRE_FALSE(answer.hits.empty());
                const bool first = answer.hits.front().page == "medication/" + medicine.id;
                CHECK((first || !wasFirst));
                wasFirst = first;
            }
            INFO(name);
            CHECK(wasFirst);
        }
    }
}

TEST_CASE("search typing: every misspelling that a medicine lists leads to it and is asked about")
{
    const MedicineIndex names(shippedGuide().medicines(), document::foldWord);
    for (const Medicine &medicine : shippedGuide().medicines()) {
        for (const std::string &misspelling : medicine.misspellings) {
            const SearchAnswer answer = shippedIndex().search(misspelling);
            INFO(misspelling);
            REQUIRE_FALSE(answer.hits.empty());
            CHECK(answer.hits.front().page == "medication/" + medicine.id);
            // "robaxin 750" is listed as a typo, and is a name on packs too.
            CHECK((!answer.questions.empty() || names.suggest(misspelling).kind == Suggestion::Kind::Exact));
        }
    }
}

TEST_CASE("search typing: a name that looks like that of a medicine is told to be another")
{
    for (const Medicine &medicine : shippedGuide().medicines()) {
        for (const LookAlike &lookAlike : medicine.lookAlikes) {
            const SearchAnswer answer = shippedIndex().search(lookAlike.name);
            INFO(lookAlike.name);
            REQUIRE_FALSE(answer.questions.empty());
            CHECK(answer.questions.front().sentence.starts_with(lookAlike.name + ": "));
            CHECK(answer.questions.front().instead.empty());
        }
    }
}

TEST_CASE("search typing: a slip in the first word of a pack leaves the rest of its name")
{
    for (const auto &[typed, pack] :
         {std::pair("tilenol pm", "Tylenol PM"), std::pair("took nurofin plus last night", "Nurofen Plus")}) {
        INFO(typed);
        const SearchAnswer result = shippedIndex().search(typed);
        REQUIRE_FALSE(result.questions.empty());
        CHECK(contains(result.questions.front().sentence, "Is it one of these? " + std::string(pack)));
    }
}

TEST_CASE("search typing: any bytes are a query")
{
    std::mt19937 random(4);
    for (int round = 0; round < 300; ++round) {
        std::string typed(random() % (round % 10 == 0 ? 20000 : 400), '\0');
        for (char &c : typed)
            c = static_cast<char>(random() % 3 == 0 ? ' ' : random() % 256);
        checkHits(shippedIndex().search(typed));
    }
}

TEST_CASE("search typing: any words of danger in any number and order are a query")
{
    std::mt19937 random(8);
    std::vector<std::string> words;
    for (const auto &row : searchTable("search/danger.tsv", 2)) {
        const std::vector<std::string> more = wordsOf(row[0]);
        words.insert(words.end(), more.begin(), more.end());
    }
    for (int round = 0; round < 200; ++round) {
        std::string typed;
        const std::size_t few = 1 + random() % 5; // the same words again and again
        for (std::size_t count = random() % 700; count > 0; --count) {
            std::string word = words[round % 2 == 0 ? random() % few : random() % words.size()];
            if (random() % 20 == 0)
                word[random() % word.size()] = static_cast<char>(random() % 256);
            typed += word + (random() % 9 == 0 ? ". " : " ");
        }
        checkHits(shippedIndex().search(typed));
    }
}

TEST_CASE("search typing: the same short words in another order are the same query")
{
    std::mt19937 random(16);
    std::vector<std::string> words;
    for (const auto &row : searchTable("search/everyday.tsv", 3)) {
        const std::vector<std::string> more = wordsOf(row[0]);
        words.insert(words.end(), more.begin(), more.end());
    }
    for (int round = 0; round < 300; ++round) {
        std::vector<std::string> typed;
        for (std::size_t count = 2 + random() % 7; typed.size() < count;)
            typed.push_back(words[random() % words.size()]);
        const auto joined = [&] {
            std::string query;
            for (const std::string &word : typed)
                query += word + " ";
            return query;
        };
        const std::string before = joined();
        std::shuffle(typed.begin(), typed.end(), random);
        INFO(before << "/ " << joined());
        CHECK(hitsOf(shippedIndex().search(joined())) == hitsOf(shippedIndex().search(before)));
    }
}

TEST_CASE("search typing: no more than four thousand letters of a text are read")
{
    std::string text;
    while (text.size() < 4000)
        text += "we moved the big pots ";
    CHECK(shippedIndex().search(text.substr(0, 3980) + " chest pain").signs.size() > 0);
    CHECK(shippedIndex().search(text + text + " chest pain").signs.empty());
}

TEST_CASE("search typing: the words offered instead look like what was typed")
{
    CHECK(shippedIndex().search("qwxyzz").nearest.empty());
    CHECK(shippedIndex().search("zzzzzzzzzzzz").nearest.empty());
}
