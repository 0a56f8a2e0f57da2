#include "ui/outlined_field.h"

#include <QAbstractButton>
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

void OutlinedField::addClearButton()
{
    setClearButtonEnabled(true);
    findChild<QAbstractButton *>()->setAccessibleName(tr("Clear what is typed")); // Qt leaves it without a name
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
