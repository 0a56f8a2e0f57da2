#include "ui/controls/button.h"

#include "ui/controls/key_use.h"
#include "ui/controls/text_direction.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {
namespace {

constexpr int horizontalPadding = 12;
constexpr int verticalPadding = 8;
constexpr int minimumTarget = 34; // pixels; WCAG 2.2 asks for 24, this guide's floor is 32
constexpr int corner = 8;
constexpr int signGap = 8;
constexpr qreal usualInset = 2.5; // of the outline
constexpr qreal ringInset = 4.5;  // room between it and the ring

// Between words; within them too where one is wider than the button, with large text in a narrow window.
int wrapping(const QString &words, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(words) > width) {
        for (const QString &word : words.split(QLatin1Char(' '))) {
            if (metrics.horizontalAdvance(word) > width)
                return Qt::TextWrapAnywhere;
        }
    }
    return Qt::TextWordWrap;
}

} // namespace

Button::Button(const document::PageStyle &style, const QString &text, ButtonLook look, QWidget *parent)
    : QPushButton(text, parent), m_style(style), m_look(look)
{
    QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    // Only the weight is set: family and size are the window's, and follow it.
    QFont weight;
    weight.setWeight(look == ButtonLook::Plain ? QFont::Normal : QFont::DemiBold);
    setFont(weight);
}

void Button::setIcon(Icon sign)
{
    m_sign = sign;
    updateGeometry();
    update();
}

void Button::setHere(bool here)
{
    m_isHere = here;
    update();
}

QSize Button::contentSize(int maximumWidth) const
{
    const int sign = m_sign == Icon::None ? 0 : fontMetrics().height() + (text().isEmpty() ? 0 : signGap);
    const int room = maximumWidth - sign;
    const QRect words = text().isEmpty()
                            ? QRect()
                            : fontMetrics().boundingRect(QRect(0, 0, room, 10000),
                                                         wrapping(text(), fontMetrics(), room) | Qt::AlignLeft, text());
    return {words.width() + sign, std::max(words.height(), fontMetrics().height())};
}

QSize Button::sizeHint() const
{
    const QSize content = contentSize(100000);
    return {std::max(content.width() + 2 * horizontalPadding + 2, minimumTarget),
            std::max(content.height() + 2 * verticalPadding, minimumTarget)};
}

QSize Button::minimumSizeHint() const
{
    return {minimumTarget, minimumTarget};
}

int Button::heightForWidth(int width) const
{
    return std::max(contentSize(width - 2 * horizontalPadding).height() + 2 * verticalPadding, minimumTarget);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    // Qt presses a button with Space alone; people press Enter.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        QWidget::keyPressEvent(event); // not to the next button, as Qt does: on a page they move the reading cursor
    else
        QPushButton::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = (m_look != ButtonLook::Plain || isChecked()) && !m_isHere;
    const bool isHelp = m_look == ButtonLook::Danger || m_look == ButtonLook::Today;
    QColor background = m_isHere                       ? m_style.surface
                        : m_look == ButtonLook::Danger ? m_style.danger
                        : m_look == ButtonLook::Today  ? m_style.urgency(guide::Urgency::UrgentToday)
                        : filled                       ? m_style.accent
                                                       : m_style.surface;
    QColor ink = m_isHere ? m_style.text : isHelp ? m_style.dangerText : filled ? m_style.accentText : m_style.text;
    if (!isEnabled()) {
        ink = filled ? m_style.mutedText : m_style.border;
        background = filled ? m_style.hover : m_style.surface;
    } else if (isDown() || underMouse()) {
        background = filled ? background.darker(m_style.background.lightness() < 128 ? 90 : 112) : m_style.hover;
    }

    const bool focused = showsFocus(*this);
    const qreal inset = focused ? ringInset : usualInset;
    const QRectF outline = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setBrush(background);
    painter.setPen(m_isHere ? QPen(m_style.danger, 2)
                   : filled ? QPen(background)
                            : QPen(isEnabled() ? m_style.border : m_style.line));
    painter.drawRoundedRect(outline, corner, corner);
    if (focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_style.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner + 1, corner + 1);
    }

    QRect inside = rect().adjusted(horizontalPadding, 0, -horizontalPadding, 0);
    if (m_sign != Icon::None) {
        const int side = fontMetrics().height();
        const int left = text().isEmpty() ? (width() - side) / 2 : inside.left();
        drawIcon(painter, m_sign, QRectF(left, (height() - side) / 2.0, side, side), ink);
        inside.setLeft(inside.left() + side + signGap);
    }
    painter.setPen(ink);
    const Qt::Alignment alignment = m_sign == Icon::None ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter;
    painter.drawText(inside,
                     static_cast<int>(alignment) | wrapping(text(), fontMetrics(), inside.width())
                         | Qt::TextHideMnemonic | directionFlag(text()),
                     text());
}

} // namespace ui
