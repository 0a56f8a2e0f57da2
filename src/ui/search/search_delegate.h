// SearchDelegate: a row of what was found: its title, its place, and the words around the hit with the hit marked.
#pragma once

#include "document/style/page_style.h"

#include <QStyledItemDelegate>

namespace ui {

class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SearchDelegate(const document::PageStyle &style, QObject *parent) : QStyledItemDelegate(parent), m_style(style) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const document::PageStyle &m_style;
};

} // namespace ui
