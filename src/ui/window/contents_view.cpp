#include "ui/window/contents_view.h"

#include "ui/controls/key_use.h"
#include "ui/controls/list/focused_item.h"
#include "ui/controls/text_direction.h"
#include "ui/window/contents_model.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace ui {
namespace {

constexpr int rowPadding = 7;
constexpr int inset = 12;
constexpr int corner = 7;

class ContentsDelegate : public QStyledItemDelegate
{
public:
    ContentsDelegate(const document::PageStyle &style, QObject *parent) : QStyledItemDelegate(parent), m_style(style) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.widget ? static_cast<const QListView *>(option.widget)->viewport()->width() : 200;
        const QFontMetrics metrics(fontOf(option, index));
        const QRect words =
            metrics.boundingRect(QRect(0, 0, width - 2 * inset, 10000), Qt::TextWordWrap, index.data().toString());
        const bool heading = index.data(ContentsModel::IsHeading).toBool();
        return {width, words.height() + 2 * rowPadding + (heading && index.row() > 0 ? rowPadding : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool heading = index.data(ContentsModel::IsHeading).toBool();
        const bool current = index.data(ContentsModel::IsCurrentPage).toBool();
        const QRectF pill = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
        if (current || (option.state & QStyle::State_MouseOver && !heading)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? m_style.selection : m_style.hover);
            painter->drawRoundedRect(pill, corner, corner);
        }
        if (option.state & QStyle::State_HasFocus && keysInUse()) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(m_style.focus, 2));
            painter->drawRoundedRect(pill, corner, corner);
        }
        painter->setFont(fontOf(option, index));
        painter->setPen(heading ? m_style.mutedText : current ? m_style.heading : m_style.text);
        const QRect words = option.rect.adjusted(inset, rowPadding, -inset, -rowPadding);
        const Qt::Alignment vertical = heading ? Qt::AlignBottom : Qt::AlignVCenter;
        const QString title = index.data().toString();
        painter->drawText(words, static_cast<int>(vertical | Qt::AlignLeft) | Qt::TextWordWrap | directionFlag(title),
                          title);
        painter->restore();
    }

private:
    static QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont font = option.font;
        if (index.data(ContentsModel::IsHeading).toBool()) {
            font.setWeight(QFont::DemiBold);
            font.setPointSizeF(font.pointSizeF() * 0.9);
        } else if (index.data(ContentsModel::IsCurrentPage).toBool()) {
            font.setWeight(QFont::DemiBold);
        }
        return font;
    }

    const document::PageStyle &m_style;
};

} // namespace

ContentsView::ContentsView(ContentsModel &model, const document::PageStyle &style, QWidget *parent)
    : QListView(parent), m_contents(model)
{
    setModel(&model);
    setItemDelegate(new ContentsDelegate(style, this));
    setObjectName(QStringLiteral("contents"));
    setAccessibleName(tr("Contents"));
    verticalScrollBar()->setAccessibleName(tr("Scroll the contents"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setTabKeyNavigation(false); // Tab leaves the list
    viewport()->setAutoFillBackground(false);
    new FocusedItem(*this);
    connect(this, &QListView::clicked, this, &ContentsView::request);
}

void ContentsView::request(const QModelIndex &index)
{
    if (const QString page = index.data(ContentsModel::PageId).toString(); !page.isEmpty())
        Q_EMIT pageRequested(page);
}

void ContentsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        request(currentIndex());
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QListView::keyPressEvent(event);
}

void ContentsView::focusInEvent(QFocusEvent *event)
{
    // Arriving by keyboard: start at the page that is open, not at nothing, nor where the reader was long ago.
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::MouseFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
        for (int row = 0; row < m_contents.rowCount(); ++row) {
            if (m_contents.index(row).data(ContentsModel::IsCurrentPage).toBool())
                setCurrentIndex(m_contents.index(row));
        }
    }
    QListView::focusInEvent(event);
}

} // namespace ui
