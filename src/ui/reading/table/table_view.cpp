#include "ui/reading/table/table_view.h"

#include "document/text/text_writer.h"
#include "guide/page/lines.h"
#include "ui/controls/list/focused_item.h"
#include "ui/reading/table/column_headings.h"
#include "ui/reading/table/row_headings.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ui {
namespace {

using document::toQString;

// No more of the width for the headings of the rows: the rest is for cells.
constexpr int rowHeadingsPercent = 40;

constexpr int cornerPadding = 6;
constexpr int mostNames = 40; // of the page's height, in percent

constexpr int rowInWordsRole = Qt::UserRole;

QTableWidgetItem *silentItem(const QString &told)
{
    auto *item = new QTableWidgetItem;
    item->setData(Qt::AccessibleTextRole, told);
    return item;
}

} // namespace

TableView::TableView(const guide::Table &table, const document::PageStyle &style, QWidget *parent)
    : QTableWidget(parent), m_style(style), m_columns(new ColumnHeadings(style, this)),
      m_rows(new RowHeadings(style, this))
{
    setAccessibleName(toQString(table.caption));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection); // shows where the arrows are
    new FocusedItem(*this);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows walk it
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalScrollBar()->setAccessibleName(tr("Scroll the table sideways"));
    setCornerButtonEnabled(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_rows->setAccessibleName(toQString(table.rowsAre));
    // Headers take the font of the application, not that of their window.
    m_columns->setFont(style.font);
    m_rows->setFont(style.font);

    setColumnCount(static_cast<int>(table.columns.size()));
    QStringList headings;
    for (const std::string &column : table.columns)
        headings.append(toQString(column));
    setHorizontalHeaderLabels(headings);
    for (const guide::TableRowGroup &group : table.groups)
        addGroup(table, group);
    // Last: a header measures its words anew for each one that comes.
    setHorizontalHeader(m_columns);
    setVerticalHeader(m_rows);
    // Where the headings meet, the style paints an empty heading of its own.
    m_corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    if (m_corner) {
        m_corner->installEventFilter(this);
        connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_corner, qOverload<>(&QWidget::update));
        connect(horizontalScrollBar(), &QScrollBar::rangeChanged, m_corner, qOverload<>(&QWidget::update));
    }
}

bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_corner || watched != m_corner || event->type() != QEvent::Paint)
        return QTableWidget::eventFilter(watched, event);
    paintCorner(*m_corner);
    return true;
}

int TableView::hiddenColumns() const
{
    int hidden = 0;
    for (int column = 0; column < columnCount(); ++column) {
        const int middle = columnViewportPosition(column) + columnWidth(column) / 2;
        hidden += middle < 0 || middle > viewport()->width() ? 1 : 0;
    }
    return hidden;
}

// The scroll bar stands at the end of the table, which may be far below.
void TableView::paintCorner(QWidget &corner) const
{
    QPainter painter(&corner);
    painter.fillRect(corner.rect(), m_style.surface);
    const int hidden = hiddenColumns();
    if (hidden == 0)
        return;
    painter.setFont(m_style.font);
    painter.setPen(m_style.mutedText);
    painter.drawText(corner.rect().adjusted(cornerPadding, cornerPadding, -cornerPadding, -cornerPadding),
                     Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignBottom, tr("%n more at the side", "", hidden));
}

void TableView::updateGeometries()
{
    QTableWidget::updateGeometries();
    followPage();
}

void TableView::showEvent(QShowEvent *event)
{
    QTableWidget::showEvent(event);
    QAbstractScrollArea *page = nullptr;
    for (QWidget *each = parentWidget(); each && !page; each = each->parentWidget())
        page = qobject_cast<QAbstractScrollArea *>(each);
    if (page && page != m_page)
        connect(page->verticalScrollBar(), &QScrollBar::valueChanged, this, &TableView::followPage);
    m_page = page;
    followPage();
}

void TableView::followPage()
{
    if (!m_page)
        return;
    const int above = -mapTo(m_page->viewport(), QPoint(0, 0)).y();
    // With large text in a low window they would leave no room for the cells.
    m_namesStay = m_columns->height() * 100 <= m_page->viewport()->height() * mostNames;
    const int top = m_namesStay ? std::clamp(above, 0, std::max(0, height() - 2 * m_columns->height())) : 0;
    m_columns->move(m_columns->x(), top);
    m_columns->raise();
    if (m_corner) {
        m_corner->move(m_corner->x(), top);
        m_corner->raise();
    }
}

QRect TableView::placeToReveal(const QModelIndex &cell) const
{
    return visualRect(cell).adjusted(0, m_namesStay ? -m_columns->height() : 0, 0, 0);
}

void TableView::addGroup(const guide::Table &table, const guide::TableRowGroup &group)
{
    const int row = rowCount();
    insertRow(row);
    const QString heading = toQString(group.heading);
    auto *item = new QTableWidgetItem(heading);
    item->setFont(document::fontOf(document::TextRole::CardTitle, m_style));
    item->setBackground(m_style.hover);
    setVerticalHeaderItem(row, item);
    for (int column = 0; column < columnCount(); ++column) {
        auto *empty = silentItem(heading); // a screen reader that walks a column hears where a group begins
        empty->setBackground(m_style.hover);
        empty->setFlags(Qt::ItemIsEnabled);
        setItem(row, column, empty);
    }
    bool striped = false;
    for (const guide::TableRow &each : group.rows) {
        addRow(table, each, striped);
        striped = !striped;
    }
}

void TableView::addRow(const guide::Table &table, const guide::TableRow &cells, bool striped)
{
    const int row = rowCount();
    insertRow(row);
    const QColor &behind = striped ? m_style.stripe : m_style.surface;
    auto *heading = new QTableWidgetItem(toQString(cells.heading));
    heading->setBackground(behind);
    const std::string columns = guide::columnsInWords(table, cells);
    heading->setData(rowInWordsRole, toQString(cells.heading + ": " + (columns.empty() ? table.no + "." : columns)));
    setVerticalHeaderItem(row, heading);
    for (int column = 0; column < columnCount(); ++column) {
        const bool holds = cells.cells[static_cast<std::size_t>(column)];
        auto *item = new QTableWidgetItem(holds ? document::dot() : document::dash());
        item->setTextAlignment(Qt::AlignCenter);
        item->setForeground(holds ? m_style.accent : m_style.mutedText);
        item->setBackground(behind);
        // Heard alone, a cell must say whose it is.
        item->setData(Qt::AccessibleTextRole, tr("%1, %2: %3")
                                                  .arg(horizontalHeaderItem(column)->text(), toQString(cells.heading),
                                                       toQString(holds ? table.yes : table.no)));
        setItem(row, column, item);
    }
}

QString TableView::rowInWords(int row) const
{
    const QTableWidgetItem *heading = verticalHeaderItem(row);
    const QVariant words = heading->data(rowInWordsRole);
    return words.isValid() ? words.toString() : heading->text();
}

void TableView::fitHeadings(int width) const
{
    m_rows->fitInto(width * rowHeadingsPercent / 100);
    m_columns->fitInto(width - m_rows->width());
}

int TableView::heightForWidth(int width) const
{
    fitHeadings(width);
    return m_columns->sizeHint().height() + m_rows->length() + horizontalScrollBar()->sizeHint().height() + 4;
}

QSize TableView::sizeHint() const
{
    const int width = std::max(this->width(), 200);
    return {width, heightForWidth(width)};
}

void TableView::resizeEvent(QResizeEvent *event)
{
    fitHeadings(width());
    QTableWidget::resizeEvent(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    // The page is selected and copied, not one cell.
    if (event->matches(QKeySequence::SelectAll) || event->matches(QKeySequence::Copy)) {
        event->ignore();
        return;
    }
    QTableWidget::keyPressEvent(event);
    // At an edge of the table an arrow goes nowhere; it must not move the page behind it instead.
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right)
        event->accept();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        setCurrentCell(rowCount() > 1 ? 1 : 0, 0); // behind the heading of the first group
    QTableWidget::focusInEvent(event);
}

} // namespace ui
