#include "loading/json/json_parser.h"

#include "loading/json/letters.h"

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

// What nlohmann says, without its own id and place, "[json.exception...] parse error at line 1, column 2: ", and
// without what it read last, which may be very long or a broken UTF-8 sequence.
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
        if (const auto letter = unseenControl(text))
            report(offset(), pointerToNext(), holdsUnseen(*letter));
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
        if (const auto letter = unseenControl(name)) {
            report(offset(), pointer(), "a key here " + holdsUnseen(*letter));
            return false;
        }
        if (m_open.back()->member(name)) {
            report(offset(), pointer() + "/" + escapedKey(name), "this key stands here twice; keep one");
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
                                                        : escapedKey(open->members.back().first);
        }
        return out;
    }

    // To the value that comes next in it.
    std::string pointerToNext() const
    {
        if (m_open.empty())
            return {};
        const JsonValue &parent = *m_open.back();
        return pointer() + "/"
               + (parent.kind == JsonValue::Kind::Array ? std::to_string(parent.items.size())
                                                        : escapedKey(parent.members.back().first));
    }

    static std::string holdsUnseen(char32_t letter)
    {
        return "holds " + nameOf(letter) + ", which no reader can see; expected words alone";
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

} // namespace

int lineAt(std::string_view text, std::size_t offset)
{
    return 1
           + static_cast<int>(std::count(
               text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size())), '\n'));
}

std::string escapedKey(std::string_view key)
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

guide::Result<JsonValue, Problems> parseJson(const std::string &file, const std::string &text)
{
    Problems problems;
    const char *furthest = text.data();
    TreeBuilder builder(file, text, &furthest, problems);
    const ReadIterator begin(text.data(), &furthest);
    const ReadIterator end(text.data() + text.size(), &furthest);
    const bool parsed = json::sax_parse(begin, end, &builder);
    if (!parsed || !problems.empty())
        return guide::Unexpected{std::move(problems)};
    return builder.takeRoot();
}

} // namespace loading
