#include "document/paper/paper_drawing.h"

#include "document/figures/figure_painter.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace document {
namespace {

constexpr qreal thinInEm = 0.04; // the line around a box, the line to write on
constexpr qreal thickInEm = 0.08;

void drawMark(QPainter &painter, const PaperMark &mark, const PageStyle &style, qreal em)
{
    painter.setPen(QPen(style.text, thinInEm * em));
    painter.setBrush(Qt::NoBrush);
    if (mark.kind == PaperMark::Kind::Line) {
        painter.drawLine(mark.rect.topLeft(), mark.rect.topRight());
        return;
    }
    painter.drawRect(mark.rect);
    if (mark.kind == PaperMark::Kind::TickedBox) {
        const QRectF &box = mark.rect;
        painter.setPen(QPen(style.text, thickInEm * em));
        painter.drawPolyline(QPolygonF{{box.left() + 0.2 * box.width(), box.top() + 0.5 * box.height()},
                                       {box.left() + 0.42 * box.width(), box.top() + 0.75 * box.height()},
                                       {box.left() + 0.82 * box.width(), box.top() + 0.22 * box.height()}});
    }
}

void drawText(QPainter &painter, const PaperPart &part, const PageStyle &style)
{
    painter.save();
    painter.translate(part.indent, part.textTop);
    if (!part.marker.isEmpty()) {
        const QTextLine line = part.text->firstBlock().layout()->lineAt(0);
        painter.setFont(style.font);
        painter.setPen(style.text);
        const qreal width =
            QFontMetricsF(style.font, painter.device()).horizontalAdvance(part.marker + QLatin1Char(' '));
        painter.drawText(QPointF(-width, line.y() + line.ascent()), part.marker);
    }
    part.text->drawContents(&painter);
    painter.restore();
}

void drawPart(QPainter &painter, const PaperPart &part, const PageStyle &style, qreal width, qreal em)
{
    if (part.striped)
        painter.fillRect(QRectF(0, 0, width, part.height()), style.stripe);
    if (part.text)
        drawText(painter, part, style);
    for (const PaperCell &cell : part.cells) {
        painter.save();
        painter.translate(cell.x, cell.turned ? part.height() : cell.top);
        if (cell.turned)
            painter.rotate(-90);
        cell.text->drawContents(&painter);
        painter.restore();
    }
    if (part.figure)
        paintPoses(painter, part.figureRect, *part.figure, style.figure);
    for (const PaperMark &mark : part.marks)
        drawMark(painter, mark, style, em);
    painter.setFont(style.font);
    painter.setPen(style.text);
    for (const PaperLabel &label : part.labels) {
        painter.drawText(label.rect, static_cast<int>(label.alignment) | Qt::TextWordWrap, label.text);
    }
    if (part.ruleBelow)
        painter.fillRect(QRectF(0, part.height() - thinInEm * em, width, thinInEm * em), style.line);
}

} // namespace

void draw(QPainter &painter, const Placement &placement, const PageStyle &style, qreal width, qreal em)
{
    const PaperBox &box = *placement.box;
    qreal y = placement.y;
    const auto drawNext = [&](const PaperPart &part) {
        painter.save();
        painter.translate(0, y);
        drawPart(painter, part, style, width, em);
        painter.restore();
        y += part.height();
    };
    if (placement.withHead)
        drawNext(*box.head);
    const qreal top = y;
    y += box.padding;
    for (std::size_t i = placement.firstPart; i < placement.endPart; ++i)
        drawNext(box.parts[i]);
    y += box.padding;
    if (box.frame == PaperFrame::Bar)
        painter.fillRect(QRectF(0.25 * em, top, 0.18 * em, y - top), style.border);
    if (box.frame == PaperFrame::Border) {
        const qreal line = thickInEm * em;
        painter.setPen(QPen(style.border, line));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(line / 2, top, width - line, y - top), 0.3 * em, 0.3 * em);
    }
}

} // namespace document
