// TargetButton: a button of the symptom check, as large as a finger or an unsteady hand needs it.
#pragma once

#include "ui/controls/button.h"

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

private:
    static constexpr int leastTarget = 44; // pixels
};

} // namespace ui
