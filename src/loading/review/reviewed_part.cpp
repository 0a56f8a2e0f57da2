#include "loading/review/reviewed_part.h"

#include "guide/base/contains.h"
#include "loading/review/fingerprint.h"
#include "loading/review/reviewed_fields.h"

#include <algorithm>

namespace loading {
namespace {

using Kind = JsonValue::Kind;

bool isOneOf(std::string_view key, std::initializer_list<std::string_view> keys)
{
    return guide::contains(keys, key);
}

// Of a block, what kind of block it is; of a text, nothing.
std::string kindOf(const JsonValue &value)
{
    std::string kind;
    for (const char *key : {"type", "kind", "urgency", "remedy", "target", "checklist"}) {
        if (const JsonValue *member = value.member(key))
            kind += (kind.empty() ? "" : " ") + member->string;
    }
    return kind;
}

// What a reader sees of the value, up to `enough` bytes and the end of the string that holds them.
void addWords(std::string &words, const JsonValue &value, std::size_t enough)
{
    if (words.size() >= enough)
        return;
    if (value.kind == Kind::String && !value.string.empty())
        words += (words.empty() || words.ends_with(' ') || value.string.starts_with(' ') ? "" : " ") + value.string;
    for (const JsonValue &item : value.items)
        addWords(words, item, enough);
    for (const auto &[key, member] : value.members) {
        if (!isOneOf(key, {"type", "kind", "urgency", "remedy", "target", "checklist", "cite", "link", "sources",
                           "symptoms"}))
            addWords(words, member, enough);
    }
}

std::string firstWords(const JsonValue &value)
{
    constexpr std::size_t enough = 48;
    std::string words;
    addWords(words, value, enough);
    if (words.size() > enough) {
        words.resize(std::min(words.rfind(' ', enough), enough));
        // A single word as long as that may be cut inside a UTF-8 sequence.
        while (!words.empty() && (static_cast<unsigned char>(words.back()) & 0x80) != 0)
            words.pop_back();
        words += "…";
    }
    return words;
}

JsonValue textOf(const JsonValue &value)
{
    std::string text;
    for (const std::string &part : {kindOf(value), firstWords(value), fingerprint(value)}) {
        if (!part.empty())
            text += (text.empty() ? "" : " | ") + part;
    }
    return {.kind = Kind::String, .string = std::move(text), .offset = value.offset};
}

JsonValue held(const JsonValue &value, Hold hold)
{
    if (hold == Hold::Value)
        return value;
    if (hold == Hold::Text || value.kind != Kind::Array)
        return textOf(value);
    JsonValue lines{.kind = Kind::Array, .offset = value.offset};
    for (const JsonValue &item : value.items)
        lines.items.push_back(textOf(item));
    return lines;
}

void addFields(JsonValue &object, const JsonValue &from, std::span<const ReviewedField> fields)
{
    for (const ReviewedField &field : fields) {
        if (const JsonValue *value = from.member(field.key))
            object.members.emplace_back(field.key, held(*value, field.hold));
    }
}

// "heat"; of a pair, "acetaminophen + ibuprofen" in either order.
std::string idOf(const JsonValue &entry, std::string_view key)
{
    const JsonValue *id = entry.member(key);
    if (!id)
        return {};
    if (id->kind != Kind::Array)
        return id->string;
    std::vector<std::string> parts;
    for (const JsonValue &item : id->items)
        parts.push_back(item.string);
    std::sort(parts.begin(), parts.end());
    std::string joined;
    for (const std::string &part : parts)
        joined += (joined.empty() ? "" : " + ") + part;
    return joined;
}

JsonValue entriesOf(const JsonValue &list, const ReviewedList &rule)
{
    JsonValue entries{.kind = Kind::Object, .offset = list.offset};
    for (const JsonValue &item : list.items) {
        const std::string id = idOf(item, rule.id);
        std::string own = id;
        // Most ids are unique in a guide that loads; titles need not be.
        for (int count = 2; entries.member(own); ++count)
            own = id + " (" + std::to_string(count) + ")";
        JsonValue entry{.kind = Kind::Object, .offset = item.offset};
        addFields(entry, item, rule.fields);
        entries.members.emplace_back(std::move(own), std::move(entry));
    }
    std::sort(entries.members.begin(), entries.members.end(),
              [](const auto &one, const auto &other) { return one.first < other.first; });
    return entries;
}

} // namespace

JsonValue reviewedPart(const std::string &file, const JsonValue &root)
{
    JsonValue part{.kind = Kind::Object, .offset = root.offset};
    const ReviewedFile rule = reviewedFieldsOf(file);
    addFields(part, root, rule.fields);
    for (const ReviewedList &list : rule.lists) {
        if (const JsonValue *value = root.member(list.key))
            part.members.emplace_back(list.key, entriesOf(*value, list));
    }
    return part;
}

} // namespace loading
