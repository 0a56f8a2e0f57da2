#include "loading/checks/guide_check.h"

#include "guide/medicines/medicine_page.h"
#include "guide/remedies/stretch_page.h"
#include "loading/checks/care_check.h"
#include "loading/checks/checklist_check.h"
#include "loading/checks/figure_check.h"
#include "loading/checks/medicine_check.h"
#include "loading/checks/page_check.h"
#include "loading/checks/product_check.h"
#include "loading/checks/routine_check.h"
#include "loading/checks/search_check.h"

#include <unordered_set>

namespace loading {
namespace {

using Ids = std::unordered_set<std::string>;

// A list of things with ids: where it stands, and what one of them is called.
struct Listed
{
    std::string_view file;
    std::string_view list; // "/sources"
    std::string_view what;

    Problem problemAt(std::size_t index, const std::string &id, std::string_view message) const
    {
        return {std::string(file), 0, std::string(list) + "/" + std::to_string(index),
                std::string(what) + " \"" + id + "\" " + std::string(message)};
    }
};

constexpr Listed sourceList{"sources.json", "/sources", "source"};
constexpr Listed remedyList{"remedies.json", "/remedies", "remedy"};
constexpr Listed familyList{"symptoms.json", "/sets", "set"};
constexpr Listed figureList{"figures.json", "/figures", "figure"};
constexpr Listed ingredientList{"medications/products.json", "/ingredients", "ingredient"};
constexpr Listed checklistList{"checklists.json", "/checklists", "checklist"};

template<typename Items>
void addIds(Ids &ids, const Items &items, const Listed &listed, Problems &problems)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!ids.insert(items[i].id).second)
            note(problems, listed.problemAt(i, items[i].id, "is defined twice; each id must be its own"));
    }
}

template<typename Items>
Ids idsOf(const Items &items, const Listed &listed, Problems &problems)
{
    Ids ids;
    addIds(ids, items, listed, problems);
    return ids;
}

struct Known
{
    Ids targets; // of links: sections, cards of medicines, and the seek-care prompt
    Ids found;   // what a search may lead to: those, and the pages that are made of all medicines
    Ids sources;
    Ids remedies;
    Ids medicines; // and what is taken with them
    Ids ingredients;
    Ids medicineClasses;
    Ids symptomGroups;
    Ids symptoms;
    Ids symptomFamilies;
    Ids careRules;
    Ids checklists;
    Ids figures;
    Ids moves; // stretches and rests
};

Ids targetsOf(const guide::GuideContent &content)
{
    Ids targets{guide::seekCareTarget};
    for (const guide::Section &section : content.sections)
        targets.insert(section.id);
    for (const guide::Medicine &medicine : content.medicine.medicines)
        targets.insert(guide::medicineTarget(medicine));
    for (const guide::Routine &routine : content.routine.routines)
        targets.insert(guide::routineTarget(routine));
    if (!content.routine.routines.empty())
        targets.insert(guide::routineTargetStart + guide::ownRoutineId);
    for (const guide::Pack &pack : content.routine.packs)
        targets.insert(guide::packTargetStart + pack.id);
    return targets;
}

Ids foundPages(const Ids &targets, const guide::MedicineContent &content)
{
    Ids pages = targets;
    if (!content.medicines.empty())
        pages.insert({guide::togetherTarget, guide::compareTarget});
    return pages;
}

Ids medicineIds(const guide::MedicineContent &content, Problems &problems)
{
    Ids ids = idsOf(content.medicines, {"guide.json", "/medications", "medication"}, problems);
    addIds(ids, content.extras, {"medications/pairs.json", "/extras", "extra"}, problems);
    addIds(ids, content.classes, {"medications/classes.json", "/classes", "class"}, problems);
    // All that is taken together is known by its id alone.
    Ids taken = ids;
    addIds(taken, content.products, {"medications/products.json", "/products", "product"}, problems);
    // A medicine and its ingredient: see checkProducts().
    for (const guide::Medicine &medicine : content.medicines)
        taken.erase(medicine.id);
    for (std::size_t i = 0; i < content.ingredients.size(); ++i) {
        if (taken.contains(content.ingredients[i].id))
            note(problems, ingredientList.problemAt(i, content.ingredients[i].id, "has the id of something else"));
    }
    return ids;
}

// Their faults are told with the other ids.
Ids medicineClassIds(const guide::MedicineContent &content)
{
    Ids ids;
    for (const guide::MedicineClass &each : content.classes)
        ids.insert(each.id);
    return ids;
}

Ids moveIds(const guide::RoutineContent &content, Problems &problems)
{
    Ids ids = idsOf(content.stretches, {"stretches.json", "/stretches", "stretch"}, problems);
    addIds(ids, content.rests, {"routines.json", "/rests", "rest"}, problems);
    return ids;
}

// The ids that a mention of this kind may name, and what to call them.
std::pair<const Ids *, std::string_view> candidates(const Known &known, Mention::Kind kind)
{
    switch (kind) {
    case Mention::Kind::Page: return {&known.targets, "page"};
    case Mention::Kind::FoundPage: return {&known.found, "page"};
    case Mention::Kind::Source: return {&known.sources, "source"};
    case Mention::Kind::Remedy:
    case Mention::Kind::TriedRemedy: return {&known.remedies, "remedy"};
    case Mention::Kind::Medicine: return {&known.medicines, "medication"};
    case Mention::Kind::Ingredient: return {&known.ingredients, "ingredient"};
    case Mention::Kind::MedicineClass: return {&known.medicineClasses, "class of medicines"};
    case Mention::Kind::SymptomGroup: return {&known.symptomGroups, "group of symptoms"};
    case Mention::Kind::Symptom: return {&known.symptoms, "symptom"};
    case Mention::Kind::SymptomFamily: return {&known.symptomFamilies, "set of symptoms"};
    case Mention::Kind::CareRule: return {&known.careRules, "rule"};
    case Mention::Kind::Checklist: return {&known.checklists, "checklist"};
    case Mention::Kind::Figure: return {&known.figures, "figure"};
    case Mention::Kind::Move: return {&known.moves, "stretch or rest"};
    }
    return {};
}

void checkMentions(const Known &known, Notes &notes, const PlaceFault &placeFault)
{
    for (const Mention &mention : notes.mentions) {
        const auto [ids, what] = candidates(known, mention.kind);
        if (!ids->contains(mention.id) && notes.problems.size() <= maximumProblems)
            note(notes.problems, placeFault(mention, "there is no " + std::string(what) + " \"" + mention.id + "\""));
    }
}

std::unordered_set<std::string_view> mentioned(const Notes &notes, Mention::Kind kind)
{
    std::unordered_set<std::string_view> ids;
    for (const Mention &mention : notes.mentions) {
        if (mention.kind == kind)
            ids.insert(mention.id);
    }
    return ids;
}

template<typename Items>
void checkMentioned(const Items &items, const Listed &listed, Mention::Kind kind, std::string_view message,
                    Notes &notes)
{
    const auto ids = mentioned(notes, kind);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!ids.contains(items[i].id))
            note(notes.problems, listed.problemAt(i, items[i].id, message));
    }
}

// The list of sources shows those of the article, cited or not.
void checkCited(const std::vector<guide::Source> &sources, Notes &notes)
{
    const auto cited = mentioned(notes, Mention::Kind::Source);
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (!cited.contains(sources[i].id) && sources[i].topic != guide::SourceTopic::Article)
            note(notes.problems, sourceList.problemAt(i, sources[i].id, "is cited nowhere"));
    }
}

// A source that nothing cites, and a remedy that nothing shows, would be lost to every reader.
void checkAllUsed(const guide::GuideContent &content, Notes &notes)
{
    checkCited(content.sources, notes);
    checkMentioned(content.remedies, remedyList, Mention::Kind::Remedy, "is shown on no page", notes);
    checkMentioned(content.symptomFamilies, familyList, Mention::Kind::SymptomFamily, "is used nowhere", notes);
    checkMentioned(content.checklists, checklistList, Mention::Kind::Checklist, "is shown on no page", notes);
}

} // namespace

void checkGuide(const guide::GuideContent &content, Notes &notes, const PlaceFault &placeFault)
{
    Problems &problems = notes.problems;
    checkPages(content, problems);
    const Ids targets = targetsOf(content);
    const Known known{targets,
                      foundPages(targets, content.medicine),
                      idsOf(content.sources, sourceList, problems),
                      idsOf(content.remedies, remedyList, problems),
                      medicineIds(content.medicine, problems),
                      idsOf(content.medicine.ingredients, ingredientList, problems),
                      medicineClassIds(content.medicine),
                      idsOf(content.symptomGroups, {"symptoms.json", "/groups", "group"}, problems),
                      idsOf(content.symptoms, {"symptoms.json", "/symptoms", "symptom"}, problems),
                      idsOf(content.symptomFamilies, familyList, problems),
                      idsOf(content.careRules, {"symptoms.json", "/rules", "rule"}, problems),
                      idsOf(content.checklists, checklistList, problems),
                      idsOf(content.figures, figureList, problems),
                      moveIds(content.routine, problems)};
    if (!content.routine.routines.empty())
        idsOf(content.routine.routines, {"guide.json", "/routines", "routine"}, problems);
    checkMentions(known, notes, placeFault);
    checkAllUsed(content, notes);
    checkCare(content, problems);
    checkMedicines(content, problems);
    checkProducts(content.medicine, problems);
    checkChecklists(content, problems);
    checkFigures(content.figures, problems);
    if (problems.empty())
        checkRoutines(content, problems);
    if (problems.empty())
        checkSearchWords(content, problems);
}

} // namespace loading
