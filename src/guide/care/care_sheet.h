// The sheet for the doctor: what a reader replied to the symptom check, for a clinician to scan.
#pragma once

#include "guide/care/seek_care.h"
#include "guide/page/page.h"
#include "guide/page/print_form.h"

#include <string>
#include <string_view>
#include <vector>

namespace guide {

// One page, unless there are many replies to tell: for whom, the urgency and the rules that hold, the replies with the
// clinical term first, what was denied in groups, and lines to fill in. `time` is when the replies were given, as a
// person reads it; `medicines` are the ids of what the reader ticked elsewhere in the guide.
Page careSheet(const Guide &guide, const Replies &replies, const SeekCareAnswer &answer, std::string_view today,
               std::string_view time, const std::vector<std::string> &medicines = {});

// All that is printed of the symptom check: the answer, to be read alone, and the sheet for the doctor. `clock` is the
// time of the replies as "14:05"; `country` is as for careAnswerPage. The form is that of the answer, which always has
// what to do while waiting and what to watch for.
std::vector<Page> careSheets(const Guide &guide, const Replies &replies, const PrintForm &form, std::string_view today,
                             std::string_view clock, std::string_view country = {},
                             const std::vector<std::string> &medicines = {});

} // namespace guide
