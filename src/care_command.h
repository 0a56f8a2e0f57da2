// The symptom check on the command line.
#pragma once

#include "guide/guide.h"

#include <QString>

// Prints the id of the urgency alone on the first line ("not-finished" cannot come: what is not named is a no), then
// the answer with its reasons. The lists are ids with commas between; empty means none. Returns the exit status.
int seekCare(const guide::Guide &guide, const QString &yes, const QString &notSure);

// One line for each symptom: id, question, "core" or "extended", and the urgency of a yes alone, with tabs between.
void listSymptoms(const guide::Guide &guide);
