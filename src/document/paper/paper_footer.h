// PaperFooter: what stands at the bottom of every sheet. Used by paper.cpp.
#pragma once

#include "document/paper/paper_box.h"

class QPainter;

namespace document {

// The emergency line in a box, the edition and the date of the content, what it is not, and the number of the sheet. In
// the size of the text, like everything on paper.
class PaperFooter
{
public:
    PaperFooter(const guide::Guide &guide, const PageStyle &style, QPaintDevice &device, qreal width, qreal leading);

    qreal height() const;

    // With the painter's origin at the top left of the footer.
    void draw(QPainter &painter, int number, int count) const;

private:
    QString numberOf(int number, int count) const;

    std::string m_numberWords;
    const PageStyle &m_style;
    qreal m_width;
    qreal m_em;
    std::vector<PaperBox> m_boxes; // the emergency line, the edition
};

} // namespace document
