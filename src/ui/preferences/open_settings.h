// The kind of page on which the reader sets up the program: the page "settings".
#pragma once

#include "ui/reading/open/open_page.h"
#include "ui/reading/page_context.h"

namespace ui {

class Settings;
class Voice;

// All must outlive the kind and its pages.
PageKind settingsKind(const PageContext &context, Settings &settings, Voice &voice);

} // namespace ui
