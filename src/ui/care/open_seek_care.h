// The symptom check as a page that can be open.
#pragma once

#include "ui/care/care_session.h"
#include "ui/reading/open/open_page.h"
#include "ui/reading/page_context.h"

#include <string>
#include <vector>

namespace ui {

class Settings;

// All must outlive the kind and its page. `medicines` are the ids of what the reader ticked elsewhere: for the sheet.
PageKind seekCareKind(const PageContext &context, CareSession &session, Settings &settings,
                      const std::vector<std::string> &medicines);

} // namespace ui
