#include "loading/json/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>

namespace loading {
namespace {

// What was parsed holds no control character, so that these two are all that needs an escape.
std::string escaped(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

// The shortest that reads as the same number: two numbers never look alike.
std::string numberAsText(double number)
{
    const double size = std::abs(number);
    if (size == 0) // -0.0 too, which is the same number
        return "0";
    const bool plain = size >= 1e-6 && size < 1e15;
    std::array<char, 32> text{};
    const auto written = std::to_chars(text.begin(), text.end(), number,
                                       plain ? std::chars_format::fixed : std::chars_format::scientific);
    return {text.begin(), written.ptr};
}

// What stands before, between and after the parts of a list or an object, and how each part is written.
template<typename WritePart>
void writeParts(std::string &out, const JsonValue &value, const std::string &lineBreak, const std::string &lastBreak,
                WritePart writePart)
{
    const bool list = value.kind == JsonValue::Kind::Array;
    const std::string between = lineBreak.empty() ? ", " : "," + lineBreak;
    bool first = true;
    const auto begin = [&] {
        out += first ? lineBreak : between;
        first = false;
    };
    out += list ? '[' : '{';
    for (const JsonValue &item : value.items) {
        begin();
        writePart(item);
    }
    for (const auto &[key, member] : value.members) {
        begin();
        out += escaped(key) + ": ";
        writePart(member);
    }
    if (!first)
        out += lastBreak;
    out += list ? ']' : '}';
}

void write(std::string &out, const JsonValue &value, int depth, std::size_t indent)
{
    switch (value.kind) {
    case JsonValue::Kind::Null: out += "null"; return;
    case JsonValue::Kind::Flag: out += value.flag ? "true" : "false"; return;
    case JsonValue::Kind::Number: out += numberAsText(value.number); return;
    case JsonValue::Kind::String: out += escaped(value.string); return;
    case JsonValue::Kind::Array:
    case JsonValue::Kind::Object: break;
    }
    const std::string lastBreak = depth > 0 ? "\n" + std::string(indent, ' ') : "";
    const std::string lineBreak = depth > 0 ? lastBreak + "  " : "";
    writeParts(out, value, lineBreak, lastBreak,
               [&](const JsonValue &part) { write(out, part, depth - 1, indent + 2); });
}

} // namespace

std::string onOneLine(const JsonValue &value)
{
    std::string out;
    write(out, value, 0, 0);
    return out;
}

std::string linesOf(const JsonValue &root, int depth)
{
    std::string out;
    write(out, root, depth, 0);
    return out + '\n';
}

} // namespace loading
