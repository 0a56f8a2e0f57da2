// Whether a search understands what is meant: the tables of tests/data/search. Of each, the content was tuned on the
// odd rows, the first, the third and so on, and measured on the even ones. The tables "later" were written afterwards
// in three sets: of their danger rows 15 of 60, 3 of 60 and 6 of 40 raised no alarm when they were new, and were then
// mended. So were the tables "kinds", of which each row is of another kind: of four sets of 118, 118, 70 and 45 danger
// rows 7, 3, 7 and 4 raised no alarm when they were new, and of 103, 100 and 52 harmless ones 13, 16 and 3 did. The
// tables "broad" are of six sets, the words of many places and ages: of 256, 198, 117, 74, 69 and 75 danger rows 24,
// 46, 12, 8, 10 and 4 raised no alarm when they were new. The tables "fresh" were written without a look at the words
// of the content: of the two sets kept apart, of 95 and 67 danger rows, 2 and 3 raised no alarm when they were new, and
// 90 and 60 showed the right question; 8 of 85 and 6 of 70 harmless rows raised one. So all of them hold what works,
// and no longer measure how new words fare. Of a last set of 40 and 40, on which nothing was tuned, 39 raised an alarm
// and showed the right question, and 3 harmless ones did. The tables "vivid" are of what people say in plain life, in
// its own words: of 80 danger rows 3 raised no alarm when they were new, and 69 showed the right question; of a set of
// 120 harmless rows 31 raised one, and of 60 everyday questions 43 showed a line that answers.

#include "content/search/search_tables.h"
#include "support/shipped_guide.h"

#include "support/catch.h"

#include <algorithm>
#include <array>
#include <cctype>

using namespace guide;

namespace {

bool isIn(const std::vector<std::string> &all, const std::string &one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

std::string small(std::string text)
{
    for (char &c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

// How many rows of each half pass, and which do not.
class Score
{
public:
    explicit Score(std::string what) : m_what(std::move(what)) {}

    void add(bool passes, const std::string &row)
    {
        const std::size_t half = m_rows++ % 2;
        ++m_of[half];
        m_passing[half] += passes;
        if (!passes)
            m_failing += "\n  " + row;
    }

    void mustReach(double percent) const
    {
        for (std::size_t half = 0; half < 2; ++half) {
            INFO(m_what << (half == 0 ? ", odd rows: " : ", even rows: ") << m_passing[half] << " of " << m_of[half]
                        << m_failing);
            CHECK(100.0 * m_passing[half] >= percent * m_of[half]);
        }
    }

private:
    std::string m_what;
    std::string m_failing;
    std::size_t m_rows = 0;
    std::array<int, 2> m_of{};
    std::array<int, 2> m_passing{};
};

std::string firstSign(const SearchAnswer &answer)
{
    return answer.signs.empty() ? std::string("nothing") : shippedGuide().symptoms()[answer.signs.front()].id;
}

std::vector<std::string> stories()
{
    std::vector<std::string> all;
    for (const auto &row : searchTable("search/stories.txt", 1))
        all.push_back(row[0]);
    return all;
}

void checkDanger(const std::string &file, bool atTheEndOfAStory)
{
    const std::vector<std::string> told = stories();
    Score alarm(file + ": the symptom check comes first");
    Score right(file + ": with the right question");
    std::size_t i = 0;
    for (const auto &row : searchTable(file, 2)) {
        const std::string typed = atTheEndOfAStory ? told[i++ % told.size()] + ' ' + row[0] : row[0];
        const std::string sign = firstSign(shippedIndex().search(typed));
        alarm.add(sign != "nothing", row[0]);
        right.add(isIn(partsOf(row[1], '|'), sign), row[0] + ": " + sign);
    }
    alarm.mustReach(100);
    right.mustReach(95);
}

void checkEveryday(const std::string &file)
{
    Score first(file + ": the right page comes first");
    Score line(file + ": the line shown answers");
    int inThree = 0;
    int rows = 0;
    for (const auto &row : searchTable(file, 3)) {
        const SearchAnswer answer = shippedIndex().search(row[0]);
        const std::vector<std::string> right = partsOf(row[1], '|');
        const std::vector<std::string> pages = pagesShown(answer);
        first.add(!pages.empty() && isIn(right, pages[0]), row[0] + (pages.empty() ? "" : ": " + pages[0]));
        inThree += std::any_of(pages.begin(), pages.begin() + static_cast<int>(std::min<std::size_t>(pages.size(), 3)),
                               [&](const std::string &page) { return isIn(right, page); });
        ++rows;
        const std::string shown =
            answer.hits.empty() ? std::string() : answer.hits[0].heading + ' ' + answer.hits[0].found.text;
        line.add(small(shown).find(small(row[2])) != std::string::npos, row[0] + ": " + shown);
    }
    first.mustReach(95);
    line.mustReach(90);
    INFO(file << ": in the first three " << inThree << " of " << rows);
    CHECK(inThree * 100 >= rows * 99);
}

} // namespace

TEST_CASE("search meaning: what may be dangerous leads to its question")
{
    CHECK(searchTable("search/danger.tsv", 2).size() >= 100);
    checkDanger("search/danger.tsv", false);
    checkDanger("search/danger_later.tsv", false);
    checkDanger("search/danger_kinds.tsv", false);
    checkDanger("search/danger_broad.tsv", false);
    checkDanger("search/danger_fresh.tsv", false);
    checkDanger("search/danger_vivid.tsv", false);
    checkDanger("search/danger_rules.tsv", false);
}

TEST_CASE("search meaning: it does so at the end of an everyday story")
{
    for (const std::string &story : stories()) {
        INFO(story);
        CHECK(story.size() >= 250);
        CHECK(shippedIndex().search(story).signs.empty());
    }
    checkDanger("search/danger.tsv", true);
    checkDanger("search/danger_later.tsv", true);
    checkDanger("search/danger_kinds.tsv", true);
    checkDanger("search/danger_broad.tsv", true);
    checkDanger("search/danger_fresh.tsv", true);
    checkDanger("search/danger_vivid.tsv", true);
    checkDanger("search/danger_rules.tsv", true);
}

// Most of it: an idiom that can hide a danger is none, and one look too many costs less than a sign that is missed.
TEST_CASE("search meaning: what only sounds dangerous raises no alarm")
{
    for (const char *file :
         {"search/harmless.tsv", "search/harmless_later.tsv", "search/harmless_kinds.tsv", "search/harmless_broad.tsv",
          "search/harmless_fresh.tsv", "search/harmless_vivid.tsv", "search/harmless_rules.tsv"}) {
        Score quiet(std::string(file) + ": no alarm");
        for (const auto &row : searchTable(file, 1)) {
            const std::string sign = firstSign(shippedIndex().search(row[0]));
            quiet.add(sign == "nothing", row[0] + ": " + sign);
        }
        quiet.mustReach(95);
    }
}

TEST_CASE("search meaning: bare words of danger keep their alarm")
{
    for (const char *typed : {"chest pain", "blood", "bleeding", "faint", "cannot breathe", "can't breathe", "suicide",
                              "stroke", "seizure", "numb", "fever", "overdose", "unconscious"}) {
        INFO(typed);
        CHECK_FALSE(shippedIndex().search(typed).signs.empty());
    }
}

TEST_CASE("search meaning: everyday words find their page and the line that answers")
{
    CHECK(searchTable("search/everyday.tsv", 3).size() >= 60);
    checkEveryday("search/everyday.tsv");
    checkEveryday("search/everyday_later.tsv");
    checkEveryday("search/everyday_fresh.tsv");
    checkEveryday("search/everyday_vivid.tsv");
}

TEST_CASE(
    "search meaning: words of other languages lead to the questions and the pages and say that the guide is in English")
{
    CHECK(searchTable("search/languages.tsv", 3).size() >= 40);
    Score right("search/languages.tsv: the question or the page");
    Score told("search/languages.tsv: the language is told");
    for (const auto &row : searchTable("search/languages.tsv", 3)) {
        const SearchAnswer answer = shippedIndex().search(row[0]);
        const std::vector<std::string> wanted = partsOf(row[1], '|');
        const bool page = answer.signs.empty() && !answer.hits.empty() && isIn(wanted, answer.hits[0].page);
        right.add(page || isIn(wanted, firstSign(answer)), row[0] + ": " + firstSign(answer));
        told.add(!answer.notice.empty(), row[0]);
    }
    right.mustReach(95);
    told.mustReach(95);
}

TEST_CASE("search meaning: a short word of another language is not the beginning of an English one")
{
    for (const SearchHit &hit : shippedIndex().search("me duele el pecho").hits)
        CHECK(hit.found.text.find("lectric") == std::string::npos);
}

TEST_CASE("search meaning: a pack with what must not be taken with it is answered with the verdict first")
{
    for (const char *typed : {"nurofen plus and diazepam", "wine with nurofen plus"}) {
        INFO(typed);
        const SearchAnswer answer = shippedIndex().search(typed);
        REQUIRE_FALSE(answer.questions.empty());
        CHECK(answer.questions.front().sentence.starts_with("Do not combine"));
        CHECK(answer.questions.front().sentence.find("Nurofen Plus") != std::string::npos);
    }
}

TEST_CASE("search meaning: a brand with a number behind it is not the plain brand")
{
    for (const char *typed : {"tylenol 3", "tylenol 4", "t3"}) {
        INFO(typed);
        const SearchAnswer answer = shippedIndex().search(typed);
        REQUIRE_FALSE(answer.questions.empty());
        CHECK(answer.questions.front().sentence.find("codeine") != std::string::npos);
    }
}

TEST_CASE("search meaning: an English word is no typo of a word of danger in another language")
{
    for (const char *typed : {"golf", "pain after golf", "sore from golf"}) {
        INFO(typed);
        CHECK(shippedIndex().search(typed).signs.empty());
    }
}

TEST_CASE("search meaning: a pack among other words is told by what is in it and is no medicine of its first word")
{
    for (const char *typed : {"nurofen plus and diazepam", "can I take nurofen plus with diazepam",
                              "co-codamol and diazepam", "nurofen plus"}) {
        INFO(typed);
        const std::vector<SearchQuestion> questions = shippedIndex().search(typed).questions;
        REQUIRE_FALSE(questions.empty());
        // Behind the verdict on the mix, where there is one.
        CHECK(questions.back().sentence.find("codeine") != std::string::npos);
    }
}

TEST_CASE("search meaning: pain in Hindi is no dark pee")
{
    CHECK(shippedIndex().search("dard").signs.empty());
    CHECK(shippedIndex().search("dard").questions.empty());
    CHECK(shippedIndex().search("kamar mein dard").signs.empty());
}

TEST_CASE("search meaning: a long text shows every kind of danger sign in it and the most urgent first")
{
    std::string text;
    while (text.size() < 3000)
        text += stories()[0] + ' ';
    text += "my hand is numb. " + stories()[1] + " I keep throwing up. " + stories()[2] + " and now I want to die";
    REQUIRE(text.size() <= 4000);
    std::vector<std::string> ids;
    for (const SymptomIndex sign : shippedIndex().search(text).signs)
        ids.push_back(shippedGuide().symptoms()[sign].id);
    REQUIRE(ids.size() >= 3);
    CHECK(ids.front() == "self-harm-thoughts");
    CHECK(isIn(ids, "numb-tingle-limb-or-trunk"));
    CHECK(isIn(ids, "vomiting-with-pain"));
    for (const SearchHit &hit : shippedIndex().search(text).hits)
        CHECK_FALSE(hit.found.text.empty());
}

TEST_CASE("search meaning: the order of the words of a danger sign means nothing")
{
    for (const auto &row : searchTable("search/danger.tsv", 2)) {
        std::vector<std::string> words = partsOf(row[0], ' ');
        if (words.size() > 8)
            continue; // in a longer text, words that stand far apart do not belong together
        const std::vector<SymptomIndex> signs = shippedIndex().search(row[0]).signs;
        std::reverse(words.begin(), words.end());
        std::string turned;
        for (const std::string &word : words)
            turned += word + ' ';
        INFO(row[0] << " / " << turned);
        CHECK(shippedIndex().search(turned).signs == signs);
    }
}
