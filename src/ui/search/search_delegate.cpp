#include "ui/search/search_delegate.h"

#include "ui/controls/key_use.h"
#include "ui/controls/wrapped_words.h"
#include "ui/search/search_model.h"

#include <QAbstractItemView>
#include <QPainter>

#include <deque>

namespace ui {
namespace {

constexpr int padding = 7;
constexpr int inset = 12;
constexpr int corner = 8;
constexpr int partGap = 5; // between questions
constexpr int barWidth = 5;

const SearchRow &rowOf(const QModelIndex &index)
{
    return static_cast<const SearchModel *>(index.model())->row(index.row());
}

using Marks = QList<QTextLayout::FormatRange>;

Marks marksOf(const SearchRow &row, const document::PageStyle &style)
{
    QTextCharFormat format;
    format.setBackground(style.mark);
    format.setFontUnderline(true);
    Marks marks;
    for (const auto &[begin, end] : row.marks)
        marks.append({begin, end - begin, format});
    return marks;
}

struct Part
{
    Part(const QString &text, const QFont &font, int width, const QColor &color, const Marks &marks = {})
        : words(text, font, width, marks), ink(color)
    {
    }

    WrappedWords words;
    QColor ink;
    int gapAbove = 0;
};

// The words of a row, one below the other; each wraps.
std::deque<Part> partsOf(const SearchRow &row, const QFont &font, const document::PageStyle &style, int width)
{
    std::deque<Part> parts; // what is in it need not move
    QFont titleFont = font;
    const bool small = row.kind == SearchRow::Kind::Heading;
    titleFont.setWeight(row.kind == SearchRow::Kind::Message ? QFont::Normal : QFont::DemiBold);
    if (small)
        titleFont.setPointSizeF(font.pointSizeF() * 0.9);
    const bool danger = row.kind == SearchRow::Kind::Signs;
    const bool hasWords = !row.words.isEmpty();
    parts.emplace_back(row.title, titleFont, width,
                       danger  ? style.danger
                       : small ? style.mutedText
                               : style.heading,
                       hasWords ? Marks() : marksOf(row, style));
    if (!row.place.isEmpty())
        parts.emplace_back(row.place, font, width, style.mutedText);
    if (hasWords) {
        const QStringList lines = row.words.split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            parts.emplace_back(line, font, width, style.text, lines.size() > 1 ? Marks() : marksOf(row, style));
            parts.back().gapAbove = lines.size() > 1 ? partGap : 0;
        }
    }
    return parts;
}

} // namespace

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 300;
    int height = 2 * padding;
    for (const Part &part : partsOf(rowOf(index), option.font, m_style, width - 2 * inset))
        height += part.gapAbove + part.words.height();
    return {width, height};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SearchRow &row = rowOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    if (enabled && option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_style.selection);
        painter->drawRoundedRect(pill, corner, corner);
    }
    if (row.kind == SearchRow::Kind::Signs)
        painter->fillRect(
            QRectF(option.rect.left() + 2, option.rect.top() + padding, barWidth, option.rect.height() - 2 * padding),
            m_style.danger);
    if (option.state & QStyle::State_HasFocus && keysInUse()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_style.focus, 2));
        painter->drawRoundedRect(pill, corner, corner);
    }
    QPoint at = option.rect.topLeft() + QPoint(inset, padding);
    for (const Part &part : partsOf(row, option.font, m_style, option.rect.width() - 2 * inset)) {
        painter->setPen(part.ink);
        at.ry() += part.gapAbove;
        part.words.draw(*painter, at);
        at.ry() += part.words.height();
    }
    painter->restore();
}

} // namespace ui
