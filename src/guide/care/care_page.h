// The answer of the symptom check as a Page for the reader.
#pragma once

#include "guide/care/seek_care.h"
#include "guide/page/page.h"

namespace guide {

// What to do, what not, and why, in a few words; then a SheetForm, where a screen has its buttons; and in folds what to
// do while waiting, what to watch for, what it may be, what was not asked, what is not known, and the sources. Of home
// care, the numbers and the SheetForm stand at the end.
// `country` is the code of one of Care::numbers: its numbers alone are shown. Without one, all are, each with its
// country.
Page careAnswerPage(const Guide &guide, const Replies &replies, const SeekCareAnswer &answer, std::string_view today,
                    std::string_view country = {});

// Whether a reply speaks of too much of a medicine or of a mix: the answer names the poison line then, and else not.
bool needsPoisonLine(const Guide &guide, const Replies &replies);

} // namespace guide
