// The command line's medicines: what --list tells of them, what is in a pack, and what goes together.
#pragma once

#include "guide/guide.h"

#include <QString>
#include <QStringList>

// A line for each medicine, in the order of the guide: its id, a tab, its name.
QString medicineLines(const guide::Guide &guide);

// Says what is in the pack of that name, or asks which is meant. The exit status.
int lookUp(const guide::Guide &guide, const QString &name);

// Says what is known of taking these together. A name that is not one thing is told, and nothing else is. The exit
// status.
int takeTogether(const guide::Guide &guide, const QStringList &names);
