// What is asked before heat or cold, as a page that can be open.
#pragma once

#include "ui/reading/open/open_page.h"
#include "ui/reading/page_context.h"
#include "ui/remedies/session/pack_session.h"

namespace ui {

// Whether the id is that of a pack. Only then are the packs read.
bool isPack(const guide::Guide &guide, const QString &id);

// "timer/heat" and "timer/cold". All must outlive the kind and its pages.
PageKind packKind(const PageContext &context, PackSession &session);

} // namespace ui
