// TableView: a guide::Table on the screen, as high as its rows. Where it is wider than its place, it scrolls sideways
// inside itself. A screen reader can walk it cell by cell.
#pragma once

#include "document/style/page_style.h"
#include "guide/page/page.h"

#include <QTableWidget>

namespace ui {

class ColumnHeadings;
class RowHeadings;

class TableView : public QTableWidget
{
    Q_OBJECT

public:
    TableView(const guide::Table &table, const document::PageStyle &style, QWidget *parent = nullptr);

    // All of a row in one sentence, for a voice.
    QString rowInWords(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }
    int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addGroup(const guide::Table &table, const guide::TableRowGroup &group);
    void addRow(const guide::Table &table, const guide::TableRow &row, bool striped);

    void fitHeadings(int width) const;

    const document::PageStyle &m_style;
    ColumnHeadings *m_columns;
    RowHeadings *m_rows;
};

} // namespace ui
