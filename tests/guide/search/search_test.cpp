#include "guide/search/search.h"

#include "guide/booklet/guide_pages.h"
#include "support/made_up_guide.h"

#include "support/catch.h"
#include "support/plain_word_forms.h"

#include <algorithm>
#include <random>
#include <set>

using namespace guide;

namespace {

const Guide &theGuide()
{
    static const Guide guide = madeUpGuide();
    return guide;
}

SearchAnswer search(std::string_view words)
{
    static const SearchIndex index(theGuide(), plainWordForms());
    return index.search(words, 20);
}

std::string firstPage(std::string_view words)
{
    const SearchAnswer answer = search(words);
    return answer.hits.empty() ? std::string() : answer.hits.front().page;
}

std::string firstWords(std::string_view words)
{
    const SearchAnswer answer = search(words);
    return answer.hits.empty() ? std::string() : answer.hits.front().found.text;
}

// Every word of the guide that is not a small one.
std::vector<std::string> tellingWords()
{
    const std::vector<std::string> &small = theGuide().searchWords().stopWords;
    std::set<std::string> words;
    const auto collect = [&](const std::string &text) {
        eachWord(text, [&](WordPlace place) {
            const std::string word = text.substr(place.begin, place.end - place.begin);
            if (std::find(small.begin(), small.end(), plainWordForms().fold(withoutApostrophes(word))) == small.end())
                words.insert(word);
        });
    };
    for (const SearchPlace &place : searchPlaces(theGuide()).places) {
        collect(place.heading);
        for (const SearchText &text : place.texts)
            collect(text.words);
    }
    REQUIRE(words.size() > 100);
    return {words.begin(), words.end()};
}

// Of the questions and the sources a few are shown, so that one is not every one that is found.
std::set<std::string> pagesFor(const std::string &words)
{
    std::set<std::string> pages;
    for (const SearchHit &hit : search(words).hits) {
        if (hit.kind == SearchKind::Page || hit.kind == SearchKind::Medicine)
            pages.insert(hit.page);
    }
    return pages;
}

std::vector<std::string> inOrder(const SearchAnswer &answer)
{
    std::vector<std::string> shown;
    for (const SymptomIndex sign : answer.signs)
        shown.push_back("sign " + std::to_string(sign));
    for (const SearchHit &hit : answer.hits)
        shown.push_back(hit.page + ", " + hit.heading + ": " + hit.found.text);
    return shown;
}

} // namespace

TEST_CASE("search: a hit tells the page and the heading and the block with the words marked")
{
    const SearchAnswer answer = search("blanket pack");
    REQUIRE_FALSE(answer.hits.empty());
    const SearchHit &hit = answer.hits.front();
    CHECK(hit.page == "home");
    CHECK(hit.title == "Start here");
    CHECK(hit.heading == "Heat");
    CHECK(hit.found.text == "Warm the pack.");
    REQUIRE(hit.found.marks.size() == 1);
    CHECK(hit.found.text.substr(hit.found.marks[0].begin, 4) == "pack");
}

TEST_CASE("search: every kind of text is found")
{
    CHECK(firstPage("lifting bent") == "causes");                           // a paragraph
    CHECK(firstWords("stand") == "Stand up.");                              // a list
    CHECK(firstWords("sure").starts_with("How sure"));                      // a callout
    CHECK(firstWords("other side") == "Other side.");                       // a card
    CHECK(firstWords("three times").starts_with("How often: Three times")); // a remedy
    CHECK(firstWords("book Second").starts_with("2. Second B. A book."));   // a source
    CHECK(search("book second").hits.front().kind == SearchKind::Source);
}

TEST_CASE("search: the exact name of a page comes first")
{
    CHECK(firstPage("causes") == "causes");
    CHECK(firstPage("CAUSE") == "causes");
    CHECK(firstPage("start here") == "home");
    CHECK(search("heat").hits.front().heading == "Heat");
    CHECK(firstPage("sources") == "sources");
}

TEST_CASE("search: words that content puts together find each other")
{
    CHECK(search("warmth").hits.front().heading == "Heat");
    CHECK(search("hot water bottle").hits.front().heading == "Heat");
    CHECK(firstPage("reason") == "causes");
}

TEST_CASE("search: small words find nothing beside others and something alone")
{
    CHECK(search("the causes").hits.size() == search("causes").hits.size());
    CHECK_FALSE(search("th").hits.empty());
}

TEST_CASE("search: a slip is answered and asked about")
{
    const SearchAnswer answer = search("shuolder pakc warnth");
    REQUIRE(answer.questions.size() == 2);
    CHECK(answer.questions[0].sentence == "Did you mean “pack”?");
    CHECK(answer.questions[0].instead == "shuolder pack warnth");
    CHECK(answer.questions[1].sentence == "Did you mean “warmth”?");
    CHECK(answer.hits.front().heading == "Heat");
    CHECK(search("pack").questions.empty());
}

TEST_CASE("search: two words that were typed as one are parted")
{
    CHECK(search("warmpack").hits.front().heading == "Heat");
    CHECK(search("warmpack").questions.empty());
}

TEST_CASE("search: words of a danger sign name its questions and reply nothing")
{
    const SearchAnswer answer = search("it hurts in my chest");
    REQUIRE(answer.signs == std::vector<SymptomIndex>{0});
    CHECK(search("chest").signs.empty());
    CHECK(search("hurts").signs.empty());
}

TEST_CASE("search: nothing found offers the nearest words")
{
    const SearchAnswer answer = search("qqqqq wartherr");
    CHECK(answer.hits.empty());
    CHECK_FALSE(answer.nearest.empty());
    CHECK(search("").hits.empty());
    CHECK(search(" .,' ").hits.empty());
}

TEST_CASE("search: words put together of which the guide holds none are told to authors")
{
    CHECK(SearchIndex(theGuide(), plainWordForms()).deadWords() == std::vector<std::string>{"weary"});
}

TEST_CASE("search: no more hits than asked for and each page once")
{
    const SearchIndex index(theGuide(), plainWordForms());
    CHECK(index.search("a", 2).hits.size() <= 2);
    std::size_t home = 0;
    for (const SearchHit &hit : index.search("warm pack glass stand card").hits)
        home += hit.page == "home";
    CHECK(home == 1);
}

TEST_CASE("search: the beginning of a word finds every page that the word finds")
{
    for (const std::string &word : tellingWords()) {
        const std::set<std::string> whole = pagesFor(word);
        for (std::size_t length = 1; length < word.size(); ++length) {
            if ((static_cast<unsigned char>(word[length]) & 0xC0) == 0x80)
                continue; // half a letter
            const std::set<std::string> part = pagesFor(word.substr(0, length));
            INFO(word.substr(0, length) << " of " << word);
            CHECK(std::includes(part.begin(), part.end(), whole.begin(), whole.end()));
        }
    }
}

TEST_CASE("search: the order of the words does not matter")
{
    std::mt19937 random(7);
    const std::vector<std::string> words = tellingWords();
    for (int round = 0; round < 300; ++round) {
        std::vector<std::string> typed;
        for (std::size_t count = 2 + random() % 4; typed.size() < count;)
            typed.push_back(words[random() % words.size()]);
        const auto joined = [&] {
            std::string query;
            for (const std::string &word : typed)
                query += word + " ";
            return query;
        };
        const std::string before = joined();
        const std::vector<std::string> hits = inOrder(search(before));
        std::shuffle(typed.begin(), typed.end(), random);
        INFO(before << "/ " << joined());
        CHECK_FALSE(hits.empty());
        CHECK(inOrder(search(joined())) == hits);
    }
}

TEST_CASE("search: any bytes are a query")
{
    const SearchIndex index(theGuide(), plainWordForms());
    std::mt19937 random(11);
    for (int round = 0; round < 3000; ++round) {
        std::string typed(random() % 400, '\0');
        for (char &c : typed)
            c = static_cast<char>(random() % 4 == 0 ? 'a' + random() % 26 : random() % 256);
        for (const SearchHit &hit : index.search(typed).hits) {
            for (const WordPlace &mark : hit.found.marks)
                REQUIRE(mark.end <= hit.found.text.size());
        }
    }
    SUCCEED();
}

TEST_CASE("search: a hit names its own line where the page says the same words twice")
{
    GuideContent content = madeUpContent();
    std::vector<SectionBlock> &blocks = content.sections[1].blocks;
    blocks = {Heading{"Again", 2}, Paragraph{{Plain{"Nothing."}}}, Heading{"Again", 2},
              List{{{Plain{"One."}}, {Plain{"A zebra."}}}}};
    const Guide guide(std::move(content));
    const SearchAnswer answer = SearchIndex(guide, plainWordForms()).search("zebra");
    REQUIRE(answer.hits.size() == 1);
    CHECK(answer.hits.front().begins == LinePlace{2, 0});
    CHECK(answer.hits.front().place == LinePlace{3, 1});
}

TEST_CASE("search: a number finds only what the words beside it find")
{
    GuideContent content = madeUpContent();
    content.sections[1].blocks = {Paragraph{{Plain{"A zebra."}}}, Heading{"Months", 2},
                                  Paragraph{{Plain{"For 12 months."}}}, Heading{"Herds", 2},
                                  Paragraph{{Plain{"A herd of 12 zebras."}}}};
    content.sections[3].blocks = {Paragraph{{Plain{"For 12 years."}}}};
    const Guide guide(std::move(content));
    const SearchIndex index(guide, plainWordForms());
    const SearchAnswer both = index.search("12 zebras");
    REQUIRE(both.hits.size() == 1);
    CHECK(both.hits.front().heading == "Herds");
    CHECK(index.search("12").hits.size() == 2);
    CHECK(index.search("12 qwxyzz").hits.size() == 2); // where the others find nothing
}

TEST_CASE("search: every text stands at its place on the page")
{
    for (const SearchPlace &place : searchPlaces(theGuide()).places) {
        const Section *section = theGuide().section(searchPlaces(theGuide()).pages[place.page].id);
        if (!section)
            continue;
        const Page page = pageOf(theGuide(), *section, {});
        for (const SearchText &text : place.texts) {
            INFO(text.words);
            if (text.place.block == LinePlace::opening) {
                CHECK(text.words == plainText(page.summary));
                continue;
            }
            const auto lines = linesOf(page.blocks[static_cast<std::size_t>(text.place.block)]);
            CHECK(text.words == plainText(lineText(lines[static_cast<std::size_t>(text.place.line)])));
        }
    }
}
