// What is asked before a routine, as the form of its page: where the reader is, and what does not fit.
#pragma once

#include "guide/remedies/routine.h"
#include "ui/reading/form_builder.h"
#include "ui/reading/page/section_page.h"
#include "ui/remedies/session/routine_session.h"

#include <functional>

namespace ui {

// The button of a strip that stands below the page and is hidden at first.
Button *makeStartStrip(const PageContext &context, QWidget *parent);

// Pressing Start calls `start`, with the choice in the session. While Start is out of sight below, `way` is shown with
// its strip, and leads to it. All must outlive the form. The page has a parent that holds it and the strip.
void buildRoutineStart(const PageContext &context, SectionPage &page, FormBuilder &form, const guide::Routine &routine,
                       RoutineSession &session, Button &way, const std::function<void()> &start);

} // namespace ui
