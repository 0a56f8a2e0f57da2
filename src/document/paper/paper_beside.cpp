// A figure with its text beside it, in one box: neither is torn from the other, and several share a sheet.

#include "document/figures/figure_painter.h"
#include "document/paper/paper_box.h"

#include <algorithm>

namespace document {
namespace {

constexpr qreal figureShare = 0.32; // of the width: the texts of all figures on a sheet begin at the same place
constexpr qreal highestFigureMillimetres = 26;

} // namespace

void PaperBoxes::beginTextBeside(const guide::FigureBlock &figure)
{
    m_figureAtLeft = FigureAtLeft{figure.figure, m_boxes.size()};
    m_width *= 1 - figureShare;
}

void PaperBoxes::endTextBeside()
{
    const auto first = m_boxes.begin() + static_cast<std::ptrdiff_t>(m_figureAtLeft->firstBox);
    const qreal textWidth = m_width;
    m_width /= 1 - figureShare;
    const qreal left = m_width - textWidth;
    const QSizeF size = sizeOfPoses(*m_figureAtLeft->figure, {left - m_em, millimetres(highestFigureMillimetres)});

    PaperBox joined;
    joined.gapBefore = first == m_boxes.end() ? 0 : first->gapBefore;
    qreal textHeight = 0;
    for (auto box = first; box != m_boxes.end(); ++box) {
        qreal gap = box == first ? 0 : box->gapBefore;
        for (PaperPart &part : box->parts) {
            part.leastHeight = part.height() + gap;
            part.textTop += gap;
            part.indent += left;
            textHeight += part.leastHeight;
            joined.parts.push_back(std::move(part));
            gap = 0;
        }
    }
    if (joined.parts.empty())
        joined.parts.emplace_back();
    PaperPart &last = joined.parts.back();
    last.leastHeight = last.height() + std::max(0.0, size.height() - textHeight);
    joined.parts.front().figure = m_figureAtLeft->figure;
    joined.parts.front().figureRect = QRectF(QPointF((left - m_em - size.width()) / 2, 0), size);
    m_boxes.erase(first, m_boxes.end());
    m_boxes.push_back(std::move(joined));
    m_figureAtLeft.reset();
}

} // namespace document
