// --print: pages and sheets of the guide as a file.
#pragma once

#include "app/arguments.h"
#include "guide/guide.h"

// Writes what the command names, and returns the exit status.
int print(const guide::Guide &guide, const command::Print &command);

// What has pages to lay out needs a QGuiApplication.
bool printsPdf(const Command &command);
