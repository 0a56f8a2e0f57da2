#include "loading/guide_check.h"

#include "loading/care_check.h"
#include "loading/medication_check.h"
#include "loading/checklist_check.h"
#include "loading/search_check.h"

#include <unordered_set>

namespace loading {
namespace {

using Ids = std::unordered_set<std::string>;

template<typename Items>
Ids idsOf(const Items &items, std::string_view file, std::string_view what, Problems &problems)
{
    Ids ids;
    for (const auto &item : items) {
        if (!ids.insert(item.id).second) {
            note(problems, {std::string(file), 0, {},
                            std::string(what) + " \"" + item.id + "\" is defined twice; each id must be its own"});
        }
    }
    return ids;
}

struct Known
{
    Ids pages; // of sections
    Ids targets; // of links: sections, cards of medicines, and the seek-care prompt
    Ids found;   // what a search may lead to: those, and the pages that are made of all medicines
    Ids sources;
    Ids remedies;
    Ids medications; // and what is taken with them
    Ids symptomGroups;
    Ids symptoms;
    Ids symptomFamilies;
    Ids careRules;
    Ids checklists;
};

Ids targetsOf(const Ids &pages, const guide::MedicationContent &content)
{
    Ids targets = pages;
    targets.insert(guide::seekCareTarget);
    for (const guide::Medication &medication : content.medications)
        targets.insert("medication/" + medication.id);
    return targets;
}

Ids foundPages(const Ids &targets, const guide::MedicationContent &content)
{
    Ids pages = targets;
    if (!content.medications.empty())
        pages.insert({guide::togetherTarget, guide::compareTarget});
    return pages;
}

Ids medicationIds(const guide::MedicationContent &content, Problems &problems)
{
    Ids ids = idsOf(content.medications, "guide.json", "medication", problems);
    for (const guide::Extra &extra : content.extras) {
        if (!ids.insert(extra.id).second)
            note(problems, {"medications/pairs.json", 0, "/extras", "\"" + extra.id + "\" is defined twice"});
    }
    return ids;
}

// The ids that a mention of this kind may name, and what to call them.
std::pair<const Ids *, std::string_view> candidates(const Known &known, Mention::Kind kind)
{
    switch (kind) {
    case Mention::Kind::Page: return {&known.targets, "page"};
    case Mention::Kind::FoundPage: return {&known.found, "page"};
    case Mention::Kind::Section: return {&known.pages, "page"};
    case Mention::Kind::Source: return {&known.sources, "source"};
    case Mention::Kind::Remedy: return {&known.remedies, "remedy"};
    case Mention::Kind::TriedRemedy: return {&known.remedies, "remedy"};
    case Mention::Kind::Medication: return {&known.medications, "medication"};
    case Mention::Kind::SymptomGroup: return {&known.symptomGroups, "group of symptoms"};
    case Mention::Kind::Symptom: return {&known.symptoms, "symptom"};
    case Mention::Kind::SymptomFamily: return {&known.symptomFamilies, "set of symptoms"};
    case Mention::Kind::CareRule: return {&known.careRules, "rule"};
    case Mention::Kind::Checklist: return {&known.checklists, "checklist"};
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

// A source that nothing cites, and a remedy that nothing shows, would be lost to every reader.
void checkAllUsed(const guide::GuideContent &content, Notes &notes)
{
    const auto cited = mentioned(notes, Mention::Kind::Source);
    for (const guide::Source &source : content.sources) {
        if (!cited.contains(source.id) && source.topic != guide::SourceTopic::Article)
            note(notes.problems, {"sources.json", 0, {}, "source \"" + source.id + "\" is cited nowhere"});
    }
    const auto shown = mentioned(notes, Mention::Kind::Remedy);
    for (const guide::Remedy &remedy : content.remedies) {
        if (!shown.contains(remedy.id))
            note(notes.problems, {"remedies.json", 0, {}, "remedy \"" + remedy.id + "\" is shown on no page"});
    }
    const auto named = mentioned(notes, Mention::Kind::SymptomFamily);
    for (const guide::SymptomFamily &family : content.symptomFamilies) {
        if (!named.contains(family.id))
            note(notes.problems, {"symptoms.json", 0, {}, "set \"" + family.id + "\" is used nowhere"});
    }
    const auto listed = mentioned(notes, Mention::Kind::Checklist);
    for (const guide::Checklist &checklist : content.checklists) {
        if (!listed.contains(checklist.id))
            note(notes.problems, {"checklists.json", 0, {}, "checklist \"" + checklist.id + "\" is shown on no page"});
    }
}

void checkAnyPages(const guide::GuideContent &content, Problems &problems)
{
    if (content.sections.empty())
        note(problems, {"guide.json", 0, "/groups", "names no page; a guide has at least one"});
}

} // namespace

void checkGuide(const guide::GuideContent &content, Notes &notes, const PlaceFault &placeFault)
{
    Problems &problems = notes.problems;
    const Ids pages = idsOf(content.sections, "guide.json", "page", problems);
    const Ids targets = targetsOf(pages, content.medicine);
    const Known known{pages,
                      targets,
                      foundPages(targets, content.medicine),
                      idsOf(content.sources, "sources.json", "source", problems),
                      idsOf(content.remedies, "remedies.json", "remedy", problems),
                      medicationIds(content.medicine, problems),
                      idsOf(content.symptomGroups, "symptoms.json", "group", problems),
                      idsOf(content.symptoms, "symptoms.json", "symptom", problems),
                      idsOf(content.symptomFamilies, "symptoms.json", "set", problems),
                      idsOf(content.careRules, "symptoms.json", "rule", problems),
                      idsOf(content.checklists, "checklists.json", "checklist", problems)};
    checkMentions(known, notes, placeFault);
    checkAllUsed(content, notes);
    checkAnyPages(content, problems);
    checkCare(content, problems);
    checkMedications(content, problems);
    checkChecklists(content, problems);
    if (problems.empty())
        checkSearchWords(content, problems);
}

} // namespace loading
