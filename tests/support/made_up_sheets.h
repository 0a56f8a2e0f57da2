// A small checklist with one item of each kind, and the words of a visit sheet.
#pragma once

#include "guide/guide.h"

// Habits "drink" (items "cups" each day, "night-glass" each night) and "move" ("walk" on some days, "desk" on workdays,
// "plan" once a week, and "stairs", which is not chosen at first). The visit sheet lists the remedy "heat". Cites
// "own-1".
void addMadeUpSheets(guide::GuideContent &content);
