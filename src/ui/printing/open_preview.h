// The preview: the sheets that an open page will make, and how they should be.
#pragma once

#include "ui/reading/open/open_page.h"
#include "ui/reading/page_context.h"

namespace ui {

class Settings;

// The id of the preview of the page with that id.
QString previewOf(const QString &page);
bool isPreview(const QString &id);
QString previewed(const QString &preview); // the page

// `kindOf` knows the kind of a page, or nullptr. All must outlive what the kind opens.
PageKind previewKind(const PageContext &context, Settings &settings,
                     std::function<const PageKind *(const QString &id)> kindOf);

} // namespace ui
