// MovingFigure: what the person does now: a figure that moves from pose to pose, or a ring that grows and shrinks with
// the breath.
#pragma once

#include "document/style/page_style.h"
#include "guide/guide.h"
#include "guide/remedies/routine_plan.h"
#include "ui/remedies/player/motion_frames.h"

#include <QWidget>

namespace ui {

class MovingFigure : public QWidget
{
    Q_OBJECT

public:
    MovingFigure(const guide::Guide &guide, const document::PageStyle &style, QWidget *parent = nullptr);

    // How far the phase is, in seconds. With `still`, what is shown does not move: it is where the phase ends.
    void show(const guide::PlannedStep &step, const guide::Phase &phase, double seconds, bool still);
    // Whether the picture changes between this moment and the next, so that it must be shown often.
    bool isMoving() const { return m_moving; }
    bool isMirrored() const { return m_mirrored; }

    QSize sizeHint() const override { return {360, 340}; }
    QSize minimumSizeHint() const override { return {120, 160}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // One of the pictures between two poses.
    struct Moment
    {
        const guide::Pose *from = nullptr;
        const guide::Pose *to = nullptr;
        int number = 0;
        int count = 1;

        bool operator==(const Moment &) const = default;
    };

    void showBreath(const guide::Phase &phase, bool in, double fraction, bool still);
    void showMoment();
    QSize pixels() const;
    QImage picture(const guide::Pose &pose) const;
    void paintFrame(QPainter &painter) const;
    void paintBreath(QPainter &painter) const;
    void paintFigure(QPainter &painter, const guide::Pose &pose) const;
    QRectF inside() const;
    double breathRadius() const;

    const guide::Guide &m_guide;
    const document::PageStyle &m_style;
    const guide::Figure *m_figure = nullptr; // none while breathing
    const guide::Pose *m_pose = nullptr;     // while it does not move
    Moment m_moment;                         // while it does
    MotionFrames m_frames;
    QSize m_shownPixels; // of the frames
    double m_breath = 0; // how large the ring is, from 0 to 1
    bool m_mirrored = false;
    bool m_moving = false;
};

} // namespace ui
