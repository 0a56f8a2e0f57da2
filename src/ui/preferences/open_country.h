// The page where the reader says in which country they are: every number to call, each a button that keeps its country
// and leads back to the page that asked.
#pragma once

#include "ui/reading/open/open_page.h"
#include "ui/reading/page_context.h"

namespace ui {

class Settings;

// `knows` tells whether there is a page to go back to.
PageKind countryKind(const PageContext &context, Settings &settings, std::function<bool(const QString &id)> knows);

} // namespace ui
