// What the program fills in, read with its places checked. For words.json, and for the words that stand with the
// content they belong to.
#pragma once

#include "loading/json/field_reader.h"

namespace loading {

// A text in which the program fills in just these places, each named once: "{date}".
std::string textWith(FieldReader &reader, std::string_view key, std::initializer_list<std::string_view> places);

// A text without any.
std::string textOf(FieldReader &reader, std::string_view key);

// One text for each value, by its id.
template<typename Value, std::size_t Count, std::size_t Texts>
void readByValue(FieldReader &reader, std::string_view key,
                 const std::array<std::pair<Value, std::string_view>, Count> &ids,
                 std::array<std::string, Texts> &texts, std::initializer_list<std::string_view> places = {})
{
    reader.object(key, [&](FieldReader &byId) {
        for (const auto &[value, id] : ids)
            texts[static_cast<std::size_t>(value)] = textWith(byId, id, places);
    });
}

} // namespace loading
