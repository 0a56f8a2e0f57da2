// One more reply never lowers an answer, and the order of the replies does not matter: over random sets, from fixed
// seeds.

#include "support/shipped_guide.h"

#include "support/catch.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace guide;

namespace {

// A reply that opens further questions takes home care back until they are answered. That lowers nothing.
using Level = std::pair<Urgency, CareSetting>;

Level levelOf(const SeekCareAnswer &answer)
{
    return {answer.urgency.value_or(Urgency::SelfCareWatch), answer.where};
}

// From hardly any reply to hardly any no, so that every level is met.
Replies randomReplies(std::mt19937 &random)
{
    const auto share = random() % 40 + 1;
    Replies replies;
    for (SymptomIndex i = 0; i < shippedGuide().symptoms().size(); ++i) {
        if (random() % 80 < share)
            replies.set(i, static_cast<Reply>(random() % 4));
        else if (share % 2 == 0)
            replies.set(i, Reply::No);
    }
    return replies;
}

// The rules once more, read straight from the file and worked out with sets of ids: slow, and nothing shared.
class PlainRules
{
public:
    PlainRules() : m_json(jsonFile("content/en/symptoms.json"))
    {
        for (const auto &each : list(m_json.root(), "symptoms"))
            m_alone[text(each, "id")] = urgencyOf(each);
        for (const auto &each : list(m_json.root(), "sets")) {
            for (const auto &id : list(each, "symptoms"))
                m_sets[text(each, "id")].insert(id.string);
        }
    }

    // 0 for nothing found.
    int urgency(const std::set<std::string> &present) const
    {
        int highest = 0;
        for (const std::string &id : present)
            highest = std::max(highest, m_alone.at(id));
        for (const auto &rule : list(m_json.root(), "rules")) {
            for (const auto &alternative : list(rule, "when")) {
                if (std::all_of(alternative.items.begin(), alternative.items.end(),
                                [&](const auto &part) { return isThere(part, present); }))
                    highest = std::max(highest, urgencyOf(rule));
            }
        }
        return highest;
    }

private:
    using Value = loading::JsonValue;

    static const std::vector<Value> &list(const Value &value, const char *key) { return value.member(key)->items; }
    static const std::string &text(const Value &value, const char *key) { return value.member(key)->string; }

    static int urgencyOf(const Value &value)
    {
        static const std::map<std::string, int> levels{
            {"self-care-watch", 0}, {"appointment-soon", 1}, {"urgent-today", 2}, {"emergency-now", 3}};
        return levels.at(text(value, "urgency"));
    }

    bool isThere(const Value &part, const std::set<std::string> &found) const
    {
        if (part.kind == Value::Kind::String)
            return found.contains(part.string);
        return std::any_of(list(part, "any").begin(), list(part, "any").end(), [&](const Value &choice) {
            if (choice.kind == Value::Kind::String)
                return found.contains(choice.string);
            if (const Value *set = choice.member("set")) {
                const auto &ids = m_sets.at(set->string);
                return std::any_of(ids.begin(), ids.end(), [&](const auto &id) { return found.contains(id); });
            }
            const int level = urgencyOf(choice);
            return std::any_of(found.begin(), found.end(), [&](const auto &id) { return m_alone.at(id) == level; });
        });
    }

    loading::JsonText m_json;
    std::map<std::string, int> m_alone;
    std::map<std::string, std::set<std::string>> m_sets;
};

std::set<std::string> idsOf(const SymptomSet &symptoms)
{
    std::set<std::string> ids;
    symptoms.forEach([&](SymptomIndex index) { ids.insert(shippedGuide().symptoms()[index].id); });
    return ids;
}

} // namespace

TEST_CASE("seek care: over 100000 random sets of replies one more reply never lowers the answer")
{
    std::mt19937 random(20261122);
    for (int set = 0; set < 100000; ++set) {
        const Replies replies = randomReplies(random);
        const SymptomIndex i = random() % shippedGuide().symptoms().size();
        const int now = static_cast<int>(replies[i]);
        if (now == static_cast<int>(Reply::Yes))
            continue;
        Replies more = replies;
        more.set(i, static_cast<Reply>(now + 1 + static_cast<int>(random() % static_cast<unsigned>(3 - now))));
        INFO("set " << set << ", " << shippedGuide().symptoms()[i].id);
        REQUIRE(levelOf(seekCare(shippedGuide(), more)) >= levelOf(seekCare(shippedGuide(), replies)));
    }
}

TEST_CASE("seek care: each reply to each question never lowers the answer")
{
    std::mt19937 random(5);
    for (int set = 0; set < 300; ++set) {
        const Replies replies = randomReplies(random);
        const Level before = levelOf(seekCare(shippedGuide(), replies));
        for (SymptomIndex i = 0; i < shippedGuide().symptoms().size(); ++i) {
            for (int reply = static_cast<int>(replies[i]) + 1; reply <= static_cast<int>(Reply::Yes); ++reply) {
                Replies more = replies;
                more.set(i, static_cast<Reply>(reply));
                INFO("set " << set << ", " << shippedGuide().symptoms()[i].id << " to " << reply);
                REQUIRE(levelOf(seekCare(shippedGuide(), more)) >= before);
            }
        }
    }
}

TEST_CASE("seek care: doubt about what decides on a question asks it and more doubt asks no less")
{
    std::mt19937 random(6);
    for (int set = 0; set < 2000; ++set) {
        const Replies replies = randomReplies(random);
        const SymptomSet asked = askedSymptoms(shippedGuide(), replies);
        for (SymptomIndex i = 0; i < shippedGuide().symptoms().size(); ++i) {
            Replies more = replies;
            more.set(i, std::max(replies[i], Reply::NotSure));
            REQUIRE((asked - askedSymptoms(shippedGuide(), more)).empty());
        }
    }
}

TEST_CASE("seek care: the order of the replies does not matter")
{
    std::mt19937 random(7);
    for (int set = 0; set < 1000; ++set) {
        const Replies replies = randomReplies(random);
        std::vector<SymptomIndex> order(shippedGuide().symptoms().size());
        for (SymptomIndex i = 0; i < order.size(); ++i)
            order[i] = i;
        std::shuffle(order.begin(), order.end(), random);
        Replies shuffled;
        for (const SymptomIndex i : order) {
            shuffled.set(i, static_cast<Reply>(random() % 4)); // a reply that was changed leaves nothing behind
            shuffled.set(i, replies[i]);
        }
        const SeekCareAnswer one = seekCare(shippedGuide(), replies);
        const SeekCareAnswer other = seekCare(shippedGuide(), shuffled);
        REQUIRE(shuffled == replies);
        REQUIRE(levelOf(one) == levelOf(other));
        REQUIRE(one.open == other.open);
        REQUIRE(one.waitingAdvice == other.waitingAdvice);
        REQUIRE(one.reasons.size() == other.reasons.size());
    }
}

TEST_CASE("seek care: the answer is that of the rules as they are written")
{
    const PlainRules rules;
    std::mt19937 random(33);
    std::map<int, int> met;
    for (int set = 0; set < 3000; ++set) {
        const Replies replies = randomReplies(random);
        const SeekCareAnswer answer = seekCare(shippedGuide(), replies);
        const int expected = rules.urgency(idsOf(replies.yes() | replies.notSure()));
        ++met[expected];
        INFO("set " << set);
        if (expected > 0)
            REQUIRE(static_cast<int>(answer.urgency.value()) == expected);
        else
            REQUIRE(answer.urgency == (answer.open.empty() ? std::optional(Urgency::SelfCareWatch) : std::nullopt));
    }
    for (int level = 0; level <= 3; ++level)
        CHECK(met[level] > 20); // each level was tried
}

TEST_CASE("seek care: reasons come with the most urgent first and the first one is the answer")
{
    std::mt19937 random(4);
    for (int set = 0; set < 2000; ++set) {
        const SeekCareAnswer answer = seekCare(shippedGuide(), randomReplies(random));
        const auto level = [](const CareReason &reason) {
            return std::pair(reason.cause.urgency, reason.cause.where);
        };
        for (std::size_t i = 1; i < answer.reasons.size(); ++i)
            REQUIRE(level(answer.reasons[i - 1]) >= level(answer.reasons[i]));
        if (!answer.reasons.empty())
            REQUIRE(std::pair(*answer.urgency, answer.where) == level(answer.reasons.front()));
    }
}
