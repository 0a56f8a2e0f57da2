#include "loading/checks/medicine_wording.h"

#include "guide/base/contains.h"

namespace loading {
namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// The word that begins at `at`, in small letters; empty if none begins there.
std::string wordAt(std::string_view text, std::size_t at)
{
    std::string word;
    for (; at < text.size() && isLetter(text[at]); ++at)
        word += lower(text[at]);
    return word;
}

bool saysSafe(std::string_view text)
{
    static constexpr std::array<std::string_view, 4> words{"safe", "safely", "safer", "safest"};
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((at == 0 || !isLetter(text[at - 1])) && guide::contains(words, wordAt(text, at)))
            return true;
    }
    return false;
}

bool saysDose(std::string_view text)
{
    static constexpr std::array<std::string_view, 18> units{
        "mg",    "mcg",  "g",     "ml",     "milligram", "milligrams", "microgram", "micrograms", "gram",
        "grams", "unit", "units", "tablet", "tablets",   "pill",       "pills",     "capsule",    "capsules"};
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at]))
            continue;
        std::size_t unit = at + 1;
        while (unit < text.size() && (text[unit] == ' ' || text[unit] == '-'))
            ++unit;
        if (guide::contains(units, wordAt(text, unit)))
            return true;
    }
    return false;
}

void refuse(const JsonText &json, const JsonValue &value, bool (*says)(std::string_view), std::string_view why,
            Notes &notes)
{
    if (value.kind == JsonValue::Kind::String && says(value.string))
        notes.fault(json, value, isButExpected(value, why));
    for (const JsonValue &item : value.items)
        refuse(json, item, says, why, notes);
    for (const auto &[key, member] : value.members)
        refuse(json, member, says, why, notes);
}

} // namespace

void refuseSafe(const JsonText &json, Notes &notes)
{
    refuse(json, json.root(), saysSafe, "words that promise nothing: never the word safe", notes);
}

void refuseDoses(const JsonText &json, Notes &notes)
{
    refuse(json, json.root(), saysDose, "no amount: a prescription medicine is taken as prescribed", notes);
}

} // namespace loading
