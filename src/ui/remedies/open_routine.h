// A routine as pages that can be open: what is asked before it, and the player.
#pragma once

#include "ui/reading/open/open_page.h"
#include "ui/reading/page_context.h"
#include "ui/remedies/session/routine_session.h"

namespace ui {

// Whether the id is that of a routine, or of its player. Only then are the routines read.
bool isRoutine(const guide::Guide &guide, const QString &id);

// "routine/ID", and "routine/ID/led" for the player, which opens the other one while nothing was started. All must
// outlive the kind and its pages.
PageKind routineKind(const PageContext &context, RoutineSession &session);

} // namespace ui
