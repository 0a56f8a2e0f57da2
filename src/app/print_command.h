// --print: pages and sheets of the guide as a file.
#pragma once

#include "app/arguments.h"
#include "guide/care/seek_care.h"

// Writes what the request names, and returns the exit status. `replies` are those that the request gives.
int print(const guide::Guide &guide, const guide::Replies &replies, const Request &request);

// What has pages to lay out needs a QGuiApplication.
bool printsPdf(const Request &request);
