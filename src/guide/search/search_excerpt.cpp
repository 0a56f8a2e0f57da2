#include "guide/search/search_excerpt.h"

#include "guide/text/text.h"

#include <algorithm>

namespace guide {
namespace {

constexpr std::string_view ellipsis = "\u2026";

// The first mark of the stretch of text that holds the most of them.
std::size_t bestFirstMark(const std::vector<WordPlace> &marks, std::size_t bytes)
{
    std::size_t best = 0;
    std::size_t most = 0;
    std::size_t last = 0;
    for (std::size_t first = 0; first < marks.size(); ++first) {
        last = std::max(last, first);
        while (last < marks.size() && marks[last].end <= marks[first].begin + bytes)
            ++last;
        if (last - first > most) {
            most = last - first;
            best = first;
        }
    }
    return best;
}

} // namespace

MarkedText excerptOf(const MarkedText &found, std::size_t letters)
{
    const std::string &text = found.text;
    if (letterCount(text) <= letters)
        return found;
    std::size_t begin = 0;
    if (!found.marks.empty()) {
        // A quarter of the room for what stands before.
        const std::size_t first = found.marks[bestFirstMark(found.marks, letters * 3 / 4)].begin;
        begin = first > letters / 4 ? first - letters / 4 : 0;
    }
    if (text.size() - begin < letters)
        begin = text.size() - letters;
    if (begin > 0) {
        const std::size_t blank = text.find(' ', begin - 1);
        begin = blank == std::string::npos ? 0 : blank + 1;
    }
    std::size_t end = text.size();
    if (end - begin > letters) {
        const std::size_t blank = text.rfind(' ', begin + letters);
        end = blank == std::string::npos || blank <= begin ? text.size() : blank;
    }

    MarkedText excerpt;
    excerpt.text = std::string(begin > 0 ? ellipsis : "") + text.substr(begin, end - begin)
                   + std::string(end < text.size() ? ellipsis : "");
    const std::size_t shift = begin > 0 ? ellipsis.size() : 0;
    for (const WordPlace &mark : found.marks) {
        if (mark.begin >= begin && mark.end <= end)
            excerpt.marks.push_back({mark.begin - begin + shift, mark.end - begin + shift});
    }
    return excerpt;
}

} // namespace guide
