#include "loading/checks/wording_check.h"

#include <algorithm>
#include <array>

namespace loading {
namespace {

struct BannedWords
{
    std::string_view words;                         // in small letters
    std::array<std::string_view, 4> allowedAfter{}; // a question asks "do you have", and tells nobody so
};

constexpr std::array bannedWords{
    BannedWords{"you have", {"do", "did", "if", "when"}},
    BannedWords{"you've"},
    BannedWords{"it is only"},
    BannedWords{"it's only"},
    BannedWords{"nothing serious"},
    BannedWords{"safe"},
    BannedWords{"safely"},
    BannedWords{"normal"},
    BannedWords{"normally"},
    BannedWords{"don't worry"},
    BannedWords{"do not worry"},
    BannedWords{"probably"},
    BannedWords{"diagnosis", {"not a"}},
    BannedWords{"guaranteed"},
};

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// Where the words next stand in the text as whole words, at `from` or later.
std::size_t findWords(std::string_view text, std::string_view words, std::size_t from = 0)
{
    for (std::size_t at = text.find(words, from); at != std::string_view::npos; at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        if ((at == 0 || !isLetterOrDigit(text[at - 1])) && (end == text.size() || !isLetterOrDigit(text[end])))
            return at;
    }
    return std::string_view::npos;
}

bool endsInWords(std::string_view text, std::string_view words)
{
    if (words.empty() || !text.ends_with(words))
        return false;
    return text.size() == words.size() || !isLetterOrDigit(text[text.size() - words.size() - 1]);
}

bool holdsBanned(std::string_view text, const BannedWords &banned)
{
    for (std::size_t at = findWords(text, banned.words); at != std::string_view::npos;
         at = findWords(text, banned.words, at + 1)) {
        const std::string_view before = text.substr(0, at > 0 ? at - 1 : 0);
        if (std::none_of(banned.allowedAfter.begin(), banned.allowedAfter.end(),
                         [&](std::string_view allowed) { return endsInWords(before, allowed); }))
            return true;
    }
    return false;
}

// Small letters, and one kind of apostrophe.
std::string simplified(std::string_view text)
{
    constexpr std::string_view curlyApostrophe = "\u2019";
    std::string simple;
    simple.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with(curlyApostrophe)) {
            simple += '\'';
            i += curlyApostrophe.size() - 1;
            continue;
        }
        const char c = text[i];
        simple += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return simple;
}

class Walk
{
public:
    Walk(const JsonText &json, const std::vector<std::string> &countries, Problems &problems)
        : m_json(json), m_countries(countries), m_problems(problems)
    {
    }

    void value(const JsonValue &value)
    {
        switch (value.kind) {
        case JsonValue::Kind::String: words(value, value.string); break;
        case JsonValue::Kind::Array:
            if (isSpans(value))
                words(value, joined(value));
            else
                std::for_each(value.items.begin(), value.items.end(),
                              [this](const JsonValue &item) { this->value(item); });
            break;
        case JsonValue::Kind::Object:
            for (const auto &[key, member] : value.members) {
                // A number in the list of numbers stands in an object of its country.
                if (key != "numbers")
                    this->value(member);
            }
            break;
        case JsonValue::Kind::Null:
        case JsonValue::Kind::Flag:
        case JsonValue::Kind::Number: break;
        }
    }

private:
    static bool isSpan(const JsonValue &value)
    {
        return value.kind == JsonValue::Kind::Object
               && (value.member("strong") || value.member("link") || value.member("cite"));
    }

    static bool isSpans(const JsonValue &list) { return std::any_of(list.items.begin(), list.items.end(), isSpan); }

    static std::string joined(const JsonValue &spans)
    {
        std::string text;
        for (const JsonValue &span : spans.items) {
            const JsonValue *part = span.kind == JsonValue::Kind::Object ? span.member("text") : &span;
            if (part)
                text += part->string;
        }
        return text;
    }

    void words(const JsonValue &value, std::string_view text)
    {
        std::string fault = faultOfWording(text, m_countries);
        if (!fault.empty())
            note(m_problems, m_json.problemAt(value, std::move(fault)));
    }

    const JsonText &m_json;
    const std::vector<std::string> &m_countries;
    Problems &m_problems;
};

} // namespace

std::string faultOfWording(std::string_view words, const std::vector<std::string> &countries)
{
    const std::string simple = simplified(words);
    for (const BannedWords &banned : bannedWords) {
        if (holdsBanned(simple, banned)) {
            return "says \"" + std::string(banned.words)
                   + "\", which reassures or diagnoses; say what matches the signs in this guide instead";
        }
    }
    if (findWords(words, "AI") != std::string_view::npos)
        return "says \"AI\"; the answers come from written rules";
    if (findWords(words, "111") != std::string_view::npos
        && std::none_of(countries.begin(), countries.end(), [&](const std::string &country) {
               return findWords(words, country) != std::string_view::npos;
           }))
        return "gives the number 111 without its country";
    return {};
}

void checkWording(const JsonText &json, const std::vector<std::string> &countries, Problems &problems)
{
    Walk(json, countries, problems).value(json.root());
}

} // namespace loading
