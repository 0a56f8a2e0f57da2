// How far apart two spellings are.
//
// The distance is the optimal string alignment: the least number of edits that turn one word into the other, where a
// typo is a letter too many, too few, wrong, or swapped with its neighbour, and no letter is touched twice. F. J.
// Damerau found these four behind most spelling errors ("A technique for computer detection and correction of spelling
// errors", Communications of the ACM 7(3), 1964, pages 171-176, doi:10.1145/363958.363994); the recurrence is that of
// V. I. Levenshtein's distance (Soviet Physics Doklady 10(8), 1966, pages 707-710) with the swap added; L. Boytsov
// compares it with its neighbours ("Indexing methods for approximate dictionary searching", ACM Journal of Experimental
// Algorithmics 16, 2011, doi:10.1145/1963190.1963191).
#pragma once

#include <string>
#include <string_view>

namespace guide {

// The edits between the two, or `most` + 1 as soon as there are more. Works on letters: decode UTF-8 first.
int editDistance(std::u32string_view one, std::u32string_view other, int most);

// The edits between `typed` and the beginning of `word` that is nearest to it; `most` + 1 as soon as there are more.
int editsToPrefix(std::u32string_view typed, std::u32string_view word, int most);

// How many edits still leave a word recognizable: none up to three letters, one up to seven, two from eight on.
int editsAllowed(std::size_t letters);

// The letters of UTF-8 text. A byte that is not UTF-8 stands for itself, so that every text has letters.
std::u32string lettersOf(std::string_view utf8);

} // namespace guide
