#include "loading/checks/medicine_wording.h"
#include "loading/readers/content_readers.h"

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

guide::Medicine readMedicine(FieldReader &reader)
{
    guide::Medicine medicine;
    medicine.id = reader.string("id");
    medicine.name = reader.string("name");
    medicine.usNames = reader.stringsOrNone("us_names");
    medicine.ukNames = reader.stringsOrNone("uk_names");
    medicine.otherNames = reader.stringsOrNone("other_names");
    medicine.namesSources = reader.mentions("names_sources", Mention::Kind::Source);
    medicine.misspellings = reader.stringsOrNone("misspellings");
    reader.objectsOrNone("look_alikes", [&](FieldReader &entry) {
        medicine.lookAlikes.push_back({entry.string("name"), entry.text("text")});
    });
    medicine.plainClass = reader.string("plain_class");
    medicine.standardClass = reader.string("standard_class");
    medicine.classSources = reader.mentions("class_sources", Mention::Kind::Source);
    medicine.availability = reader.choice("availability", guide::availabilityIds);
    medicine.status = reader.texts("status");
    medicine.summary = reader.text("summary");
    medicine.usedFor = reader.texts("used_for");
    reader.objects("side_effects", [&](FieldReader &entry) { medicine.sideEffects.push_back(readSideEffect(entry)); });
    medicine.doNotTake = reader.texts("do_not_take");
    medicine.askFirst = reader.texts("ask_first");
    medicine.mixing = reader.texts("mixing");
    medicine.limit = reader.texts("limit");
    medicine.driving = reader.texts("driving");
    medicine.overdose = reader.texts("overdose");
    medicine.questions = reader.stringsOrNone("questions");
    refuseSafe(reader.json(), reader.notes());
    if (medicine.availability != guide::Availability::NoPrescription)
        refuseDoses(reader.json(), reader.notes());
    return medicine;
}

} // namespace loading
