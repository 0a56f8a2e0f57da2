#include "guide/medicines/extra_name.h"

#include "guide/base/contains.h"

#include <algorithm>
#include <vector>

namespace guide {

const Extra *extraNamed(const Guide &guide, std::string_view typed, const FoldCase &fold)
{
    std::vector<std::string> words{fold(typed)};
    for (const std::string &word : wordsBetweenApostrophes(typed))
        words.push_back(fold(word));
    for (const Extra &extra : guide.extras()) {
        const std::string name = fold(extra.name);
        if (name == words.front())
            return &extra;
        // Authors write these in small letters: to fold hundreds of words for each key typed would be felt.
        for (const std::vector<std::string> &same : guide.searchWords().synonyms) {
            if (contains(same, name) && std::any_of(words.begin(), words.end(), [&](const std::string &word) {
                    return contains(same, word);
                }))
                return &extra;
        }
    }
    return nullptr;
}

} // namespace guide
