// Guide: everything that was loaded, in reading order, with look-up by id. Immutable once built.
//
// A Guide promises what loading/guide_check.h has checked: ids are unique, every link, citation and reference lands. So
// the look-ups of a known id need no error path; of an unknown one they return nullptr.
#pragma once

#include "guide/care/care.h"
#include "guide/care/care_rule.h"
#include "guide/care/symptom.h"
#include "guide/medicines/medicine.h"
#include "guide/remedies/figure.h"
#include "guide/remedies/remedy.h"
#include "guide/remedies/routine.h"
#include "guide/search/search_words.h"
#include "guide/section.h"
#include "guide/sheets/checklist.h"
#include "guide/sheets/visit_words.h"
#include "guide/source.h"
#include "guide/words.h"

#include <functional>
#include <memory>
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
    std::string language;    // BCP 47, "en"
    Text reviewNote;         // who has, or has not, reviewed the content
    Callout checkFirst;      // the danger signs in one sentence
    Callout checkFirstKnown; // the same where the country is known, with a place for its {number}; may be empty
    Callout checkFirstLine;  // the same in one line; may be empty
    std::vector<SectionGroup> groups;
    std::vector<Section> sections; // in the order of the groups
    std::vector<Remedy> remedies;
    std::vector<Figure> figures;
    RoutineContent routine;
    MedicineContent medicine;
    std::vector<Source> sources;
    std::vector<SymptomGroup> symptomGroups;
    std::vector<Symptom> symptoms; // at most maximumSymptoms
    std::vector<SymptomFamily> symptomFamilies;
    std::vector<CareRule> careRules; // at most maximumCareRules
    Care care;
    std::vector<Checklist> checklists;
    VisitWords visitWords;
    SearchWords searchWords;
    Words words;
};

// What may be read when it is first asked for: the page that a program opens with needs none of it.
enum class ContentPart { Remedies, Sheets, Medicines, Figures, Routines, Sources, Care, SearchWords };

class Guide
{
public:
    explicit Guide(GuideContent content);
    // `read` gives the fields of a part, once, when the first of them is asked for; what `content` holds of it does not
    // count.
    Guide(GuideContent content, std::function<GuideContent(ContentPart)> read);
    // The indexes are views of the content: a copy would look into the original.
    Guide(Guide &&) noexcept;
    Guide &operator=(Guide &&) noexcept;
    ~Guide();

    const std::string &title() const { return m_content.title; }
    const std::string &edition() const { return m_content.edition; }
    const std::string &language() const { return m_content.language; }
    const Text &reviewNote() const { return m_content.reviewNote; }
    const Callout &checkFirst() const { return m_content.checkFirst; }
    const Callout &checkFirstKnown() const { return m_content.checkFirstKnown; }
    // In full where the content has no line.
    const Callout &checkFirstLine() const
    {
        return m_content.checkFirstLine.text.empty() ? m_content.checkFirst : m_content.checkFirstLine;
    }
    const std::vector<SectionGroup> &groups() const { return m_content.groups; }
    const std::vector<Section> &sections() const { return m_content.sections; }
    const std::vector<Medicine> &medicines() const;
    const std::vector<Extra> &extras() const;
    const std::vector<Ingredient> &ingredients() const;
    const std::vector<Product> &products() const;
    const std::vector<MedicineClass> &medicineClasses() const;
    const std::vector<MedicinePair> &pairs() const;
    // All that ProductIndex is made of.
    const MedicineContent &medicineContent() const;
    const std::vector<ClassFact> &classFacts() const;
    // That of the country; all of them where it is not known, or has none.
    std::vector<PoisonNumber> poisonNumbers(std::string_view country) const;
    const std::vector<Text> &poisonLines() const;
    const Comparison &comparison() const;
    const std::vector<Figure> &figures() const;
    // Every stretch and routine; it has none in a guide without them.
    const RoutineContent &routineContent() const;
    const std::vector<Source> &sources() const;
    const std::vector<Checklist> &checklists() const;
    const VisitWords &visitWords() const;
    const Words &words() const { return m_content.words; }

    const std::vector<SymptomGroup> &symptomGroups() const;
    const std::vector<Symptom> &symptoms() const;
    const std::vector<CareRule> &careRules() const;
    const Care &care() const;
    const SearchWords &searchWords() const;

    // Worked out once, for seekCare.
    const std::vector<CareCause> &careCauses() const;

    const Section *section(std::string_view id) const;
    const Remedy *remedy(std::string_view id) const;
    const Medicine *medicine(std::string_view id) const;
    const Ingredient *ingredient(std::string_view id) const;
    const Product *product(std::string_view id) const;
    const MedicineClass *medicineClass(std::string_view id) const;
    const Figure *figure(std::string_view id) const;
    const Source *source(std::string_view id) const;
    std::optional<SymptomIndex> symptomIndex(std::string_view id) const; // nothing for an unknown id
    const Checklist *checklist(std::string_view id) const;               // there are a few at most: not indexed

    // What is known of taking two medicines, classes or extras together. The order of the two means nothing. nullptr
    // where the guide says nothing of them. For products see togetherVerdicts().
    const MedicinePair *pair(std::string_view one, std::string_view other) const;

    // The name of whatever can be taken with something else: a medicine, an extra, a class, a product, an ingredient.
    // Empty for an unknown id.
    std::string_view medicineOrExtraName(std::string_view id) const;

    // The small number behind a claim: 1 is the first source of the list. 0 for an unknown id.
    int sourceNumber(std::string_view id) const;

private:
    struct RemedyStore;
    struct SheetStore;
    struct MedicineStore;
    struct SourceStore;
    struct CareStore;
    template<typename Store>
    const Store &opened(std::unique_ptr<const Store> &store, ContentPart part) const;
    const RemedyStore &remedyStore() const;
    const SheetStore &sheetStore() const;
    const MedicineStore &medicineStore() const;
    const SourceStore &sourceStore() const;
    const CareStore &careStore() const;

    GuideContent m_content;
    std::function<GuideContent(ContentPart)> m_read;
    // None until it is asked for.
    mutable std::unique_ptr<const RemedyStore> m_remedies;
    mutable std::unique_ptr<const SheetStore> m_sheets;
    mutable std::unique_ptr<const MedicineStore> m_medicines;
    mutable std::unique_ptr<const SourceStore> m_sources;
    mutable std::unique_ptr<const CareStore> m_care;
    mutable std::unique_ptr<const std::vector<Figure>> m_figures;
    mutable std::unique_ptr<const RoutineContent> m_routines;
    mutable std::unique_ptr<const SearchWords> m_searchWords;
    std::unordered_map<std::string_view, std::size_t> m_sections;
};

} // namespace guide
