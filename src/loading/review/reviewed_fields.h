// Which fields of the content safety hangs on: everything that reviewed.json keeps, in one table.
#pragma once

#include <span>
#include <string_view>

namespace loading {

enum class Hold {
    Value, // as it is: a reviewer must see what decides
    Text,  // one text, by its first words and its fingerprint
    Lines, // a list of texts, or of blocks, each likewise
};

struct ReviewedField
{
    std::string_view key;
    Hold hold;
};

// A list of objects, each known by its `id` and not by its place.
struct ReviewedList
{
    std::string_view key;
    std::string_view id; // the key of the id
    std::span<const ReviewedField> fields;
};

struct ReviewedFile
{
    std::span<const ReviewedField> fields;
    std::span<const ReviewedList> lists;
};

// Empty for a file in which nothing counts.
ReviewedFile reviewedFieldsOf(std::string_view file);

} // namespace loading
