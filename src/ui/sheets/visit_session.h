// VisitSession: what the reader wrote for a visit, while the program runs. It lives in memory only, and nowhere else.
#pragma once

#include "guide/sheets/visit_sheet.h"

namespace ui {

// What the visit sheet takes over from elsewhere in the program. Both must outlive the page.
struct VisitSources
{
    const guide::Replies &replies;             // to the symptom check
    const std::vector<std::string> &medicines; // ids of what is ticked in the look-up, extras among them
};

struct VisitSession
{
    guide::VisitNotes notes;      // replies and, until they are chosen here, medicines come from VisitSources
    bool carriesReplies = false;  // the reader asked for the replies to the symptom check
    bool medicinesChosen = false; // until then, those that are ticked in the look-up
};

} // namespace ui
