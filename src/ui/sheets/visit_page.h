// The page on which the reader fills in the visit sheet, or leaves it blank, and prints it.
#pragma once

#include "ui/reading/open/open_page.h"
#include "ui/reading/page_context.h"
#include "ui/sheets/visit_session.h"

namespace ui {

// The pages of the content that hold the visit sheet. All must outlive the kind and its pages.
PageKind visitKind(const PageContext &context, VisitSession &session, const VisitSources &sources);

// What stands on the sheet.
guide::VisitNotes visitNotes(const guide::Guide &guide, const VisitSession &session, const VisitSources &sources);

} // namespace ui
