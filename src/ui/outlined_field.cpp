#include "ui/outlined_field.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int corner = 6;

} // namespace

OutlinedField::OutlinedField(const QString &text, const document::PageStyle &style, QWidget *parent)
    : QLineEdit(text, parent), m_style(style)
{
    setFrame(false);
}

void OutlinedField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(m_style.focus, 2) : QPen(m_style.border));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
}

} // namespace ui
