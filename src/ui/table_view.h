// TableView: a guide::Table on the screen, as high as its rows. A screen reader can walk it cell by cell.
#pragma once

#include "document/page_style.h"
#include "guide/page.h"

#include <QTableWidget>

namespace ui {

class TableView : public QTableWidget
{
    Q_OBJECT

public:
    TableView(const guide::Table &table, const document::PageStyle &style, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

private:
    void addGroupHeading(const std::string &heading, const document::PageStyle &style);
    void addRow(const guide::TableRow &row);
};

} // namespace ui
