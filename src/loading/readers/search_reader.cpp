#include "loading/json/letters.h"
#include "loading/readers/content_readers.h"
#include "loading/readers/symptom_reader.h"

namespace loading {
namespace {

std::vector<std::string> readSameWords(FieldReader &reader, const JsonValue &value)
{
    std::vector<std::string> words;
    if (value.kind != JsonValue::Kind::Array || value.items.size() < 2) {
        reader.faultAt(value, isButExpected(value, "a list of two words or more"));
        return words;
    }
    for (const JsonValue &item : value.items) {
        if (item.kind != JsonValue::Kind::String || isBlank(item.string)
            || item.string.find_first_of(" -") != std::string::npos)
            reader.faultAt(item, isButExpected(item, "a single word"));
        checkLength(reader.json(), item, item.string, reader.notes());
        words.push_back(item.string);
    }
    return words;
}

std::vector<std::string> stringsIfThere(FieldReader &reader, std::string_view key)
{
    return reader.has(key) ? reader.strings(key) : std::vector<std::string>();
}

void readSayings(FieldReader &reader, guide::SearchWords &words)
{
    if (reader.has("sayings")) {
        reader.object("sayings", [&](FieldReader &entry) {
            words.sayings.small = entry.stringsOrNone("small_words");
            words.sayings.determiners = stringsIfThere(entry, "determiners");
            words.sayings.otherWords = stringsIfThere(entry, "other_words");
            words.sayings.elisions = stringsIfThere(entry, "elisions");
            entry.optionalObjects("groups", [&](FieldReader &group) {
                words.sayings.groups.push_back({group.string("name"), group.strings("words")});
            });
        });
    }
    words.harmless = stringsIfThere(reader, "harmless");
    words.idioms = stringsIfThere(reader, "idioms");
    words.comparing = stringsIfThere(reader, "comparing");
    words.mixing = stringsIfThere(reader, "mixing");
    if (reader.has("denied")) {
        reader.object("denied", [&](FieldReader &entry) {
            words.denied = {entry.strings("sayings"), entry.string("group"),
                            entry.mentions("pages", Mention::Kind::FoundPage)};
        });
    }
    reader.optionalObjects("answers", [&](FieldReader &entry) {
        words.answers.push_back({entry.strings("asked"), entry.strings("line")});
    });
    words.asking = stringsIfThere(reader, "asking");
    reader.optionalObjects("languages", [&](FieldReader &entry) {
        words.languages.push_back({entry.id(), entry.string("notice")});
        entry.string("own"); // for authors: where its words are from
    });
    words.examples = stringsIfThere(reader, "examples");
}

} // namespace

void readSearchWords(FieldReader &reader, guide::GuideContent &content)
{
    guide::SearchWords &words = content.searchWords;
    words.stopWords = reader.stringsOrNone("small_words");
    reader.values("same_words", [&](const JsonValue &same) { words.synonyms.push_back(readSameWords(reader, same)); });
    reader.optionalObjects("places", [&](FieldReader &entry) {
        words.places.push_back({entry.mention("page", Mention::Kind::FoundPage), entry.optionalString("heading"),
                                entry.strings("words"), entry.optionalString("language")});
    });
    reader.optionalObjects("signs", [&](FieldReader &entry) {
        guide::SignWords sign{entry.strings("words"), {}, entry.optionalString("language")};
        bool any = false;
        entry.values("symptoms", [&](const JsonValue &id) {
            any = true;
            if (const auto symptom = readSymptomId(entry, id, content))
                sign.symptoms.push_back(*symptom);
        });
        if (!any && entry.has("symptoms"))
            entry.fault("symptoms", "is empty, expected the questions to show");
        words.signs.push_back(std::move(sign));
    });
    readSayings(reader, words);
}

} // namespace loading
