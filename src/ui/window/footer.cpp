#include "ui/window/footer.h"

#include "guide/emergency.h"
#include "ui/controls/one_line_label.h"

#include <QPainter>

namespace ui {
Footer::Footer(QWidget *parent) : FlowRow(parent)
{
    setPadding({20, 8, 20, 8});
    add(new OneLineLabel(tr("Works offline. Nothing you do here leaves this computer."), this));
    addStretch();
    add(new OneLineLabel(
        QString::fromUtf8(guide::notADiagnosis.data(), static_cast<qsizetype>(guide::notADiagnosis.size())), this));
}

void Footer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(0, 0, width(), 1, palette().midlight());
}

} // namespace ui
