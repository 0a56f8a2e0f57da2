#include "ui/reading/figure_view.h"

#include "document/figures/figure_painter.h"
#include "guide/page/page.h"

#include <QPainter>

#include <cmath>

namespace ui {
namespace {

constexpr int widest = 620;        // pixels, with the frame
constexpr int padding = 12;        // between the frame and the poses
constexpr qreal highest = 340;     // pixels: the words of the steps should stay on the screen with it
constexpr qreal largestUnit = 4.5; // pixels: a person that lies is not drawn larger than one that stands
constexpr qreal corner = 8;
constexpr float selectedTint = 0.25F;
constexpr qreal selectedFrame = 3;

} // namespace

FigureView::FigureView(const PageContext &context, std::shared_ptr<const guide::Figure> figure, QWidget *parent)
    : TextBlock(context, {guide::Plain{figure->alternative}}, document::TextRole::Body, {}, parent),
      m_figure(std::move(figure)), m_inWords(document::toQString(guide::pictureInWords(context.guide, *m_figure)))
{
    setCursor(Qt::ArrowCursor); // nothing is written on it
}

std::vector<QRect> FigureView::rectsOf(int, int) const
{
    return {rect().adjusted(padding / 2, padding / 2, -padding / 2, -padding / 2)};
}

int FigureView::placeAt(const QPoint &position) const
{
    return position.y() < height() / 2 ? 0 : static_cast<int>(words().size());
}

QSizeF FigureView::roomIn(int width) const
{
    const int frames = 2 * padding;
    const auto poses = static_cast<qreal>(m_figure->shown.size());
    return {std::min<qreal>(std::max(1, std::min(width, widest) - frames),
                            1.1 * poses * largestUnit * m_figure->box.width()),
            std::min(highest, poses * largestUnit * m_figure->box.height())};
}

int FigureView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(document::sizeOfPoses(*m_figure, roomIn(width)).height())) + 2 * padding;
}

QSize FigureView::sizeHint() const
{
    const int width = std::max(this->width(), 200);
    return {width, heightForWidth(width)};
}

void FigureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame(0.5, 0.5, std::min(width(), widest) - 1, height() - 1);
    painter.setPen(QPen(style().line, 1));
    painter.setBrush(style().surface);
    painter.drawRoundedRect(frame, corner, corner);
    const QSizeF size = document::sizeOfPoses(*m_figure, roomIn(width()));
    QRectF poses({0, 0}, size);
    poses.moveCenter(frame.center());
    document::FigureColors colors = style().figure;
    colors.background = style().surface;
    document::paintPoses(painter, poses, *m_figure, colors);
    if (hasSelection()) {
        QColor tint = style().accent;
        tint.setAlphaF(selectedTint);
        painter.setPen(QPen(style().accent, selectedFrame));
        painter.setBrush(tint);
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), corner, corner);
    }
    paintCursor(painter);
}

} // namespace ui
