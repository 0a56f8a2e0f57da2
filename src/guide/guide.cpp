#include "guide/guide.h"

#include <algorithm>
#include <map>

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

struct Guide::MedicineStore
{
    explicit MedicineStore(MedicineContent read)
        : content(std::move(read)), medicines(indexById(content.medicines)), extras(indexById(content.extras)),
          ingredients(indexById(content.ingredients)), products(indexById(content.products)),
          classes(indexById(content.classes))
    {
        for (std::size_t i = 0; i < content.pairs.size(); ++i)
            pairs.emplace(inOrder(content.pairs[i].between[0], content.pairs[i].between[1]), i);
    }

    MedicineContent content;
    std::unordered_map<std::string_view, std::size_t> medicines;
    std::unordered_map<std::string_view, std::size_t> extras;
    std::unordered_map<std::string_view, std::size_t> ingredients;
    std::unordered_map<std::string_view, std::size_t> products;
    std::unordered_map<std::string_view, std::size_t> classes;
    std::map<std::pair<std::string_view, std::string_view>, std::size_t> pairs; // the lesser id first
};

Guide::Guide(GuideContent content) : Guide(std::move(content), nullptr, nullptr, nullptr)
{
    m_figures = std::make_unique<std::vector<Figure>>(std::move(m_content.figures));
    m_medicineStore = std::make_unique<MedicineStore>(std::move(m_content.medicine));
    m_routines = std::make_unique<RoutineContent>(std::move(m_content.routine));
}

Guide::Guide(GuideContent content, std::function<MedicineContent()> readMedicine,
             std::function<std::vector<Figure>()> readFigures, std::function<RoutineContent()> readRoutines)
    : m_content(std::move(content)), m_readMedicine(std::move(readMedicine)), m_readFigures(std::move(readFigures)),
      m_readRoutines(std::move(readRoutines)), m_sections(indexById(m_content.sections)),
      m_remedies(indexById(m_content.remedies)), m_sources(indexById(m_content.sources)),
      m_symptoms(indexById(m_content.symptoms)),
      m_careCauses(guide::careCauses(m_content.symptoms, m_content.careRules))
{
}

Guide::Guide(Guide &&) noexcept = default;
Guide &Guide::operator=(Guide &&) noexcept = default;
Guide::~Guide() = default;

const Guide::MedicineStore &Guide::medicineStore() const
{
    if (!m_medicineStore)
        m_medicineStore = std::make_unique<MedicineStore>(m_readMedicine());
    return *m_medicineStore;
}

const std::vector<Medicine> &Guide::medicines() const
{
    return medicineStore().content.medicines;
}

const std::vector<Extra> &Guide::extras() const
{
    return medicineStore().content.extras;
}

const std::vector<Ingredient> &Guide::ingredients() const
{
    return medicineStore().content.ingredients;
}

const std::vector<Product> &Guide::products() const
{
    return medicineStore().content.products;
}

const std::vector<MedicineClass> &Guide::medicineClasses() const
{
    return medicineStore().content.classes;
}

const MedicineContent &Guide::medicineContent() const
{
    return medicineStore().content;
}

const std::vector<MedicinePair> &Guide::pairs() const
{
    return medicineStore().content.pairs;
}

const std::vector<ClassFact> &Guide::classFacts() const
{
    return medicineStore().content.classFacts;
}

const Text &Guide::poisonNumbers() const
{
    return medicineStore().content.poisonNumbers;
}

const std::vector<Text> &Guide::poisonLines() const
{
    return medicineStore().content.poisonLines;
}

const Comparison &Guide::comparison() const
{
    return medicineStore().content.comparison;
}

const std::vector<Figure> &Guide::figures() const
{
    if (!m_figures)
        m_figures = std::make_unique<std::vector<Figure>>(m_readFigures());
    return *m_figures;
}

const RoutineContent &Guide::routineContent() const
{
    if (!m_routines)
        m_routines = std::make_unique<RoutineContent>(m_readRoutines());
    return *m_routines;
}

const Figure *Guide::figure(std::string_view id) const
{
    const auto found =
        std::find_if(figures().begin(), figures().end(), [&](const Figure &each) { return each.id == id; });
    return found == figures().end() ? nullptr : &*found;
}

const Section *Guide::section(std::string_view id) const
{
    return find(m_content.sections, m_sections, id);
}

const Remedy *Guide::remedy(std::string_view id) const
{
    return find(m_content.remedies, m_remedies, id);
}

const Medicine *Guide::medicine(std::string_view id) const
{
    return find(medicines(), medicineStore().medicines, id);
}

const Ingredient *Guide::ingredient(std::string_view id) const
{
    return find(ingredients(), medicineStore().ingredients, id);
}

const Product *Guide::product(std::string_view id) const
{
    return find(products(), medicineStore().products, id);
}

const MedicineClass *Guide::medicineClass(std::string_view id) const
{
    return find(medicineClasses(), medicineStore().classes, id);
}

const MedicinePair *Guide::pair(std::string_view one, std::string_view other) const
{
    const auto found = medicineStore().pairs.find(inOrder(one, other));
    return found == medicineStore().pairs.end() ? nullptr : &pairs()[found->second];
}

std::string_view Guide::medicineOrExtraName(std::string_view id) const
{
    if (const Medicine *known = medicine(id))
        return known->name;
    if (const MedicineClass *known = medicineClass(id))
        return known->name;
    if (const Product *known = product(id))
        return known->name;
    if (const Ingredient *known = ingredient(id))
        return known->name;
    const Extra *extra = find(extras(), medicineStore().extras, id);
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
