#include "document/paper/paper_footer.h"

#include "document/paper/paper_drawing.h"
#include "guide/emergency.h"

#include <QFontMetricsF>
#include <QPainter>

namespace document {
namespace {

constexpr qreal gapAboveInEm = 0.6; // the box must not look like the end of the text above it
constexpr qreal gapInEm = 0.3;

// Every page has been checked on that day or later.
std::string firstChecked(const guide::Guide &guide)
{
    std::string date;
    for (const guide::Section &section : guide.sections()) {
        if (date.empty() || section.lastChecked < date)
            date = section.lastChecked;
    }
    return guide::readableDate(date, guide.words().dates);
}

} // namespace

PaperFooter::PaperFooter(const guide::Guide &guide, const PageStyle &style, QPaintDevice &device, qreal width,
                         qreal leading)
    : m_style(style), m_width(width), m_em(QFontMetricsF(style.font, &device).height())
{
    const guide::Text emergency{guide::Strong{std::string(guide::emergencyTitle) + ". "},
                                guide::Plain{std::string(guide::emergencyLine)}};
    const guide::Text edition{guide::Plain{guide.title() + " " + guide.edition() + ", checked " + firstChecked(guide)
                                           + ". " + std::string(guide::notADiagnosisInShort) + "."}};
    const qreal number = QFontMetricsF(style.font, &device).horizontalAdvance(QStringLiteral(" 100 of 100"));
    PaperBoxes boxes(guide, style, device, width, leading);
    boxes.addFramed(emergency);
    m_boxes = boxes.take();
    m_boxes.front().gapBefore = gapAboveInEm * m_em;
    PaperBoxes narrow(guide, style, device, width - number, leading);
    narrow.addPlain(edition);
    m_boxes.push_back(std::move(narrow.take().front()));
    m_boxes.back().gapBefore = gapInEm * m_em;
}

qreal PaperFooter::height() const
{
    qreal height = 0;
    for (const PaperBox &box : m_boxes)
        height += box.gapBefore + box.height();
    return height;
}

void PaperFooter::draw(QPainter &painter, int number, int count) const
{
    qreal y = 0;
    for (const PaperBox &box : m_boxes) {
        y += box.gapBefore;
        document::draw(painter, {&box, 0, box.parts.size(), false, 0, y}, m_style, m_width, m_em);
        y += box.height();
    }
    painter.setFont(m_style.font);
    painter.setPen(m_style.text);
    painter.drawText(QRectF(0, 0, m_width, y), Qt::AlignRight | Qt::AlignBottom,
                     QStringLiteral("%1 of %2").arg(number).arg(count));
}

} // namespace document
