#include "loading/readers/symptom_reader.h"

#include "guide/base/contains.h"
#include "loading/readers/content_readers.h"

#include <algorithm>

namespace loading {
namespace {

constexpr std::array<std::pair<guide::ArticleOrigin, std::string_view>, 3> originWords{{
    {guide::ArticleOrigin::Stated, "stated"},
    {guide::ArticleOrigin::Related, "related"},
    {guide::ArticleOrigin::New, "new"},
}};

template<typename Item>
std::optional<std::size_t> indexOf(const std::vector<Item> &items, std::string_view id)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].id == id)
            return i;
    }
    return {};
}

void addChosen(FieldReader &reader, const JsonValue &value, const guide::GuideContent &content,
               guide::SymptomSet &chosen)
{
    if (value.kind == JsonValue::Kind::String) {
        if (const auto symptom = readSymptomId(reader, value, content))
            chosen.insert(*symptom);
        return;
    }
    FieldReader choice(reader.json(), value, reader.notes());
    if (choice.has("set")) {
        const auto family = indexOf(content.symptomFamilies, choice.mention("set", Mention::Kind::SymptomFamily));
        if (family)
            chosen = chosen | content.symptomFamilies[*family].symptoms;
        return;
    }
    const guide::Urgency urgency = choice.choice("urgency", guide::urgencyIds);
    bool any = false;
    for (guide::SymptomIndex i = 0; i < content.symptoms.size(); ++i) {
        if (content.symptoms[i].urgency != urgency)
            continue;
        chosen.insert(i);
        any = true;
    }
    // With no symptoms at all, their own file has been faulted already.
    if (!any && !content.symptoms.empty())
        choice.fault("urgency", "no symptom has this urgency alone");
}

// An urgency whose help stands in a far slower place would send somebody in danger away.
void checkPlace(FieldReader &reader, guide::Urgency urgency, guide::CareSetting where)
{
    const auto oneOf = [&](std::initializer_list<guide::CareSetting> places) {
        return guide::contains(places, where);
    };
    const bool fits = [&] {
        switch (urgency) {
        case guide::Urgency::EmergencyNow:
            return oneOf({guide::CareSetting::Call, guide::CareSetting::EmergencyDepartment,
                          guide::CareSetting::Maternity, guide::CareSetting::CrisisLine});
        case guide::Urgency::UrgentToday:
            return oneOf(
                {guide::CareSetting::EmergencyDepartment, guide::CareSetting::Maternity, guide::CareSetting::Today});
        case guide::Urgency::AppointmentSoon: return oneOf({guide::CareSetting::Book});
        case guide::Urgency::SelfCareWatch: return oneOf({guide::CareSetting::Watch});
        }
        return false;
    }();
    if (!fits)
        reader.fault("where", "does not go with \"" + std::string(guide::urgencyId(urgency)) + "\"");
}

guide::Symptom readSymptom(FieldReader &entry)
{
    guide::Symptom symptom;
    symptom.id = entry.id();
    symptom.group = entry.mention("group", Mention::Kind::SymptomGroup);
    symptom.question = entry.string("question");
    symptom.notThis = entry.optionalString("not_this");
    symptom.sign = entry.string("sign");
    symptom.inShort = entry.optionalString("in_short");
    symptom.whyWeAsk = entry.optionalString("why_we_ask");
    symptom.clinical = entry.string("clinical");
    symptom.urgency = entry.choice("urgency", guide::urgencyIds);
    symptom.where = entry.choice("where", guide::whereIds);
    symptom.possibleCauses = entry.stringsOrNone("possible_causes");
    symptom.why = entry.text("why");
    symptom.wording = entry.optionalText("wording");
    symptom.origin = entry.choice("from_article", originWords);
    symptom.sources = entry.mentions("sources", Mention::Kind::Source);
    checkPlace(entry, symptom.urgency, symptom.where);
    if (!symptom.question.ends_with('?'))
        entry.fault("question", "must end in a question mark");
    if (!symptom.notThis.empty() && !symptom.notThis.starts_with("Not this: "))
        entry.fault("not_this", "must begin with \"Not this: \"");
    if (symptom.sign.ends_with('.'))
        entry.fault("sign", "stands in lists, and so without a full stop");
    return symptom;
}

guide::AnyOf readPart(FieldReader &rule, const JsonValue &value, const guide::GuideContent &content)
{
    if (value.kind == JsonValue::Kind::String) {
        guide::AnyOf part;
        addChosen(rule, value, content, part);
        return part;
    }
    FieldReader any(rule.json(), value, rule.notes());
    return readSymptomSet(any, "any", content);
}

guide::Conjunction readAlternative(FieldReader &rule, const JsonValue &value, const guide::GuideContent &content)
{
    guide::Conjunction parts;
    if (value.kind != JsonValue::Kind::Array || value.items.empty())
        rule.faultAt(value, isButExpected(value, "a list of parts, not empty"));
    guide::SymptomSet before;
    for (const JsonValue &item : value.items) {
        const guide::AnyOf part = readPart(rule, item, content);
        // Such a rule would combine nothing.
        if (part.intersects(before))
            rule.faultAt(item, "has a symptom that another part has too, so that one reply would make both");
        before = before | part;
        parts.push_back(part);
    }
    return parts;
}

guide::CareRule readRule(FieldReader &entry, const guide::GuideContent &content)
{
    guide::CareRule rule;
    rule.id = entry.string("id");
    rule.name = entry.string("name");
    entry.values("when", [&](const JsonValue &alternative) {
        rule.when.push_back(readAlternative(entry, alternative, content));
    });
    if (entry.has("when") && rule.when.empty())
        entry.fault("when", "is empty, so that the rule could never hold");
    rule.urgency = entry.choice("urgency", guide::urgencyIds);
    rule.where = entry.choice("where", guide::whereIds);
    rule.why = entry.text("why");
    rule.timing = entry.optionalString("timing");
    rule.sources = entry.mentions("sources", Mention::Kind::Source);
    checkPlace(entry, rule.urgency, rule.where);
    if (rule.urgency == guide::Urgency::SelfCareWatch)
        entry.fault("urgency", "a rule only ever raises an answer, so it cannot ask for home care");
    return rule;
}

} // namespace

std::optional<guide::SymptomIndex> readSymptomId(FieldReader &reader, const JsonValue &value,
                                                 const guide::GuideContent &content)
{
    if (value.kind != JsonValue::Kind::String) {
        reader.faultAt(value, isButExpected(value, "the id of a symptom"));
        return {};
    }
    reader.notes().mention(Mention::Kind::Symptom, reader.json(), value);
    return indexOf(content.symptoms, value.string);
}

guide::SymptomSet readSymptomSet(FieldReader &reader, std::string_view key, const guide::GuideContent &content)
{
    guide::SymptomSet chosen;
    bool any = false;
    reader.values(key, [&](const JsonValue &item) {
        any = true;
        addChosen(reader, item, content, chosen);
    });
    if (!any && reader.has(key))
        reader.fault(key, "is empty, expected symptoms");
    return chosen;
}

void readSymptoms(FieldReader &reader, guide::GuideContent &content)
{
    reader.objects("groups", [&](FieldReader &entry) {
        content.symptomGroups.push_back({entry.id(), entry.string("title")});
    });
    std::vector<std::vector<std::string>> askedIf; // by symptom: what it depends on may stand behind it
    reader.objects("symptoms", [&](FieldReader &entry) {
        content.symptoms.push_back(readSymptom(entry));
        askedIf.push_back(entry.has("asked_if") ? entry.mentions("asked_if", Mention::Kind::Symptom)
                                                : std::vector<std::string>());
    });
    if (content.symptoms.size() > guide::maximumSymptoms) {
        reader.fault("symptoms", "has more than " + std::to_string(guide::maximumSymptoms) + " symptoms");
        content.symptoms.resize(guide::maximumSymptoms);
    }
    for (std::size_t i = 0; i < content.symptoms.size(); ++i) {
        for (const std::string &id : askedIf[i]) {
            if (const auto decides = indexOf(content.symptoms, id))
                content.symptoms[i].askedIf.insert(*decides);
        }
    }
    reader.objectsOrNone("sets", [&](FieldReader &entry) {
        std::string id = entry.id();
        content.symptomFamilies.push_back({std::move(id), readSymptomSet(entry, "symptoms", content)});
    });
    reader.objects("rules", [&](FieldReader &entry) { content.careRules.push_back(readRule(entry, content)); });
    if (content.careRules.size() > guide::maximumCareRules) {
        reader.fault("rules", "has more than " + std::to_string(guide::maximumCareRules) + " rules");
        content.careRules.resize(guide::maximumCareRules);
    }
}

} // namespace loading
