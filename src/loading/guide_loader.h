// loadGuide: the content folder as a Guide, or every fault found in it.
//
// The loader knows neither files nor resources: it asks for the text of a file by its name, relative to the content
// folder. So a test hands in strings, the program its resources, an author a folder.
#pragma once

#include "guide/base/result.h"
#include "guide/guide.h"
#include "loading/json/problems.h"

#include <functional>
#include <string>

namespace loading {

// The text of the file, or one sentence that says why it cannot be read.
using ReadFile = std::function<guide::Result<std::string, std::string>(const std::string &file)>;

// A guide is loaded whole or not at all.
guide::Result<guide::Guide, Problems> loadGuide(const ReadFile &readFile);

// For content that loadGuide has accepted and that cannot have changed since, such as what the program carries inside.
// How its files fit together is not checked again, and the medicines, the figures and the routines are read when the
// first of them is asked for.
guide::Result<guide::Guide, Problems> loadCheckedGuide(const ReadFile &readFile);

} // namespace loading
