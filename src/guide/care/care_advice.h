// What to do until help is there, or at home: the WaitingAdvice that goes with an answer.
#pragma once

#include "guide/care/seek_care.h"
#include "guide/page/page.h"

#include <string>
#include <vector>

namespace guide {

// What cannot wait until a fold is opened: the first leads. May be empty.
List adviceLeads(const Guide &guide, const SeekCareAnswer &answer);

// The title of its fold with what to do until help is there: of a single advice, its own.
const std::string &adviceTitle(const Guide &guide, const SeekCareAnswer &answer);

// All of it. A single advice has no heading: its title is that of the fold.
std::vector<Block> adviceInFull(const Guide &guide, const SeekCareAnswer &answer);

} // namespace guide
