// VisitSession: what the reader wrote for a visit, while the program runs. It lives in memory only, and nowhere else.
#pragma once

#include "guide/sheets/visit_sheet.h"
#include "ui/care/care_session.h"
#include "ui/medicines/look_up_session.h"

namespace ui {

struct VisitSession
{
    guide::VisitNotes notes;      // replies and, until they are chosen here, medicines come from the other sessions
    bool carriesReplies = false;  // the reader asked for the replies to the symptom check
    bool medicinesChosen = false; // until then, those that are ticked in the look-up
};

} // namespace ui
