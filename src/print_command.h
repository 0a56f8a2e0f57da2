// --print: pages and sheets of the guide as a file.
#pragma once

#include "command_line.h"
#include "guide/seek_care.h"

#include <optional>

// Writes what the request names, and returns the exit status. `replies` are those that the request gives, if it gives any.
int print(const guide::Guide &guide, const std::optional<guide::Replies> &replies, const Request &request);
