// The page on which the reader fills in the visit sheet, or leaves it blank, and prints it.
#pragma once

#include "guide/page/page.h"
#include "ui/reading/text_block.h"
#include "ui/sheets/visit_session.h"

namespace ui {

class SectionPage;

// The sessions must outlive the page, which its parent owns.
SectionPage *makeVisitPage(const PageContext &context, VisitSession &session, const CareSession &care,
                           const LookUpSession &lookUp, const guide::Page &page, QWidget *parent);

// What stands on the sheet.
guide::VisitNotes visitNotes(const guide::Guide &guide, const VisitSession &session, const CareSession &care,
                             const LookUpSession &lookUp);

} // namespace ui
