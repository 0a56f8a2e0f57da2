// The sheet for the doctor: what a reader replied to the symptom check, for a clinician to scan.
#pragma once

#include "guide/care/seek_care.h"
#include "guide/page/page.h"

#include <string_view>
#include <vector>

namespace guide {

// Short lines with the clinical term first: the urgency, the replies, the rules that hold, what is unanswered, the
// sources. `time` is when the replies were given, as a person reads it.
Page careSheet(const Guide &guide, const Replies &replies, const SeekCareAnswer &answer, std::string_view today,
               std::string_view time);

// All that is printed of the symptom check: the answer, to be read alone, and the sheet for the doctor. `clock` is the
// time of the replies as "14:05"; `country` is as for careAnswerPage.
std::vector<Page> careSheets(const Guide &guide, const Replies &replies, std::string_view today, std::string_view clock,
                             std::string_view country = {});

} // namespace guide
