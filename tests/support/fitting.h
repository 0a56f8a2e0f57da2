// Whether what stands in a window has the room that its words need.
#pragma once

#include "support/open_window.h"

// Each text, button and label that is cut, wider than what holds it, or laid over another one; empty if all is well.
std::vector<std::string> faultsOfFit(OpenWindow &reader);
