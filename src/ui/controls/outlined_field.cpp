#include "ui/controls/outlined_field.h"

#include <QAbstractButton>
#include <QPainter>
#include <QWheelEvent>

namespace ui {
namespace {

constexpr int corner = 6;

void drawEdge(QWidget &field, const document::PageStyle &style)
{
    QPainter painter(&field);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(field.hasFocus() ? QPen(style.focus, 2) : QPen(style.border));
    painter.drawRoundedRect(QRectF(field.rect()).adjusted(1, 1, -1, -1), corner, corner);
}

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
    drawEdge(*this, m_style);
}

OutlinedNumber::OutlinedNumber(const document::PageStyle &style, QWidget *parent) : QSpinBox(parent), m_style(style) {}

void OutlinedNumber::paintEvent(QPaintEvent *event)
{
    QSpinBox::paintEvent(event);
    drawEdge(*this, m_style);
}

void OutlinedNumber::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace ui
