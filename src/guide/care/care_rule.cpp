#include "guide/care/care_rule.h"

#include <algorithm>

namespace guide {

std::vector<CareCause> careCauses(const std::vector<Symptom> &symptoms, const std::vector<CareRule> &rules)
{
    std::vector<CareCause> causes;
    causes.reserve(symptoms.size() + rules.size());
    for (std::size_t i = 0; i < symptoms.size(); ++i) {
        if (symptoms[i].urgency > Urgency::SelfCareWatch)
            causes.push_back({CareCause::Kind::Symptom, i, symptoms[i].urgency, symptoms[i].where});
    }
    for (std::size_t i = 0; i < rules.size(); ++i)
        causes.push_back({CareCause::Kind::Rule, i, rules[i].urgency, rules[i].where});
    std::stable_sort(causes.begin(), causes.end(), [](const CareCause &left, const CareCause &right) {
        return std::pair(left.urgency, left.where) > std::pair(right.urgency, right.where);
    });
    return causes;
}

} // namespace guide
