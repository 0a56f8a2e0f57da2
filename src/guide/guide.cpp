#include "guide/guide.h"

#include <algorithm>

namespace guide {
namespace {

// The keys are views of ids that live in `items`: the Guide neither copies nor changes them.
template<typename Item>
std::unordered_map<std::string_view, std::size_t> indexById(const std::vector<Item> &items)
{
    std::unordered_map<std::string_view, std::size_t> index;
    index.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        index.emplace(items[i].id, i);
    return index;
}

template<typename Item>
const Item *find(const std::vector<Item> &items, const std::unordered_map<std::string_view, std::size_t> &index,
                 std::string_view id)
{
    const auto found = index.find(id);
    return found == index.end() ? nullptr : &items[found->second];
}

std::pair<std::string_view, std::string_view> inOrder(std::string_view one, std::string_view other)
{
    return std::minmax(one, other);
}

} // namespace

Guide::Guide(GuideContent content)
    : m_content(std::move(content)), m_sections(indexById(m_content.sections)),
      m_remedies(indexById(m_content.remedies)), m_medications(indexById(m_content.medicine.medications)),
      m_extras(indexById(m_content.medicine.extras)), m_sources(indexById(m_content.sources)),
      m_symptoms(indexById(m_content.symptoms)), m_careCauses(guide::careCauses(m_content.symptoms, m_content.careRules))
{
    for (SymptomIndex i = 0; i < m_content.symptoms.size(); ++i) {
        if (m_content.symptoms[i].core)
            m_coreSymptoms.insert(i);
        if (isDangerSign(m_content.symptoms[i].urgency))
            m_dangerSigns.insert(i);
    }
    const std::vector<MedicationPair> &pairs = m_content.medicine.pairs;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        m_pairs.emplace(inOrder(pairs[i].between[0], pairs[i].between[1]), i);
}

const Section *Guide::section(std::string_view id) const
{
    return find(m_content.sections, m_sections, id);
}

const Remedy *Guide::remedy(std::string_view id) const
{
    return find(m_content.remedies, m_remedies, id);
}

const Medication *Guide::medication(std::string_view id) const
{
    return find(m_content.medicine.medications, m_medications, id);
}

const MedicationPair *Guide::pair(std::string_view one, std::string_view other) const
{
    const auto found = m_pairs.find(inOrder(one, other));
    return found == m_pairs.end() ? nullptr : &m_content.medicine.pairs[found->second];
}

std::string_view Guide::medicationOrExtraName(std::string_view id) const
{
    if (const Medication *known = medication(id))
        return known->name;
    const Extra *extra = find(m_content.medicine.extras, m_extras, id);
    return extra ? std::string_view(extra->name) : std::string_view();
}

const Source *Guide::source(std::string_view id) const
{
    return find(m_content.sources, m_sources, id);
}

std::optional<SymptomIndex> Guide::symptomIndex(std::string_view id) const
{
    const auto found = m_symptoms.find(id);
    if (found == m_symptoms.end())
        return {};
    return found->second;
}

const Checklist *Guide::checklist(std::string_view id) const
{
    const auto found = std::find_if(m_content.checklists.begin(), m_content.checklists.end(),
                                    [&](const Checklist &checklist) { return checklist.id == id; });
    return found == m_content.checklists.end() ? nullptr : &*found;
}

int Guide::sourceNumber(std::string_view id) const
{
    const auto found = m_sources.find(id);
    return found == m_sources.end() ? 0 : static_cast<int>(found->second) + 1;
}

} // namespace guide
