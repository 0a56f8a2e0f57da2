// Taking medicines together: the verdict on each pair, the strongest warning first.
//
// The guide never adds verdicts up: three medicines are three pairs. A pair that it knows nothing of is not a pair
// without danger; it is told as such, and ranks with "ask first".
#pragma once

#include "guide/page/page.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace guide {

struct PairVerdict
{
    std::string one; // ids of medicines or extras
    std::string other;
    Verdict verdict = Verdict::AskFirst;
    const MedicinePair *pair = nullptr; // nullptr: the guide says nothing of these two
};

// Every pair among the chosen, each once; equal verdicts keep the order of choice. Ids that the guide does not know,
// and repeats, are left out.
std::vector<PairVerdict> togetherVerdicts(const Guide &guide, const std::vector<std::string> &chosen);

// One medicine with each of the others.
std::vector<PairVerdict> togetherVerdicts(const Guide &guide, const std::string &one,
                                          const std::vector<std::string> &others);

// "Alcohol and ibuprofen": how the pair is called.
std::string pairTitle(const Guide &guide, const PairVerdict &pair);

// What can happen, what to do, and whether it is official; or that the guide says nothing, and what to do then.
Facts pairFacts(const Guide &guide, const PairVerdict &pair);

// All verdicts on the chosen, to read and to print.
Page togetherPage(const Guide &guide, const std::vector<std::string> &chosen, std::string_view today);

// Where the heading of a pair of the chosen stands on that page: a LinePlace::block.
int blockOfPair(const Guide &guide, const std::vector<std::string> &chosen, const std::array<std::string, 2> &pair);

// A name in the middle of a sentence: "ibuprofen" for "Ibuprofen".
std::string inSentence(std::string_view name);

// The reverse: "Ask first" for "ask first".
std::string capitalized(std::string_view words);

} // namespace guide
