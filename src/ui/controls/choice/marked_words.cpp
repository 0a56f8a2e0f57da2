#include "ui/controls/choice/marked_words.h"

#include "ui/controls/key_use.h"
#include "ui/controls/wrapped_words.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {
namespace {

constexpr int padding = 7;
constexpr int markGap = 12;
constexpr int corner = 4;
constexpr int leastHeight = 32;  // pixels; a finger or an unsteady hand must hit it
constexpr qreal dotShare = 0.28; // of the mark, from its middle

} // namespace

MarkedWords::MarkedWords(const QAbstractButton &button, const document::PageStyle &style, Mark mark)
    : m_button(button), m_style(style), m_mark(mark)
{
}

QSizePolicy MarkedWords::sizePolicy()
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    return policy;
}

void MarkedWords::setHint(const QString &hint)
{
    m_hint = hint;
    m_measured = {};
}

int MarkedWords::markSide() const
{
    return m_button.fontMetrics().height();
}

int MarkedWords::wordsLeft() const
{
    return padding + markSide() + markGap;
}

QRect MarkedWords::wordsRect(int width) const
{
    const int left = wordsLeft();
    const int room = std::max(1, width - left - padding);
    const int words = WrappedWords(m_button.text(), m_button.font(), room).height();
    return {left, padding, room, std::max(words, markSide())};
}

QRect MarkedWords::hintRect(int width) const
{
    if (m_hint.isEmpty())
        return {};
    const QRect words = wordsRect(width);
    return {words.left(), words.bottom() + 3, words.width(),
            WrappedWords(m_hint, m_button.font(), words.width()).height()};
}

int MarkedWords::heightForWidth(int width) const
{
    if (width != m_measured.width || m_button.text() != m_measured.words || m_button.font() != m_measured.font) {
        const int bottom = m_hint.isEmpty() ? wordsRect(width).bottom() : hintRect(width).bottom();
        m_measured = {width, m_button.text(), m_button.font(), std::max(bottom + padding, leastHeight)};
    }
    return m_measured.height;
}

QSize MarkedWords::sizeHint() const
{
    const QFontMetrics metrics = m_button.fontMetrics();
    const int words = std::max(metrics.horizontalAdvance(m_button.text()), metrics.horizontalAdvance(m_hint));
    const int width = wordsLeft() + words + padding + 2;
    return {width, heightForWidth(width)};
}

void MarkedWords::paintMark(QPainter &painter) const
{
    const bool chosen = m_button.isChecked();
    const QRectF mark(padding + 0.5, padding + 0.5, markSide() - 1, markSide() - 1);
    painter.setPen(QPen(chosen ? m_style.accent : m_style.border, 2));
    if (m_mark == Mark::Dot) {
        painter.setBrush(m_style.surface);
        painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.accent);
        if (chosen)
            painter.drawEllipse(mark.center(), mark.width() * dotShare, mark.width() * dotShare);
        return;
    }
    painter.setBrush(chosen ? m_style.accent : m_style.surface);
    painter.drawRoundedRect(mark.adjusted(1, 1, -1, -1), corner, corner);
    if (!chosen)
        return;
    QPainterPath hook;
    hook.moveTo(mark.left() + mark.width() * 0.26, mark.top() + mark.height() * 0.52);
    hook.lineTo(mark.left() + mark.width() * 0.43, mark.top() + mark.height() * 0.70);
    hook.lineTo(mark.left() + mark.width() * 0.75, mark.top() + mark.height() * 0.32);
    painter.setPen(QPen(m_style.accentText, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(hook);
}

void MarkedWords::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (showsFocus(m_button) || m_button.underMouse()) {
        painter.setPen(showsFocus(m_button) ? QPen(m_style.focus, 2) : QPen(Qt::NoPen));
        painter.setBrush(m_button.underMouse() ? m_style.hover : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(m_button.rect()).adjusted(1, 1, -1, -1), corner + 2, corner + 2);
    }
    paintMark(painter);
    painter.setPen(m_style.text);
    const int width = m_button.width();
    const QRect words = wordsRect(width);
    WrappedWords(m_button.text(), m_button.font(), words.width()).draw(painter, words.topLeft());
    if (!m_hint.isEmpty()) {
        painter.setPen(m_style.mutedText);
        WrappedWords(m_hint, m_button.font(), words.width()).draw(painter, hintRect(width).topLeft());
    }
}

} // namespace ui
