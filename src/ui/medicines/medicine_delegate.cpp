#include "ui/medicines/medicine_delegate.h"

#include "ui/controls/key_use.h"
#include "ui/controls/wrapped_words.h"
#include "ui/medicines/medicine_model.h"

#include <QAbstractItemView>
#include <QPainter>

namespace ui {
namespace {

constexpr int padding = 6;
constexpr int inset = 8;
constexpr int corner = 8;
constexpr int pillPadding = 9;
constexpr int pillGap = 3;

// The words of a row: the name, in a pill beside it how it is sold, and below them the details. Where the pill does not
// fit beside the name, it stands at the end; the words wrap.
class RowWords
{
public:
    RowWords(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
        : m_name(index.data(MedicineModel::Name).toString(), nameFont(option, index), width),
          m_details(index.data(MedicineModel::Details).toString(), option.font, width, boldParts(option, index)),
          m_badge(index.data(MedicineModel::Badge).toString(), badgeFont(option), width - 2 * pillPadding),
          m_hasDetails(!index.data(MedicineModel::Details).toString().isEmpty()),
          m_pillWidth(textWidth(badgeFont(option), index.data(MedicineModel::Badge)) + 2 * pillPadding),
          m_isBeside(textWidth(nameFont(option, index), index.data(MedicineModel::Name)) + pillPadding + m_pillWidth
                     <= width)
    {
    }

    int height() const
    {
        const int badge = pillHeight();
        return m_isBeside ? std::max(m_name.height(), badge) + detailsHeight()
                          : m_name.height() + detailsHeight() + pillGap + badge;
    }

    void draw(QPainter &painter, QPoint at, int width, const document::PageStyle &style, bool free) const
    {
        QRect pill(at.x() + width - m_pillWidth, at.y(), m_pillWidth, pillHeight());
        if (!m_isBeside)
            pill.setRect(at.x(), at.y() + height() - pillHeight(), std::min(width, m_pillWidth), pillHeight());
        painter.setPen(style.heading);
        m_name.draw(painter, at);
        at.ry() += m_isBeside ? std::max(m_name.height(), pillHeight()) : m_name.height();
        painter.setPen(style.text);
        if (m_hasDetails)
            m_details.draw(painter, at);
        const document::CalloutColors &colors = free ? style.summary : style.evidence;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.background);
        painter.drawRoundedRect(pill, corner, corner);
        painter.setPen(style.text);
        m_badge.draw(painter, pill.topLeft() + QPoint(pillPadding, 1));
    }

private:
    static QFont nameFont(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont font = option.font;
        font.setWeight(index.data(MedicineModel::IsOpen).toBool() ? QFont::DemiBold : QFont::Medium);
        return font;
    }
    // What is easily missed stands out.
    static QList<QTextLayout::FormatRange> boldParts(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont bold = option.font;
        bold.setWeight(QFont::Bold);
        QTextCharFormat format;
        format.setFont(bold);
        const QString details = index.data(MedicineModel::Details).toString();
        QList<QTextLayout::FormatRange> parts;
        for (const QString &part : index.data(MedicineModel::EasilyMissed).toStringList()) {
            if (const auto at = details.indexOf(part); at >= 0)
                parts.append({static_cast<int>(at), static_cast<int>(part.size()), format});
        }
        return parts;
    }
    static QFont badgeFont(const QStyleOptionViewItem &option)
    {
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.9);
        return font;
    }
    static int textWidth(const QFont &font, const QVariant &text)
    {
        return QFontMetrics(font).horizontalAdvance(text.toString()) + 2;
    }
    int detailsHeight() const { return m_hasDetails ? m_details.height() : 0; }
    int pillHeight() const { return m_badge.height() + 2; }

    WrappedWords m_name;
    WrappedWords m_details;
    WrappedWords m_badge;
    bool m_hasDetails;
    int m_pillWidth;
    bool m_isBeside;
};

} // namespace

QSize MedicineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : 200) - 2 * inset;
    return {width + 2 * inset, RowWords(option, index, width).height() + 2 * padding};
}

void MedicineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool open = index.data(MedicineModel::IsOpen).toBool();
    if (open || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(open ? m_style.selection : m_style.hover);
        painter->drawRoundedRect(pill, corner, corner);
    }
    if (option.state & QStyle::State_HasFocus && keysInUse()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_style.focus, 2));
        painter->drawRoundedRect(pill, corner, corner);
    }
    const int width = option.rect.width() - 2 * inset;
    RowWords(option, index, width)
        .draw(*painter, option.rect.topLeft() + QPoint(inset, padding), width, m_style,
              index.data(MedicineModel::IsFree).toBool());
    painter->restore();
}

} // namespace ui
