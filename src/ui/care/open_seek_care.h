// The symptom check as a page that can be open.
#pragma once

#include "ui/care/care_session.h"
#include "ui/reading/open/open_page.h"
#include "ui/reading/page_context.h"

namespace ui {

class Settings;

// All must outlive the kind and its page.
PageKind seekCareKind(const PageContext &context, CareSession &session, Settings &settings);

} // namespace ui
