#include "ui/routines/player/moving_figure.h"

#include "document/figures/figure_painter.h"
#include "document/text/text_writer.h"
#include "guide/remedies/figure_motion.h"

#include <QPainter>

#include <cmath>

namespace ui {
namespace {

constexpr double intoHold = 2; // seconds: a hold that begins elsewhere gets there soon
constexpr int padding = 12;
constexpr qreal corner = 10;
constexpr double leastBreath = 0.35;

// Slow at both ends, as people move.
double eased(double fraction)
{
    const double within = std::clamp(fraction, 0.0, 1.0);
    return within * within * (3 - 2 * within);
}

} // namespace

MovingFigure::MovingFigure(const guide::Guide &guide, const document::PageStyle &style, QWidget *parent)
    : QWidget(parent), m_guide(guide), m_style(style)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(minimumSizeHint().height());
}

void MovingFigure::show(const guide::PlannedStep &step, const guide::Phase &phase, double seconds, bool still)
{
    const guide::Figure *shown = m_figure;
    const bool wasMirrored = m_mirrored;
    m_figure = step.figure.empty() ? nullptr : m_guide.figure(step.figure);
    m_mirrored = phase.side && step.shownSide && *phase.side != *step.shownSide;
    if (!m_figure) {
        // The first part of a breath goes in.
        const bool in = &phase >= step.phases.data() && (&phase - step.phases.data()) % 2 == 1;
        setAccessibleName({});
        showBreath(phase, in, seconds / phase.seconds, still);
        update();
        return;
    }
    setAccessibleName(document::toQString(m_figure->alternative));
    const guide::Pose &from = *m_figure->pose(phase.fromPose);
    const guide::Pose &to = *m_figure->pose(phase.toPose);
    const double length = phase.hold ? std::min<double>(intoHold, phase.seconds) : phase.seconds;
    const bool moves = phase.fromPose != phase.toPose && !phase.ready;
    const bool wasMoving = m_moving;
    m_moving = moves && !still && seconds < length;
    const std::string before = m_pose.id;
    m_pose = m_moving ? guide::poseBetween(*m_figure, from, to, eased(seconds / length)) : to;
    if (m_moving || wasMoving || before != m_pose.id || shown != m_figure || wasMirrored != m_mirrored)
        update();
}

void MovingFigure::showBreath(const guide::Phase &phase, bool in, double fraction, bool still)
{
    m_moving = !still && !phase.ready;
    const double grown = still ? 1 : eased(fraction);
    m_breath = phase.ready ? 0 : in ? grown : 1 - grown;
}

void MovingFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(m_style.line, 1));
    painter.setBrush(m_style.surface);
    painter.drawRoundedRect(frame, corner, corner);
    const QRectF inside = frame.adjusted(padding, padding, -padding, -padding);
    if (!m_figure) {
        const double largest = std::min(inside.width(), inside.height()) / 2;
        const double radius = largest * (leastBreath + (1 - leastBreath) * m_breath);
        painter.setPen(QPen(m_style.line, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(inside.center(), largest, largest);
        painter.setPen(QPen(m_style.accent, 6));
        painter.setBrush(m_style.selection);
        painter.drawEllipse(inside.center(), radius - 3, radius - 3);
        return;
    }
    document::FigureColors colors = m_style.figure;
    colors.background = m_style.surface;
    if (m_mirrored) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    document::paintPose(painter, inside, *m_figure, m_pose, colors);
}

} // namespace ui
