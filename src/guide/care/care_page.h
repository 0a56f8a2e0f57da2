// The answer of the symptom check as a Page for the reader.
#pragma once

#include "guide/care/seek_care.h"
#include "guide/page/page.h"

namespace guide {

// What to do and where, why, what to do while waiting, what to watch for, what is not known, and what is still open.
// `country` is the code of one of Care::numbers: its numbers alone are shown. Without one, all are, each with its
// country.
Page careAnswerPage(const Guide &guide, const Replies &replies, const SeekCareAnswer &answer, std::string_view today,
                    std::string_view country = {});

// The numbers of the country with this code alone; without one, those of every country.
std::vector<CountryNumbers> chosenNumbers(const Care &care, std::string_view country);

} // namespace guide
