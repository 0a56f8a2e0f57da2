#include "ui/reading/icon_text.h"

#include "ui/controls/layout/column_layout.h"

#include <QPainter>

namespace ui {

Icon iconOf(guide::Urgency urgency)
{
    switch (urgency) {
    case guide::Urgency::EmergencyNow: return Icon::Warning;
    case guide::Urgency::UrgentToday: return Icon::Phone;
    case guide::Urgency::AppointmentSoon: return Icon::Calendar;
    case guide::Urgency::SelfCareWatch: break;
    }
    return Icon::House;
}

IconText::IconText(TextBlock *text, Icon sign, const QColor &ink, QWidget *parent)
    : QWidget(parent), m_sign(sign), m_ink(ink)
{
    auto *layout = new ColumnLayout(this);
    layout->setContentsMargins(room(), 0, 0, 0);
    layout->add(text, 0, ColumnLayout::Width::All);
}

int IconText::room() const
{
    return fontMetrics().height() * 5 / 4;
}

void IconText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = fontMetrics().height();
    // Beside the first line, whose own room stands around it.
    const qreal line = side * document::lineHeightPercent / 100.0;
    drawIcon(painter, m_sign, QRectF(0, 3 + (line - side) / 2, side, side), m_ink);
}

} // namespace ui
