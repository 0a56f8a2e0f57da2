#include "loading/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace loading {
namespace {

using nlohmann::json;

// Walks the text and tells how far the parser has read.
class ReadIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    ReadIterator(const char *at, const char **furthest) : m_at(at), m_furthest(furthest) {}
    reference operator*() const { return *m_at; }
    ReadIterator &operator++()
    {
        *m_furthest = ++m_at;
        return *this;
    }
    bool operator==(const ReadIterator &other) const { return m_at == other.m_at; }
    bool operator!=(const ReadIterator &other) const { return m_at != other.m_at; }

private:
    const char *m_at;
    const char **m_furthest;
};

int lineAt(std::string_view text, std::size_t offset)
{
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

// RFC 6901 writes "~" as "~0" and "/" as "~1".
std::string escaped(std::string_view key)
{
    std::string out;
    for (const char c : key) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

class TreeBuilder : public nlohmann::json_sax<json>
{
public:
    TreeBuilder(const std::string &file, const std::string &text, const char **furthest, Problems &problems)
        : m_file(file), m_text(text), m_furthest(furthest), m_problems(problems)
    {
    }

    JsonValue takeRoot() { return std::move(m_root); }

    bool null() override { return add({}); }
    bool boolean(bool flag) override { return add({.kind = JsonValue::Kind::Flag, .flag = flag}); }
    bool number_integer(number_integer_t n) override { return addNumber(static_cast<double>(n)); }
    bool number_unsigned(number_unsigned_t n) override { return addNumber(static_cast<double>(n)); }
    bool number_float(number_float_t n, const string_t &) override { return addNumber(n); }
    bool string(string_t &text) override { return add({.kind = JsonValue::Kind::String, .string = std::move(text)}); }
    bool binary(binary_t &) override { return false; }

    bool start_object(std::size_t) override { return open(JsonValue::Kind::Object); }
    bool start_array(std::size_t) override { return open(JsonValue::Kind::Array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        if (m_open.back()->member(name))
            report(offset(), pointer() + "/" + escaped(name), "this key stands here twice; keep one");
        m_open.back()->members.emplace_back(std::move(name), JsonValue{});
        return true;
    }

    bool parse_error(std::size_t, const std::string &, const json::exception &exception) override
    {
        std::string reason = exception.what();
        // nlohmann's text begins with its own id and place, "[json.exception...] parse error at line 1, column 2: ".
        if (const auto end = reason.find(": "); end != std::string::npos)
            reason.erase(0, end + 2);
        // It quotes what it read last, which may be a broken UTF-8 sequence or very long.
        if (const auto quote = reason.find("; last read: "); quote != std::string::npos)
            reason.erase(quote, reason.find("'", quote + 14) == std::string::npos
                                    ? std::string::npos
                                    : reason.rfind("'") + 1 - quote);
        report(offset(), pointer(), "this is not valid JSON: " + reason);
        return false;
    }

private:
    bool addNumber(double number) { return add({.kind = JsonValue::Kind::Number, .number = number}); }

    std::size_t offset() const
    {
        std::size_t at = static_cast<std::size_t>(*m_furthest - m_text.data());
        at = std::min(at, m_text.size());
        // The parser reads one character past a number: step back over it, and over white space, to stay on its line.
        while (at > 0 && (m_text[at - 1] == '\n' || m_text[at - 1] == '\r' || m_text[at - 1] == ' '))
            --at;
        return at;
    }

    JsonValue *place(JsonValue value)
    {
        value.offset = offset();
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        JsonValue &parent = *m_open.back();
        if (parent.kind == JsonValue::Kind::Array)
            return &parent.items.emplace_back(std::move(value));
        return &(parent.members.back().second = std::move(value));
    }

    bool add(JsonValue value)
    {
        place(std::move(value));
        return true;
    }

    bool open(JsonValue::Kind kind)
    {
        if (m_open.size() == JsonText::maximumDepth) {
            report(offset(), {},
                   "nested more than " + std::to_string(JsonText::maximumDepth) + " levels deep; no guide needs that");
            return false;
        }
        m_open.push_back(place({.kind = kind}));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    std::string pointer() const
    {
        std::string out;
        for (const JsonValue *open : m_open) {
            if (open->kind == JsonValue::Kind::Array)
                out += "/" + std::to_string(open->items.empty() ? 0 : open->items.size() - 1);
            else if (!open->members.empty() && open != m_open.back())
                out += "/" + escaped(open->members.back().first);
        }
        return out;
    }

    void report(std::size_t offset, std::string pointer, std::string message)
    {
        m_problems.push_back({m_file, lineAt(m_text, offset), std::move(pointer), std::move(message)});
    }

    const std::string &m_file;
    const std::string &m_text;
    const char **m_furthest;
    Problems &m_problems;
    JsonValue m_root;
    std::vector<JsonValue *> m_open; // from the root inwards; a parent never grows while a child is open
};

bool appendPointer(const JsonValue &from, const JsonValue &to, std::string &pointer)
{
    if (&from == &to)
        return true;
    const std::size_t length = pointer.size();
    for (const auto &[key, value] : from.members) {
        pointer += "/" + escaped(key);
        if (appendPointer(value, to, pointer))
            return true;
        pointer.resize(length);
    }
    for (std::size_t i = 0; i < from.items.size(); ++i) {
        pointer += "/" + std::to_string(i);
        if (appendPointer(from.items[i], to, pointer))
            return true;
        pointer.resize(length);
    }
    return false;
}

} // namespace

const JsonValue *JsonValue::member(std::string_view key) const
{
    for (const auto &[name, value] : members) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

std::string_view nameOf(JsonValue::Kind kind)
{
    switch (kind) {
    case JsonValue::Kind::Null: return "null";
    case JsonValue::Kind::Flag: return "true or false";
    case JsonValue::Kind::Number: return "a number";
    case JsonValue::Kind::String: return "text in quotes";
    case JsonValue::Kind::Array: return "a list [...]";
    case JsonValue::Kind::Object: return "an object {...}";
    }
    return {};
}

guide::Result<JsonText, Problems> JsonText::parse(std::string file, std::string text)
{
    Problems problems;
    if (text.size() > maximumBytes) {
        problems.push_back({file, 0, {},
                            "the file has " + std::to_string(text.size()) + " bytes; at most "
                                + std::to_string(maximumBytes) + " are read"});
        return guide::Unexpected{std::move(problems)};
    }
    const char *furthest = text.data();
    TreeBuilder builder(file, text, &furthest, problems);
    const ReadIterator begin(text.data(), &furthest);
    const ReadIterator end(text.data() + text.size(), &furthest);
    const bool parsed = json::sax_parse(begin, end, &builder);
    if (!parsed || !problems.empty())
        return guide::Unexpected{std::move(problems)};
    JsonValue root = builder.takeRoot();
    return JsonText(std::move(file), std::move(text), std::move(root));
}

int JsonText::lineOf(const JsonValue &value) const
{
    return lineAt(m_text, value.offset);
}

std::string JsonText::pointerTo(const JsonValue &value) const
{
    std::string pointer;
    appendPointer(m_root, value, pointer);
    return pointer;
}

Problem JsonText::problemAt(const JsonValue &value, std::string message) const
{
    return {m_file, lineOf(value), pointerTo(value), std::move(message)};
}

} // namespace loading
