// What is asked before a routine, as the form of its page: where the reader is, and what does not fit.
#pragma once

#include "guide/remedies/routine.h"
#include "ui/reading/form_builder.h"
#include "ui/reading/page/section_page.h"
#include "ui/remedies/session/routine_session.h"

#include <functional>

namespace ui {

// Pressing Start calls `start`, with the choice in the session. All must outlive the form.
void buildRoutineStart(SectionPage &page, FormBuilder &form, const guide::RoutineContent &content,
                       const guide::Routine &routine, RoutineSession &session, const std::function<void()> &start);

} // namespace ui
