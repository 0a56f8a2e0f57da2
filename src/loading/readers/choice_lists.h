// Lists of words that each stand for a value.
#pragma once

#include "loading/json/field_reader.h"

#include <algorithm>

namespace loading {

// Each word of the list, as the value that stands beside it; wrong ones are left out.
template<typename Value, std::size_t Count>
std::vector<Value> choices(FieldReader &reader, std::string_view key,
                           const std::array<std::pair<Value, std::string_view>, Count> &ids)
{
    std::vector<Value> read;
    reader.values(key, [&](const JsonValue &item) {
        const auto found =
            std::find_if(ids.begin(), ids.end(), [&](const auto &each) { return each.second == item.string; });
        if (found == ids.end()) {
            std::string known;
            for (const auto &[value, word] : ids)
                known.append(known.empty() ? "" : ", ").append(word);
            reader.faultAt(item, isButExpected(item, "one of: " + known));
        } else {
            read.push_back(found->first);
        }
    });
    return read;
}

// The same; an empty list is a fault.
template<typename Value, std::size_t Count>
std::vector<Value> someChoices(FieldReader &reader, std::string_view key,
                               const std::array<std::pair<Value, std::string_view>, Count> &ids)
{
    std::vector<Value> read = choices(reader, key, ids);
    if (read.empty())
        reader.fault(key, "is empty, expected one at least");
    return read;
}

} // namespace loading
