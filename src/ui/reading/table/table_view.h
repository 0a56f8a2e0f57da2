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

    // On the page, with room above it for the names of the columns, which stay in sight.
    QRect placeToReveal(const QModelIndex &cell) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void updateGeometries() override;

private:
    void addGroup(const guide::Table &table, const guide::TableRowGroup &group);
    void addRow(const guide::Table &table, const guide::TableRow &row, bool striped);

    void fitHeadings(int width) const;
    void followPage(); // with the names of the columns
    void paintCorner(QWidget &corner) const;
    int hiddenColumns() const; // out of sight at the side

    const document::PageStyle &m_style;
    ColumnHeadings *m_columns;
    RowHeadings *m_rows;
    QWidget *m_corner = nullptr;
    bool m_namesStay = false;              // those of the columns, where the table is scrolled
    QAbstractScrollArea *m_page = nullptr; // that the table is shown on
};

} // namespace ui
