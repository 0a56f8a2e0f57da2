// The sources of a page, as they are read: each in full, in the order of their numbers.
#pragma once

#include "guide/page/page.h"

#include <cstddef>

namespace guide {

// A source as it is read: its reference, address, the date and the way it was read, and its note.
Text sourceText(const Source &source, const Words &words);

// The entry of one of guide.sources().
SourceEntry sourceEntry(const Guide &guide, std::size_t index);

// Adds an entry for each source that the page cites.
void appendCitedSources(Page &page, const Guide &guide);

} // namespace guide
