#include "ui/reading/table/row_headings.h"

#include "ui/controls/wrapped_words.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int sidePadding = 8;
constexpr int rowPadding = 4;

} // namespace

RowHeadings::RowHeadings(const document::PageStyle &style, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent), m_style(style)
{
    setSectionResizeMode(QHeaderView::ResizeToContents);
}

QString RowHeadings::words(int row) const
{
    return model()->headerData(row, Qt::Vertical).toString();
}

QFont RowHeadings::fontOf(int row) const
{
    const QVariant font = model()->headerData(row, Qt::Vertical, Qt::FontRole);
    return font.isValid() ? font.value<QFont>() : this->font();
}

void RowHeadings::fitInto(int width)
{
    int longest = 0;
    for (int row = 0; row < count(); ++row)
        longest = std::max(longest, QFontMetrics(fontOf(row)).horizontalAdvance(words(row)) + 2);
    const int wanted = std::min(longest + 2 * sidePadding, width);
    if (wanted == minimumWidth() && wanted == maximumWidth())
        return;
    setFixedWidth(wanted);
    resize(wanted, height());
    resizeSections(QHeaderView::ResizeToContents);
}

QSize RowHeadings::sectionSizeFromContents(int row) const
{
    const int width = maximumWidth();
    return {width, WrappedWords(words(row), fontOf(row), width - 2 * sidePadding).height() + 2 * rowPadding};
}

void RowHeadings::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    painter->save();
    const QVariant behind = model()->headerData(row, Qt::Vertical, Qt::BackgroundRole);
    painter->fillRect(rect, behind.isValid() ? behind.value<QBrush>() : m_style.surface);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_style.line);
    painter->setPen(m_style.heading);
    WrappedWords(words(row), fontOf(row), rect.width() - 2 * sidePadding)
        .draw(*painter, rect.topLeft() + QPoint(sidePadding, rowPadding));
    painter->restore();
}

} // namespace ui
