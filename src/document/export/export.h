// A Page as plain text and as HTML: the same words as on paper, for people whom a PDF does not serve.
#pragma once

#include "guide/page/page.h"

#include <string>
#include <vector>

namespace document {

// UTF-8, lines of at most 78 characters, a blank line between blocks. A word that is longer, such as an address, stands
// whole.
std::string plainTextOf(const std::vector<guide::Page> &pages, const guide::Guide &guide);

// One complete HTML 5 document with headings, lists and a title; no scripts, no addresses to fetch.
std::string htmlOf(const std::vector<guide::Page> &pages, const guide::Guide &guide);

} // namespace document
