// The two buttons below a form: print the sheet, and everything else that can be done with it.
#pragma once

#include "ui/reading/form_builder.h"

namespace ui {

void addPrintButtons(FormBuilder &form, const QString &print);

} // namespace ui
