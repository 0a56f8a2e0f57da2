// The words that a reader must find on a page, whatever the page was written to.
#pragma once

#include "guide/page/page.h"

#include <QString>
#include <QStringList>

// Every text of the page in reading order, block by block; what a block rests on as "[4, 7]" at its end. Buttons have
// no words outside the window.
QStringList textsOf(const guide::Page &page, const guide::Guide &guide);

// Letters alone: ligatures undone, every run of white space one space.
QString normalised(const QString &text);

// The texts that do not stand in `words` in their order. Spaces do not count: a long address is parted at the end of a
// line.
QStringList missingFrom(const QString &words, const QStringList &texts);
