// Taking medicines together: the verdict on each pair, the strongest warning first.
//
// What is taken is a medicine, an extra, a class, an ingredient or a product, by its id. A product is judged by what is
// in it: each of its ingredients with each of the other's, and what stands in both is told as one medicine taken twice.
//
// The guide never adds verdicts up: three medicines are three pairs. A pair that it knows nothing of is not a pair
// without danger; it is told as such, and ranks with "ask first". Where nothing official was found that is said; where
// nobody looked, that, and never the other.
#pragma once

#include "guide/page/page.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace guide {

// What is in the one with what is in the other.
struct PairPart
{
    std::string one; // ids of medicines, extras or classes; of ingredients that the guide cannot judge
    std::string other;
    const MedicinePair *pair = nullptr; // nullptr: the guide says nothing of these two
    bool noneFound = false;             // because nothing official was found; false: nobody looked

    Verdict verdict() const { return pair ? pair->verdict : Verdict::AskFirst; }
};

struct PairVerdict
{
    std::string one; // ids of what was chosen
    std::string other;
    Verdict verdict = Verdict::AskFirst; // the worst of the parts; never better than that for what is in both
    const MedicinePair *pair = nullptr;  // of the worst part; nullptr: the guide says nothing of these two
    std::vector<PairPart> parts = {};    // each once, the worst first; empty only where all that is in one is in both
    std::vector<std::string> both = {};  // ids of ingredients in both: they are to be counted together
    // Ids of those of the two that were taken off the market: they go with nothing.
    std::vector<std::string> withdrawn = {};
};

// What decides about something taken: the medicine, extra or class itself; of a product or an ingredient the classes
// and medicines of what is in it, each once, and each ingredient that belongs to none.
std::vector<std::string> judgedAs(const Guide &guide, const std::string &id);

// The ingredients of a product; of an ingredient or a medicine itself; of anything else none.
std::vector<std::string> ingredientsOf(const Guide &guide, const std::string &id);

// Every pair among the chosen, each once; equal verdicts keep the order of choice. Ids that the guide does not know,
// and repeats, are left out.
std::vector<PairVerdict> togetherVerdicts(const Guide &guide, const std::vector<std::string> &chosen);

// One medicine with each of the others.
std::vector<PairVerdict> togetherVerdicts(const Guide &guide, const std::string &one,
                                          const std::vector<std::string> &others);

// How strong the verdict is told. Where the guide knows of nothing official that is a tone of its own, weaker than to
// ask and stronger than what is usual.
Tone toneOf(const PairVerdict &verdict);

// "Ask first"; where nothing official was found, that; where nobody looked, that.
std::string verdictInWords(const Guide &guide, const PairVerdict &verdict);

// "Alcohol and ibuprofen": how the pair is called.
std::string pairTitle(const Guide &guide, const PairVerdict &pair);

// "Do not combine without medical advice: Alcohol and diazepam": of the strongest among the chosen. Empty while there
// is no pair.
std::string strongestVerdict(const Guide &guide, const std::vector<std::string> &chosen);

// What can happen, what to do, and whether it is official; or that the guide says nothing, and what to do then. Of what
// has several parts, first what is in both, then each part, then those of which nothing is known.
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
