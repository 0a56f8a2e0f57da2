// What the program has kept, and the button that removes it.
#pragma once

#include "ui/reading/form_builder.h"

namespace ui {

class Settings;

// The file of the settings with all that stands in it.
void buildKeptForm(FormBuilder &form, Settings &settings);

} // namespace ui
