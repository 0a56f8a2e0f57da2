// The pages of the guide: what a section becomes when it is read.
#pragma once

#include "guide/page/page.h"

#include <string_view>
#include <vector>

namespace guide {

// The page of a section. `today` is an ISO date, here and for every page that gives advice: see date_notice.h.
// `country` is the code of one of Care::numbers, or empty: a card of emergencies names what to call there.
Page pageOf(const Guide &guide, const Section &section, std::string_view today, std::string_view country = {});

// The whole guide in reading order: one page for each section, and what the look-up holds behind the page that lists
// the medicines: every card, every pair, what their kinds have in common, and the comparison.
std::vector<Page> pagesOf(const Guide &guide, std::string_view today);

// The pages of one section among them.
std::vector<Page> pagesOf(const Guide &guide, const Section &section, std::string_view today);

} // namespace guide
