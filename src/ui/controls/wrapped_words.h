// WrappedWords: plain words laid out in a column. A name that is longer than the column breaks rather than being cut,
// which the painter's own word wrap would do.
#pragma once

#include <QTextLayout>

class QPainter;

namespace ui {

class WrappedWords
{
public:
    WrappedWords(const QString &words, const QFont &font, int width,
                 const QList<QTextLayout::FormatRange> &formats = {});

    int height() const { return m_height; }
    // In the painter's pen.
    void draw(QPainter &painter, const QPoint &topLeft) const;

private:
    QTextLayout m_layout;
    int m_height = 0;
};

} // namespace ui
