#include "ui/reading/page/page_contents.h"

#include "ui/controls/button.h"
#include "ui/controls/column.h"
#include "ui/controls/flow_row.h"
#include "ui/controls/key_use.h"
#include "ui/controls/list/focused_item.h"
#include "ui/controls/text_direction.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {
namespace {

constexpr int margin = 20;
constexpr int rowPadding = 5;
constexpr int leastList = 80; // pixels

constexpr int foldIndent = 12;
constexpr int isFoldRole = Qt::UserRole;

QRect wordsIn(const QRect &row, bool isFold)
{
    return row.adjusted(rowPadding + (isFold ? foldIndent : 0), rowPadding, -rowPadding, -rowPadding);
}

QFont fontOf(QFont font, bool isFold)
{
    font.setWeight(isFold ? QFont::Normal : QFont::DemiBold);
    return font;
}

int rowHeight(const QFont &font, const QModelIndex &row, int width)
{
    const bool isFold = row.data(isFoldRole).toBool();
    const QRect room = wordsIn({0, 0, width, 10000}, isFold);
    const QFontMetrics metrics(fontOf(font, isFold));
    return metrics.boundingRect(room, Qt::TextWordWrap, row.data().toString()).height() + 2 * rowPadding;
}

// Wraps a heading, where Qt's own rows may cut it.
class HeadingRow : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = static_cast<const QListWidget *>(option.widget)->viewport()->width();
        return {width, rowHeight(option.font, index, width)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // A part of a row cannot be read: the scroll bar tells that there is more.
        if (option.rect.top() > 0 && option.rect.bottom() > option.widget->height())
            return;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.highlight());
        const bool isFold = index.data(isFoldRole).toBool();
        painter->setFont(fontOf(option.font, isFold));
        painter->setPen(option.palette.color(QPalette::Text));
        const QString title = index.data().toString();
        painter->drawText(wordsIn(option.rect, isFold), Qt::TextWordWrap | directionFlag(title), title);
        if (option.state & QStyle::State_HasFocus && keysInUse()) {
            painter->setPen(QPen(option.palette.color(QPalette::Link), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }
};

// As high as its rows, up to its maximum: then it scrolls.
class HeadingList : public QListWidget
{
public:
    explicit HeadingList(QWidget *parent) : QListWidget(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setItemDelegate(new HeadingRow(this));
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setResizeMode(QListView::Adjust);
        setMouseTracking(true);
        setCursor(Qt::PointingHandCursor);
        new FocusedItem(*this);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    int heightForWidth(int width) const override
    {
        int height = 0;
        for (int row = 0; row < count(); ++row)
            height += rowHeight(font(), model()->index(row, 0), width);
        return std::min(height, maximumHeight());
    }

protected:
    // Qt lays the rows of a list anew for another height alone; these wrap, and a scroll bar takes some of their width.
    void resizeEvent(QResizeEvent *event) override
    {
        QListWidget::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            scheduleDelayedItemsLayout();
    }
    // Qt's own lists send Enter on to the page, where it would open the fold at the reading cursor as well.
    void keyPressEvent(QKeyEvent *event) override
    {
        const int key = event->key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Space) {
            QListWidget::keyPressEvent(event);
            return;
        }
        if (currentItem())
            Q_EMIT itemActivated(currentItem());
    }
};

} // namespace

PageContents::PageContents(const document::PageStyle &style, const QList<ListedHeading> &headings, QWidget *parent)
    : QWidget(parent), m_list(new HeadingList(this)), m_column(new Column(this))
{
    setObjectName(QStringLiteral("pageContents"));
    auto *title = new QLabel(tr("On this page"), m_column);
    QFont font = style.font;
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    bool hasFolds = false;
    for (const ListedHeading &heading : headings) {
        auto *row = new QListWidgetItem(heading.words, m_list);
        row->setData(isFoldRole, heading.isFold);
        hasFolds = hasFolds || heading.isFold;
    }
    m_list->setAccessibleName(title->text());
    m_list->setFont(style.font);
    m_stops.append(m_list);
    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::Text, style.text);
    colors.setColor(QPalette::Highlight, style.selection);
    colors.setColor(QPalette::Link, style.focus);
    m_list->setPalette(colors);
    m_column->setPadding({margin / 2, margin, margin, margin});
    m_column->add(title, 0);
    m_column->add(m_list, margin / 4);
    connect(m_list, &QListWidget::itemClicked, this, [this] { Q_EMIT headingChosen(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT headingChosen(m_list->currentRow()); });
    if (!hasFolds)
        return;
    auto *row = new FlowRow(m_column);
    for (const bool open : {true, false}) {
        auto *button = new Button(style, open ? tr("Open all") : tr("Close all"), ButtonLook::Plain, row);
        row->add(button);
        m_stops.append(button);
        connect(button, &Button::clicked, this, [this, open] { Q_EMIT allRequested(open); });
    }
    m_column->add(row, margin / 2);
}

void PageContents::setCurrent(int heading)
{
    if (m_list->hasFocus()) {
        m_list->setCurrentRow(heading);
        return;
    }
    // The page has the focus: the row only shows where the reader is.
    const QModelIndex row = m_list->model()->index(heading, 0);
    m_list->clearSelection();
    if (!row.isValid())
        return;
    m_list->selectionModel()->select(row, QItemSelectionModel::Select);
    m_list->scrollTo(row);
}

void PageContents::resizeEvent(QResizeEvent *)
{
    m_list->setMaximumHeight(QWIDGETSIZE_MAX);
    const int tooHigh = m_column->heightForWidth(width()) - height();
    // Left to itself, a scroll bar that came once stays: beside it the rows wrap to more lines, which then ask for it.
    m_list->setVerticalScrollBarPolicy(tooHigh > 0 ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    if (tooHigh > 0)
        m_list->setMaximumHeight(std::max(leastList, m_list->heightForWidth(width() - 3 * margin / 2) - tooHigh));
    m_column->setGeometry(0, 0, width(), m_column->heightForWidth(width()));
}

} // namespace ui
