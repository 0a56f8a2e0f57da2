#include "loading/review/review_changes.h"

#include "loading/json/json_writer.h"

#include <algorithm>
#include <optional>

namespace loading {
namespace {

using Kind = JsonValue::Kind;
using Changes = std::vector<ReviewChange>;

void add(Changes &changes, const JsonValue &place, std::string message)
{
    changes.push_back({place.offset, std::move(message)});
}

// A text that is kept by its first words and its fingerprint: those words. Nothing for a value that is kept as it is.
std::optional<std::string> keptWords(const JsonValue &value)
{
    constexpr std::size_t digits = 12;
    const std::string &text = value.string;
    const auto end = text.rfind(" | ");
    if (value.kind != Kind::String || end == std::string::npos || text.size() != end + 3 + digits)
        return {};
    return "\"" + text.substr(0, end) + "\"";
}

std::string shown(const JsonValue &value)
{
    return keptWords(value).value_or(onOneLine(value));
}

void addGone(Changes &changes, const JsonValue &place, const std::string &what)
{
    add(changes, place, what + " was reviewed, and is gone");
}

void addNew(Changes &changes, const JsonValue &place, const std::string &what)
{
    add(changes, place, what + " is new, and was not reviewed");
}

void addChanged(Changes &changes, const JsonValue &reviewed, const JsonValue &now)
{
    if (shown(reviewed) == shown(now))
        add(changes, now, shown(now) + " does not read as it was reviewed");
    else
        add(changes, now, "was reviewed as " + shown(reviewed) + ", and is " + shown(now));
}

void compare(Changes &changes, const JsonValue &reviewed, const JsonValue &now);

void compareMembers(Changes &changes, const JsonValue &reviewed, const JsonValue &now)
{
    for (const auto &[key, value] : now.members) {
        if (const JsonValue *before = reviewed.member(key))
            compare(changes, *before, value);
        else
            addNew(changes, value, "\"" + key + "\"");
    }
    for (const auto &[key, value] : reviewed.members) {
        if (!now.member(key))
            addGone(changes, now, "\"" + key + "\"");
    }
}

// How many items of both lists can be kept in order, from each place to the end: the longest common subsequence.
class KeptItems
{
public:
    KeptItems(const std::vector<std::string> &reviewed, const std::vector<std::string> &now)
        : m_width(now.size() + 1), m_counts((reviewed.size() + 1) * m_width)
    {
        for (std::size_t i = reviewed.size(); i-- > 0;) {
            for (std::size_t j = now.size(); j-- > 0;) {
                m_counts[i * m_width + j] =
                    reviewed[i] == now[j] ? from(i + 1, j + 1) + 1 : std::max(from(i + 1, j), from(i, j + 1));
            }
        }
    }

    std::size_t from(std::size_t reviewed, std::size_t now) const { return m_counts[reviewed * m_width + now]; }

private:
    std::size_t m_width;
    std::vector<std::size_t> m_counts;
};

std::vector<std::string> written(const std::vector<JsonValue> &items)
{
    std::vector<std::string> texts;
    for (const JsonValue &item : items)
        texts.push_back(onOneLine(item));
    return texts;
}

void compareItems(Changes &changes, const JsonValue &reviewed, const JsonValue &now)
{
    const std::vector<std::string> before = written(reviewed.items);
    const std::vector<std::string> after = written(now.items);
    const KeptItems kept(before, after);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() || j < after.size()) {
        const bool moreBefore = i < before.size();
        const bool moreAfter = j < after.size();
        if (moreBefore && moreAfter && before[i] == after[j]) {
            ++i;
            ++j;
        } else if (moreBefore && moreAfter && kept.from(i, j) == kept.from(i + 1, j + 1)) {
            compare(changes, reviewed.items[i], now.items[j]);
            ++i;
            ++j;
        } else if (moreBefore && (!moreAfter || kept.from(i + 1, j) >= kept.from(i, j + 1))) {
            addGone(changes, now, shown(reviewed.items[i]));
            ++i;
        } else {
            addNew(changes, now.items[j], shown(now.items[j]));
            ++j;
        }
    }
}

void compare(Changes &changes, const JsonValue &reviewed, const JsonValue &now)
{
    if (reviewed.kind == Kind::Object && now.kind == Kind::Object)
        compareMembers(changes, reviewed, now);
    else if (reviewed.kind == Kind::Array && now.kind == Kind::Array)
        compareItems(changes, reviewed, now);
    else if (onOneLine(reviewed) != onOneLine(now))
        addChanged(changes, reviewed, now);
}

} // namespace

std::vector<ReviewChange> changesSince(const JsonValue &reviewed, const JsonValue &now)
{
    Changes changes;
    compare(changes, reviewed, now);
    return changes;
}

} // namespace loading
