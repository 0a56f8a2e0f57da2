// One answer has one action: over every sign, every rule, and every pair of them, no word of the answer asks for
// another.

#include "guide/care/care_advice.h"
#include "guide/care/care_headline.h"
#include "guide/care/care_page.h"

#include "support/page_parts.h"
#include "support/shipped_guide.h"

#include "support/catch.h"
#include "support/small_letters.h"

#include <algorithm>
#include <map>
#include <set>

using namespace guide;

namespace {

// Words that ask for an action, in small letters.
const std::map<CareSetting, std::vector<std::string>> &actionWords()
{
    static const std::map<CareSetting, std::vector<std::string>> words{
        {CareSetting::Call, {"call now", "call your local emergency number", "call an ambulance", "call at once"}},
        {CareSetting::EmergencyDepartment, {"emergency department", "emergency room"}},
        {CareSetting::Maternity, {"maternity unit"}},
        {CareSetting::CrisisLine, {"crisis line"}},
        {CareSetting::Today, {"today", "same day", "same-day", "urgent care clinic"}},
        {CareSetting::Book, {"book a visit", "within 7 days", "within 1–2 days", "within 2 days"}},
        {CareSetting::Watch, {"care for it at home", "use home care"}},
    };
    return words;
}

// All that asks the reader to do something now. What is said of later, if things change, is told apart: the place's
// "instead", and the folds of what to watch for, of the times, and of what is different for some people.
std::string wordsOfNow(const Replies &replies)
{
    const Guide &guide = shippedGuide();
    const SeekCareAnswer answer = seekCare(guide, replies);
    const Page page = careAnswerPage(guide, replies, answer, "2026-12-01", "US");
    std::string lead = leadOf(page);
    const std::string instead = plainText(guide.care().place(answer.where).instead);
    if (const auto at = lead.find(instead); !instead.empty() && at != std::string::npos)
        lead.erase(at, instead.size());
    return inSmallLetters(careAction(guide, answer) + "\n" + plainText(page.summary) + "\n" + lead + "\n"
                          + inFold(page, adviceTitle(guide, answer)) + inFold(page, "What it may be"));
}

// The ids of the symptoms that make each cause hold, in the first of its ways.
std::vector<SymptomSet> oneWayOfEachCause()
{
    std::vector<SymptomSet> ways;
    const auto first = [](const AnyOf &part) {
        SymptomIndex index = maximumSymptoms;
        part.forEach([&](SymptomIndex each) { index = std::min(index, each); });
        return index;
    };
    for (const CareCause &cause : shippedGuide().careCauses()) {
        if (cause.kind == CareCause::Kind::Symptom) {
            ways.emplace_back().insert(cause.index);
            continue;
        }
        for (const Conjunction &alternative : shippedGuide().careRules()[cause.index].when) {
            SymptomSet &way = ways.emplace_back();
            for (const AnyOf &part : alternative)
                way.insert(first(part));
        }
    }
    return ways;
}

Replies yesTo(const SymptomSet &symptoms)
{
    Replies replies = repliesWith({});
    symptoms.forEach([&](SymptomIndex symptom) { replies.set(symptom, Reply::Yes); });
    return replies;
}

// Another action that the answer asks for; empty if there is none.
std::string secondAction(const Replies &replies)
{
    const CareSetting where = seekCare(shippedGuide(), replies).where;
    const std::string words = wordsOfNow(replies);
    for (const auto &[place, asking] : actionWords()) {
        // A crisis line may have to give way to the ambulance: that is its own action line.
        if (place == where || (where == CareSetting::CrisisLine && place == CareSetting::Call))
            continue;
        for (const std::string &asks : asking) {
            if (contains(words, asks))
                return asks + " in:\n" + words;
        }
    }
    return {};
}

// Of each sentence the reader sees outside the action itself: another action stands only where the sentence says when.
// "If", "for" a sign, "instead", "until", "an emergency at this age" and the like.
bool saysWhen(const std::string &sentence)
{
    static const std::vector<std::string> conditions{"if ",      " for ",  "instead",         "when ",
                                                     "makes it", "until ", "is an emergency", "is then an emergency",
                                                     "are then", "after ", "in an emergency", "unless ",
                                                     "so is "};
    return std::any_of(conditions.begin(), conditions.end(),
                       [&](const std::string &condition) { return contains(" " + sentence, condition); });
}

std::vector<std::string> sentencesOf(const std::string &words)
{
    std::vector<std::string> sentences(1);
    for (const char c : words) {
        if (c == '\n' || c == '.')
            sentences.emplace_back();
        else
            sentences.back() += c;
    }
    return sentences;
}

// A sentence of the whole page, folds and all, that asks for another action whatever happens; empty if there is none.
std::string secondActionAnywhere(const Replies &replies)
{
    const Guide &guide = shippedGuide();
    const SeekCareAnswer answer = seekCare(guide, replies);
    Page page = careAnswerPage(guide, replies, answer, "2026-12-01", "US");
    std::string words = leadOf(page);
    for (const Block &block : page.blocks) {
        const auto *fold = std::get_if<Fold>(&block);
        // Open questions and replies are the reader's own, and a source is a title.
        if (fold && fold->title != "Sources" && !fold->title.starts_with("What was not asked")
            && !fold->title.starts_with("Questions that") && !fold->title.starts_with("Where our questions"))
            words += "\n" + inFold(page, fold->title);
    }
    for (const std::string &sentence : sentencesOf(inSmallLetters(words))) {
        for (const auto &[place, asking] : actionWords()) {
            if (place == answer.where || saysWhen(sentence))
                continue;
            for (const std::string &asks : asking) {
                if (contains(sentence, asks))
                    return asks + " in: " + sentence;
            }
        }
    }
    return {};
}

} // namespace

TEST_CASE("care action: no fold asks for another action without saying when")
{
    std::set<std::string> found;
    const std::vector<SymptomSet> ways = oneWayOfEachCause();
    for (std::size_t i = 0; i < ways.size(); ++i) {
        for (std::size_t j = i; j < ways.size(); ++j)
            found.insert(secondActionAnywhere(yesTo(ways[i] | ways[j])));
    }
    found.insert(secondActionAnywhere(repliesWith({})));
    found.erase("");
    CHECK(found == std::set<std::string>());
}

TEST_CASE("care action: each sign and each rule has one action")
{
    for (const SymptomSet &way : oneWayOfEachCause())
        CHECK(secondAction(yesTo(way)).empty());
}

TEST_CASE("care action: every pair of signs and rules has one action")
{
    const std::vector<SymptomSet> ways = oneWayOfEachCause();
    std::string second;
    for (std::size_t i = 0; i < ways.size() && second.empty(); ++i) {
        for (std::size_t j = i + 1; j < ways.size() && second.empty(); ++j)
            second = secondAction(yesTo(ways[i] | ways[j]));
    }
    CHECK(second == "");
}

TEST_CASE("care action: no reply at all and every reply at once have one action too")
{
    CHECK(secondAction(repliesWith({})).empty());
    Replies all;
    for (SymptomIndex i = 0; i < shippedGuide().symptoms().size(); ++i)
        all.set(i, Reply::NotSure);
    CHECK(secondAction(all) == "");
}

TEST_CASE("care action: no answer asks to sit and to lie down at once")
{
    const std::vector<SymptomSet> ways = oneWayOfEachCause();
    int clashes = 0;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        for (std::size_t j = i; j < ways.size(); ++j) {
            const std::string words = wordsOfNow(yesTo(ways[i] | ways[j]));
            const bool sit = contains(words, "sit down");
            const bool lie = contains(words, "lie flat") || contains(words, "lie down");
            INFO(words);
            REQUIRE_FALSE((sit && lie));
            if (contains(words, "whether to sit or to lie")) {
                REQUIRE_FALSE((sit || lie));
                ++clashes;
            }
        }
    }
    CHECK(clashes > 10);
}

TEST_CASE("care action: what goes with the most urgent sign is told first")
{
    const auto lead = [](const std::vector<std::string> &yes) {
        const Replies replies = repliesWith(yes);
        return leadOf(careAnswerPage(shippedGuide(), replies, seekCare(shippedGuide(), replies), "2026-12-01", "GB"));
    };
    // In the content, bones stand before the heart.
    const std::string words = lead({"bone-thinning", "chest-pain-pressure"});
    REQUIRE(words.find("Sit down and rest.") != std::string::npos);
    CHECK(words.find("Sit down and rest.") < words.find("do not stretch"));
}

TEST_CASE("care action: the lead of every answer has at most 120 words")
{
    const std::vector<SymptomSet> ways = oneWayOfEachCause();
    for (std::size_t i = 0; i < ways.size(); ++i) {
        for (std::size_t j = i; j < ways.size(); ++j) {
            const Replies replies = yesTo(ways[i] | ways[j]);
            const Page page =
                careAnswerPage(shippedGuide(), replies, seekCare(shippedGuide(), replies), "2026-12-01", "GB");
            const std::string lead = page.title + " " + plainText(page.summary) + "\n" + leadOf(page);
            const auto words = std::count_if(lead.begin(), lead.end(), [](char c) { return c == ' ' || c == '\n'; });
            INFO(lead);
            REQUIRE(words <= 120);
        }
    }
}
