// ColumnHeadings: the headings above a table. Where they do not fit side by side they are turned, and read from below,
// so that all columns are seen at once.
#pragma once

#include "document/style/page_style.h"

#include <QHeaderView>

namespace ui {

class ColumnHeadings : public QHeaderView
{
    Q_OBJECT

public:
    ColumnHeadings(const document::PageStyle &style, QWidget *parent);

    // What all columns may take together.
    void fitInto(int width);

protected:
    QSize sectionSizeFromContents(int column) const override;
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    QString words(int column) const;

    const document::PageStyle &m_style;
    bool m_turned = false;
};

} // namespace ui
