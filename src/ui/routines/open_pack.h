// What is asked before heat or cold, as a page that can be open.
#pragma once

#include "ui/reading/open/open_page.h"
#include "ui/reading/page_context.h"
#include "ui/routines/routine_session.h"

namespace ui {

// "timer/heat" and "timer/cold". All must outlive the kind and its pages.
PageKind packKind(const PageContext &context, RoutineSession &session);

} // namespace ui
