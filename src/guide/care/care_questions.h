// What an answer tells of the questions behind it: which are open, which were left out, and what they leave out
// themselves.
#pragma once

#include "guide/care/seek_care.h"
#include "guide/page/page.h"

namespace guide {

List openQuestions(const Guide &guide, const SeekCareAnswer &answer);

// What a no left out, by the question that had it.
List questionsLeftOut(const Guide &guide, const Replies &replies);

// Those with a no that leave out what other lists count, each with the reason.
List narrowerQuestions(const Guide &guide, const Replies &replies);

} // namespace guide
