// PageMarks: the words of an open page, whatever widgets they stand in, and the marks on them.
#pragma once

#include "ui/reading/marks/mark_layer.h"

#include <QHash>
#include <QString>

#include <vector>

namespace ui {

// The words of one widget of a page, or of one cell of a table or row of a list.
struct PageWords
{
    QString words;
    WordMark where; // of all the words
};

// A widget that paints words of its own says which, so that they can be found on it as a whole.
class ShownWords
{
public:
    virtual ~ShownWords() = default;
    virtual QString shownWords() const = 0;
};

// The words that a row of a list shows, a line for each of them; rows without any are not found.
inline constexpr int shownWordsRole = Qt::UserRole + 100;

// In reading order. A page that is still growing is made whole first.
std::vector<PageWords> wordsOn(QWidget &page);

// Letters as they are compared when words are looked for: without case and accents, one for one.
QString lettersToCompare(const QString &words);

class PageMarks
{
public:
    explicit PageMarks(const document::PageStyle &style) : m_style(style) {}

    // In place of the marks before. `current` has a ring, and is scrolled to.
    void show(const std::vector<WordMark> &marks, int current = -1);
    void clear() { show({}); }

private:
    const document::PageStyle &m_style;
    QHash<QWidget *, QPointer<MarkLayer>> m_layers; // by the content that scrolls below them
};

} // namespace ui
