// The look-up, the cards of the medicines, and the pages that are made of all medicines, as pages that can be open.
#pragma once

#include "ui/medicines/look_up_session.h"
#include "ui/reading/open/open_page.h"
#include "ui/reading/page_context.h"

namespace ui {

class Settings;

// All must outlive the kind and its pages.
PageKind medicineKind(const PageContext &context, LookUpSession &session, const Settings &settings);

} // namespace ui
