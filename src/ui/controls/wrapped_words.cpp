#include "ui/controls/wrapped_words.h"

#include <QPainter>

#include <cmath>

namespace ui {

WrappedWords::WrappedWords(const QString &words, const QFont &font, int width,
                           const QList<QTextLayout::FormatRange> &formats)
    : m_layout(words, font)
{
    m_layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    qreal y = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, y});
        y += line.height();
    }
    m_layout.endLayout();
    m_height = static_cast<int>(std::ceil(y));
}

void WrappedWords::draw(QPainter &painter, const QPoint &topLeft) const
{
    m_layout.draw(&painter, topLeft);
}

} // namespace ui
