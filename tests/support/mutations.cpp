#include "support/mutations.h"

#include "loading/json/json_writer.h"
#include "loading/review/review.h"

#include "support/catch.h"

#include <algorithm>

using loading::JsonValue;

namespace {

using Kind = JsonValue::Kind;

constexpr std::size_t hugeText = 100'000; // letters
constexpr std::size_t hugeList = 3000;    // items or keys

bool isEmpty(const JsonValue &value)
{
    return value.items.empty() && value.members.empty() && value.string.empty() && value.number == 0 && !value.flag;
}

JsonValue retyped(const JsonValue &value)
{
    switch (value.kind) {
    case Kind::String: return {.kind = Kind::Number, .number = 7};
    case Kind::Number: return {.kind = Kind::String, .string = "7"};
    case Kind::Flag: return {.kind = Kind::String, .string = value.flag ? "true" : "false"};
    case Kind::Array: return {.kind = Kind::Object};
    case Kind::Object: return {.kind = Kind::Array, .items = {value}};
    case Kind::Null: break;
    }
    return value;
}

void addHuge(JsonValue &value)
{
    switch (value.kind) {
    case Kind::String:
        while (value.string.size() < hugeText)
            value.string += value.string.empty() ? "long" : " " + value.string;
        return;
    case Kind::Number: value.number = 1e300; return;
    case Kind::Array:
        for (std::size_t i = 0; i < hugeList; ++i)
            value.items.push_back(value.items.empty() ? JsonValue{} : value.items.front());
        return;
    case Kind::Object:
        for (std::size_t i = 0; i < hugeList; ++i)
            value.members.emplace_back("key-" + std::to_string(i), JsonValue{});
        return;
    case Kind::Flag:
    case Kind::Null: return;
    }
}

// Whether there is anything to double in the value itself; what is not is doubled where it stands.
bool doubles(JsonValue &value)
{
    if (value.kind == Kind::String && !value.string.empty())
        value.string += " " + value.string;
    else if (value.kind == Kind::Number && value.number != 0)
        value.number *= 2;
    else if (value.kind == Kind::Array && !value.items.empty())
        value.items.insert(value.items.end(), value.items.begin(), value.items.end());
    else
        return false;
    return true;
}

// False where there is nothing to do.
bool apply(Damage damage, JsonValue &value, const std::vector<JsonValue> &others)
{
    switch (damage) {
    case Damage::Removed: return false; // by whoever holds it
    case Damage::Nulled: value = JsonValue{}; return true;
    case Damage::Emptied: {
        const bool full = !isEmpty(value);
        value = JsonValue{.kind = value.kind};
        return full;
    }
    case Damage::Retyped: value = retyped(value); return true;
    case Damage::Doubled: return doubles(value);
    case Damage::Huge: addHuge(value); return value.kind != Kind::Flag;
    case Damage::Negative:
        value.number = value.number == 0 ? -1 : -value.number;
        value.flag = !value.flag;
        return value.kind == Kind::Number || value.kind == Kind::Flag;
    case Damage::Swapped:
        for (const JsonValue &other : others) {
            if (loading::onOneLine(other) != loading::onOneLine(value)) {
                value = other;
                return true;
            }
        }
        return false;
    }
    return false;
}

} // namespace

class Mutations::Walk
{
public:
    Walk(std::string_view file, JsonValue &root, const std::map<std::string, Values> &others, std::size_t every,
         std::size_t &count, const std::function<void(const Mutation &)> &visit)
        : m_file(file), m_root(root), m_others(others), m_every(every), m_count(count), m_visit(visit)
    {
    }

    void at(JsonValue &value, const std::string &place)
    {
        for (std::size_t damage = 1; damage < damageNames.size(); ++damage)
            change(value, place, static_cast<Damage>(damage));
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            at(value.items[i], place + "/*");
            hold(value.items, i, place + "/*", value.items[i]);
        }
        for (std::size_t i = 0; i < value.members.size(); ++i) {
            const std::string below = place + "/" + value.members[i].first;
            at(value.members[i].second, below);
            hold(value.members, i, below, value.members[i].second);
        }
    }

private:
    bool isDue() { return ++m_count % m_every == 0; }

    void change(JsonValue &value, const std::string &place, Damage damage)
    {
        if (!isDue())
            return;
        const JsonValue before = value;
        const auto others = m_others.find(std::string(m_file) + place);
        if (apply(damage, value, others == m_others.end() ? Values{} : others->second))
            m_visit({m_file, place, damage, m_root, before});
        value = before;
    }

    // Takes what stands at `index` out of `all`, and puts it there twice.
    template<typename Parts>
    void hold(Parts &all, std::size_t index, const std::string &place, const JsonValue &value)
    {
        const Parts before = m_count % m_every + 2 >= m_every ? all : Parts{};
        const auto at = static_cast<std::ptrdiff_t>(index);
        for (const Damage damage : {Damage::Removed, Damage::Doubled}) {
            if (!isDue())
                continue;
            const JsonValue one = value;
            if (damage == Damage::Removed)
                all.erase(all.begin() + at);
            else
                all.insert(all.begin() + at, before[index]);
            m_visit({m_file, place, damage, m_root, one});
            all = before;
        }
    }

    std::string_view m_file;
    JsonValue &m_root;
    const std::map<std::string, Values> &m_others;
    std::size_t m_every;
    std::size_t &m_count;
    const std::function<void(const Mutation &)> &m_visit;
};

namespace {

void collect(std::map<std::string, std::vector<JsonValue>> &others, const JsonValue &value, const std::string &place)
{
    for (const JsonValue &item : value.items)
        collect(others, item, place + "/*");
    for (const auto &[key, member] : value.members)
        collect(others, member, place + "/" + key);
    if (value.kind == Kind::Array || value.kind == Kind::Object)
        return;
    std::vector<JsonValue> &known = others[place];
    constexpr std::size_t enough = 2;
    if (known.size() < enough && (known.empty() || loading::onOneLine(known[0]) != loading::onOneLine(value)))
        known.push_back(value);
}

} // namespace

Mutations::Mutations(const ContentFiles &files)
{
    for (const auto &[file, text] : files) {
        if (file == loading::reviewedFile)
            continue;
        const auto json = loading::JsonText::parse(file, text);
        INFO(file);
        REQUIRE(json);
        collect(m_others, json->root(), file);
        m_roots.emplace(file, json->root());
    }
}

std::size_t Mutations::visitEach(std::size_t every, const std::function<void(const Mutation &)> &visit)
{
    std::size_t count = 0;
    for (auto &[file, root] : m_roots)
        Walk(file, root, m_others, every, count, visit).at(root, "");
    return count;
}
