#include "loading/json/json_text.h"

#include "loading/json/json_parser.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace loading {
namespace {

// The child that holds what stands at `offset`: the last one that does not begin after it; the end if there is none.
template<typename Children, typename OffsetOf>
auto childAt(Children &children, std::size_t offset, OffsetOf offsetOf)
{
    const auto after = std::upper_bound(children.begin(), children.end(), offset,
                                        [&](std::size_t at, const auto &child) { return at < offsetOf(child); });
    return after == children.begin() ? children.end() : std::prev(after);
}

// The child that one step of a pointer names; nullptr where there is none.
const JsonValue *childNamed(const JsonValue &parent, std::string_view step)
{
    if (parent.kind == JsonValue::Kind::Array) {
        std::size_t index = 0;
        const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
        return error == std::errc() && index < parent.items.size() ? &parent.items[index] : nullptr;
    }
    const auto found = std::find_if(parent.members.begin(), parent.members.end(),
                                    [&](const auto &member) { return escapedKey(member.first) == step; });
    return found == parent.members.end() ? nullptr : &found->second;
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
        problems.push_back({file,
                            0,
                            {},
                            "the file has " + std::to_string(text.size()) + " bytes; at most "
                                + std::to_string(maximumBytes) + " are read"});
        return guide::Unexpected{std::move(problems)};
    }
    // nlohmann takes a NUL byte for the end of the text, and would drop what follows without a word.
    if (const auto nul = text.find('\0'); nul != std::string::npos) {
        problems.push_back({file, lineAt(text, nul), {}, "this is not valid JSON: a NUL byte stands in the text"});
        return guide::Unexpected{std::move(problems)};
    }
    auto root = parseJson(file, text);
    if (!root)
        return guide::Unexpected{root.error()};
    return JsonText(std::move(file), std::move(text), std::move(*root));
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
        if (at->kind == JsonValue::Kind::Array) {
            const auto item = childAt(at->items, offset, [](const JsonValue &child) { return child.offset; });
            if (item == at->items.end())
                break;
            pointer += "/" + std::to_string(item - at->items.begin());
            at = &*item;
        } else {
            const auto member = childAt(at->members, offset, [](const auto &child) { return child.second.offset; });
            if (member == at->members.end())
                break;
            pointer += "/" + escapedKey(member->first);
            at = &member->second;
        }
    }
    return pointer;
}

int JsonText::lineAtPointer(std::string_view pointer) const
{
    const JsonValue *at = &m_root;
    while (!pointer.empty()) {
        pointer.remove_prefix(1); // the slash
        const std::string_view step = pointer.substr(0, pointer.find('/'));
        pointer.remove_prefix(step.size());
        const JsonValue *next = childNamed(*at, step);
        if (!next)
            break;
        at = next;
    }
    return lineOf(*at);
}

Problem JsonText::problemAt(std::size_t offset, std::string message) const
{
    return {m_file, lineAt(m_text, offset), pointerAt(offset), std::move(message)};
}

} // namespace loading
