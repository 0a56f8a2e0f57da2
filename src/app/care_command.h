// The symptom check on the command line.
#pragma once

#include "app/arguments.h"
#include "guide/care/seek_care.h"

#include <QString>

#include <optional>

// These symptoms a yes, those not sure, and all others a no. For an unknown id: says so in one sentence, and returns
// nothing.
std::optional<guide::Replies> readReplies(const guide::Guide &guide, const command::Symptoms &symptoms);

// The id of the urgency alone on the first line ("not-finished" cannot come: every question has a reply), then the
// answer with its reasons.
QString answerText(const guide::Guide &guide, const guide::Replies &replies);

// One line for each symptom: id, question, "core" or "extended", and the urgency of a yes alone, with tabs between.
QString symptomLines(const guide::Guide &guide);
