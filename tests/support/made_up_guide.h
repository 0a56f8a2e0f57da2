// A small guide with one of everything that a guide can hold, for tests that must not depend on the shipped words.
#pragma once

#include "guide/guide.h"

// Pages: "home" (advice, every kind of block), "causes" (no advice), "sources", "folds" (folds and tiles). Remedies:
// "heat", "fluids". Figure: "bending". Sources: 1 "article-1" and 2 "article-2" from the article, 3 "own-1" added.
// Every page: last checked 2026-11-22, check again by 2027-11-22.
guide::GuideContent madeUpContent();

guide::Guide madeUpGuide();
