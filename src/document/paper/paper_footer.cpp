#include "document/paper/paper_footer.h"

#include "document/paper/paper_drawing.h"
#include "document/text/text_writer.h"
#include "guide/emergency.h"
#include "guide/text/fill.h"

#include <QFontMetricsF>
#include <QPainter>

namespace document {
namespace {

constexpr qreal gapAboveInEm = 0.6; // the box must not look like the end of the text above it
constexpr qreal footerGapInEm = 0.3;

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
    : m_numberWords(guide.words().pages.footer.number), m_style(style), m_width(width),
      m_em(QFontMetricsF(style.font, &device).height())
{
    const guide::Text emergency{guide::Strong{std::string(guide::emergencyTitle) + ". "},
                                guide::Plain{std::string(guide::emergencyLine)}};
    const std::string told =
        guide::fill(guide.words().pages.footer.edition,
                    {{"title", guide.title()}, {"edition", guide.edition()}, {"date", firstChecked(guide)}});
    const guide::Text edition{guide::Plain{told + " " + std::string(guide::notADiagnosisInShort) + "."}};
    constexpr int longest = 100;
    const qreal number =
        QFontMetricsF(style.font, &device).horizontalAdvance(QLatin1Char(' ') + numberOf(longest, longest));
    PaperBoxes boxes(guide, style, device, width, leading);
    boxes.addFramed(emergency);
    m_boxes = boxes.take();
    m_boxes.front().gapBefore = gapAboveInEm * m_em;
    PaperBoxes narrow(guide, style, device, width - number, leading);
    narrow.addPlain(edition);
    m_boxes.push_back(std::move(narrow.take().front()));
    m_boxes.back().gapBefore = footerGapInEm * m_em;
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
    painter.drawText(QRectF(0, 0, m_width, y), Qt::AlignRight | Qt::AlignBottom, numberOf(number, count));
}

QString PaperFooter::numberOf(int number, int count) const
{
    return toQString(
        guide::fill(m_numberWords, {{"number", std::to_string(number)}, {"count", std::to_string(count)}}));
}

} // namespace document
