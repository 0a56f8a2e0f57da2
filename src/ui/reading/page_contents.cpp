#include "ui/reading/page_contents.h"

#include "ui/controls/button.h"
#include "ui/controls/column.h"
#include "ui/controls/flow_row.h"

#include <QLabel>

#include <algorithm>

namespace ui {
namespace {

constexpr int margin = 20;
constexpr int rowPadding = 5;
constexpr int leastList = 80; // pixels

// As high as its rows, up to its maximum: then it scrolls.
class HeadingList : public QListWidget
{
public:
    explicit HeadingList(QWidget *parent) : QListWidget(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWordWrap(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setResizeMode(QListView::Adjust);
        setTextElideMode(Qt::ElideNone);
        setSpacing(rowPadding);
        setMouseTracking(true);
        setCursor(Qt::PointingHandCursor);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    int heightForWidth(int width) const override
    {
        int height = 2 * rowPadding;
        for (int row = 0; row < count(); ++row) {
            height +=
                2 * rowPadding
                + fontMetrics()
                      .boundingRect(QRect(0, 0, width - 4 * rowPadding, 10000), Qt::TextWordWrap, item(row)->text())
                      .height();
        }
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
    colors.setColor(QPalette::HighlightedText, style.text);
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
