// The content of tests/data/medicines, over the tiny guide: two medicines and an extra.
#pragma once

#include "support/content_files.h"

using Faults = std::vector<std::string>;

inline const std::string achineFile = "medications/achine.json";
inline const std::string calmolFile = "medications/calmol.json";
inline const std::string pairsFile = "medications/pairs.json";
inline const std::string comparisonFile = "medications/comparison.json";

ContentFiles medicineContent();

// With the first `before`, which must stand in the file, put as `after`.
ContentFiles medicineContentWith(const std::string &file, const std::string &before, const std::string &after);

// Each fault of loading it, as an author reads it.
Faults medicineFaultsWith(const std::string &file, const std::string &before, const std::string &after);
