#include "loading/review/fingerprint.h"

#include "loading/json/json_writer.h"

#include <algorithm>
#include <cstdint>

namespace loading {
namespace {

// Fowler, Noll and Vo's hash, 64 bits wide.
class Fnv1a
{
public:
    void add(char byte)
    {
        m_hash ^= static_cast<unsigned char>(byte);
        m_hash *= 0x100000001b3;
    }

    // Content holds no NUL, so that no text runs into the next.
    void add(std::string_view text)
    {
        for (const char byte : text)
            add(byte);
        add('\0');
    }

    std::uint64_t folded() const { return (m_hash >> 48) ^ (m_hash & 0xffff'ffff'ffff); }

private:
    std::uint64_t m_hash = 0xcbf29ce484222325;
};

void addValue(Fnv1a &hash, const JsonValue &value);

void addMembers(Fnv1a &hash, const JsonValue &value)
{
    std::vector<const std::pair<std::string, JsonValue> *> members;
    for (const auto &member : value.members)
        members.push_back(&member);
    std::sort(members.begin(), members.end(),
              [](const auto *one, const auto *other) { return one->first < other->first; });
    for (const auto *member : members) {
        hash.add(member->first);
        addValue(hash, member->second);
    }
}

void addValue(Fnv1a &hash, const JsonValue &value)
{
    hash.add(nameOf(value.kind));
    switch (value.kind) {
    case JsonValue::Kind::Null: break;
    case JsonValue::Kind::Flag: hash.add(value.flag ? '1' : '0'); break;
    case JsonValue::Kind::Number: hash.add(onOneLine(value)); break;
    case JsonValue::Kind::String: hash.add(value.string); break;
    case JsonValue::Kind::Array:
        for (const JsonValue &item : value.items)
            addValue(hash, item);
        break;
    case JsonValue::Kind::Object: addMembers(hash, value); break;
    }
    hash.add('\0'); // where it ends
}

} // namespace

std::string fingerprint(const JsonValue &value)
{
    Fnv1a hash;
    addValue(hash, value);
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text(12, '0');
    std::uint64_t rest = hash.folded();
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, rest >>= 4)
        *digit = digits[rest & 0xf];
    return text;
}

} // namespace loading
