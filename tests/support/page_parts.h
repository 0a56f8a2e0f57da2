// What stands where on a page, as plain words: one line for each paragraph, item or fact.
#pragma once

#include "guide/page/page.h"

#include <string>

bool hasHeading(const guide::Page &page, const std::string &text);

// The words under a heading of this text.
std::string wordsUnder(const guide::Page &page, const std::string &heading);

// What stands there before any fold.
std::string leadOf(const guide::Page &page);

// What a fold holds; empty if there is no such fold.
std::string inFold(const guide::Page &page, const std::string &title);

// Of every fact with this label.
std::string factOf(const guide::Page &page, const std::string &label);

// Whether the page lists the source of this number.
bool lists(const guide::Page &page, int source);
