// Every value of every content file, damaged in every way that a slip of the pen or a bad disk could.
#pragma once

#include "loading/json/json_text.h"
#include "support/content_files.h"

#include <array>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

enum class Damage { Removed, Nulled, Emptied, Retyped, Doubled, Huge, Negative, Swapped };

inline constexpr std::array<std::string_view, 8> damageNames{"removed", "nulled", "emptied",  "retyped",
                                                             "doubled", "huge",   "negative", "swapped"};

struct Mutation
{
    std::string_view file;
    // The keys that lead to the value, with "*" for any item of a list: "symptoms/*/urgency".
    std::string_view place;
    Damage damage;
    const loading::JsonValue &root; // of the damaged file
    const loading::JsonValue &before;
};

class Mutations
{
public:
    // The JSON files that are no review.
    explicit Mutations(const ContentFiles &files);

    // Calls `visit` with each `every`-th mutation, and returns how many there are.
    std::size_t visitEach(std::size_t every, const std::function<void(const Mutation &)> &visit);

private:
    class Walk;
    using Values = std::vector<loading::JsonValue>;

    std::map<std::string, loading::JsonValue> m_roots;
    std::map<std::string, Values> m_others; // by file and place: two different texts, numbers or flags that stand there
};
