// Every rule of the shipped check, tried in each of the ways it can hold, and with each of its parts missing.

#include "support/shipped_guide.h"

#include "support/catch.h"

#include <algorithm>
#include <functional>

using namespace guide;

namespace {

Replies onlyYes(const std::vector<SymptomIndex> &yes)
{
    Replies replies = repliesWith({});
    for (const SymptomIndex index : yes)
        replies.set(index, Reply::Yes);
    return replies;
}

// Calls `visit` with one symptom from each part, in every combination.
void eachWay(const Conjunction &alternative, const std::function<void(const std::vector<SymptomIndex> &)> &visit,
             std::vector<SymptomIndex> chosen = {})
{
    if (chosen.size() == alternative.size()) {
        visit(chosen);
        return;
    }
    alternative[chosen.size()].forEach([&](SymptomIndex index) {
        std::vector<SymptomIndex> more = chosen;
        more.push_back(index);
        eachWay(alternative, visit, std::move(more));
    });
}

void eachWayOfEachRule(const std::function<void(const CareRule &, const std::vector<SymptomIndex> &)> &visit)
{
    for (const CareRule &rule : shippedGuide().careRules()) {
        for (const Conjunction &alternative : rule.when)
            eachWay(alternative, [&](const std::vector<SymptomIndex> &way) { visit(rule, way); });
    }
}

const CareReason *reasonOf(const SeekCareAnswer &answer, const CareRule &rule)
{
    for (const CareReason &reason : answer.reasons) {
        if (reason.cause.kind == CareCause::Kind::Rule && &shippedGuide().careRules()[reason.cause.index] == &rule)
            return &reason;
    }
    return nullptr;
}

} // namespace

TEST_CASE("care rules: there are 33 that combine and three that hasten an appointment")
{
    int combining = 0;
    int hastening = 0;
    for (const CareRule &rule : shippedGuide().careRules())
        (rule.id.starts_with("C-") ? combining : hastening) += 1;
    CHECK(combining == 33);
    CHECK(hastening == 3);
    for (const CareRule &rule : shippedGuide().careRules())
        CHECK((rule.id.starts_with("C-") || (rule.id.starts_with("T-") && !rule.timing.empty())));
}

TEST_CASE("care rules: each holds in each of its ways and raises the answer to its urgency")
{
    int ways = 0;
    eachWayOfEachRule([&](const CareRule &rule, const std::vector<SymptomIndex> &way) {
        const SeekCareAnswer answer = seekCare(shippedGuide(), onlyYes(way));
        const CareReason *reason = reasonOf(answer, rule);
        INFO(rule.id);
        REQUIRE(reason);
        CHECK(answer.urgency >= rule.urgency);
        CHECK(std::pair(*answer.urgency, answer.where) >= std::pair(rule.urgency, rule.where));
        for (const SymptomIndex index : way)
            CHECK(reason->replies.contains(index));
        ++ways;
    });
    CHECK(ways > 150);
}

TEST_CASE("care rules: none holds with one of its parts missing")
{
    eachWayOfEachRule([&](const CareRule &rule, const std::vector<SymptomIndex> &way) {
        for (std::size_t missing = 0; missing < way.size(); ++missing) {
            std::vector<SymptomIndex> rest = way;
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(missing));
            INFO(rule.id << " without " << shippedGuide().symptoms()[way[missing]].id);
            CHECK_FALSE(reasonOf(seekCare(shippedGuide(), onlyYes(rest)), rule));
        }
    });
}

TEST_CASE("care rules: each holds when the reader is sure of none of its parts")
{
    eachWayOfEachRule([&](const CareRule &rule, const std::vector<SymptomIndex> &way) {
        if (way.size() < 2)
            return;
        Replies replies = repliesWith({});
        for (const SymptomIndex index : way)
            replies.set(index, Reply::NotSure);
        INFO(rule.id);
        CHECK(reasonOf(seekCare(shippedGuide(), replies), rule));
    });
}

TEST_CASE("care rules: each cites sources that are there")
{
    for (const CareRule &rule : shippedGuide().careRules()) {
        INFO(rule.id);
        CHECK_FALSE(rule.sources.empty());
        for (const std::string &source : rule.sources)
            CHECK(shippedGuide().source(source));
    }
}

TEST_CASE("care rules: the key patterns of the sources give what the sources say")
{
    struct Pattern
    {
        std::vector<std::string> yes;
        Urgency urgency;
        std::string rule;
    };
    const std::vector<Pattern> patterns{
        {{"side-pain-under-ribs", "fever-or-chills"}, Urgency::UrgentToday, "C-09a"},
        {{"side-pain-under-ribs", "fever-or-chills", "vomiting-with-pain"}, Urgency::EmergencyNow, "C-09b"},
        {{"small-strain-or-knock", "bone-thinning"}, Urgency::UrgentToday, "C-13"},
        {{"small-strain-or-knock", "age-65-plus"}, Urgency::AppointmentSoon, "T-01"},
        {{"small-strain-or-knock", "age-65-plus", "spine-point-tender"}, Urgency::UrgentToday, "C-13"},
        {{"deep-breath-catch", "clot-risk"}, Urgency::EmergencyNow, "C-03"},
        {{"fever-or-chills", "weak-immune-system"}, Urgency::EmergencyNow, "C-06"},
        {{"fever-or-chills", "injects-drugs"}, Urgency::EmergencyNow, "C-06"},
        {{"cancer-now-or-past", "both-legs-symptoms"}, Urgency::EmergencyNow, "C-19"},
        {{"cancer-now-or-past", "worse-cough-sneeze-strain"}, Urgency::EmergencyNow, "C-19"},
        {{"belly-pain-after-eating", "fever-or-chills"}, Urgency::EmergencyNow, "C-10"},
        {{"belly-pain-after-eating", "yellow-skin-eyes"}, Urgency::EmergencyNow, "C-11"},
        {{"band-around-trunk", "numb-tingle-limb-or-trunk"}, Urgency::EmergencyNow, "C-22"},
        {{"age-50-plus-new", "longer-than-4-weeks"}, Urgency::AppointmentSoon, "T-02"},
        {{"pregnant", "deep-breath-catch"}, Urgency::UrgentToday, "C-24a"},
        {{"hard-fall-blow-sports", "age-65-plus"}, Urgency::EmergencyNow, "C-14"},
        {{"steroid-tablets", "recent-infection"}, Urgency::UrgentToday, "C-31"},
    };
    for (const Pattern &pattern : patterns) {
        const SeekCareAnswer answer = answerTo(pattern.yes);
        INFO(pattern.rule);
        CHECK(answer.urgency == pattern.urgency);
        CHECK(holds(answer, pattern.rule));
    }
}

TEST_CASE("care rules: what a source tells apart stays apart")
{
    // The same belt of pain, told twice, is not two nerve signs.
    CHECK_FALSE(holds(answerTo({"band-around-trunk", "worse-cough-sneeze-strain"}), "C-22"));
    CHECK(answerTo({"band-around-trunk", "worse-cough-sneeze-strain"}).urgency == Urgency::UrgentToday);
    // Two words for one age are one risk.
    CHECK_FALSE(holds(answerTo({"age-50-plus-new", "age-65-plus"}), "C-31"));
    // A hard fall between 50 and 64 is for today; from 65 on it is an emergency.
    CHECK(answerTo({"hard-fall-blow-sports", "age-50-plus-new"}).urgency == Urgency::UrgentToday);
}
