// The command line: what the program does without its window.
#pragma once

#include "app/arguments.h"

// Does what was asked for and returns the exit status. Printing a PDF needs a QGuiApplication; nothing else does. The
// window is not opened here.
int run(const Command &command);
