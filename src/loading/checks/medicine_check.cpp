#include "loading/checks/medicine_check.h"

#include <algorithm>
#include <set>

namespace loading {
namespace {

constexpr const char *pairsFile = "medications/pairs.json";
constexpr const char *comparisonFile = "medications/comparison.json";

void checkPairs(const guide::MedicineContent &content, Problems &problems)
{
    std::set<std::pair<std::string, std::string>> told;
    for (const guide::MedicinePair &pair : content.pairs)
        told.insert(std::minmax(pair.between[0], pair.between[1]));
    const auto require = [&](const std::string &one, const std::string &other, const char *pointer) {
        if (!told.contains(std::minmax(one, other)))
            note(problems, {pairsFile, 0, pointer, "the pair of \"" + one + "\" and \"" + other + "\" is missing"});
    };
    for (auto one = content.medicines.begin(); one != content.medicines.end(); ++one) {
        for (auto other = one + 1; other != content.medicines.end(); ++other)
            require(one->id, other->id, "/pairs");
        for (const guide::Extra &extra : content.extras)
            require(extra.id, one->id, "/extra_pairs");
    }
}

void checkColumns(const guide::MedicineContent &content, Problems &problems)
{
    const auto &columns = content.comparison.columns;
    for (const guide::Medicine &medicine : content.medicines) {
        std::size_t count = 0;
        std::string pointer = "/columns";
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].first == medicine.id && ++count > 1)
                pointer = "/columns/" + std::to_string(i);
        }
        if (count != 1) {
            note(problems, {comparisonFile, 0, pointer,
                            "\"" + medicine.id + "\" has " + std::to_string(count) + " columns, expected one"});
        }
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string &id = columns[i].first;
        const bool known = std::any_of(content.medicines.begin(), content.medicines.end(),
                                       [&](const guide::Medicine &medicine) { return medicine.id == id; });
        if (!known) {
            note(problems, {comparisonFile, 0, "/columns/" + std::to_string(i) + "/medication",
                            "\"" + id + "\" is not a medicine of the guide"});
        }
    }
}

// A medicine that no page lists would be lost to a reader who turns the pages.
void checkListed(const guide::GuideContent &content, Problems &problems)
{
    const bool listed =
        std::any_of(content.sections.begin(), content.sections.end(), [](const guide::Section &section) {
            return std::any_of(section.blocks.begin(), section.blocks.end(), [](const guide::SectionBlock &block) {
                return std::holds_alternative<guide::MedicineListReference>(block);
            });
        });
    if (listed == content.medicine.medicines.empty()) {
        note(problems, {"guide.json", 0, "/medications",
                        listed ? "is empty, but a page has a block of type \"medications\""
                               : "no page has a block of type \"medications\", which lists them"});
    }
}

// The card of a medicine must never ask for slower help than the symptom check would for the same sign.
void checkUrgency(const guide::SideEffect &effect, const guide::GuideContent &content, const std::string &file,
                  const std::string &pointer, Problems &problems)
{
    const guide::Response &response = *effect.response;
    for (const guide::Symptom &symptom : content.symptoms) {
        if (std::find(response.symptoms.begin(), response.symptoms.end(), symptom.id) == response.symptoms.end())
            continue;
        const std::string question = "the question \"" + symptom.id + "\" that it is linked to";
        if (symptom.urgency > response.urgency) {
            note(problems, {file, 0, pointer + "/care",
                            "is less urgent than " + question + ", expected \""
                                + std::string(guide::urgencyId(symptom.urgency)) + "\" or more"});
        } else if (symptom.urgency == guide::Urgency::EmergencyNow && symptom.where > response.where) {
            note(problems, {file, 0, pointer + "/where", "is slower help than that of " + question});
        }
    }
}

void checkSeriousEffects(const guide::GuideContent &content, Problems &problems)
{
    for (const guide::Medicine &medicine : content.medicine.medicines) {
        for (std::size_t i = 0; i < medicine.sideEffects.size(); ++i) {
            if (medicine.sideEffects[i].serious()) {
                checkUrgency(medicine.sideEffects[i], content, "medications/" + medicine.id + ".json",
                             "/side_effects/" + std::to_string(i), problems);
            }
        }
    }
}

} // namespace

void checkMedicines(const guide::GuideContent &content, Problems &problems)
{
    checkListed(content, problems);
    checkSeriousEffects(content, problems);
    checkPairs(content.medicine, problems);
    checkColumns(content.medicine, problems);
}

} // namespace loading
