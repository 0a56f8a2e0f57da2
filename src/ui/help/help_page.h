// The help page: the keys, what the program keeps, and what it is made of. It is about the program, so its words are
// those of the interface and not of the content.
#pragma once

#include "guide/page/page.h"
#include "ui/reading/form_builder.h"
#include "ui/reading/open/open_page.h"

namespace ui {

class Settings;

inline const QString helpPageId = QStringLiteral("help");

// The SheetForm in it is where helpForm() builds.
guide::Page helpPage(const guide::Guide &guide);

// How the search finds it.
ProgramPage helpFound();

// The file of the settings with all that stands in it, and a button that removes it.
void buildHelpForm(FormBuilder &form, Settings &settings);

} // namespace ui
