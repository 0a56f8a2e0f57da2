// The kind of page that tells about the program: the page "help".
#pragma once

#include "ui/reading/open/open_page.h"
#include "ui/reading/page_context.h"

namespace ui {

// The context must outlive the kind and its pages.
PageKind helpKind(const PageContext &context);

} // namespace ui
