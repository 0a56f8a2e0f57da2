// MedicineDelegate: a row of the medicine list: the name, what is on the pack or why it fits, and how it is sold.
#pragma once

#include "document/style/page_style.h"

#include <QStyledItemDelegate>

namespace ui {

class MedicineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MedicineDelegate(const document::PageStyle &style, QObject *parent) : QStyledItemDelegate(parent), m_style(style) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const document::PageStyle &m_style;
};

} // namespace ui
