#include "ui/controls/outlined_field.h"

#include "ui/controls/icon.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

namespace ui {
namespace {

constexpr int fieldCorner = 6;

void drawEdge(QWidget &field, const document::PageStyle &style)
{
    QPainter painter(&field);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(field.hasFocus() ? QPen(style.focus, 2) : QPen(style.border));
    painter.drawRoundedRect(QRectF(field.rect()).adjusted(1, 1, -1, -1), fieldCorner, fieldCorner);
}

// Painted here: for the button of QLineEdit itself, Qt walks through every icon theme of the desktop, which took a
// tenth of the whole start.
class ClearButton : public QAbstractButton
{
public:
    ClearButton(const document::PageStyle &style, QWidget *parent) : QAbstractButton(parent), m_style(style)
    {
        setFocusPolicy(Qt::NoFocus); // Esc and the keys of the field do the same
        setCursor(Qt::ArrowCursor);
    }

    QSize sizeHint() const override
    {
        const int side = fontMetrics().height();
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int inset = width() / 8;
        drawIcon(painter, Icon::Clear, rect().adjusted(inset, inset, -inset, -inset), m_style.text);
    }

private:
    const document::PageStyle &m_style;
};

} // namespace

OutlinedField::OutlinedField(const QString &text, const document::PageStyle &style, QWidget *parent)
    : QLineEdit(text, parent), m_style(style)
{
    setFrame(false);
}

void OutlinedField::addClearButton()
{
    m_clear = new ClearButton(m_style, this);
    m_clear->setAccessibleName(tr("Clear what is typed"));
    m_clear->setVisible(!text().isEmpty());
    connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString &typed) { m_clear->setVisible(!typed.isEmpty()); });
    connect(m_clear, &QAbstractButton::clicked, this, &QLineEdit::clear);
    placeClearButton();
}

void OutlinedField::placeClearButton()
{
    if (!m_clear)
        return;
    constexpr int gap = 6;
    const QSize size = m_clear->sizeHint();
    const QRect atEnd(QPoint(width() - size.width() - gap, (height() - size.height()) / 2), size);
    m_clear->setGeometry(QStyle::visualRect(layoutDirection(), rect(), atEnd));
    QMargins margins = textMargins();
    isRightToLeft() ? margins.setLeft(size.width() + gap) : margins.setRight(size.width() + gap);
    setTextMargins(margins);
}

void OutlinedField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeClearButton();
}

void OutlinedField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeClearButton();
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
