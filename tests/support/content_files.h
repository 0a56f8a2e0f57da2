// A content folder in memory, for tests that change one file of it.
#pragma once

#include "loading/guide_loader.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

// Names relative to the content folder, and the text.
using ContentFiles = std::map<std::string, std::string>;

// All files below the folder.
ContentFiles filesIn(const std::filesystem::path &folder);

// The smallest complete guide: tests/data/tiny.
ContentFiles tinyContent();

// The tiny guide with `before`, which must stand in the file exactly once, put as `after`.
ContentFiles tinyContentWith(const std::string &file, const std::string &before, const std::string &after);

loading::ReadFile readFrom(ContentFiles files);

// Each fault of loading, as an author reads it; empty if the guide loads.
std::vector<std::string> faultsOf(ContentFiles files);
