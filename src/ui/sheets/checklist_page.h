// The page on which the reader chooses what stands on the checklist, and prints it.
//
// It is the page of the section: each item is a tick with its reason below it, and behind the items there is room for
// lines of the reader's own and the number of weeks. Every choice is in the settings at once.
#pragma once

#include "guide/sheets/checklist_sheet.h"
#include "ui/reading/open/open_page.h"
#include "ui/reading/page_context.h"

namespace ui {

class Settings;

// Lines of the reader's own that the page has room for.
inline constexpr int ownLineCount = 4;

// The pages of the content that hold a checklist. All must outlive the kind and its pages.
PageKind checklistKind(const PageContext &context, Settings &settings);

// What was chosen; until then, what the checklist starts with.
guide::ChecklistChoice checklistChoice(const Settings &settings, const guide::Checklist &checklist);

} // namespace ui
