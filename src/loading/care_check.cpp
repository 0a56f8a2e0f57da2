#include "loading/care_check.h"

#include <set>

namespace loading {
namespace {

std::string inQuotes(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

void checkEachAskedOnce(const guide::GuideContent &content, Problems &problems)
{
    std::vector<int> asked(content.symptoms.size());
    for (const guide::CareScreen &screen : content.care.screens) {
        for (const guide::ScreenPart &part : screen.parts) {
            for (const guide::SymptomIndex symptom : part.symptoms)
                ++asked[symptom];
        }
    }
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (asked[i] != 1) {
            note(problems, {"care.json", 0, "/screens",
                            "symptom " + inQuotes(content.symptoms[i].id) + " stands on " + std::to_string(asked[i])
                                + " screens, expected it on one"});
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
        for (const guide::CareAlternative &alternative : rule.when) {
            for (const guide::CarePart &part : alternative)
                used = used | part;
        }
    }
    bool anyCore = false;
    for (std::size_t i = 0; i < content.symptoms.size(); ++i) {
        const guide::Symptom &symptom = content.symptoms[i];
        anyCore = anyCore || symptom.core;
        if (symptom.urgency == guide::Urgency::SelfCareWatch && !used.contains(i)) {
            note(problems, {"symptoms.json",
                            0,
                            {},
                            "symptom " + inQuotes(symptom.id)
                                + " has no urgency alone and stands in no rule: "
                                  "nobody should be asked"});
        }
    }
    if (!anyCore)
        note(problems, {"symptoms.json", 0, {}, "no symptom is core, so home care would be the answer to nothing"});
}

} // namespace

void checkCare(const guide::GuideContent &content, Problems &problems)
{
    checkEachAskedOnce(content, problems);
    checkScreens(content, problems);
    checkEachCounts(content, problems);
}

} // namespace loading
