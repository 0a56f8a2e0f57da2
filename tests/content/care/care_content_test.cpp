// The questions of the shipped check, one by one, and the screens they stand on.

#include "guide/care/care_headline.h"
#include "guide/care/care_page.h"

#include "support/page_parts.h"
#include "support/shipped_guide.h"

#include "support/catch.h"

#include <algorithm>
#include <sstream>

using namespace guide;

namespace {

int countOf(Urgency urgency)
{
    const auto &symptoms = shippedGuide().symptoms();
    return static_cast<int>(
        std::count_if(symptoms.begin(), symptoms.end(), [&](const Symptom &each) { return each.urgency == urgency; }));
}

// The longest sentence, in words.
int longestSentence(const std::string &text)
{
    std::istringstream in(text);
    int longest = 0;
    int words = 0;
    for (std::string word; in >> word;) {
        longest = std::max(longest, ++words);
        if (word.ends_with('.') || word.ends_with('?'))
            words = 0;
    }
    return longest;
}

// What to do and what not to do while waiting, as one text.
std::string waitingWords(const SeekCareAnswer &answer)
{
    std::string words;
    for (const std::size_t index : answer.waitingAdvice) {
        const WaitingAdvice &advice = shippedGuide().care().waitingAdvice[index];
        for (const std::vector<Text> *texts : {&advice.toDo, &advice.notToDo}) {
            for (const Text &text : *texts)
                words += plainText(text) + "\n";
        }
    }
    return words;
}

SymptomSet usedByRules()
{
    SymptomSet used;
    for (const CareRule &rule : shippedGuide().careRules()) {
        for (const Conjunction &alternative : rule.when) {
            for (const AnyOf &part : alternative)
                used = used | part;
        }
    }
    for (const Symptom &symptom : shippedGuide().symptoms())
        used = used | symptom.askedIf;
    return used;
}

} // namespace

TEST_CASE("care content: there are 90 questions with the urgencies of their sources")
{
    CHECK(shippedGuide().symptoms().size() == 90);
    CHECK(countOf(Urgency::EmergencyNow) == 31);
    CHECK(countOf(Urgency::UrgentToday) == 26);
    CHECK(countOf(Urgency::AppointmentSoon) == 18);
    CHECK(countOf(Urgency::SelfCareWatch) == 15);
}

TEST_CASE("care content: a yes to each question alone gives its own urgency and place and reason")
{
    for (SymptomIndex i = 0; i < shippedGuide().symptoms().size(); ++i) {
        const Symptom &each = shippedGuide().symptoms()[i];
        const SeekCareAnswer answer = answerTo({each.id});
        INFO(each.id);
        CHECK(answer.urgency == each.urgency);
        CHECK(answer.where == each.where);
        if (each.urgency == Urgency::SelfCareWatch) {
            CHECK(answer.reasons.empty());
            continue;
        }
        REQUIRE_FALSE(answer.reasons.empty());
        CHECK(answer.reasons[0].cause.kind == CareCause::Kind::Symptom);
        CHECK(answer.reasons[0].cause.index == i);
        CHECK(answer.reasons[0].replies.size() == 1);
        CHECK_FALSE(answer.waitingAdvice.empty());
    }
}

TEST_CASE("care content: not sure counts as a yes on every question")
{
    for (const Symptom &each : shippedGuide().symptoms()) {
        const SeekCareAnswer answer = answerTo({}, {each.id});
        INFO(each.id);
        CHECK(answer.urgency == each.urgency);
    }
}

TEST_CASE("care content: every question can change an answer")
{
    const SymptomSet used = usedByRules();
    for (SymptomIndex i = 0; i < shippedGuide().symptoms().size(); ++i) {
        INFO(shippedGuide().symptoms()[i].id);
        CHECK((shippedGuide().symptoms()[i].urgency > Urgency::SelfCareWatch || used.contains(i)));
    }
}

TEST_CASE("care content: an answer that was found does not wait for the questions that are open")
{
    for (SymptomIndex i = 0; i < shippedGuide().symptoms().size(); ++i) {
        const Symptom &each = shippedGuide().symptoms()[i];
        if (each.urgency == Urgency::SelfCareWatch)
            continue;
        Replies replies;
        replies.set(i, Reply::Yes);
        const SeekCareAnswer answer = seekCare(shippedGuide(), replies);
        INFO(each.id);
        CHECK(answer.urgency == each.urgency);
        CHECK(answer.open.size() == shippedGuide().symptoms().size() - 1);
    }
}

TEST_CASE("care content: questions are short and their sources are there")
{
    for (const Symptom &each : shippedGuide().symptoms()) {
        INFO(each.id);
        CHECK(longestSentence(each.question) <= 20);
        CHECK(longestSentence(each.notThis) <= 20);
        CHECK_FALSE(each.sources.empty());
        for (const std::string &source : each.sources)
            CHECK(shippedGuide().source(source));
    }
}

TEST_CASE("care content: every question stands on a screen and what decides on others comes first")
{
    const std::vector<CareScreen> &screens = shippedGuide().care().screens;
    SymptomSet asked;
    for (const CareScreen &screen : screens) {
        INFO(screen.title);
        CHECK(screen.symptoms.size() <= maximumOnScreen);
        for (const SymptomIndex index : screen.symptoms)
            asked.insert(index);
    }
    CHECK(asked.size() == shippedGuide().symptoms().size());
}

TEST_CASE("care content: an emergency of the spine says lie still and never keep moving")
{
    const auto has = [](const SeekCareAnswer &answer, const char *id) {
        const std::vector<std::string> advice = adviceIn(answer);
        return std::find(advice.begin(), advice.end(), id) != advice.end();
    };
    for (const char *sign : {"saddle-numbness", "trouble-peeing-new", "bowel-control-loss", "both-legs-symptoms",
                             "new-weakness-arm-leg", "unsteady-walking", "serious-accident"}) {
        INFO(sign);
        // With signs beside it that alone would ask the reader to stay active.
        const SeekCareAnswer answer = answerTo({sign, "getting-worse", "pregnant"});
        CHECK(has(answer, "spine"));
        CHECK_FALSE(has(answer, "before-the-visit"));
        CHECK_FALSE(has(answer, "home-care"));
    }
}

TEST_CASE("care content: help today is by phone and what cannot wait for a phone call is an emergency")
{
    for (const Symptom &each : shippedGuide().symptoms()) {
        INFO(each.id);
        CHECK((each.urgency != Urgency::UrgentToday || each.where == CareSetting::Today));
    }
}

TEST_CASE("care content: a newly weak limb and trouble with bladder or bowel ask for a call")
{
    for (const char *sign : {"new-weakness-arm-leg", "unsteady-walking", "both-legs-symptoms", "saddle-numbness",
                             "trouble-peeing-new", "bowel-control-loss"}) {
        INFO(sign);
        CHECK(answerTo({sign}).where == CareSetting::Call);
    }
    CHECK(contains(plainText(shippedGuide().checkFirst().text), "Call your local emergency number for chest pain"));
}

TEST_CASE("care content: a possible break or pressed nerve says not to stretch until it was seen")
{
    for (const char *sign : {"hard-fall-blow-sports", "band-around-trunk", "numb-tingle-limb-or-trunk",
                             "night-or-constant-pain", "back-lump-or-shape-change", "bone-thinning"}) {
        INFO(sign);
        CHECK(contains(waitingWords(answerTo({sign})), "Do not stretch"));
        CHECK_FALSE(contains(waitingWords(answerTo({sign})), "Stay active"));
    }
    CHECK(contains(waitingWords(answerTo({"small-strain-or-knock", "bone-thinning"})), "Do not stretch"));
    CHECK(contains(waitingWords(answerTo({"small-strain-or-knock", "age-65-plus"})), "Do not stretch"));
}

TEST_CASE("care content: thoughts of self-harm are met with a crisis line before all other advice")
{
    const SeekCareAnswer answer = answerTo({"self-harm-thoughts"});
    REQUIRE_FALSE(answer.waitingAdvice.empty());
    CHECK(adviceIn(answer).front() == "self-harm");
    CHECK(answer.where == CareSetting::CrisisLine);
    CHECK(careHeadline(shippedGuide(), answer, "US").title == "Call 988 now");
    CHECK(careHeadline(shippedGuide(), answer, "GB").title == "Call NHS 111 now");
    CHECK(contains(careHeadline(shippedGuide(), answer, "GB").action, "Choose the mental health option."));
    CHECK(contains(careHeadline(shippedGuide(), answer, "US").action, "call your local emergency number"));
    CHECK(careHeadline(shippedGuide(), answer, "NZ").title == "Call 111 now");
    for (const Text &text : shippedGuide().care().answer(Urgency::EmergencyNow).lookOut)
        CHECK_FALSE(contains(plainText(text), "leg"));
}

TEST_CASE("care content: who is pregnant phones the maternity team and no other answer asks for it")
{
    const auto leadTo = [](const std::vector<std::string> &yes) {
        const Replies replies = repliesWith(yes);
        const SeekCareAnswer answer = seekCare(shippedGuide(), replies);
        return leadOf(careAnswerPage(shippedGuide(), replies, answer, "2026-12-01", "GB"));
    };
    CHECK(contains(leadTo({"pregnant"}), "Book it with your maternity team"));
    CHECK_FALSE(contains(leadTo({"pregnant", "fever-or-chills"}), "maternity team"));
    CHECK_FALSE(contains(leadTo({"pregnant", "chest-pain-pressure"}), "maternity team"));
    CHECK_FALSE(contains(leadTo({"longer-than-4-weeks"}), "maternity team"));
}

TEST_CASE("care content: a drink is offered only to who can swallow it")
{
    CHECK(contains(waitingWords(answerTo({"heat-illness"})), "only if you are fully awake and can swallow"));
}

TEST_CASE("care content: a heart sign never comes without the caution about aspirin")
{
    for (const char *sign : {"chest-pain-pressure", "pain-spreads-arm-jaw", "tearing-ripping-pain"}) {
        std::string words;
        for (const std::size_t advice : answerTo({sign}).waitingAdvice) {
            for (const Text &text : shippedGuide().care().waitingAdvice[advice].notToDo)
                words += plainText(text);
        }
        INFO(sign);
        CHECK(words.find("Do not take aspirin unless") != std::string::npos);
    }
}

TEST_CASE("care content: numbers are those of their countries")
{
    const auto emergencyOf = [](std::string_view country) {
        for (const CountryNumbers &each : shippedGuide().care().numbers) {
            if (each.country == country)
                return each.emergency;
        }
        return std::string();
    };
    CHECK(emergencyOf("US") == "911");
    CHECK(emergencyOf("GB") == "999");
    CHECK(emergencyOf("EU") == "112");
    CHECK(emergencyOf("AU") == "000");
    CHECK(emergencyOf("NZ") == "111");
    CHECK(emergencyOf("IE") == "112");
    CHECK(emergencyOf("CA") == "911");
}
