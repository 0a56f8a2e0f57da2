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

} // namespace

void readSearchWords(FieldReader &reader, guide::GuideContent &content)
{
    guide::SearchWords &words = content.searchWords;
    words.stopWords = reader.stringsOrNone("small_words");
    reader.values("same_words", [&](const JsonValue &same) { words.synonyms.push_back(readSameWords(reader, same)); });
    reader.optionalObjects("places", [&](FieldReader &entry) {
        words.places.push_back(
            {entry.mention("page", Mention::Kind::FoundPage), entry.optionalString("heading"), entry.strings("words")});
    });
    reader.optionalObjects("signs", [&](FieldReader &entry) {
        guide::SignWords sign{entry.strings("words"), {}};
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
}

} // namespace loading
