// What a screen reader is shown of a page: Qt's scroll area tells of what scrolls alone, and not of the list beside it.
#pragma once

namespace ui {

// Before the first page is shown; again does no harm.
void showPagesWholeToScreenReaders();

} // namespace ui
