// The page of all stretches, with its filters, as a page that can be open.
#pragma once

#include "ui/reading/open/open_page.h"
#include "ui/reading/page_context.h"

namespace ui {

// Whether the id is that of the page of all stretches, of a part of it, or of one of them.
bool isStretches(const guide::Guide &guide, const QString &id);

// "stretches", and "stretches/chair/first-day" for those of a posture that fit the first day; "stretch/cat-cow" opens
// the steps of that one among all. The context must outlive
// the kind and its pages.
PageKind stretchesKind(const PageContext &context);

} // namespace ui
