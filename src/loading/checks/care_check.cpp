#include "loading/checks/care_check.h"

#include <algorithm>

namespace loading {
namespace {

std::string inQuotes(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

std::string pointerTo(const char *list, std::size_t index)
{
    return list + std::to_string(index);
}

// The screen that asks each symptom; the number of screens for none.
std::vector<std::size_t> screenOfEach(const guide::GuideContent &content)
{
    const std::vector<guide::CareScreen> &screens = content.care.screens;
    std::vector<std::size_t> screenOf(content.symptoms.size(), screens.size());
    for (std::size_t screen = 0; screen < screens.size(); ++screen) {
        for (const guide::SymptomIndex symptom : screens[screen].symptoms)
            screenOf[symptom] = screen;
    }
    return screenOf;
}

void checkEachAskedOnce(const guide::GuideContent &content, Problems &problems)
{
    std::vector<std::vector<std::string>> asked(content.symptoms.size()); // where
    for (std::size_t screen = 0; screen < content.care.screens.size(); ++screen) {
        const std::vector<guide::SymptomIndex> &symptoms = content.care.screens[screen].symptoms;
        for (std::size_t i = 0; i < symptoms.size(); ++i)
            asked[symptoms[i]].push_back(pointerTo("/screens/", screen) + pointerTo("/symptoms/", i));
    }
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (asked[i].size() != 1) {
            note(problems, {"care.json", 0, asked[i].empty() ? "/screens" : asked[i].back(),
                            "symptom " + inQuotes(content.symptoms[i].id) + " stands on "
                                + std::to_string(asked[i].size()) + " screens, expected it on one"});
        }
    }
}

void checkScreenSizes(const guide::GuideContent &content, Problems &problems)
{
    const std::vector<guide::CareScreen> &screens = content.care.screens;
    if (screens.empty() || screens.size() > guide::maximumScreens) {
        note(problems, {"care.json", 0, "/screens",
                        "there are " + std::to_string(screens.size()) + " screens, expected 1 to "
                            + std::to_string(guide::maximumScreens)});
    }
    for (std::size_t i = 0; i < screens.size(); ++i) {
        if (screens[i].symptoms.size() > guide::maximumOnScreen) {
            note(problems, {"care.json", 0, pointerTo("/screens/", i),
                            "asks " + std::to_string(screens[i].symptoms.size())
                                + " questions, more than can be seen at once: expected at most "
                                + std::to_string(guide::maximumOnScreen)});
        }
    }
}

// Behind the first screen, the danger signs that everyone is asked come before all screens that neither have one nor
// decide who is asked for one.
void checkDangerFirst(const guide::GuideContent &content, Problems &problems)
{
    const std::vector<guide::CareScreen> &screens = content.care.screens;
    guide::SymptomSet deciding;
    for (const guide::Symptom &symptom : content.symptoms) {
        if (symptom.urgency == guide::Urgency::EmergencyNow)
            deciding = deciding | symptom.askedIf;
    }
    bool others = false;
    for (std::size_t i = 1; i < screens.size(); ++i) {
        bool danger = false;
        bool ofEveryone = false;
        for (const guide::SymptomIndex symptom : screens[i].symptoms) {
            const guide::Symptom &asked = content.symptoms[symptom];
            danger = danger || asked.urgency == guide::Urgency::EmergencyNow || deciding.contains(symptom);
            ofEveryone = ofEveryone || (asked.urgency == guide::Urgency::EmergencyNow && asked.askedIf.empty());
        }
        if (ofEveryone && others) {
            note(problems, {"care.json", 0, pointerTo("/screens/", i),
                            "asks everyone for a danger sign behind a screen without one"});
        }
        others = others || !danger;
    }
}

// Of what a question depends on, each is asked on a screen before it: of everyone, or of whoever one more question
// decides on.
void checkAskedIf(const guide::GuideContent &content, Problems &problems)
{
    const std::vector<std::size_t> screenOf = screenOfEach(content);
    for (std::size_t i = 0; i < content.symptoms.size(); ++i) {
        content.symptoms[i].askedIf.forEach([&](guide::SymptomIndex decides) {
            const auto fault = [&](const char *message) {
                note(problems, {"symptoms.json", 0, pointerTo("/symptoms/", i) + "/asked_if",
                                inQuotes(content.symptoms[decides].id) + message});
            };
            bool isLong = false;
            content.symptoms[decides].askedIf.forEach(
                [&](guide::SymptomIndex first) { isLong = isLong || !content.symptoms[first].askedIf.empty(); });
            if (isLong)
                fault(" depends on a question that depends on another: one step is all that is looked at");
            else if (screenOf[decides] >= screenOf[i])
                fault(" stands on no screen before this question");
        });
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
    for (const guide::Symptom &symptom : content.symptoms)
        used = used | symptom.askedIf;
    for (std::size_t i = 0; i < content.symptoms.size(); ++i) {
        const guide::Symptom &symptom = content.symptoms[i];
        if (symptom.urgency == guide::Urgency::SelfCareWatch && !used.contains(i)) {
            note(problems, {"symptoms.json", 0, pointerTo("/symptoms/", i),
                            "symptom " + inQuotes(symptom.id)
                                + " has no urgency alone, stands in no rule and decides on no other question: "
                                  "nobody should be asked"});
        }
    }
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
    checkScreenSizes(content, problems);
    checkDangerFirst(content, problems);
    checkAskedIf(content, problems);
    checkEachCounts(content, problems);
    checkMaternity(content, problems);
}

} // namespace loading
