// MarkedWords: how a choice looks and what room it takes: a mark, and beside it words that wrap, with an optional hint
// below them.
#pragma once

#include "document/style/page_style.h"

#include <QAbstractButton>

namespace ui {

class MarkedWords
{
public:
    // Tick: one of many can be chosen; Dot: one alone.
    enum class Mark { Tick, Dot };

    // Both must outlive it.
    MarkedWords(const QAbstractButton &button, const document::PageStyle &style, Mark mark);

    void setHint(const QString &hint);
    const QString &hint() const { return m_hint; }

    int wordsLeft() const; // where the words begin
    int heightForWidth(int width) const;
    QSize sizeHint() const;
    void paint(QPainter &painter) const;

    static QSizePolicy sizePolicy();

private:
    int markSide() const;
    QRect wordsRect(int width) const;
    QRect hintRect(int width) const;
    void paintMark(QPainter &painter) const;

    // Columns ask for the same height many times over, and breaking lines is slow.
    struct Measured
    {
        int width = -1;
        QString words;
        QFont font;
        int height = 0;
    };

    const QAbstractButton &m_button;
    const document::PageStyle &m_style;
    Mark m_mark;
    QString m_hint;
    mutable Measured m_measured;
};

} // namespace ui
