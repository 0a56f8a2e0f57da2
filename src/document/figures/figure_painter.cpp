#include "document/figures/figure_painter.h"

#include "document/figures/figure_arrows.h"
#include "document/figures/figure_head.h"
#include "document/figures/figure_limbs.h"
#include "document/figures/figure_props.h"
#include "document/figures/figure_trunk.h"
#include "guide/base/contains.h"

#include <QPainter>

#include <algorithm>

namespace document {
namespace {

using guide::FigurePart;
using guide::leftLimbs;
using guide::Limbs;
using guide::rightLimbs;

constexpr double pixelsPerInch = 96; // of the pixels that lines are counted in

class PosePainter
{
public:
    PosePainter(FigureCanvas &canvas, const guide::Figure &figure, const guide::Pose &pose)
        : m_canvas(canvas), m_figure(figure), m_camera(figure.camera), m_pose(pose), m_joints(pose.joints),
          m_shirt(shirtOf(m_camera, m_joints).path())
    {
    }

    void paint()
    {
        props(guide::PropLayer::Back);
        if (m_pose.ghost)
            m_canvas.ghost(wholeBody(m_figure.poses[*m_pose.ghost]));
        props(guide::PropLayer::Middle);
        for (const FigurePart part : m_pose.order) {
            m_canvas.setFar(guide::contains(m_pose.far, part));
            paint(part);
        }
        m_canvas.setFar(false);
        for (const guide::Arrow &arrow : m_pose.arrows)
            paintArrow(m_canvas, arrow);
    }

private:
    void paint(FigurePart part)
    {
        switch (part) {
        case FigurePart::ArmRight: return arm(rightLimbs);
        case FigurePart::ArmLeft: return arm(leftLimbs);
        case FigurePart::LegRight: return leg(rightLimbs);
        case FigurePart::LegLeft: return leg(leftLimbs);
        case FigurePart::LowerRight: return lower({rightLimbs});
        case FigurePart::LowerLeft: return lower({leftLimbs});
        case FigurePart::Lower: return lower({leftLimbs, rightLimbs});
        case FigurePart::Pelvis: return lower({});
        case FigurePart::Shirt: return shirt();
        case FigurePart::Head: return paintHead(m_canvas, m_camera, m_pose);
        case FigurePart::Props: return props(guide::PropLayer::Inner);
        }
    }

    void props(guide::PropLayer layer)
    {
        for (const guide::Prop &prop : m_figure.props) {
            if (prop.layer == layer)
                paintProp(m_canvas, m_camera, prop);
        }
    }

    void arm(const Limbs &side)
    {
        m_canvas.part(armOf(m_camera, m_joints, side).path(), m_canvas.colors().skin);
        m_canvas.part(sleeveOf(m_camera, m_joints, side).path(), m_canvas.colors().shirt);
        if (!m_shirtIsPainted || m_pose.hardShoulder)
            return;
        m_canvas.painter().save();
        m_canvas.painter().setClipPath(m_shirt, Qt::IntersectClip);
        m_canvas.area(softShoulderOf(m_camera, m_joints, side, 1.5 * m_canvas.outline()).path(),
                      m_canvas.fillOf(m_canvas.colors().shirt));
        m_canvas.painter().restore();
    }

    void leg(const Limbs &side)
    {
        m_canvas.part(footOf(m_camera, m_joints, side).path(), m_canvas.colors().skin);
        m_canvas.part(trouserLegOf(m_camera, m_joints, side).path(), m_canvas.colors().trousers);
    }

    // The pelvis and these legs as one, so that no line crosses the hip.
    void lower(const std::vector<Limbs> &sides)
    {
        FigureShape trousers = pelvisOf(m_camera, m_joints);
        for (const Limbs &side : sides) {
            m_canvas.part(footOf(m_camera, m_joints, side).path(), m_canvas.colors().skin);
            trousers.add(trouserLegOf(m_camera, m_joints, side));
        }
        const QPainterPath path = trousers.path();
        m_canvas.part(path, m_canvas.colors().trousers);
        highlights(path, true);
    }

    void shirt()
    {
        m_canvas.part(neckOf(m_camera, m_pose).path(), m_canvas.colors().skin);
        m_canvas.part(m_shirt, m_canvas.colors().shirt);
        m_shirtIsPainted = true;
        if (m_pose.blades) {
            m_canvas.prop(shoulderBladesOf(m_camera, m_joints, *m_pose.blades),
                          mixed(m_canvas.colors().shirt, m_canvas.colors().line, m_canvas.colors().hatched ? 0 : 0.16),
                          m_canvas.colors().propLine);
        }
        highlights(m_shirt, false);
    }

    void highlights(const QPainterPath &within, bool onLower)
    {
        for (const guide::Highlight &highlight : m_pose.highlights) {
            const auto *strip = std::get_if<guide::TrunkStrip>(&highlight);
            if ((strip && strip->lower) == onLower)
                m_canvas.highlight(highlightOf(m_camera, m_joints, highlight), within);
        }
    }

    QPainterPath wholeBody(const guide::Pose &pose) const
    {
        FigureShape body = pelvisOf(m_camera, pose.joints);
        body.add(shirtOf(m_camera, pose.joints));
        body.add(neckOf(m_camera, pose));
        body.add(headOf(m_camera, pose));
        for (const Limbs &side : {leftLimbs, rightLimbs}) {
            body.add(armOf(m_camera, pose.joints, side));
            body.add(sleeveOf(m_camera, pose.joints, side));
            body.add(trouserLegOf(m_camera, pose.joints, side));
            body.add(footOf(m_camera, pose.joints, side));
        }
        return body.path();
    }

    FigureCanvas &m_canvas;
    const guide::Figure &m_figure;
    const guide::Camera &m_camera;
    const guide::Pose &m_pose;
    const guide::Joints &m_joints;
    QPainterPath m_shirt;
    bool m_shirtIsPainted = false;
};

constexpr double gap = 4; // units between two poses

struct PoseGrid
{
    int columns = 1;
    int rows = 1;
    double scale = 0; // pixels of a unit
};

// Side by side, unless they are so much larger one below the other.
constexpr double worthAnotherRow = 1.4;

PoseGrid gridOf(const guide::Figure &figure, const QSizeF &room)
{
    const int count = static_cast<int>(figure.shown.size());
    PoseGrid best;
    for (int columns = count; columns >= 1; --columns) {
        const int rows = (count + columns - 1) / columns;
        const double scale = std::min(room.width() / (columns * figure.box.width() + (columns - 1) * gap),
                                      room.height() / (rows * figure.box.height() + (rows - 1) * gap));
        if (scale > best.scale * (best.scale > 0 ? worthAnotherRow : 1))
            best = {columns, rows, scale};
    }
    return best;
}

QSizeF sizeOf(const PoseGrid &grid, const guide::Figure &figure)
{
    return {grid.scale * (grid.columns * figure.box.width() + (grid.columns - 1) * gap),
            grid.scale * (grid.rows * figure.box.height() + (grid.rows - 1) * gap)};
}

} // namespace

void paintPose(QPainter &painter, const QRectF &rect, const guide::Figure &figure, const guide::Pose &pose,
               const FigureColors &colors)
{
    const guide::PageBox &box = figure.box;
    const double scale = std::min(rect.width() / box.width(), rect.height() / box.height());
    if (scale <= 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(scale, -scale);
    painter.translate(-(box.least.x + box.most.x) / 2, -(box.least.y + box.most.y) / 2);
    FigureCanvas canvas(painter, colors, painter.device()->logicalDpiX() / pixelsPerInch / scale);
    PosePainter(canvas, figure, pose).paint();
    painter.restore();
}

QSizeF sizeOfPoses(const guide::Figure &figure, const QSizeF &room)
{
    return sizeOf(gridOf(figure, room), figure);
}

void paintPoses(QPainter &painter, const QRectF &rect, const guide::Figure &figure, const FigureColors &colors)
{
    const PoseGrid grid = gridOf(figure, rect.size());
    const QSizeF size = sizeOf(grid, figure);
    const QPointF topLeft = rect.center() - QPointF(size.width() / 2, size.height() / 2);
    const QSizeF cell = grid.scale * QSizeF(figure.box.width(), figure.box.height());
    for (std::size_t i = 0; i < figure.shown.size(); ++i) {
        const int column = static_cast<int>(i) % grid.columns;
        const int row = static_cast<int>(i) / grid.columns;
        const QPointF corner(column * (cell.width() + grid.scale * gap), row * (cell.height() + grid.scale * gap));
        paintPose(painter, QRectF(topLeft + corner, cell), figure, figure.poses[figure.shown[i]], colors);
    }
}

} // namespace document
