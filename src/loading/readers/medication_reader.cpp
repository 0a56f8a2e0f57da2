#include "loading/readers/content_readers.h"
#include "loading/checks/medication_wording.h"

#include <algorithm>

namespace loading {
namespace {

constexpr std::string_view notStated = "How often is not stated.";

// A bare "common" or "rare" means something else to every reader.
void checkFrequency(FieldReader &entry, const guide::Text &frequency)
{
    const std::string words = guide::plainText(frequency);
    const bool hasNumber = std::any_of(words.begin(), words.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!hasNumber && words != notStated)
        entry.fault("frequency", "expected a number of people, or exactly \"" + std::string(notStated) + "\"");
}

guide::SideEffect readSideEffect(FieldReader &entry)
{
    guide::SideEffect effect;
    effect.name = entry.string("name");
    effect.clinical = entry.string("clinical");
    effect.words = entry.stringsOrNone("words");
    effect.frequency = entry.text("frequency");
    checkFrequency(entry, effect.frequency);
    effect.inArticle = entry.flag("in_article");
    effect.sources = entry.mentions("sources", Mention::Kind::Source);
    if (entry.flag("serious")) {
        effect.response = guide::Response{entry.text("action"), entry.choice("care", urgenciesOfHelp),
                                          entry.mentionsOrNone("symptoms", Mention::Kind::Symptom)};
    }
    return effect;
}

} // namespace

guide::Medication readMedication(FieldReader &reader)
{
    guide::Medication medication;
    medication.id = reader.string("id");
    medication.name = reader.string("name");
    medication.usNames = reader.stringsOrNone("us_names");
    medication.ukNames = reader.stringsOrNone("uk_names");
    medication.otherNames = reader.stringsOrNone("other_names");
    medication.namesSources = reader.mentions("names_sources", Mention::Kind::Source);
    medication.misspellings = reader.stringsOrNone("misspellings");
    reader.objectsOrNone("look_alikes", [&](FieldReader &entry) {
        medication.lookAlikes.push_back({entry.string("name"), entry.text("text")});
    });
    medication.plainClass = reader.string("plain_class");
    medication.standardClass = reader.string("standard_class");
    medication.classSources = reader.mentions("class_sources", Mention::Kind::Source);
    medication.availability = reader.choice("availability", guide::availabilityIds);
    medication.status = reader.texts("status");
    medication.summary = reader.text("summary");
    medication.usedFor = reader.texts("used_for");
    reader.objects("side_effects",
                   [&](FieldReader &entry) { medication.sideEffects.push_back(readSideEffect(entry)); });
    medication.doNotTake = reader.texts("do_not_take");
    medication.askFirst = reader.texts("ask_first");
    medication.mixing = reader.texts("mixing");
    medication.limit = reader.texts("limit");
    medication.driving = reader.texts("driving");
    medication.overdose = reader.texts("overdose");
    medication.questions = reader.stringsOrNone("questions");
    refuseSafe(reader.json(), reader.notes());
    if (medication.availability != guide::Availability::NoPrescription)
        refuseDoses(reader.json(), reader.notes());
    return medication;
}

} // namespace loading
