// The command line's medicines: what --list and --print know of them.
#pragma once

#include "document/paper.h"
#include "guide/guide.h"

#include <QString>

#include <optional>

// Each medicine in the order of the guide: its id, a tab, its name.
QStringList medicationLines(const guide::Guide &guide);

// "medication/ID" is a card, "compare" the side effects of all side by side; nothing for any other `what`.
std::optional<document::Sheets> medicationSheets(const guide::Guide &guide, const QString &what);
