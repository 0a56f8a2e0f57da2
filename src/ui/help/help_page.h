// The help page: what one can do, the keys, where what the program keeps is shown, and what it is made of. It is about
// the program, so its words are those of the interface and not of the content.
#pragma once

#include "guide/guide.h"
#include "guide/page/page.h"
#include "ui/reading/open/open_page.h"

#include <QString>

namespace ui {

inline const QString helpPageId = QStringLiteral("help");

guide::Page helpPage(const guide::Guide &guide);

// How the search finds it.
ProgramPage helpFound();

} // namespace ui
