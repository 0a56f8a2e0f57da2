// The direction that words are read in, for QPainter::drawText(): that of their own letters, and not of the window
// around them. Else the mark that ends a sentence stands before it where the two differ.
#pragma once

#include <QString>

namespace ui {

inline int directionFlag(const QString &words)
{
    return words.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

} // namespace ui
