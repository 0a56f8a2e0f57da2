// TargetButton: a button of the symptom check, as large as a finger or an unsteady hand needs it.
#pragma once

#include "ui/controls/button.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace ui {

class TargetButton : public Button
{
public:
    using Button::Button;

    QSize sizeHint() const override
    {
        const QSize size = Button::sizeHint();
        return {std::max(size.width(), leastTarget), std::max(size.height(), leastTarget)};
    }
    int heightForWidth(int width) const override { return std::max(Button::heightForWidth(width), leastTarget); }

protected:
    // Left and Right belong to the screen of the questions.
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
            event->ignore();
        else
            Button::keyPressEvent(event);
    }
    // Who double-clicks everything means one press: the second would take the reply back, or answer the next screen.
    void mouseDoubleClickEvent(QMouseEvent *event) override { event->accept(); }

    static constexpr int leastTarget = 44; // pixels
};

} // namespace ui
