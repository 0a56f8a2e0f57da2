// --review, and what --check says of the review.
#pragma once

#include "guide/guide.h"

#include <QString>

// Tells every change of content that is not reviewed; returns the exit status. `folder` is where the guide was loaded
// from, empty for the built-in content. A folder of an author's own need not hold a reviewed.json; then that is said.
int checkReview(const guide::Guide &guide, const QString &folder);

// Tells what in the folder is not as it was reviewed, and writes its reviewed.json anew; returns the exit status.
// Content with faults is not taken as reviewed.
int review(const QString &folder);
