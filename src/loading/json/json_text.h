// JsonText: one JSON file as a tree whose every value knows its line.
//
// The tree is ours because nlohmann's json::value has no place for a line, and merges duplicate keys without a word.
#pragma once

#include "guide/base/result.h"
#include "loading/json/problems.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loading {

struct JsonValue
{
    enum class Kind { Null, Flag, Number, String, Array, Object };

    Kind kind = Kind::Null;
    bool flag = false;
    double number = 0;
    std::string string = {};
    std::vector<JsonValue> items = {};                           // Array
    std::vector<std::pair<std::string, JsonValue>> members = {}; // Object, in the order of the file
    std::size_t offset = 0;                                      // where it stands in the text, in bytes

    const JsonValue *member(std::string_view key) const;
};

// "text", "a list", ...: the kind as an author calls it.
std::string_view nameOf(JsonValue::Kind kind);

class JsonText
{
public:
    // Larger files, deeper nesting and larger objects are faults: no file of a guide comes near them.
    static constexpr std::size_t maximumBytes = std::size_t{8} * 1024 * 1024;
    static constexpr std::size_t maximumDepth = 32;
    static constexpr std::size_t maximumKeys = 1024; // the reviewed packs are some 400

    // Refuses what is not JSON, not UTF-8, too large or too deep; reports duplicate keys, and control characters in
    // texts.
    static guide::Result<JsonText, Problems> parse(std::string file, std::string text);

    const std::string &file() const { return m_file; }
    const JsonValue &root() const { return m_root; }

    // The address of a value of this tree, which its offset names. Looked for on demand: only a fault needs it.
    int lineOf(const JsonValue &value) const;
    std::string pointerTo(const JsonValue &value) const { return pointerAt(value.offset); }
    int lineAtPointer(std::string_view pointer) const; // of what is there of it, if not all is
    Problem problemAt(const JsonValue &value, std::string message) const
    {
        return problemAt(value.offset, std::move(message));
    }
    // Where no value stands at the offset, the pointer ends at the one that holds it; past the end, the line is the
    // last.
    Problem problemAt(std::size_t offset, std::string message) const;

private:
    JsonText(std::string file, std::string text, JsonValue root)
        : m_file(std::move(file)), m_text(std::move(text)), m_root(std::move(root))
    {
    }

    std::string pointerAt(std::size_t offset) const;

    std::string m_file;
    std::string m_text;
    JsonValue m_root;
};

} // namespace loading
