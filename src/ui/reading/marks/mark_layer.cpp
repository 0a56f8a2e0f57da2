#include "ui/reading/marks/mark_layer.h"

#include "ui/reading/table/table_view.h"
#include "ui/reading/text_block.h"

#include <QEvent>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ui {
namespace {

constexpr int lineWidth = 2;

// What is seen of it: a table or list scrolls inside itself.
QRect cellOf(const QAbstractItemView &view, int row, int column)
{
    const auto *table = qobject_cast<const TableView *>(&view);
    if (table && row < 0) {
        const QHeaderView *header = table->horizontalHeader();
        const QRect cell(header->sectionViewportPosition(column), 0, header->sectionSize(column), header->height());
        return cell.intersected(header->rect()).translated(header->mapTo(table, QPoint(0, 0)));
    }
    if (table && column < 0) {
        const QHeaderView *header = table->verticalHeader();
        const QRect cell(0, header->sectionViewportPosition(row), header->width(), header->sectionSize(row));
        return cell.intersected(header->rect()).translated(header->mapTo(table, QPoint(0, 0)));
    }
    const QRect cell = view.visualRect(view.model()->index(row, column));
    return cell.intersected(view.viewport()->rect()).translated(view.viewport()->mapTo(&view, QPoint(0, 0)));
}

} // namespace

MarkLayer::MarkLayer(const document::PageStyle &style, QWidget *content) : QWidget(content), m_style(style)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(content->rect());
    content->installEventFilter(this);
    show();
}

void MarkLayer::setMarks(std::vector<WordMark> marks, int current)
{
    m_marks = std::move(marks);
    m_current = current;
    for (const WordMark &mark : m_marks) {
        auto *view = qobject_cast<QAbstractItemView *>(mark.widget.data());
        for (QScrollBar *bar :
             view ? QList{view->horizontalScrollBar(), view->verticalScrollBar()} : QList<QScrollBar *>())
            connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&MarkLayer::update), Qt::UniqueConnection);
    }
    raise();
    update();
}

std::vector<QRect> MarkLayer::placesOf(const WordMark &mark) const
{
    std::vector<QRect> places;
    if (!mark.widget || !mark.widget->isVisible())
        return places;
    if (const auto *block = qobject_cast<const TextBlock *>(mark.widget.data()))
        places = block->rectsOf(mark.start, mark.end);
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(mark.widget.data()))
        places = {cellOf(*view, mark.start, mark.end)};
    else
        places = {mark.widget->rect()};
    const QPoint offset = mark.widget->mapTo(parentWidget(), QPoint(0, 0));
    for (QRect &place : places)
        place.translate(offset);
    return places;
}

bool MarkLayer::currentPlaceIsSeen() const
{
    if (m_current < 0)
        return false;
    const std::vector<QRect> places = placesOf(m_marks[static_cast<std::size_t>(m_current)]);
    return !places.empty() && std::all_of(places.begin(), places.end(), [this](const QRect &place) {
        return place.isValid() && visibleRegion().boundingRect().contains(place);
    });
}

bool MarkLayer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        setGeometry(parentWidget()->rect());
        update();
    }
    return QWidget::eventFilter(watched, event);
}

bool MarkLayer::isOn(const QRect &part, const WordMark &mark) const
{
    return mark.widget && QRect(mark.widget->mapTo(parentWidget(), QPoint(0, 0)), mark.widget->size()).intersects(part);
}

void MarkLayer::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const bool dark = m_style.background.lightness() < 128;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (!isOn(event->rect(), m_marks[i])) // the words of a long page are not laid out anew for each line it scrolls
            continue;
        for (const QRect &place : placesOf(m_marks[i])) {
            painter.setCompositionMode(dark ? QPainter::CompositionMode_Lighten : QPainter::CompositionMode_Darken);
            painter.fillRect(place, m_style.mark);
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            painter.fillRect(place.left(), place.bottom() - lineWidth + 1, place.width(), lineWidth, m_style.accent);
            if (static_cast<int>(i) == m_current) {
                painter.setPen(QPen(m_style.focus, lineWidth));
                painter.drawRect(place.adjusted(-2, -1, 1, 1));
            }
        }
    }
}

} // namespace ui
