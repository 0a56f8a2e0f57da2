// Kinds of words rather than single ones: parts of the body with what is felt there, numbers, what is denied.

#include "content/search/search_tables.h"
#include "support/shipped_guide.h"

#include "support/catch.h"

#include <algorithm>

using namespace guide;

namespace {

bool holds(const std::vector<std::string> &all, const std::string &one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

std::string firstSign(const std::string &typed)
{
    const SearchAnswer answer = shippedIndex().search(typed);
    return answer.signs.empty() ? std::string() : shippedGuide().symptoms()[answer.signs.front()].id;
}

} // namespace

// tests/data/search/kinds.tsv: the questions of which any one will do, then two lists of which each of the first is
// typed with each of the second.
TEST_CASE("search kinds: each part of the body with each thing felt there leads to its question")
{
    int typed = 0;
    int alarms = 0;
    int right = 0;
    std::string failing;
    for (const auto &row : searchTable("search/kinds.tsv", 3)) {
        const std::vector<std::string> wanted = partsOf(row[0], '|');
        for (const std::string &first : partsOf(row[1], '|')) {
            for (const std::string &second : partsOf(row[2], '|')) {
                const std::string sign = firstSign(first + ' ' + second);
                ++typed;
                alarms += !sign.empty();
                right += holds(wanted, sign);
                if (!holds(wanted, sign))
                    failing += "\n  " + first + ' ' + second + ": " + (sign.empty() ? "nothing" : sign);
            }
        }
    }
    INFO(typed << " typed, " << alarms << " with an alarm, " << right << " with the right question" << failing);
    CHECK(typed >= 1000);
    CHECK(alarms * 100 >= typed * 99);
    CHECK(right * 100 >= typed * 98);
}

TEST_CASE("search kinds: a time of day or a year is no number of tablets and no typo of another")
{
    for (const char *typed : {"2030", "at 1730", "took tablets at 1730", "took ibuprofen at 2030", "took my pill at 9",
                              "had a tablet at 8am", "took 2 tablets at 10:30", "took ibuprofen 8 hours ago",
                              "took 800 mg ibuprofen", "took 400mg of ibuprofen", "i took tablets in 2015"}) {
        INFO(typed);
        CHECK(firstSign(typed).empty());
        CHECK(shippedIndex().search(typed).questions.empty());
    }
    for (const char *typed : {"took 12 tablets", "took 20 ibuprofen at 9", "took 8000 mg of tylenol"}) {
        INFO(typed);
        CHECK(firstSign(typed) == "too-much-acetaminophen");
    }
}

TEST_CASE("search kinds: what a thermometer shows is a fever")
{
    for (const char *typed : {"39 degrees", "38.7", "38,5", "39c", "102 f", "101.5 f", "temperature of 39.5"}) {
        INFO(typed);
        CHECK(firstSign(typed) == "fever-or-chills");
    }
    CHECK(firstSign("ran 39.4 km").empty());
    CHECK(firstSign("36.8 c").empty());
}

TEST_CASE("search kinds: who says that a danger sign is not there is led to what helps and to the symptom check")
{
    for (const char *typed :
         {"no chest pain just my back", "without chest pain", "no fever no numbness just stiff", "i dont have a fever",
          "no injury just woke up stiff", "never fainted", "no chest pain or numbness"}) {
        INFO(typed);
        CHECK(firstSign(typed).empty());
        const std::vector<std::string> pages = pagesShown(shippedIndex().search(typed));
        REQUIRE(pages.size() >= 2);
        CHECK(pages[0] == "ease-a-spasm");
        CHECK(pages[1] == "seek-care");
    }
    CHECK(firstSign("no chest pain but cant breathe") == "trouble-breathing");
    CHECK(pagesShown(shippedIndex().search("no fever how much ibuprofen can i take"))[0] == "medication/ibuprofen");
    CHECK(pagesShown(shippedIndex().search("not numb, how long to ice"))[0] == "home-remedies");
}

TEST_CASE("search kinds: nothing is asked about a word of danger that was understood")
{
    for (const char *typed : {"dolor en el pecho", "no puedo respirar", "chset pain", "cant breeth"}) {
        INFO(typed);
        CHECK_FALSE(firstSign(typed).empty());
        CHECK(shippedIndex().search(typed).questions.empty());
    }
    CHECK_FALSE(shippedIndex().search("strech for the back").questions.empty());
    CHECK_FALSE(shippedIndex().search("took 20 ibuprofin").questions.empty()); // a medicine is asked about
}

TEST_CASE("search kinds: two medicines told as taken lead to their question and a question about them to what is told")
{
    for (const char *typed : {"wine with flexeril", "can i drink with flexeril", "can you mix robaxin and alcohol",
                              "is it ok to have a beer on methocarbamol", "can i take codeine with diazepam"}) {
        INFO(typed);
        CHECK(firstSign(typed).empty());
    }
    for (const char *typed : {"flexeril and wine last night", "had codeine with diazepam"}) {
        INFO(typed);
        CHECK(firstSign(typed) == "relaxant-sleepy-or-mixed");
    }
}

TEST_CASE("search kinds: a place that says no more than its heading is not shown where another tells more")
{
    const SearchAnswer answer = shippedIndex().search("side effects of cyclobenzaprine");
    REQUIRE_FALSE(answer.hits.empty());
    CHECK(answer.hits[0].page == "medication/cyclobenzaprine");
    CHECK(answer.hits[0].found.text != answer.hits[0].heading);
}

TEST_CASE("search kinds: an ordinary word is no typo of a word of danger in any form")
{
    for (const char *typed : {"my back clicked", "back hurts after the bumper cars", "rugby concussion long healed"}) {
        INFO(typed);
        CHECK(firstSign(typed).empty());
    }
    CHECK(firstSign("chset pain") == "chest-pain-pressure");
}

TEST_CASE("search kinds: the line that replies is shown and not one that holds the words of the question")
{
    const auto firstLine = [](const std::string &typed) {
        const SearchAnswer answer = shippedIndex().search(typed);
        REQUIRE_FALSE(answer.hits.empty());
        return answer.hits.front().page + ": " + answer.hits.front().found.text;
    };
    // "Stay" asks, and "stay awake" replies to nothing; the label of a line tells what it replies to.
    for (const char *typed : {"how many minutes should ice stay on", "ice pack time limit"}) {
        INFO(typed);
        CHECK(firstLine(typed).starts_with("home-remedies: How long: 10"));
    }
    CHECK(firstLine("how often should i change position at my desk").starts_with("prevention: How often:"));
    CHECK(firstLine("how long between screen breaks").starts_with("prevention: How often:"));
    CHECK(firstLine("how many hours between ibuprofen doses").find("between doses") != std::string::npos);
    // A word that stands on one page often is worth no more there than the one line that replies.
    CHECK(firstLine("elbow angle for typing").starts_with("checklist: Bend elbows"));
    CHECK_FALSE(firstLine("ibuprofen and blood thinners").ends_with('?'));
}
