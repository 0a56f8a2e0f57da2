#include "ui/reading/page_contents.h"

#include "ui/controls/button.h"
#include "ui/controls/column.h"
#include "ui/controls/flow_row.h"

#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {
namespace {

constexpr int margin = 20;
constexpr int rowPadding = 5;
constexpr int leastList = 80; // pixels

QRect wordsIn(const QRect &row)
{
    return row.adjusted(rowPadding, rowPadding, -rowPadding, -rowPadding);
}

int rowHeight(const QFontMetrics &metrics, const QString &heading, int width)
{
    const QRect room = wordsIn({0, 0, width, 10000});
    return metrics.boundingRect(room, Qt::TextWordWrap, heading).height() + 2 * rowPadding;
}

// Wraps a heading, where Qt's own rows may cut it.
class HeadingRow : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = static_cast<const QListWidget *>(option.widget)->viewport()->width();
        return {width, rowHeight(option.fontMetrics, index.data().toString(), width)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.highlight());
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(wordsIn(option.rect), Qt::TextWordWrap, index.data().toString());
        if (option.state & QStyle::State_HasFocus) {
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
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    int heightForWidth(int width) const override
    {
        int height = 0;
        for (int row = 0; row < count(); ++row)
            height += rowHeight(fontMetrics(), item(row)->text(), width);
        return std::min(height, maximumHeight());
    }
};

} // namespace

PageContents::PageContents(const document::PageStyle &style, const QStringList &headings, bool hasFolds,
                           QWidget *parent)
    : QWidget(parent), m_list(new HeadingList(this)), m_column(new Column(this))
{
    setObjectName(QStringLiteral("pageContents"));
    auto *title = new QLabel(tr("On this page"), m_column);
    QFont font = style.font;
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    m_list->addItems(headings);
    m_list->setAccessibleName(title->text());
    m_list->setFont(style.font);
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
        connect(button, &Button::clicked, this, [this, open] { Q_EMIT allRequested(open); });
    }
    m_column->add(row, margin / 2);
}

void PageContents::setCurrent(int heading)
{
    m_list->setCurrentRow(heading);
}

void PageContents::resizeEvent(QResizeEvent *)
{
    m_list->setMaximumHeight(QWIDGETSIZE_MAX);
    const int tooHigh = m_column->heightForWidth(width()) - height();
    if (tooHigh > 0)
        m_list->setMaximumHeight(std::max(leastList, m_list->heightForWidth(width() - 3 * margin / 2) - tooHigh));
    m_column->setGeometry(0, 0, width(), m_column->heightForWidth(width()));
}

} // namespace ui
