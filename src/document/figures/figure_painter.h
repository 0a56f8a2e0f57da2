// Paints a figure in any size, in the colours of a page.
#pragma once

#include "document/style/figure_colors.h"
#include "guide/remedies/figure.h"

#include <QSizeF>

#include <vector>

class QPainter;
class QRectF;

namespace document {

// One pose of the figure, or one between two of them (figure_motion.h), with its props and arrows: in the middle of the
// rectangle, as large as fits.
void paintPose(QPainter &painter, const QRectF &rect, const guide::Figure &figure, const guide::Pose &pose,
               const FigureColors &colors);

// The poses that the figure shows, side by side, or one below the other where that makes them much
// larger.
QSizeF sizeOfPoses(const guide::Figure &figure, const QSizeF &room);
void paintPoses(QPainter &painter, const QRectF &rect, const guide::Figure &figure, const FigureColors &colors);

} // namespace document
