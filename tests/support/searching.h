// Searching as a reader does it.
#pragma once

#include "support/open_window.h"
#include "ui/search/search_model.h"

// Opens the search and types the words, whose list is then shown.
void searchFor(OpenWindow &reader, const char *words);

// The rows of the list.
ui::SearchModel &found(OpenWindow &reader);
// The first row of a kind; nullptr if there is none.
const ui::SearchRow *rowWith(OpenWindow &reader, ui::SearchRow::Kind kind);

// The object name of what has the focus.
QString focusedName();
