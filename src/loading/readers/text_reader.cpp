#include "loading/json/field_reader.h"
#include "loading/json/letters.h"

namespace loading {
namespace {

guide::Span readSpan(const JsonText &json, const JsonValue &value, Notes &notes)
{
    if (value.kind == JsonValue::Kind::String)
        return guide::Plain{value.string};
    if (value.kind != JsonValue::Kind::Object) {
        notes.fault(json, value, isButExpected(value, "text in quotes, or a span {...}"));
        return guide::Plain{};
    }
    FieldReader reader(json, value, notes);
    if (reader.has("cite"))
        return guide::Citation{reader.mention("cite", Mention::Kind::Source)};
    if (reader.has("own"))
        return guide::Own{reader.string("own")};
    if (reader.has("link"))
        return guide::Link{reader.mention("link", Mention::Kind::Page), reader.string("text")};
    if (!reader.has("strong")) {
        notes.fault(json, value, "is no span, expected one that has \"cite\", \"own\", \"link\" or \"strong\"");
        reader.ignoreRest();
        return guide::Plain{};
    }
    if (!reader.flag("strong") && value.member("strong")->kind == JsonValue::Kind::Flag)
        reader.fault("strong", "is false, expected true; text that is not strong stands in quotes alone");
    return guide::Strong{reader.string("text")};
}

} // namespace

void checkLength(const JsonText &json, const JsonValue &value, std::string_view text, Notes &notes)
{
    if (const std::size_t length = guide::letterCount(text); length > longestText) {
        notes.fault(json, value,
                    "has " + std::to_string(length) + " letters, expected at most " + std::to_string(longestText)
                        + "; part it");
    }
}

guide::Text readText(const JsonText &json, const JsonValue &value, Notes &notes)
{
    guide::Text text;
    if (value.kind == JsonValue::Kind::String) {
        text.push_back(guide::Plain{value.string});
    } else if (value.kind == JsonValue::Kind::Array) {
        for (const JsonValue &item : value.items)
            text.push_back(readSpan(json, item, notes));
    } else {
        notes.fault(json, value, isButExpected(value, "text in quotes, or a list of spans"));
        return text;
    }
    const std::string words = guide::plainText(text);
    if (isBlank(words))
        notes.fault(json, value, "is empty, expected words for the reader");
    checkLength(json, value, words, notes);
    return text;
}

} // namespace loading
