// What the tests of "Find on this page" share.
#pragma once

#include "support/open_window.h"

#include <QLabel>

inline void findOn(OpenWindow &reader, const char *words)
{
    reader.press(Qt::Key_F, Qt::ControlModifier);
    reader.type(words);
}

inline QString count(OpenWindow &reader)
{
    return reader.find<QLabel>("findCount").text();
}
