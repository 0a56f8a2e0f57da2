// What the settings say of paper, as those want it who print; and how many sheets there are, in words.
#pragma once

#include "document/paper/paper.h"
#include "guide/page/print_form.h"

#include <QString>

namespace ui {

class Settings;

guide::PrintForm printFormOf(bool all, bool sources);
document::PaperOptions paperOptionsOf(const Settings &settings);
QString sheetsInWords(int sheets);

} // namespace ui
