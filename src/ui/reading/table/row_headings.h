// RowHeadings: the headings at the left of a table. They wrap, so that in a narrow window the cells keep their room.
#pragma once

#include "document/style/page_style.h"

#include <QHeaderView>

namespace ui {

class RowHeadings : public QHeaderView
{
    Q_OBJECT

public:
    RowHeadings(const document::PageStyle &style, QWidget *parent);

    // As wide as the longest heading, but no wider than this.
    void fitInto(int width);

protected:
    QSize sectionSizeFromContents(int row) const override;
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;

private:
    QString words(int row) const;
    QFont fontOf(int row) const;

    const document::PageStyle &m_style;
};

} // namespace ui
