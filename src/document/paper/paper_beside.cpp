// A figure with its heading and text beside it, in one box: they are not torn from each other, and several share a
// sheet.

#include "document/figures/figure_painter.h"
#include "document/paper/paper_box.h"

#include <algorithm>
#include <cstdint>

namespace document {
namespace {

constexpr qreal figureShare = 0.32; // of the width: the texts of all figures on a sheet begin at the same place
constexpr qreal highestFigureMillimetres = 24;

} // namespace

void PaperBoxes::beginTextBeside(const guide::FigureBlock &figure)
{
    const qreal left = m_width * figureShare;
    const bool hasHeading = !m_boxes.empty() && m_boxes.back().keepWithNext;
    m_figureAtLeft = FigureAtLeft{figure.figure, m_width,
                                  sizeOfPoses(*figure.figure, {left - m_em, millimetres(highestFigureMillimetres)}),
                                  m_boxes.size() - (hasHeading ? 1 : 0), SIZE_MAX};
    m_width -= left;
    if (hasHeading) {
        for (PaperPart &part : m_boxes.back().parts)
            part.text->setTextWidth(m_width);
    }
}

// What begins below the figure has all the width: large print would leave too much of it free.
void PaperBoxes::useWidthBelowFigure()
{
    if (!m_figureAtLeft || m_figureAtLeft->firstBelow != SIZE_MAX)
        return;
    qreal height = 0;
    for (std::size_t i = m_figureAtLeft->firstBox; i < m_boxes.size(); ++i)
        height += (i == m_figureAtLeft->firstBox ? 0 : m_boxes[i].gapBefore) + m_boxes[i].height();
    if (height < m_figureAtLeft->size.height())
        return;
    m_figureAtLeft->firstBelow = m_boxes.size();
    m_width = m_figureAtLeft->width;
}

void PaperBoxes::endTextBeside()
{
    const FigureAtLeft figure = *m_figureAtLeft;
    m_figureAtLeft.reset();
    m_width = figure.width;
    const qreal left = m_width * figureShare;

    PaperBox joined;
    joined.gapBefore = figure.firstBox == m_boxes.size() ? 0 : m_boxes[figure.firstBox].gapBefore;
    qreal textHeight = 0;
    for (std::size_t i = figure.firstBox; i < m_boxes.size(); ++i) {
        qreal gap = i == figure.firstBox ? 0 : m_boxes[i].gapBefore;
        for (PaperPart &part : m_boxes[i].parts) {
            part.leastHeight = part.height() + gap;
            part.textTop += gap;
            part.indent += i < figure.firstBelow ? left : 0;
            textHeight += part.leastHeight;
            joined.parts.push_back(std::move(part));
            gap = 0;
        }
    }
    if (joined.parts.empty())
        joined.parts.emplace_back();
    PaperPart &last = joined.parts.back();
    last.leastHeight = last.height() + std::max(0.0, figure.size.height() - textHeight);
    joined.parts.front().figure = figure.figure;
    joined.parts.front().figureRect = QRectF(QPointF((left - m_em - figure.size.width()) / 2, 0), figure.size);
    m_boxes.erase(m_boxes.begin() + static_cast<std::ptrdiff_t>(figure.firstBox), m_boxes.end());
    m_boxes.push_back(std::move(joined));
}

} // namespace document
