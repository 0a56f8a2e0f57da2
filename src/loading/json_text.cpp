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

// Control characters, and the two that are none at all, U+FFFE and U+FFFF: no XML or HTML may hold them, and the page
// makes its own line breaks.
bool holdsControlCharacter(std::string_view utf8)
{
    const auto isControl = [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; };
    return std::any_of(utf8.begin(), utf8.end(), isControl) || utf8.find("\xef\xbf\xbe") != std::string_view::npos
           || utf8.find("\xef\xbf\xbf") != std::string_view::npos;
}

// What nlohmann says, without its own id and place, "[json.exception...] parse error at line 1, column 2: ", and without
// what it read last, which may be very long or a broken UTF-8 sequence.
std::string reasonOf(std::string_view what)
{
    if (what.find("number overflow") != std::string_view::npos)
        return "a number is too large";
    if (const auto end = what.find(": "); end != std::string_view::npos)
        what.remove_prefix(end + 2);
    return std::string(what.substr(0, what.find("; last read: ")));
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
    bool string(string_t &text) override
    {
        if (holdsControlCharacter(text))
            report(offset(), pointer(), "a text here holds a control character, such as a line break; expected words alone");
        return add({.kind = JsonValue::Kind::String, .string = std::move(text)}) && m_problems.size() < maximumProblems;
    }
    bool binary(binary_t &) override { return false; }

    bool start_object(std::size_t) override { return open(JsonValue::Kind::Object); }
    bool start_array(std::size_t) override { return open(JsonValue::Kind::Array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        auto &members = m_open.back()->members;
        if (m_open.back()->member(name)) {
            report(offset(), pointer() + "/" + escaped(name), "this key stands here twice; keep one");
        } else if (members.size() == JsonText::maximumKeys) {
            report(offset(), pointer(),
                   "has more than " + std::to_string(JsonText::maximumKeys) + " keys; no object of a guide needs that");
            return false;
        }
        members.emplace_back(std::move(name), JsonValue{});
        return m_problems.size() < maximumProblems;
    }

    bool parse_error(std::size_t, const std::string &, const json::exception &exception) override
    {
        report(offset(), pointer(), "this is not valid JSON: " + reasonOf(exception.what()));
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

    // To the innermost object or list that is still open: of what comes next in it, nothing is known yet.
    std::string pointer() const
    {
        std::string out;
        for (const JsonValue *open : m_open) {
            if (open == m_open.back())
                break;
            out += "/";
            out += open->kind == JsonValue::Kind::Array ? std::to_string(open->items.size() - 1)
                                                        : escaped(open->members.back().first);
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

// The child of `parent` that holds what stands at `offset`: the last one that does not begin after it.
template<typename Children, typename OffsetOf>
auto childAt(Children &children, std::size_t offset, OffsetOf offsetOf)
{
    return std::prev(std::upper_bound(children.begin(), children.end(), offset, [&](std::size_t at, const auto &child) {
        return at < offsetOf(child);
    }));
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
    // nlohmann takes a NUL byte for the end of the text, and would drop what follows without a word.
    if (const auto nul = text.find('\0'); nul != std::string::npos) {
        problems.push_back({file, lineAt(text, nul), {}, "this is not valid JSON: a NUL byte stands in the text"});
        return guide::Unexpected{std::move(problems)};
    }
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

std::string JsonText::pointerAt(std::size_t offset) const
{
    // Values stand in the tree in the order of the text, a parent before its children.
    std::string pointer;
    const JsonValue *at = &m_root;
    while (at->offset != offset) {
        pointer += "/";
        if (at->kind == JsonValue::Kind::Array) {
            const auto item = childAt(at->items, offset, [](const JsonValue &child) { return child.offset; });
            pointer += std::to_string(item - at->items.begin());
            at = &*item;
        } else {
            const auto member = childAt(at->members, offset, [](const auto &child) { return child.second.offset; });
            pointer += escaped(member->first);
            at = &member->second;
        }
    }
    return pointer;
}

Problem JsonText::problemAt(std::size_t offset, std::string message) const
{
    return {m_file, lineAt(m_text, offset), pointerAt(offset), std::move(message)};
}

} // namespace loading
