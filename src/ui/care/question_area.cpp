#include "ui/care/question_area.h"

#include "ui/controls/reveal.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace ui {

QuestionArea::QuestionArea(const PageContext &context, QWidget *parent) : QScrollArea(parent), m_context(context)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setAutoFillBackground(false);
}

void QuestionArea::revealFocus()
{
    ui::revealFocus(*this);
}

void QuestionArea::keyPressEvent(QKeyEvent *event)
{
    if (m_context.density == Density::LyingDown) {
        switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down: walk(*this, event->key() == Qt::Key_Down); return;
        case Qt::Key_Space: verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); return;
        default: break;
        }
    }
    QScrollArea::keyPressEvent(event);
}

bool QuestionArea::focusNextPrevChild(bool next)
{
    if (next && m_detour && m_detour())
        return true;
    // Not QScrollArea's: of a question that is higher than the area it would show the middle.
    const bool moved = QWidget::focusNextPrevChild(next);
    revealFocus();
    return moved;
}

} // namespace ui
