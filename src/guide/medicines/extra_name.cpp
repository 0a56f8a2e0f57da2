#include "guide/medicines/extra_name.h"

#include <algorithm>
#include <vector>

namespace guide {

const Extra *extraNamed(const Guide &guide, std::string_view typed, const FoldCase &fold)
{
    std::vector<std::string> words{fold(typed)};
    for (const std::string &word : wordsBetweenApostrophes(typed))
        words.push_back(fold(word));
    const auto isTyped = [&](const std::string &word) {
        return std::find(words.begin(), words.end(), fold(word)) != words.end();
    };
    for (const Extra &extra : guide.extras()) {
        if (fold(extra.name) == words.front())
            return &extra;
        for (const std::vector<std::string> &same : guide.searchWords().synonyms) {
            const bool holdsName = std::any_of(same.begin(), same.end(),
                                               [&](const std::string &word) { return fold(word) == fold(extra.name); });
            if (holdsName && std::any_of(same.begin(), same.end(), isTyped))
                return &extra;
        }
    }
    return nullptr;
}

} // namespace guide
