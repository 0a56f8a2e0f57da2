// The search on the command line.
#pragma once

#include "guide/guide.h"

#include <QString>

// Prints the hits, best first, each page once: its id, its title and the words around the hit, with tabs between. Words
// that may be danger signs put the symptom check first. What was perhaps meant, and that nothing was found, goes to
// standard error. Returns the exit status.
int search(const guide::Guide &guide, const QString &words);
