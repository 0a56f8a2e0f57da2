// Whether letters can be drawn at all: a computer may have no font, and Qt then draws boxes without a word.
#pragma once

namespace document {

// Of the application's own font, which is read anyway. There must be an application.
bool canDrawLetters();

} // namespace document
