#include "ui/reading/text_block.h"

#include "ui/controls/key_use.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>

#include <cmath>

namespace ui {
namespace {

constexpr int ringWidth = 2;
constexpr int ringGap = 3;        // between the words and the ring of the reading cursor
constexpr qreal leastTitle = 0.5; // of the size of the text: a longer word then breaks

qreal widestWord(const QString &words, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal width = 0;
    for (const QString &word : words.split(QLatin1Char(' ')))
        width = std::max(width, metrics.horizontalAdvance(word));
    return width;
}

} // namespace

TextBlock::TextBlock(const PageContext &context, const guide::Text &text, document::TextRole role,
                     const QString &marker, QWidget *parent)
    : QWidget(parent), m_style(context.style), m_role(role), m_marker(marker),
      m_words(document::toQString(guide::plainText(text))), m_sources(document::sourceMarkOf(text))
{
    document::writeText(m_document, text, role, context.style, context.guide, document::SourceMarks::Link);
    if (!m_marker.isEmpty()) {
        const QFontMetricsF metrics(m_document.defaultFont());
        m_markerWidth = std::max(metrics.horizontalAdvance(m_marker + QLatin1Char(' ')), 1.3 * metrics.height());
    }
    if (role == document::TextRole::Title)
        m_widestWord = widestWord(m_words, m_document.defaultFont()) + 1; // rounding
    collectLinks();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(!m_links.empty());
    setCursor(Qt::IBeamCursor);
    announceTextBlocks();
}

TextBlock::~TextBlock() = default;

void TextBlock::collectLinks()
{
    const QTextBlock block = m_document.firstBlock();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        if (format.isAnchor()) {
            m_links.push_back(
                {fragment.position(), fragment.position() + fragment.length(), format.anchorHref(), fragment.text()});
        }
    }
}

void TextBlock::setBeforeWords(int width)
{
    m_markerWidth = width;
    updateGeometry();
}

QPointF TextBlock::textOrigin() const
{
    // The line height leaves its room below each line; half of it above keeps the words in the middle.
    const qreal below = QFontMetricsF(m_document.defaultFont()).height() * (document::lineHeightPercent - 100) / 100;
    const qreal free = m_leastHeight - 2 * ringGap - m_document.size().height();
    return {ringGap + m_markerWidth, ringGap + below / 2 + std::max<qreal>(0, free / 2)};
}

qreal TextBlock::firstLineMiddle() const
{
    return textOrigin().y() + QFontMetricsF(m_document.defaultFont()).height() / 2;
}

void TextBlock::layOut(int width) const
{
    const qreal textWidth = std::max<qreal>(1, width - 2 * ringGap - m_markerWidth);
    if (m_document.textWidth() == textWidth)
        return;
    if (m_widestWord > 0) {
        // Large text in a narrow window: a title yields before a word of it breaks.
        QFont font = document::fontOf(m_role, m_style);
        const qreal size = std::max(font.pointSizeF() * std::min<qreal>(1, textWidth / m_widestWord),
                                    std::min(font.pointSizeF(), m_style.font.pointSizeF() * leastTitle));
        font.setPointSizeF(size);
        if (m_document.defaultFont() != font)
            m_document.setDefaultFont(font);
    }
    m_document.setTextWidth(textWidth);
}

int TextBlock::heightForWidth(int width) const
{
    layOut(width);
    return std::max(m_leastHeight, static_cast<int>(std::ceil(m_document.size().height())) + 2 * ringGap);
}

QSize TextBlock::sizeHint() const
{
    return {static_cast<int>(std::ceil(m_document.idealWidth() + m_markerWidth)) + 2 * ringGap,
            heightForWidth(std::max(width(), 200))};
}

QSize TextBlock::minimumSizeHint() const
{
    return {0, 0};
}

std::vector<QRectF> TextBlock::linesBetween(int from, int to) const
{
    layOut(width());
    const QTextBlock block = m_document.firstBlock();
    const QTextLayout *layout = block.layout();
    std::vector<QRectF> rects;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int start = std::max(from, line.textStart());
        const int end = std::min(to, line.textStart() + line.textLength());
        if (start >= end)
            continue;
        const qreal left = line.cursorToX(start);
        const qreal right = line.cursorToX(end);
        rects.push_back(
            QRectF(left, line.y(), right - left, line.height()).translated(layout->position() + textOrigin()));
    }
    return rects;
}

QRect TextBlock::rectOf(const Link &link) const
{
    QRectF rect;
    for (const QRectF &line : linesBetween(link.start, link.end))
        rect |= line;
    return rect.toAlignedRect();
}

std::vector<QRect> TextBlock::rectsOf(int start, int end) const
{
    std::vector<QRect> rects;
    for (const QRectF &line : linesBetween(start, end))
        rects.push_back(line.toAlignedRect());
    return rects;
}

int TextBlock::placeAt(const QPoint &position) const
{
    layOut(width());
    const QTextLayout *layout = m_document.firstBlock().layout();
    const QPointF at = position - textOrigin() - layout->position();
    const int last = static_cast<int>(m_words.size());
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        if (at.y() < line.y() + line.height() || i == layout->lineCount() - 1)
            return std::min(line.xToCursor(at.x()), last);
    }
    return last;
}

void TextBlock::setSelected(int start, int end)
{
    if (m_selectionStart == start && m_selectionEnd == end)
        return;
    const bool was = hasSelection();
    m_selectionStart = start;
    m_selectionEnd = end;
    update();
    if (was == hasSelection())
        return;
    QAccessible::State changed;
    changed.selected = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
}

void TextBlock::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
}

void TextBlock::setSpoken(bool spoken)
{
    if (m_spoken == spoken)
        return;
    m_spoken = spoken;
    update();
}

void TextBlock::setFocusedLink(int index)
{
    if (m_focusedLink == index)
        return;
    m_focusedLink = index;
    update();
}

void TextBlock::paintEvent(QPaintEvent *)
{
    layOut(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF origin = textOrigin();
    if (!m_marker.isEmpty()) {
        const QTextLine line = m_document.firstBlock().layout()->lineAt(0);
        QFont font = m_document.defaultFont();
        painter.setFont(font);
        painter.setPen(document::colorOf(m_role, m_style));
        const qreal width = QFontMetricsF(font).horizontalAdvance(m_marker + QLatin1Char(' '));
        painter.drawText(QPointF(origin.x() - width, origin.y() + line.y() + line.ascent()), m_marker);
    }
    painter.translate(origin);
    paintWords(painter);
    painter.translate(-origin);

    paintCursor(painter);
}

void TextBlock::paintWords(QPainter &painter)
{
    QAbstractTextDocumentLayout::PaintContext context;
    if (hasSelection()) {
        QAbstractTextDocumentLayout::Selection selected;
        selected.cursor = QTextCursor(&m_document);
        selected.cursor.setPosition(m_selectionStart);
        selected.cursor.setPosition(m_selectionEnd, QTextCursor::KeepAnchor);
        selected.format.setBackground(m_style.accent);
        selected.format.setForeground(m_style.accentText);
        context.selections.append(selected);
    }
    m_document.documentLayout()->draw(&painter, context);
}

void TextBlock::paintCursor(QPainter &painter) const
{
    const bool onLink = keysInUse() && m_focusedLink >= 0 && m_focusedLink < static_cast<int>(m_links.size());
    if (!onLink && !m_spoken && !(m_current && keysInUse()))
        return;
    painter.setPen(QPen(m_style.focus, ringWidth));
    painter.setBrush(Qt::NoBrush);
    const QRectF ring = onLink ? QRectF(rectOf(m_links[static_cast<std::size_t>(m_focusedLink)])).adjusted(-2, 0, 2, 0)
                               : QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(ring.intersected(QRectF(rect()).adjusted(1, 1, -1, -1)), 4, 4);
}

int TextBlock::linkAt(const QPoint &position) const
{
    // A line is low: what is near a link counts as on it.
    constexpr int slack = 4;
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        if (rectOf(m_links[i]).adjusted(-slack, -slack, slack, slack).contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

// What presses and drags make of the words is not the block's own affair: all three go on to what it stands in.
void TextBlock::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_links.empty())
        setCursor(linkAt(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor : Qt::IBeamCursor);
    event->ignore();
}

void TextBlock::mousePressEvent(QMouseEvent *event)
{
    m_pressedLink = event->button() == Qt::LeftButton ? linkAt(event->position().toPoint()) : -1;
    event->ignore();
}

void TextBlock::mouseReleaseEvent(QMouseEvent *event)
{
    event->ignore();
    if (event->button() != Qt::LeftButton || hasSelection())
        return;
    // The action fires on release, and moving off cancels it.
    const int link = linkAt(event->position().toPoint());
    if (link >= 0 && link == m_pressedLink)
        activate(m_links[static_cast<std::size_t>(link)]);
    else if (link < 0 && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
    m_pressedLink = -1;
}

} // namespace ui
