#include "ui/reading/table/column_headings.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int columnPadding = 8;

} // namespace

ColumnHeadings::ColumnHeadings(const document::PageStyle &style, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_style(style)
{
    setSectionResizeMode(QHeaderView::Stretch); // what room is left is shared
}

QString ColumnHeadings::words(int column) const
{
    return model()->headerData(column, Qt::Horizontal).toString();
}

void ColumnHeadings::fitInto(int width)
{
    int longest = 0;
    for (int column = 0; column < count(); ++column)
        longest = std::max(longest, fontMetrics().horizontalAdvance(words(column)));
    const int lying = longest + 2 * columnPadding;
    const int standing = 2 * fontMetrics().height();
    const bool turned = lying * count() > width;
    const int least = turned ? standing : lying;
    if (turned == m_turned && least == minimumSectionSize())
        return;
    m_turned = turned;
    setMinimumSectionSize(least);
    // The height is told anew.
    QHeaderView::headerDataChanged(Qt::Horizontal, 0, count() - 1);
}

QSize ColumnHeadings::sectionSizeFromContents(int column) const
{
    const QSize size(fontMetrics().horizontalAdvance(words(column)) + 2 * columnPadding,
                     fontMetrics().height() + 2 * columnPadding);
    return m_turned ? size.transposed() : size;
}

void ColumnHeadings::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save();
    painter->fillRect(rect, m_style.surface);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_style.border);
    painter->setPen(m_style.heading);
    if (m_turned) {
        painter->translate(rect.bottomLeft());
        painter->rotate(-90);
        painter->drawText(QRect(columnPadding, 0, rect.height() - columnPadding, rect.width()),
                          Qt::AlignLeft | Qt::AlignVCenter, words(column));
    } else {
        painter->drawText(rect, Qt::AlignCenter, words(column));
    }
    painter->restore();
}

} // namespace ui
