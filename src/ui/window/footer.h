// Footer: the strip below every page that says what this is and that nothing leaves the computer.
#pragma once

#include "ui/controls/flow_row.h"

namespace ui {

class Footer : public FlowRow
{
    Q_OBJECT

public:
    explicit Footer(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
