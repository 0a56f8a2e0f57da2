// The symptom check on the command line.
#pragma once

#include "guide/seek_care.h"

#include <QString>

#include <optional>

// What was asked for: these symptoms a yes, those not sure, and all others a no. The lists are ids with commas between; empty
// means none. For an unknown id: prints one sentence to standard error, and returns nothing.
std::optional<guide::Replies> readReplies(const guide::Guide &guide, const QString &yes, const QString &notSure);

// Prints the id of the urgency alone on the first line ("not-finished" cannot come: every question has a reply), then the
// answer with its reasons.
void printAnswer(const guide::Guide &guide, const guide::Replies &replies);

// One line for each symptom: id, question, "core" or "extended", and the urgency of a yes alone, with tabs between.
void listSymptoms(const guide::Guide &guide);
