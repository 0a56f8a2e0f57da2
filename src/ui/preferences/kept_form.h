// What the program has kept, and the button that removes it.
#pragma once

#include "ui/reading/form_builder.h"

#include <functional>

namespace ui {

class Settings;

// The file of the settings with all that stands in it. `removed` is called when it is gone.
void buildKeptForm(FormBuilder &form, Settings &settings, const std::function<void()> &removed);

} // namespace ui
