#include "ui/care/question_area.h"

#include "ui/controls/reveal.h"

namespace ui {

QuestionArea::QuestionArea(QWidget *parent) : QScrollArea(parent)
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
    const QWidget *focus = focusWidget();
    if (focus && widget()->isAncestorOf(focus))
        reveal(*this, {focus->mapTo(widget(), QPoint(0, 0)), focus->size()});
}

bool QuestionArea::focusNextPrevChild(bool next)
{
    // Not QScrollArea's: of a question that is higher than the area it would show the middle.
    const bool moved = QWidget::focusNextPrevChild(next);
    revealFocus();
    return moved;
}

} // namespace ui
