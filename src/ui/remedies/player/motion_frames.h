// MotionFrames: the pictures of a figure that goes from one pose to another. Each is painted once and kept, because a
// move is done many times, and there and back. Of each, only the part is kept that differs from the first.
#pragma once

#include "guide/remedies/figure.h"

#include <QImage>

#include <functional>
#include <map>
#include <tuple>

class QPainter;

namespace ui {

class MotionFrames
{
public:
    // Paints the whole picture of a pose.
    using PaintPose = std::function<QImage(const guide::Pose &)>;

    explicit MotionFrames(PaintPose paintPose) : m_paintPose(std::move(paintPose)) {}

    // Where the pictures would look otherwise from now on.
    void forget();
    bool isShown() const { return m_shown != nullptr; }

    // Goes to one of the pictures, from 0 to `count`. Returns what changed of the picture before; everything where that
    // was of another motion.
    QRect show(const guide::Figure &figure, const guide::Pose &from, const guide::Pose &to, int number, int count);
    // In the pixels of the picture.
    void paint(QPainter &painter, const QRect &part) const;

private:
    struct Patch
    {
        QPoint place;
        QImage picture; // null where nothing differs

        QRect rect() const { return {place, picture.size()}; }
    };
    struct Motion
    {
        QImage first;
        std::map<int, Patch> patches; // of those that were shown
    };
    using Key = std::tuple<const guide::Figure *, std::string, std::string, int>;

    Patch patchOf(const QImage &first, const QImage &picture) const;

    PaintPose m_paintPose;
    std::map<Key, Motion> m_motions;
    const Motion *m_shown = nullptr;
    Patch m_patch;
    qsizetype m_bytes = 0;
};

} // namespace ui
