// The command line's medicines: what --list tells of them.
#pragma once

#include "guide/guide.h"

#include <QString>

// A line for each medicine, in the order of the guide: its id, a tab, its name.
QString medicineLines(const guide::Guide &guide);
