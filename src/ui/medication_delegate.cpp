#include "ui/medication_delegate.h"

#include "ui/medication_model.h"

#include <QAbstractItemView>
#include <QPainter>

namespace ui {
namespace {

constexpr int padding = 8;
constexpr int inset = 12;
constexpr int corner = 8;

// The words of a row, one below the other; each wraps.
struct RowWords
{
    QFont nameFont;
    QString name;
    QString details;
    QString badge;

    RowWords(const QStyleOptionViewItem &option, const QModelIndex &index)
        : nameFont(option.font), name(index.data(MedicationModel::Name).toString()),
          details(index.data(MedicationModel::Details).toString()), badge(index.data(MedicationModel::Badge).toString())
    {
        nameFont.setWeight(index.data(MedicationModel::IsOpen).toBool() ? QFont::DemiBold : QFont::Medium);
    }

    int height(const QFont &font, const QString &text, int width) const
    {
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
    }
};

} // namespace

QSize MedicationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : 200) - 2 * inset;
    const RowWords words(option, index);
    const int height = words.height(words.nameFont, words.name, width) + words.height(option.font, words.details, width)
                       + words.height(option.font, words.badge, width);
    return {width + 2 * inset, height + 2 * padding};
}

void MedicationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowWords words(option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool open = index.data(MedicationModel::IsOpen).toBool();
    if (open || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(open ? m_style.selection : m_style.line);
        painter->drawRoundedRect(pill, corner, corner);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_style.focus, 2));
        painter->drawRoundedRect(pill, corner, corner);
    }
    QRect line = option.rect.adjusted(inset, padding, -inset, 0);
    const auto write = [&](const QFont &font, const QColor &ink, const QString &text) {
        painter->setFont(font);
        painter->setPen(ink);
        line.setHeight(words.height(font, text, line.width()));
        painter->drawText(line, Qt::TextWordWrap, text);
        line.translate(0, line.height());
    };
    write(words.nameFont, m_style.heading, words.name);
    write(option.font, m_style.text, words.details);
    write(option.font, m_style.mutedText, words.badge);
    painter->restore();
}

} // namespace ui
