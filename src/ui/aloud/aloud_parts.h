// The parts of a page as a voice reads them: what is open on it, one paragraph, item, row of a table or tile at a time.
//
// The words are those that a screen reader is told: without the marks of sources, a figure by its alternative, a fold
// that is closed by its title alone.
#pragma once

#include "ui/reading/marks/mark_layer.h"

#include <QString>

#include <vector>

namespace ui {

class SectionPage;
class TextBlock;

struct AloudPart
{
    QString words;
    std::vector<WordMark> places; // at least one; all of one widget

    QWidget *widget() const { return places.front().widget; }
    TextBlock *block() const; // nullptr where it is none
    bool isSame(const AloudPart &other) const;
};

// In reading order. A page that is still growing is made whole first.
std::vector<AloudPart> partsOf(SectionPage &page);

} // namespace ui
