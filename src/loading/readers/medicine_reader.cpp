#include "loading/checks/medicine_wording.h"
#include "loading/readers/content_readers.h"

#include <algorithm>
#include <set>

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
    effect.sign = entry.optionalString("sign");
    effect.clinical = entry.string("clinical");
    effect.words = entry.stringsOrNone("words");
    effect.frequency = entry.text("frequency");
    checkFrequency(entry, effect.frequency);
    effect.sources = entry.mentions("sources", Mention::Kind::Source);
    if (entry.flag("serious")) {
        effect.response = guide::Response{entry.text("action"), entry.choice("care", urgenciesOfHelp),
                                          entry.mentionsOrNone("symptoms", Mention::Kind::Symptom)};
        if (entry.has("where"))
            effect.response->where = entry.choice("where", guide::whereIds);
    }
    return effect;
}

// Of each card every line is told: whoever looks for alcohol on it must find alcohol. And each is told in one place:
// who has read it once does not look for the rest of it below.
void readCard(FieldReader &reader, guide::Medicine &medicine)
{
    std::set<guide::CardLine> told;
    const auto read = [&](std::string_view key, std::vector<guide::CardFact> &facts) {
        reader.objects(key, [&](FieldReader &entry) {
            const std::size_t faults = entry.notes().problems.size();
            facts.push_back({entry.choice("line", guide::cardLineIds), entry.texts("text")});
            const bool isKnown = entry.notes().problems.size() == faults;
            if (!told.insert(facts.back().line).second && isKnown)
                entry.fault("line", "is told twice, expected each line once, here or in \"card_more\"");
        });
    };
    read("card", medicine.card);
    read("card_more", medicine.cardMore);
    for (const auto &[line, id] : guide::cardLineIds) {
        const bool concernsAll = line != guide::CardLine::Today && line != guide::CardLine::Stopping;
        if (!told.contains(line) && concernsAll)
            reader.fault("card", "the line \"" + std::string(id) + "\" is missing, here or in \"card_more\"");
    }
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
    readCard(reader, medicine);
    medicine.usedFor = reader.texts("used_for");
    medicine.evidence = reader.optionalTexts("evidence");
    reader.objects("side_effects", [&](FieldReader &entry) { medicine.sideEffects.push_back(readSideEffect(entry)); });
    medicine.doNotTake = reader.texts("do_not_take");
    medicine.sickDays = reader.optionalTexts("sick_days");
    medicine.askFirst = reader.texts("ask_first");
    medicine.pregnancy = reader.optionalTexts("pregnancy");
    medicine.ages = reader.optionalTexts("ages");
    medicine.mixing = reader.texts("mixing");
    medicine.mixingAsk = reader.optionalTexts("mixing_ask");
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
