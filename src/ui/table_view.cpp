#include "ui/table_view.h"

#include "document/text_writer.h"

#include <QHeaderView>
#include <QScrollBar>

namespace ui {

using document::toQString;

TableView::TableView(const guide::Table &table, const document::PageStyle &style, QWidget *parent)
    : QTableWidget(parent)
{
    setAccessibleName(toQString(table.caption));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows walk it
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);

    // Headers take the font of the application, not that of their window.
    horizontalHeader()->setFont(style.font);
    verticalHeader()->setFont(style.font);
    setColumnCount(static_cast<int>(table.columns.size()));
    QStringList headings;
    for (const std::string &column : table.columns)
        headings.append(toQString(column));
    setHorizontalHeaderLabels(headings);
    for (const guide::TableRowGroup &group : table.groups) {
        addGroupHeading(group.heading, style);
        for (const guide::TableRow &row : group.rows)
            addRow(row);
    }
    setFixedHeight(sizeHint().height());
}

void TableView::addGroupHeading(const std::string &heading, const document::PageStyle &style)
{
    const int row = rowCount();
    insertRow(row);
    setVerticalHeaderItem(row, new QTableWidgetItem(QString()));
    auto *item = new QTableWidgetItem(toQString(heading));
    QFont font = document::fontOf(document::TextRole::CardTitle, style);
    item->setFont(font);
    setItem(row, 0, item);
    setSpan(row, 0, 1, columnCount());
}

void TableView::addRow(const guide::TableRow &cells)
{
    const int row = rowCount();
    insertRow(row);
    setVerticalHeaderItem(row, new QTableWidgetItem(toQString(cells.heading)));
    for (int column = 0; column < columnCount(); ++column) {
        const std::string &cell = cells.cells[static_cast<std::size_t>(column)];
        auto *item = new QTableWidgetItem(cell.empty() ? QString(QChar(0x2013)) : toQString(cell));
        item->setTextAlignment(Qt::AlignCenter);
        // Heard alone, a cell must say whose it is.
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2: %3").arg(toQString(cells.heading), horizontalHeaderItem(column)->text(),
                                           cell.empty() ? tr("not listed") : toQString(cell)));
        setItem(row, column, item);
    }
}

QSize TableView::sizeHint() const
{
    const int height = horizontalHeader()->sizeHint().height() + verticalHeader()->length()
                       + horizontalScrollBar()->sizeHint().height() + 4;
    return {verticalHeader()->sizeHint().width() + horizontalHeader()->length(), height};
}

} // namespace ui
