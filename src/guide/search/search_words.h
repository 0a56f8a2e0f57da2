// SearchWords: what readers type, and what the guide calls it. Written by authors, beside the pages.
#pragma once

#include "guide/care/symptom.h"

#include <string>
#include <vector>

namespace guide {

// What somebody types who looks for one place of the guide.
struct PlaceWords
{
    std::string page;
    std::string heading; // on that page; empty: the page itself
    std::vector<std::string> phrases;
    std::string language = {}; // the id of a SearchLanguage; empty for that of the guide
};

// What somebody types who may have a danger sign, and the questions of the symptom check that ask for it. The sayings
// are written as search_sayings.h tells.
struct SignWords
{
    std::vector<std::string> phrases;
    std::vector<SymptomIndex> symptoms; // first the one that asks for just this; at least one is a danger sign
    std::string language = {};          // as above
};

// What a question asks for, and the words of a line that replies to it.
struct AnswerWords
{
    std::vector<std::string> asked; // sayings
    std::vector<std::string> line;  // single words; one that ends with ":" only where a line begins with it
};

// Who says that a danger sign is not there asks neither about it nor about its words: "no chest pain, just my back".
struct DeniedWords
{
    std::vector<std::string> sayings;
    std::string group;              // of the signs in them; its words count no more
    std::vector<std::string> pages; // what such a reader needs, first to last, unless the other words name something
};

// A language in which some words lead to the pages of this guide.
struct SearchLanguage
{
    std::string id;
    std::string notice; // in that language: which one the guide is in
};

// Sayings that stand for each other: "<numb>" in another saying.
struct SayingGroup
{
    std::string name;
    std::vector<std::string> sayings;
};

struct SayingWords
{
    std::vector<std::string> small;      // they do not count
    std::vector<std::string> otherWords; // never a typo of a word of a saying: "strike" is not "stroke"
    std::vector<SayingGroup> groups;
    std::vector<std::string> determiners = {}; // of the small ones, those that may stand for each other: "the", "my"
    std::vector<std::string> elisions = {};    // what stands before the apostrophe of another word: "j" of "j'arrive"
};

struct SearchWords
{
    std::vector<std::string> stopWords;             // "the", "does": they find nothing by themselves
    std::vector<std::vector<std::string>> synonyms; // single words, each of which finds what the others find
    std::vector<PlaceWords> places;
    std::vector<SignWords> signs;
    SayingWords sayings = {};
    std::vector<std::string> harmless = {};  // sayings that hold a word of a danger sign and mean none: "breast stroke"
    std::vector<std::string> idioms = {};    // that hold words of danger signs, written as search_sayings.h tells
    std::vector<std::string> comparing = {}; // sayings: one medicine or the other
    std::vector<std::string> mixing = {};    // sayings: both
    DeniedWords denied = {};
    std::vector<AnswerWords> answers = {};
    std::vector<std::string> asking = {}; // words that ask how much or how long, and name nothing
    std::vector<SearchLanguage> languages = {};
    std::vector<std::string> examples = {}; // of what can be typed
};

} // namespace guide
