// The time that passes on the wall, whatever the machine does meanwhile.
#pragma once

#include <cstdint>

namespace ui {

// In milliseconds from some moment. It goes on while the machine is suspended, and no change of its date moves it.
std::int64_t wallMilliseconds();

} // namespace ui
