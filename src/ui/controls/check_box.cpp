#include "ui/controls/check_box.h"

#include "ui/controls/key_use.h"
#include "ui/controls/wrapped_words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace ui {
namespace {

constexpr int padding = 7;
constexpr int boxGap = 12;
constexpr int corner = 4;
constexpr int leastHeight = 32; // pixels; a finger or an unsteady hand must hit it

} // namespace

CheckBox::CheckBox(const document::PageStyle &style, const QString &text, QWidget *parent)
    : QCheckBox(text, parent), m_style(style)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_silent)
            Q_EMIT ticked(on);
    });
}

void CheckBox::setTicked(bool ticked)
{
    m_silent = true;
    setChecked(ticked);
    m_silent = false;
}

void CheckBox::setHint(const QString &hint)
{
    m_hint = hint;
    m_measured = {};
    setAccessibleDescription(hint);
    updateGeometry();
}

void CheckBox::setStrong(bool strong)
{
    QFont weight;
    weight.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    setFont(weight);
}

int CheckBox::boxSide() const
{
    return fontMetrics().height();
}

int CheckBox::wordsLeft() const
{
    return padding + boxSide() + boxGap;
}

QRect CheckBox::wordsRect(int width) const
{
    const int left = wordsLeft();
    const int room = std::max(1, width - left - padding);
    return {left, padding, room, std::max(WrappedWords(text(), font(), room).height(), boxSide())};
}

QRect CheckBox::hintRect(int width) const
{
    if (m_hint.isEmpty())
        return {};
    const QRect words = wordsRect(width);
    return {words.left(), words.bottom() + 3, words.width(), WrappedWords(m_hint, font(), words.width()).height()};
}

int CheckBox::heightForWidth(int width) const
{
    if (width != m_measured.width || text() != m_measured.words || font() != m_measured.font) {
        const int bottom = m_hint.isEmpty() ? wordsRect(width).bottom() : hintRect(width).bottom();
        m_measured = {width, text(), font(), std::max(bottom + padding, leastHeight)};
    }
    return m_measured.height;
}

QSize CheckBox::sizeHint() const
{
    const int words = std::max(fontMetrics().horizontalAdvance(text()), fontMetrics().horizontalAdvance(m_hint));
    const int width = padding + boxSide() + boxGap + words + padding + 2;
    return {width, heightForWidth(width)};
}

void CheckBox::keyPressEvent(QKeyEvent *event)
{
    // Qt ticks with Space alone; people press Enter.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
        click();
    else
        QCheckBox::keyPressEvent(event);
}

void CheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (showsFocus(*this) || underMouse()) {
        painter.setPen(showsFocus(*this) ? QPen(m_style.focus, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? m_style.selection : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner + 2, corner + 2);
    }

    const QRectF box(padding + 0.5, padding + 0.5, boxSide() - 1, boxSide() - 1);
    painter.setPen(QPen(isChecked() ? m_style.accent : m_style.border, 2));
    painter.setBrush(isChecked() ? m_style.accent : m_style.surface);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), corner, corner);
    if (isChecked()) {
        QPainterPath hook;
        hook.moveTo(box.left() + box.width() * 0.26, box.top() + box.height() * 0.52);
        hook.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.70);
        hook.lineTo(box.left() + box.width() * 0.75, box.top() + box.height() * 0.32);
        painter.setPen(QPen(m_style.accentText, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(hook);
    }

    painter.setPen(m_style.text);
    const QRect words = wordsRect(width());
    WrappedWords(text(), font(), words.width()).draw(painter, words.topLeft());
    if (!m_hint.isEmpty()) {
        painter.setPen(m_style.mutedText);
        WrappedWords(m_hint, font(), words.width()).draw(painter, hintRect(width()).topLeft());
    }
}

} // namespace ui
