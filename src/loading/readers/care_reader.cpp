#include "loading/readers/content_readers.h"
#include "loading/readers/symptom_reader.h"

#include <algorithm>

namespace loading {
namespace {

// The words of an answer; of none, the words for a check that is not finished.
using AnswerId = std::optional<guide::Urgency>;

constexpr std::array<std::pair<AnswerId, std::string_view>, 5> answerIds{{
    {guide::Urgency::EmergencyNow, "emergency-now"},
    {guide::Urgency::UrgentToday, "urgent-today"},
    {guide::Urgency::AppointmentSoon, "appointment-soon"},
    {guide::Urgency::SelfCareWatch, "self-care-watch"},
    {std::nullopt, "not-finished"},
}};

std::vector<std::string> readSources(FieldReader &entry)
{
    return entry.mentions("sources", Mention::Kind::Source);
}

bool holdsLink(const guide::Text &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](const guide::Span &span) { return std::holds_alternative<guide::Link>(span); });
}

guide::CareAnswer readAnswer(FieldReader &entry, AnswerId id)
{
    guide::CareAnswer answer;
    answer.title = entry.string("title");
    // Home care and an open check are no reason to act on a single sign, so they have no card of signs.
    if (id >= guide::Urgency::AppointmentSoon) {
        answer.cardTitle = entry.string("card_title");
        if (!answer.cardTitle.ends_with(" if:"))
            entry.fault("card_title", "must be one action that ends in \"if:\"");
    }
    answer.action = entry.text("action");
    answer.summary = entry.text("summary");
    answer.lookOut = entry.texts("look_out");
    answer.unknown = entry.text("unknown");
    answer.howLong = entry.text("how_long");
    answer.sources = readSources(entry);
    if (id == guide::Urgency::EmergencyNow && (holdsLink(answer.action) || holdsLink(answer.summary)))
        entry.fault("action", "holds a link; in an emergency there is nothing more to read");
    return answer;
}

void readAnswers(FieldReader &reader, guide::Care &care)
{
    std::vector<AnswerId> seen;
    reader.objectsOrNone("answers", [&](FieldReader &entry) {
        const AnswerId id = entry.choice("id", answerIds);
        guide::CareAnswer &answer = id ? care.answers[static_cast<std::size_t>(*id)] : care.notFinished;
        answer = readAnswer(entry, id);
        seen.push_back(id);
    });
    for (const auto &[id, word] : answerIds) {
        if (std::count(seen.begin(), seen.end(), id) != 1)
            reader.fault("answers", "must have \"" + std::string(word) + "\" once");
    }
}

void readPlaces(FieldReader &reader, guide::Care &care)
{
    std::vector<guide::CareSetting> seen;
    reader.objectsOrNone("where", [&](FieldReader &entry) {
        const guide::CareSetting where = entry.choice("id", guide::whereIds);
        care.places[static_cast<std::size_t>(where)] = {entry.string("label"), entry.text("text"), readSources(entry)};
        seen.push_back(where);
    });
    for (const auto &[where, word] : guide::whereIds) {
        if (std::count(seen.begin(), seen.end(), where) != 1)
            reader.fault("where", "must have \"" + std::string(word) + "\" once");
    }
}

void readRuleIds(FieldReader &condition, const guide::GuideContent &content, guide::CareRuleSet &rules)
{
    for (const std::string &id : condition.mentions("rules", Mention::Kind::CareRule)) {
        for (std::size_t i = 0; i < content.careRules.size(); ++i) {
            if (content.careRules[i].id == id)
                rules.insert(i);
        }
    }
}

guide::WaitingAdvice readAdvice(FieldReader &entry, const guide::GuideContent &content)
{
    guide::WaitingAdvice advice;
    advice.id = entry.string("id");
    advice.title = entry.string("title");
    advice.toDo = entry.texts("do");
    advice.notToDo = entry.texts("do_not");
    entry.object("for", [&](FieldReader &condition) {
        if (condition.has("symptoms"))
            advice.symptoms = readSymptomSet(condition, "symptoms", content);
        if (condition.has("rules"))
            readRuleIds(condition, content, advice.rules);
        if (condition.has("urgency"))
            advice.urgency = condition.choice("urgency", guide::urgencyIds);
        if (!condition.has("symptoms") && !condition.has("rules") && !condition.has("urgency"))
            entry.fault("for", "is empty, so that the advice would never be given");
    });
    advice.sources = readSources(entry);
    return advice;
}

std::optional<guide::PhoneNumber> readPhone(FieldReader &entry, std::string_view key)
{
    std::optional<guide::PhoneNumber> phone;
    if (entry.has(key))
        entry.object(key, [&](FieldReader &number) { phone = {number.string("number"), number.string("name")}; });
    return phone;
}

guide::CareScreen readScreen(FieldReader &entry, const guide::GuideContent &content)
{
    guide::CareScreen screen{entry.string("title"), {}};
    entry.objects("parts", [&](FieldReader &part) {
        guide::ScreenPart &added = screen.parts.emplace_back(guide::ScreenPart{part.string("title"), {}});
        bool any = false;
        part.values("symptoms", [&](const JsonValue &item) {
            any = true;
            if (const auto symptom = readSymptomId(part, item, content))
                added.symptoms.push_back(*symptom);
        });
        if (!any && part.has("symptoms"))
            part.fault("symptoms", "is empty, expected symptoms");
    });
    return screen;
}

} // namespace

void readCare(FieldReader &reader, guide::GuideContent &content)
{
    guide::Care &care = content.care;
    care.introduction = reader.text("introduction");
    readAnswers(reader, care);
    readPlaces(reader, care);
    reader.objects("while_you_wait",
                   [&](FieldReader &entry) { care.waitingAdvice.push_back(readAdvice(entry, content)); });
    care.watchList = reader.texts("watch_list");
    reader.objects("time_rules", [&](FieldReader &entry) {
        care.timeRules.push_back({entry.text("text"), readSources(entry)});
    });
    reader.objects("special_groups", [&](FieldReader &entry) {
        care.specialGroups.push_back({entry.string("title"), entry.text("text"),
                                      readSymptomSet(entry, "symptoms", content), readSources(entry)});
    });
    reader.objects("numbers", [&](FieldReader &entry) {
        care.numbers.push_back({entry.string("country"), entry.string("name"), entry.string("emergency"),
                                readPhone(entry, "urgent"), readPhone(entry, "poison"), readSources(entry)});
    });
    reader.objectsOrNone("screens", [&](FieldReader &entry) { care.screens.push_back(readScreen(entry, content)); });
}

} // namespace loading
