#include "loading/checks/care_check.h"

#include <algorithm>
#include <set>

namespace loading {
namespace {

std::string inQuotes(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

void checkEachAskedOnce(const guide::GuideContent &content, Problems &problems)
{
    std::vector<std::vector<std::string>> asked(content.symptoms.size()); // where
    for (std::size_t screen = 0; screen < content.care.screens.size(); ++screen) {
        const std::vector<guide::ScreenPart> &parts = content.care.screens[screen].parts;
        for (std::size_t part = 0; part < parts.size(); ++part) {
            const std::string list =
                "/screens/" + std::to_string(screen) + "/parts/" + std::to_string(part) + "/symptoms/";
            for (std::size_t i = 0; i < parts[part].symptoms.size(); ++i)
                asked[parts[part].symptoms[i]].push_back(list + std::to_string(i));
        }
    }
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (asked[i].size() != 1) {
            note(problems, {"care.json", 0, asked[i].empty() ? "/screens" : asked[i].back(),
                            "symptom " + inQuotes(content.symptoms[i].id) + " stands on "
                                + std::to_string(asked[i].size()) + " screens, expected it on one"});
        }
    }
}

// Danger signs first, on one screen, and the whole check short enough to be finished.
void checkScreens(const guide::GuideContent &content, Problems &problems)
{
    const std::vector<guide::CareScreen> &screens = content.care.screens;
    if (screens.empty() || screens.size() > guide::maximumScreens) {
        note(problems, {"care.json", 0, "/screens",
                        "there are " + std::to_string(screens.size()) + " screens, expected 1 to "
                            + std::to_string(guide::maximumScreens)});
        return;
    }
    std::set<guide::SymptomIndex> first;
    for (const guide::ScreenPart &part : screens.front().parts)
        first.insert(part.symptoms.begin(), part.symptoms.end());
    for (std::size_t i = 0; i < content.symptoms.size(); ++i) {
        const guide::Symptom &symptom = content.symptoms[i];
        if (symptom.core && symptom.urgency == guide::Urgency::EmergencyNow && !first.contains(i)) {
            note(problems, {"care.json", 0, "/screens/0",
                            "lacks " + inQuotes(symptom.id) + ", a danger sign that everyone is asked first"});
        }
    }
}

void checkEachCounts(const guide::GuideContent &content, Problems &problems)
{
    guide::SymptomSet used;
    for (const guide::CareRule &rule : content.careRules) {
        for (const guide::Conjunction &alternative : rule.when) {
            for (const guide::AnyOf &part : alternative)
                used = used | part;
        }
    }
    bool anyCore = false;
    for (std::size_t i = 0; i < content.symptoms.size(); ++i) {
        const guide::Symptom &symptom = content.symptoms[i];
        anyCore = anyCore || symptom.core;
        if (symptom.urgency == guide::Urgency::SelfCareWatch && !used.contains(i)) {
            note(problems, {"symptoms.json", 0, "/symptoms/" + std::to_string(i),
                            "symptom " + inQuotes(symptom.id)
                                + " has no urgency alone and stands in no rule: "
                                  "nobody should be asked"});
        }
    }
    if (!anyCore)
        note(problems,
             {"symptoms.json", 0, "/symptoms", "no symptom is core, so home care would be the answer to nothing"});
}

// Readers who are not pregnant would be sent away by a maternity unit. The question says whom it asks.
guide::SymptomSet pregnancySigns(const guide::GuideContent &content)
{
    guide::SymptomSet signs;
    for (std::size_t i = 0; i < content.symptoms.size(); ++i) {
        const std::string &question = content.symptoms[i].question;
        if (question.find("pregnan") != std::string::npos || question.find("Pregnan") != std::string::npos)
            signs.insert(i);
    }
    return signs;
}

// No reply that makes it true leaves all of them out.
bool needsOneOf(const guide::Conjunction &alternative, const guide::SymptomSet &signs)
{
    return std::any_of(alternative.begin(), alternative.end(),
                       [&](const guide::AnyOf &part) { return (part - signs).empty(); });
}

void checkMaternity(const guide::GuideContent &content, Problems &problems)
{
    const guide::SymptomSet pregnancy = pregnancySigns(content);
    const auto fault = [&](const char *list, std::size_t index, const char *message) {
        note(problems, {"symptoms.json", 0, list + std::to_string(index) + "/where", message});
    };
    for (std::size_t i = 0; i < content.symptoms.size(); ++i) {
        if (content.symptoms[i].where == guide::CareSetting::Maternity && !pregnancy.contains(i))
            fault("/symptoms/", i, "is a place for pregnancy alone, but the question does not name pregnancy");
    }
    for (std::size_t i = 0; i < content.careRules.size(); ++i) {
        const guide::CareRule &rule = content.careRules[i];
        if (rule.where == guide::CareSetting::Maternity
            && !std::all_of(rule.when.begin(), rule.when.end(),
                            [&](const guide::Conjunction &alternative) { return needsOneOf(alternative, pregnancy); }))
            fault("/rules/", i,
                  "is a place for pregnancy alone, but the rule can hold without a sign that names pregnancy");
    }
}

} // namespace

void checkCare(const guide::GuideContent &content, Problems &problems)
{
    checkEachAskedOnce(content, problems);
    checkScreens(content, problems);
    checkEachCounts(content, problems);
    checkMaternity(content, problems);
}

} // namespace loading
