// The guides that the tests of the window read in.
#pragma once

#include "guide/guide.h"
#include "support/shipped_guide.h"

#include <QString>

#include <vector>

// The made-up guide of all floors, with two pages more:
// - "long": far higher than any window. Its blocks are a title, a lead, forty paragraphs, and between them two links,
//   a mark of two sources, two buttons and a card with a link; the last paragraph ends with a link.
// - "when-to-see-a-provider": has neither links nor buttons.
const guide::Guide &windowGuide();

// The pages that are read from top to bottom: the sections, without the one that lists the medicines.
std::vector<QString> sectionPagesOf(const guide::Guide &guide);

// Those, and the symptom check.
std::vector<QString> allPagesOf(const guide::Guide &guide);

// A day before any page of either guide has to be checked again.
inline constexpr const char *goodDay = "2026-12-01";

// Where the red button leads.
inline const QString carePage = QString::fromStdString(guide::seekCareTarget);
