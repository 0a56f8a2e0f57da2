// FieldReader: reads one JSON object field by field, and collects every fault with its address.
//
// A wrong or missing field never stops the reading: the reader notes the fault, hands back an empty value and goes on,
// so that an author sees all faults of a file at once. What has been read may be used only if no fault was noted. A key
// that nobody asked for is a fault too (a typo of the pen, mostly); it is noted when the reader is destroyed.
#pragma once

#include "guide/text/text.h"
#include "loading/json/json_text.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace loading {

// An id that one place of the content writes and another must define. guide_check.h sees that each lands.
struct Mention
{
    enum class Kind {
        Page,
        FoundPage, // what a search may lead to
        Source,
        Remedy,
        TriedRemedy, // named on the visit sheet: that alone shows it on no page
        Medicine,    // or what is taken with one: a class, an extra
        Ingredient,
        MedicineClass,
        SymptomGroup,
        Symptom,
        SymptomFamily,
        CareRule,
        Checklist,
        Figure,
        Move, // a stretch or a rest
    };

    Kind kind;
    std::string id;
    std::size_t file;   // of Notes::files
    std::size_t offset; // where the id stands in the file: JsonValue::offset
};

// What reading leaves behind beside the values.
struct Notes
{
    Problems problems;
    bool keepsMentions = true;      // not where all that is mentioned is known to be there
    std::vector<std::string> files; // that mention anything
    std::vector<Mention> mentions;  // file by file

    void fault(const JsonText &json, const JsonValue &value, std::string message);
    void mention(Mention::Kind kind, const JsonText &json, const JsonValue &id);
};

class FieldReader
{
public:
    // Notes a fault, and reads nothing, if `value` is not an object.
    FieldReader(const JsonText &json, const JsonValue &value, Notes &notes);
    ~FieldReader();
    FieldReader(const FieldReader &) = delete;
    FieldReader &operator=(const FieldReader &) = delete;

    bool has(std::string_view key) const { return m_object.member(key) != nullptr; }

    std::string string(std::string_view key);                      // required, not empty
    std::string optionalString(std::string_view key);              // empty if absent
    std::string id();                                              // required "id" of small letters, digits and hyphens
    std::string mention(std::string_view key, Mention::Kind kind); // required; an id defined elsewhere
    std::string date(std::string_view key);                        // required, "2026-11-22", a day that exists
    bool flag(std::string_view key);                               // required
    bool optionalFlag(std::string_view key);                       // false if absent
    int number(std::string_view key, int lowest, int highest);     // required, whole
    double decimal(std::string_view key, double lowest, double highest); // required
    // Required: a list of as many numbers. There are always `count`, whatever was read.
    std::vector<double> decimals(std::string_view key, std::size_t count, double lowest, double highest);
    guide::Text text(std::string_view key);                       // required, not empty
    guide::Text optionalText(std::string_view key);               // empty if absent
    std::vector<guide::Text> texts(std::string_view key);         // required, not an empty list
    std::vector<guide::Text> optionalTexts(std::string_view key); // absent, or not an empty list
    std::vector<std::string> strings(std::string_view key);       // required, not an empty list
    std::vector<std::string> stringsOrNone(std::string_view key); // required; may be an empty list
    std::vector<std::string> ids(std::string_view key); // required, not an empty list; wrong ones are left out
    std::vector<std::string> mentions(std::string_view key, Mention::Kind kind);       // required, not an empty list
    std::vector<std::string> mentionsOrNone(std::string_view key, Mention::Kind kind); // required; may be an empty list

    // One word of a list, as the value that stands beside it; a fault, and Value{}, for any other word.
    template<typename Value, std::size_t Count>
    Value choice(std::string_view key, const std::array<std::pair<Value, std::string_view>, Count> &choices)
    {
        std::vector<std::string_view> words;
        for (const auto &[value, word] : choices)
            words.push_back(word);
        const std::size_t index = indexOf(key, words);
        return index < Count ? choices[index].first : Value{};
    }

    // Calls `read` once for each object of the list at `key`, or for the object at `key`. The list is not empty, but
    // for objectsOrNone.
    void objects(std::string_view key, const std::function<void(FieldReader &)> &read);
    void objectsOrNone(std::string_view key, const std::function<void(FieldReader &)> &read);
    void optionalObjects(std::string_view key, const std::function<void(FieldReader &)> &read);
    void object(std::string_view key, const std::function<void(FieldReader &)> &read);

    // Calls `read` for each value of the list at `key`, which may be empty, for shapes that only the caller knows.
    void values(std::string_view key, const std::function<void(const JsonValue &)> &read);

    // For what only the caller can judge. The address is the field's, or the object's if there is no such field.
    void fault(std::string_view key, std::string message);
    void faultAt(const JsonValue &value, std::string message);

    // After a fault that makes the rest of the object meaningless: no more faults from it.
    void ignoreRest() { m_ignoreRest = true; }

    const JsonText &json() const { return m_json; }
    Notes &notes() { return m_notes; }

private:
    const JsonValue *ifThere(std::string_view key, JsonValue::Kind kind);
    const JsonValue *required(std::string_view key, JsonValue::Kind kind);
    void refuseEmpty(std::string_view key, std::string_view expected);
    double decimalOf(const JsonValue &value, double lowest, double highest);
    std::size_t indexOf(std::string_view key, const std::vector<std::string_view> &words);

    const JsonText &m_json;
    const JsonValue &m_object;
    Notes &m_notes;
    std::vector<std::string_view> m_asked;
    bool m_ignoreRest = false;
};

// In letters. A longer text is hard to read, and would not stand on one sheet in large print: it is a fault.
inline constexpr std::size_t longestText = 600;
void checkLength(const JsonText &json, const JsonValue &value, std::string_view text, Notes &notes);

// Text as content writes it: one string, or a list of strings and of {"text", "strong"}, {"link", "text"}, {"cite"} and
// {"own"} objects.
guide::Text readText(const JsonText &json, const JsonValue &value, Notes &notes);

// "is "whenever", expected ...", with a long value cut short.
std::string isButExpected(const JsonValue &value, std::string_view what);

} // namespace loading
