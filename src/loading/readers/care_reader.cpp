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
    // Home care and an open check are no reason to act on a single sign, so they have no card of signs.
    if (id >= guide::Urgency::AppointmentSoon) {
        answer.cardTitle = entry.string("card_title");
        if (!answer.cardTitle.ends_with(" if:"))
            entry.fault("card_title", "must be one action that ends in \"if:\"");
    }
    answer.summary = entry.text("summary");
    answer.lookOut = entry.texts("look_out");
    answer.unknown = entry.text("unknown");
    answer.howLong = entry.text("how_long");
    answer.sources = readSources(entry);
    if (id == guide::Urgency::EmergencyNow && holdsLink(answer.summary))
        entry.fault("summary", "holds a link; in an emergency there is nothing more to read");
    return answer;
}

void readAnswers(FieldReader &reader, guide::Care &care)
{
    std::vector<AnswerId> seen;
    reader.objectsOrNone("answers", [&](FieldReader &entry) {
        const AnswerId id = entry.choice("id", answerIds);
        guide::CareAnswer &answer = id ? care.answers[static_cast<std::size_t>(*id)] : care.notFinished;
        answer = readAnswer(entry, id);
        if (!id) {
            care.openTitle = entry.string("title");
            care.openAction = entry.text("action");
        }
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
        guide::CarePlace &place = care.places[static_cast<std::size_t>(where)];
        place = {entry.string("label"), entry.text("action"), entry.optionalText("instead"), readSources(entry)};
        if (holdsLink(place.action))
            entry.fault("action", "holds a link; it stands where nothing can be followed");
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

void readPlaceIds(FieldReader &condition, std::string_view key, std::vector<guide::CareSetting> &places)
{
    condition.values(key, [&](const JsonValue &item) {
        const auto place = std::find_if(guide::whereIds.begin(), guide::whereIds.end(), [&](const auto &each) {
            return item.kind == JsonValue::Kind::String && each.second == item.string;
        });
        if (place == guide::whereIds.end())
            condition.faultAt(item, isButExpected(item, "the id of a place"));
        else
            places.push_back(place->first);
    });
}

guide::WaitingAdvice readAdvice(FieldReader &entry, const guide::GuideContent &content)
{
    guide::WaitingAdvice advice;
    advice.id = entry.string("id");
    advice.title = entry.string("title");
    if (entry.has("posture"))
        entry.object("posture", [&](FieldReader &posture) {
            advice.posture = {posture.choice("kind", guide::waitingPostureIds), posture.text("lead"),
                              posture.text("how")};
        });
    advice.lead = entry.optionalText("lead");
    advice.toDo = entry.texts("do");
    advice.notToDo = entry.texts("do_not");
    entry.object("for", [&](FieldReader &condition) {
        if (condition.has("symptoms"))
            advice.symptoms = readSymptomSet(condition, "symptoms", content);
        if (condition.has("rules"))
            readRuleIds(condition, content, advice.rules);
        if (condition.has("urgency"))
            advice.urgency = condition.choice("urgency", guide::urgencyIds);
        if (condition.has("places"))
            readPlaceIds(condition, "places", advice.places);
        if (condition.has("only_at"))
            readPlaceIds(condition, "only_at", advice.onlyAt);
        if (!condition.has("symptoms") && !condition.has("rules") && !condition.has("urgency")
            && !condition.has("places"))
            entry.fault("for", "is empty, so that the advice would never be given");
    });
    advice.sources = readSources(entry);
    return advice;
}

std::optional<guide::PhoneNumber> readPhone(FieldReader &entry, std::string_view key)
{
    std::optional<guide::PhoneNumber> phone;
    if (entry.has(key))
        entry.object(key, [&](FieldReader &number) {
            phone = {number.string("number"), number.string("name"), number.optionalString("how")};
        });
    return phone;
}

guide::CareScreen readScreen(FieldReader &entry, const guide::GuideContent &content)
{
    guide::CareScreen screen{entry.string("title"), {}};
    bool any = false;
    entry.values("symptoms", [&](const JsonValue &item) {
        any = true;
        if (const auto symptom = readSymptomId(entry, item, content))
            screen.symptoms.push_back(*symptom);
    });
    if (!any && entry.has("symptoms"))
        entry.fault("symptoms", "is empty, expected symptoms");
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
    reader.objects("time_rules", [&](FieldReader &entry) {
        care.timeRules.push_back({entry.text("text"), readSources(entry)});
    });
    reader.objects("special_groups", [&](FieldReader &entry) {
        care.specialGroups.push_back({entry.string("title"), entry.text("text"),
                                      readSymptomSet(entry, "symptoms", content), readSources(entry)});
    });
    reader.objects("at_home", [&](FieldReader &entry) {
        care.atHome.push_back({entry.string("label"), entry.mention("target", Mention::Kind::Page)});
    });
    reader.objects("numbers", [&](FieldReader &entry) {
        care.numbers.push_back({entry.string("country"), entry.string("name"), entry.string("emergency"),
                                readPhone(entry, "urgent"), readPhone(entry, "poison"), readSources(entry),
                                readPhone(entry, "crisis")});
    });
    if (reader.has("poison_line_for"))
        care.poisonLineFor = readSymptomSet(reader, "poison_line_for", content);
    if (reader.has("narrower"))
        care.narrower = readSymptomSet(reader, "narrower", content);
    reader.objectsOrNone("screens", [&](FieldReader &entry) { care.screens.push_back(readScreen(entry, content)); });
}

} // namespace loading
