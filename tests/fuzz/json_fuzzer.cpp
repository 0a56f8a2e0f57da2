// Any bytes as a JSON file: its tree, the places in it, and the reading of every kind of field.

#include "content_folder.h"

#include "loading/json/field_reader.h"
#include "loading/json/json_writer.h"

#include <cstdint>

namespace {

void readAll(loading::FieldReader &reader)
{
    using Kind = loading::Mention::Kind;
    reader.id();
    reader.string("string");
    reader.optionalString("optional");
    reader.mention("page", Kind::Page);
    reader.date("date");
    reader.flag("flag");
    reader.optionalFlag("maybe");
    reader.number("number", -3, 300);
    reader.decimal("decimal", -1, 1);
    reader.decimals("decimals", 3, -1, 1);
    reader.text("text");
    reader.optionalTexts("texts");
    reader.strings("strings");
    reader.ids("ids");
    reader.mentionsOrNone("mentions", Kind::Source);
    if (reader.has("objects"))
        reader.objects("objects", readAll);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    const auto json = loading::JsonText::parse("any.json", text);
    if (!json) {
        promise(!json.error().empty());
        for (const loading::Problem &problem : json.error())
            promise(!describe(problem).empty());
        return 0;
    }
    loading::Notes notes;
    {
        loading::FieldReader reader(*json, json->root(), notes);
        readAll(reader);
    }
    for (const loading::Problem &problem : notes.problems)
        promise(problem.line > 0 && json->lineAtPointer(problem.pointer) > 0);
    // What was read can be written, and read again as the same.
    const std::string line = loading::onOneLine(json->root());
    const auto again = loading::JsonText::parse("any.json", line);
    promise(again.has_value() && loading::onOneLine(again->root()) == line);
    return 0;
}
