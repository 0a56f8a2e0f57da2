// MedicineClass: medicines that do the same, most of which have no card here: opioids, blood thinners, another NSAID.
//
// A class has a verdict with each medicine of the guide, or says that none is known, or that nobody looked. The
// verdicts are MedicinePairs like all others, with the id of the class in `between`: Guide::pair() finds them.
#pragma once

#include "guide/text/text.h"

#include <string>
#include <vector>

namespace guide {

struct MedicineClass
{
    std::string id;
    std::string name;               // "Opioid pain relievers"
    std::string kind;               // what one of them is, in a sentence: "an opioid"
    std::string examples;           // "codeine, tramadol, oxycodone"
    std::vector<std::string> typed; // what else people type for the whole class
    Text meaning;                   // what it means that a product holds one, in one to three sentences
    Text tooMuch = {};              // what to do after too much of one; may be empty
    bool hidden = false;            // people are hurt because they do not know that it is in the pack: told strongly
    bool offered = false;           // in the list of what can be taken together
    bool judged = true;             // false: that nothing is known of it with something else is no reason to ask
    std::vector<std::string> noneKnown;          // medicines and extras with which nothing official was found
    std::vector<std::string> notLookedInto = {}; // those of which nobody looked: a word for the check, as for a reader
                                                 // whatever is neither found nor judged is that
};

} // namespace guide
