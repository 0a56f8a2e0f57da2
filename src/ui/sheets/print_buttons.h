// The two buttons below a form: print the sheet, and everything else that can be done with it.
#pragma once

#include "ui/reading/form_builder.h"
#include "ui/reading/page/section_page.h"

namespace ui {

// The first of them alone. `name` is the object name.
void addPrintButton(SectionPage &page, FormBuilder &form, const QString &name, const QString &print);
void addPrintButtons(SectionPage &page, FormBuilder &form, const QString &print);

} // namespace ui
