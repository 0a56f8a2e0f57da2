#include "guide/guide_stores.h"

#include <algorithm>

namespace guide {
namespace {

template<typename Item>
const Item *find(const std::vector<Item> &items, const std::unordered_map<std::string_view, std::size_t> &index,
                 std::string_view id)
{
    const auto found = index.find(id);
    return found == index.end() ? nullptr : &items[found->second];
}

} // namespace

Guide::Guide(GuideContent content) : Guide(std::move(content), nullptr)
{
    m_remedies = std::make_unique<RemedyStore>(std::move(m_content));
    m_sheets = std::make_unique<SheetStore>(std::move(m_content));
    m_medicines = std::make_unique<MedicineStore>(std::move(m_content));
    m_sources = std::make_unique<SourceStore>(std::move(m_content));
    m_care = std::make_unique<CareStore>(std::move(m_content));
    m_figures = std::make_unique<std::vector<Figure>>(std::move(m_content.figures));
    m_routines = std::make_unique<RoutineContent>(std::move(m_content.routine));
    m_searchWords = std::make_unique<SearchWords>(std::move(m_content.searchWords));
}

Guide::Guide(GuideContent content, std::function<GuideContent(ContentPart)> read)
    : m_content(std::move(content)), m_read(std::move(read)), m_sections(indexById(m_content.sections))
{
}

Guide::Guide(Guide &&) noexcept = default;
Guide &Guide::operator=(Guide &&) noexcept = default;
Guide::~Guide() = default;

template<typename Store>
const Store &Guide::opened(std::unique_ptr<const Store> &store, ContentPart part) const
{
    if (!store)
        store = std::make_unique<const Store>(m_read(part));
    return *store;
}

const Guide::RemedyStore &Guide::remedyStore() const
{
    return opened(m_remedies, ContentPart::Remedies);
}

const Guide::SheetStore &Guide::sheetStore() const
{
    return opened(m_sheets, ContentPart::Sheets);
}

const Guide::MedicineStore &Guide::medicineStore() const
{
    return opened(m_medicines, ContentPart::Medicines);
}

const Guide::SourceStore &Guide::sourceStore() const
{
    return opened(m_sources, ContentPart::Sources);
}

const Guide::CareStore &Guide::careStore() const
{
    return opened(m_care, ContentPart::Care);
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

std::vector<PoisonNumber> Guide::poisonNumbers(std::string_view country) const
{
    const std::vector<PoisonNumber> &all = medicineStore().content.poisonNumbers;
    for (const PoisonNumber &number : all) {
        if (countryIds[static_cast<std::size_t>(number.country)].second == country)
            return {number};
    }
    return all;
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
        m_figures = std::make_unique<std::vector<Figure>>(m_read(ContentPart::Figures).figures);
    return *m_figures;
}

const RoutineContent &Guide::routineContent() const
{
    if (!m_routines)
        m_routines = std::make_unique<RoutineContent>(m_read(ContentPart::Routines).routine);
    return *m_routines;
}

const SearchWords &Guide::searchWords() const
{
    if (!m_searchWords)
        m_searchWords = std::make_unique<SearchWords>(m_read(ContentPart::SearchWords).searchWords);
    return *m_searchWords;
}

const std::vector<Source> &Guide::sources() const
{
    return sourceStore().sources;
}

const std::vector<SymptomGroup> &Guide::symptomGroups() const
{
    return careStore().groups;
}

const std::vector<Symptom> &Guide::symptoms() const
{
    return careStore().symptoms;
}

const std::vector<CareRule> &Guide::careRules() const
{
    return careStore().rules;
}

const Care &Guide::care() const
{
    return careStore().care;
}

const std::vector<CareCause> &Guide::careCauses() const
{
    return careStore().causes;
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
    return find(remedyStore().remedies, remedyStore().byId, id);
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
    return find(sources(), sourceStore().byId, id);
}

std::optional<SymptomIndex> Guide::symptomIndex(std::string_view id) const
{
    const auto found = careStore().byId.find(id);
    if (found == careStore().byId.end())
        return {};
    return found->second;
}

const std::vector<Checklist> &Guide::checklists() const
{
    return sheetStore().checklists;
}

const VisitWords &Guide::visitWords() const
{
    return sheetStore().visitWords;
}

const Checklist *Guide::checklist(std::string_view id) const
{
    const auto found = std::find_if(checklists().begin(), checklists().end(),
                                    [&](const Checklist &checklist) { return checklist.id == id; });
    return found == checklists().end() ? nullptr : &*found;
}

int Guide::sourceNumber(std::string_view id) const
{
    const auto found = sourceStore().byId.find(id);
    return found == sourceStore().byId.end() ? 0 : static_cast<int>(found->second) + 1;
}

} // namespace guide
