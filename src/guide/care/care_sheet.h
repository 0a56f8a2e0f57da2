// The sheet for the doctor: what a reader replied to the symptom check, for a clinician to scan.
#pragma once

#include "guide/care/seek_care.h"
#include "guide/page/page.h"

#include <string_view>

namespace guide {

// Short lines with the clinical term first: the urgency, the replies, the rules that hold, what is unanswered, the
// sources. `time` is when the replies were given, as a person reads it.
Page careSheet(const Guide &guide, const Replies &replies, const SeekCareAnswer &answer, std::string_view today,
               std::string_view time);

} // namespace guide
