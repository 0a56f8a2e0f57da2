#include "loading/json/field_reader.h"

#include "guide/text/date.h"
#include "loading/json/letters.h"

#include <algorithm>

namespace loading {
namespace {

std::string inQuotes(std::string_view text)
{
    constexpr std::size_t longest = 60;
    if (text.size() <= longest)
        return "\"" + std::string(text) + "\"";
    std::size_t end = longest;
    // Never cut inside a UTF-8 sequence, nor behind a full stop.
    while (end > 0 && ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80 || text[end - 1] == '.'))
        --end;
    return "\"" + std::string(text.substr(0, end)) + "...\"";
}

constexpr std::string_view anId = "an id of small letters, digits and hyphens";

} // namespace

std::string isButExpected(const JsonValue &value, std::string_view what)
{
    const bool isText = value.kind == JsonValue::Kind::String;
    return "is " + (isText ? inQuotes(value.string) : std::string(nameOf(value.kind))) + ", expected "
           + std::string(what);
}

void Notes::fault(const JsonText &json, const JsonValue &value, std::string message)
{
    // The address of a fault that nobody will see is not worth looking for.
    if (problems.size() <= maximumProblems)
        note(problems, json.problemAt(value, std::move(message)));
}

void Notes::mention(Mention::Kind kind, const JsonText &json, const JsonValue &id)
{
    if (!keepsMentions)
        return;
    if (files.empty() || files.back() != json.file())
        files.push_back(json.file());
    mentions.push_back({kind, id.string, files.size() - 1, id.offset});
}

FieldReader::FieldReader(const JsonText &json, const JsonValue &value, Notes &notes)
    : m_json(json), m_object(value), m_notes(notes)
{
    m_asked.reserve(value.members.size());
    if (value.kind != JsonValue::Kind::Object)
        faultAt(value, isButExpected(value, nameOf(JsonValue::Kind::Object)));
}

FieldReader::~FieldReader()
{
    if (m_ignoreRest)
        return;
    for (const auto &[key, value] : m_object.members) {
        if (std::find(m_asked.begin(), m_asked.end(), key) == m_asked.end())
            faultAt(value, "this key means nothing here; remove it, or mend its spelling");
    }
}

const JsonValue *FieldReader::ifThere(std::string_view key, JsonValue::Kind kind)
{
    m_asked.push_back(key);
    const JsonValue *value = m_object.member(key);
    if (!value || value->kind == kind)
        return value;
    faultAt(*value, isButExpected(*value, nameOf(kind)));
    return nullptr;
}

const JsonValue *FieldReader::required(std::string_view key, JsonValue::Kind kind)
{
    if (!has(key) && m_object.kind == JsonValue::Kind::Object)
        fault(key, "\"" + std::string(key) + "\" is missing, expected " + std::string(nameOf(kind)));
    return ifThere(key, kind);
}

std::string FieldReader::string(std::string_view key)
{
    const JsonValue *value = required(key, JsonValue::Kind::String);
    if (value && isBlank(value->string))
        faultAt(*value, "is empty, expected words");
    if (value)
        checkLength(m_json, *value, value->string, m_notes);
    return value ? value->string : std::string();
}

std::string FieldReader::optionalString(std::string_view key)
{
    return has(key) ? string(key) : std::string();
}

std::string FieldReader::id()
{
    const JsonValue *value = required("id", JsonValue::Kind::String);
    if (value && !isId(value->string))
        faultAt(*value, isButExpected(*value, anId));
    return value ? value->string : std::string();
}

std::string FieldReader::mention(std::string_view key, Mention::Kind kind)
{
    if (const JsonValue *value = m_object.member(key); value && value->kind == JsonValue::Kind::String)
        m_notes.mention(kind, m_json, *value);
    return string(key);
}

std::string FieldReader::date(std::string_view key)
{
    const JsonValue *value = required(key, JsonValue::Kind::String);
    if (value && !guide::dateOf(value->string))
        faultAt(*value, isButExpected(*value, "a date such as \"2026-11-22\""));
    return value ? value->string : std::string();
}

bool FieldReader::flag(std::string_view key)
{
    const JsonValue *value = required(key, JsonValue::Kind::Flag);
    return value && value->flag;
}

bool FieldReader::optionalFlag(std::string_view key)
{
    const JsonValue *value = ifThere(key, JsonValue::Kind::Flag);
    return value && value->flag;
}

guide::Text FieldReader::text(std::string_view key)
{
    m_asked.push_back(key);
    if (const JsonValue *value = m_object.member(key))
        return readText(m_json, *value, m_notes);
    if (m_object.kind == JsonValue::Kind::Object)
        fault(key, "\"" + std::string(key) + "\" is missing, expected text in quotes, or a list of spans");
    return {};
}

guide::Text FieldReader::optionalText(std::string_view key)
{
    return has(key) ? text(key) : guide::Text();
}

std::vector<guide::Text> FieldReader::texts(std::string_view key)
{
    std::vector<guide::Text> texts;
    values(key, [&](const JsonValue &item) { texts.push_back(readText(m_json, item, m_notes)); });
    refuseEmpty(key, "text");
    return texts;
}

std::vector<guide::Text> FieldReader::optionalTexts(std::string_view key)
{
    return has(key) ? texts(key) : std::vector<guide::Text>();
}

std::vector<std::string> FieldReader::strings(std::string_view key)
{
    refuseEmpty(key, "text");
    return stringsOrNone(key);
}

std::vector<std::string> FieldReader::stringsOrNone(std::string_view key)
{
    std::vector<std::string> strings;
    values(key, [&](const JsonValue &item) {
        if (item.kind != JsonValue::Kind::String || isBlank(item.string))
            faultAt(item, isButExpected(item, "text in quotes, not empty"));
        checkLength(m_json, item, item.string, m_notes);
        strings.push_back(item.string);
    });
    return strings;
}

std::vector<std::string> FieldReader::ids(std::string_view key)
{
    std::vector<std::string> ids;
    values(key, [&](const JsonValue &item) {
        if (item.kind == JsonValue::Kind::String && isId(item.string))
            ids.push_back(item.string);
        else
            faultAt(item, isButExpected(item, anId));
    });
    refuseEmpty(key, "id");
    return ids;
}

std::vector<std::string> FieldReader::mentions(std::string_view key, Mention::Kind kind)
{
    refuseEmpty(key, "id");
    return mentionsOrNone(key, kind);
}

std::vector<std::string> FieldReader::mentionsOrNone(std::string_view key, Mention::Kind kind)
{
    if (const JsonValue *list = m_object.member(key)) {
        for (const JsonValue &item : list->items) {
            if (item.kind == JsonValue::Kind::String)
                m_notes.mention(kind, m_json, item);
        }
    }
    return stringsOrNone(key);
}

void FieldReader::refuseEmpty(std::string_view key, std::string_view expected)
{
    const JsonValue *list = m_object.member(key);
    if (list && list->kind == JsonValue::Kind::Array && list->items.empty())
        faultAt(*list, "is an empty list, expected at least one " + std::string(expected));
}

void FieldReader::values(std::string_view key, const std::function<void(const JsonValue &)> &read)
{
    if (const JsonValue *list = required(key, JsonValue::Kind::Array)) {
        for (const JsonValue &item : list->items)
            read(item);
    }
}

void FieldReader::objects(std::string_view key, const std::function<void(FieldReader &)> &read)
{
    refuseEmpty(key, "object {...}");
    objectsOrNone(key, read);
}

void FieldReader::objectsOrNone(std::string_view key, const std::function<void(FieldReader &)> &read)
{
    values(key, [&](const JsonValue &item) {
        FieldReader reader(m_json, item, m_notes);
        if (item.kind == JsonValue::Kind::Object)
            read(reader);
    });
}

void FieldReader::optionalObjects(std::string_view key, const std::function<void(FieldReader &)> &read)
{
    if (has(key))
        objects(key, read);
}

void FieldReader::object(std::string_view key, const std::function<void(FieldReader &)> &read)
{
    if (const JsonValue *value = required(key, JsonValue::Kind::Object)) {
        FieldReader reader(m_json, *value, m_notes);
        read(reader);
    }
}

void FieldReader::fault(std::string_view key, std::string message)
{
    const JsonValue *value = m_object.member(key);
    faultAt(value ? *value : m_object, std::move(message));
}

void FieldReader::faultAt(const JsonValue &value, std::string message)
{
    m_notes.fault(m_json, value, std::move(message));
}

std::size_t FieldReader::indexOf(std::string_view key, const std::vector<std::string_view> &words)
{
    const JsonValue *value = required(key, JsonValue::Kind::String);
    if (!value)
        return words.size();
    const auto found = std::find(words.begin(), words.end(), value->string);
    if (found == words.end()) {
        std::string known;
        for (const std::string_view word : words)
            known.append(known.empty() ? "" : ", ").append(word);
        faultAt(*value, isButExpected(*value, "one of: " + known));
    }
    return static_cast<std::size_t>(found - words.begin());
}

} // namespace loading
