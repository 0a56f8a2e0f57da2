#include "ui/remedies/player/moving_figure.h"

#include "document/figures/figure_painter.h"
#include "document/text/text_writer.h"
#include "ui/remedies/player/eased.h"

#include <QPaintEvent>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace ui {
namespace {

constexpr double intoHold = 2; // seconds: a hold that begins elsewhere gets there soon
constexpr int picturesEachSecond = 20;
constexpr int padding = 12;
constexpr qreal corner = 10;
constexpr double leastBreath = 0.35;
constexpr double breathLine = 6;

QRect squareAround(const QPointF &middle, double half)
{
    return QRectF(middle - QPointF(half, half), middle + QPointF(half, half)).toAlignedRect();
}

} // namespace

MovingFigure::MovingFigure(const guide::Guide &guide, const document::PageStyle &style, QWidget *parent)
    : QWidget(parent), m_guide(guide), m_style(style),
      m_frames([this](const guide::Pose &pose) { return picture(pose); })
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(minimumSizeHint().height());
    // It moves many times a second, and nothing below it is to be painted each time.
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void MovingFigure::show(const guide::PlannedStep &step, const guide::Phase &phase, double seconds, bool still)
{
    const guide::Figure *shown = m_figure;
    const bool wasMirrored = m_mirrored;
    m_figure = step.figure.empty() ? nullptr : m_guide.figure(step.figure);
    m_mirrored = phase.side && step.shownSide && *phase.side != *step.shownSide;
    const bool isOther = shown != m_figure || wasMirrored != m_mirrored;
    if (isOther) {
        m_frames.forget();
        update();
    }
    if (!m_figure) {
        // The first part of a breath goes in.
        const bool in = &phase >= step.phases.data() && (&phase - step.phases.data()) % 2 == 1;
        setAccessibleName({});
        showBreath(phase, in, seconds / phase.seconds, still);
        return;
    }
    setAccessibleName(document::toQString(m_figure->alternative));
    const guide::Pose *from = m_figure->pose(phase.fromPose);
    const guide::Pose *to = m_figure->pose(phase.toPose);
    const double length = phase.hold ? std::min<double>(intoHold, phase.seconds) : phase.seconds;
    const bool moves = from != to && !phase.ready;
    const bool wasMoving = m_moving;
    m_moving = moves && !still && seconds < length;
    if (m_moving) {
        const int count = static_cast<int>(length * picturesEachSecond);
        const Moment moment{from, to, static_cast<int>(std::lround(seconds / length * count)), count};
        if (wasMoving && moment == m_moment)
            return;
        m_moment = moment;
        showMoment();
    } else if (wasMoving || m_pose != to) {
        update();
    }
    m_pose = to;
}

void MovingFigure::showMoment()
{
    if (!isVisible())
        return;
    if (pixels() != m_shownPixels) {
        m_shownPixels = pixels();
        m_frames.forget();
    }
    const double ratio = devicePixelRatioF();
    const QRect changed = m_frames.show(*m_figure, *m_moment.from, *m_moment.to, m_moment.number, m_moment.count);
    update(QRectF(QPointF(changed.topLeft()) / ratio, QSizeF(changed.size()) / ratio).toAlignedRect());
}

void MovingFigure::showBreath(const guide::Phase &phase, bool in, double fraction, bool still)
{
    m_moving = !still && !phase.ready;
    m_pose = nullptr;
    const double grown = still ? 1 : eased(fraction);
    const double before = breathRadius();
    m_breath = phase.ready ? 0 : in ? grown : 1 - grown;
    const double now = breathRadius();
    if (now == before)
        return;
    // The middle stays as it is.
    const QPointF middle = inside().center();
    const QRegion outer = squareAround(middle, std::max(before, now) + 1);
    update(outer - squareAround(middle, (std::min(before, now) - breathLine) / std::numbers::sqrt2 - 2));
}

QSize MovingFigure::pixels() const
{
    return (QSizeF(size()) * devicePixelRatioF()).toSize();
}

QRectF MovingFigure::inside() const
{
    return QRectF(rect()).adjusted(padding, padding, -padding, -padding);
}

double MovingFigure::breathRadius() const
{
    const double largest = std::min(inside().width(), inside().height()) / 2;
    // In half pixels: what differs by less is not seen.
    return std::round(2 * largest * (leastBreath + (1 - leastBreath) * m_breath)) / 2;
}

QImage MovingFigure::picture(const guide::Pose &pose) const
{
    QImage image(m_shownPixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&image);
    paintFrame(painter);
    paintFigure(painter, pose);
    return image;
}

void MovingFigure::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (m_figure && m_moving) {
        if (!m_frames.isShown() || pixels() != m_shownPixels)
            showMoment(); // it has just come into view, or has another size
        const double ratio = devicePixelRatioF();
        const QRectF part(QPointF(event->rect().topLeft()) * ratio, QSizeF(event->rect().size()) * ratio);
        m_frames.paint(painter, part.toAlignedRect());
        return;
    }
    paintFrame(painter);
    if (!m_figure)
        paintBreath(painter);
    else if (m_pose)
        paintFigure(painter, *m_pose);
}

void MovingFigure::paintFrame(QPainter &painter) const
{
    painter.fillRect(rect(), m_style.background);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.line, 1));
    painter.setBrush(m_style.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

void MovingFigure::paintBreath(QPainter &painter) const
{
    const QRectF room = inside();
    const double largest = std::min(room.width(), room.height()) / 2;
    const double radius = breathRadius();
    painter.setPen(QPen(m_style.line, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(room.center(), largest, largest);
    painter.setPen(QPen(m_style.accent, breathLine));
    painter.setBrush(m_style.selection);
    painter.drawEllipse(room.center(), radius - breathLine / 2, radius - breathLine / 2);
}

void MovingFigure::paintFigure(QPainter &painter, const guide::Pose &pose) const
{
    document::FigureColors colors = m_style.figure;
    colors.background = m_style.surface;
    painter.save();
    if (m_mirrored) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    document::paintPose(painter, inside(), *m_figure, pose, colors);
    painter.restore();
}

} // namespace ui
