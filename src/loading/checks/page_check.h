// Which pages a guide must have, which ids no page may have, that no two folds of a page share a title,
// and that no sign is missing among its cards.
#pragma once

#include "guide/guide.h"
#include "loading/json/problems.h"

namespace loading {

// The program opens some pages by itself, and has places and words of its own: a page of the same id would never be
// seen.
void checkPages(const guide::GuideContent &content, Problems &problems);

} // namespace loading
