#include "ui/remedies/player/motion_frames.h"

#include "guide/remedies/figure_motion.h"
#include "ui/remedies/player/eased.h"

#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr qsizetype mostBytes = qsizetype(24) * 1024 * 1024; // with more, each is painted anew

// Of two pictures of one size.
QRect difference(const QImage &one, const QImage &other)
{
    QRect all;
    for (int y = 0; y < one.height(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(one.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(other.constScanLine(y));
        const auto begin = std::mismatch(left, left + one.width(), right).first - left;
        if (begin == one.width())
            continue;
        auto end = one.width();
        while (left[end - 1] == right[end - 1])
            --end;
        all |= QRect(static_cast<int>(begin), y, end - static_cast<int>(begin), 1);
    }
    return all;
}

} // namespace

void MotionFrames::forget()
{
    m_motions.clear();
    m_shown = nullptr;
    m_patch = {};
    m_bytes = 0;
}

QRect MotionFrames::show(const guide::Figure &figure, const guide::Pose &from, const guide::Pose &to, int number,
                         int count)
{
    // The way back has the same pictures.
    if (to.id < from.id)
        return show(figure, to, from, count - number, count);
    Motion &motion = m_motions[{&figure, from.id, to.id, count}];
    if (motion.first.isNull()) {
        motion.first = m_paintPose(guide::poseBetween(figure, from, to, 0));
        m_bytes += motion.first.sizeInBytes();
    }
    const auto known = motion.patches.find(number);
    Patch patch;
    if (known != motion.patches.end()) {
        patch = known->second;
    } else {
        patch = patchOf(motion.first, m_paintPose(guide::poseBetween(figure, from, to, eased(1.0 * number / count))));
        if (m_bytes + patch.picture.sizeInBytes() <= mostBytes) {
            motion.patches[number] = patch;
            m_bytes += patch.picture.sizeInBytes();
        }
    }
    const QRect changed = m_shown == &motion ? m_patch.rect() | patch.rect() : motion.first.rect();
    m_shown = &motion;
    m_patch = patch;
    return changed;
}

MotionFrames::Patch MotionFrames::patchOf(const QImage &first, const QImage &picture) const
{
    const QRect rect = difference(first, picture);
    return rect.isEmpty() ? Patch{} : Patch{rect.topLeft(), picture.copy(rect)};
}

void MotionFrames::paint(QPainter &painter, const QRect &part) const
{
    if (!m_shown)
        return;
    const double ratio = m_shown->first.devicePixelRatio();
    const auto draw = [&](const QImage &picture, const QRect &place) {
        const QRect seen = place & part;
        painter.drawImage(QRectF(QPointF(seen.topLeft()) / ratio, QSizeF(seen.size()) / ratio), picture,
                          seen.translated(-place.topLeft()));
    };
    draw(m_shown->first, m_shown->first.rect());
    if (!m_patch.picture.isNull())
        draw(m_patch.picture, m_patch.rect());
}

} // namespace ui
