// Guide: everything that was loaded, in reading order, with look-up by id. Immutable once built.
//
// A Guide promises what loading/guide_check.h has checked: ids are unique, every link, citation and reference lands. So
// the look-ups of a known id need no error path; of an unknown one they return nullptr.
#pragma once

#include "guide/care.h"
#include "guide/care_rule.h"
#include "guide/remedy.h"
#include "guide/section.h"
#include "guide/source.h"
#include "guide/symptom.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace guide {

// A heading of the navigation, with the pages below it in reading order.
struct SectionGroup
{
    std::string title;
    std::vector<std::string> sections;
};

struct GuideContent
{
    std::string title;
    std::string edition;
    std::string language; // BCP 47, "en"
    Text reviewNote;      // who has, or has not, reviewed the content
    Callout checkFirst;   // the danger signs in one sentence
    std::vector<SectionGroup> groups;
    std::vector<Section> sections; // in the order of the groups
    std::vector<Remedy> remedies;
    std::vector<Source> sources;
    std::vector<SymptomGroup> symptomGroups;
    std::vector<Symptom> symptoms; // at most maximumSymptoms
    std::vector<SymptomFamily> symptomFamilies;
    std::vector<CareRule> careRules; // at most maximumCareRules
    Care care;
};

class Guide
{
public:
    explicit Guide(GuideContent content);
    Guide(Guide &&) = default; // the indexes are views of the content: a copy would look into the original
    Guide &operator=(Guide &&) = default;

    const std::string &title() const { return m_content.title; }
    const std::string &edition() const { return m_content.edition; }
    const std::string &language() const { return m_content.language; }
    const Text &reviewNote() const { return m_content.reviewNote; }
    const Callout &checkFirst() const { return m_content.checkFirst; }
    const std::vector<SectionGroup> &groups() const { return m_content.groups; }
    const std::vector<Section> &sections() const { return m_content.sections; }
    const std::vector<Source> &sources() const { return m_content.sources; }

    const std::vector<SymptomGroup> &symptomGroups() const { return m_content.symptomGroups; }
    const std::vector<Symptom> &symptoms() const { return m_content.symptoms; }
    const std::vector<CareRule> &careRules() const { return m_content.careRules; }
    const Care &care() const { return m_content.care; }

    // Worked out once, for seekCare.
    const std::vector<CareCause> &careCauses() const { return m_careCauses; }
    const SymptomSet &coreSymptoms() const { return m_coreSymptoms; }
    const SymptomSet &dangerSigns() const { return m_dangerSigns; }

    const Section *section(std::string_view id) const;
    const Remedy *remedy(std::string_view id) const;
    const Source *source(std::string_view id) const;
    std::optional<SymptomIndex> symptomIndex(std::string_view id) const; // nothing for an unknown id

    // The small number behind a claim: 1 is the first source of the list. 0 for an unknown id.
    int sourceNumber(std::string_view id) const;

private:
    GuideContent m_content;
    std::unordered_map<std::string_view, std::size_t> m_sections;
    std::unordered_map<std::string_view, std::size_t> m_remedies;
    std::unordered_map<std::string_view, std::size_t> m_sources;
    std::unordered_map<std::string_view, std::size_t> m_symptoms;
    std::vector<CareCause> m_careCauses;
    SymptomSet m_coreSymptoms;
    SymptomSet m_dangerSigns;
};

} // namespace guide
