#include "ui/reading/selection/mouse_selection.h"

#include "ui/reading/fold_title.h"
#include "ui/reading/marks/page_marks.h"
#include "ui/reading/text_block.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleHints>
#include <QTextBoundaryFinder>
#include <QTimerEvent>

#include <algorithm>
#include <limits>

namespace ui {
namespace {

constexpr int scrollPause = 30;    // milliseconds
constexpr int scrollPart = 4;      // of the way that the mouse is outside, in one step
constexpr int fastestScroll = 120; // pixels in one step

QScrollArea *areaAround(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(widget))
            return area;
    }
    return nullptr;
}

int distance(const QRect &rect, const QPoint &point)
{
    const int x = std::max({rect.left() - point.x(), 0, point.x() - rect.right()});
    const int y = std::max({rect.top() - point.y(), 0, point.y() - rect.bottom()});
    return x * x + y * y;
}

bool isByTouch(const QMouseEvent &event)
{
    return event.device() && event.device()->type() == QInputDevice::DeviceType::TouchScreen;
}

} // namespace

std::pair<int, int> wordAt(const QString &text, int place)
{
    // Behind the last letter of a word is on that word.
    if (place > 0 && (place == text.size() || !text[place].isLetterOrNumber()) && text[place - 1].isLetterOrNumber())
        --place;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(place);
    const auto start = finder.isAtBoundary() ? place : static_cast<int>(finder.toPreviousBoundary());
    const auto end = static_cast<int>(finder.toNextBoundary());
    return {std::max(0, start), end < 0 ? static_cast<int>(text.size()) : end};
}

MouseSelection::MouseSelection(QWidget &area, TextSelection &selection)
    : QObject(&area), m_area(area), m_selection(selection)
{
    area.installEventFilter(this);
}

QWidget *MouseSelection::contentAt(const QPoint &global) const
{
    QWidget *under = m_area.childAt(m_area.mapFromGlobal(global));
    if (dynamic_cast<const ShownWords *>(under)) // its words are its own, and no part of a text
        return nullptr;
    QScrollArea *area = areaAround(under);
    return area && m_area.isAncestorOf(area) ? area->widget() : nullptr;
}

TextBlock *MouseSelection::blockAt(const QWidget &content, const QPoint &global)
{
    const std::vector<TextBlock *> blocks = blocksIn(content);
    const auto found = std::find_if(blocks.begin(), blocks.end(), [&](const TextBlock *block) {
        return block->rect().contains(block->mapFromGlobal(global));
    });
    return found == blocks.end() ? nullptr : *found;
}

SelectedPart MouseSelection::partAt(const QWidget &content, const QPoint &global) const
{
    TextBlock *nearest = nullptr;
    int least = std::numeric_limits<int>::max();
    for (TextBlock *block : blocksIn(content)) {
        const int away = distance(block->rect(), block->mapFromGlobal(global));
        if (away < least) {
            least = away;
            nearest = block;
        }
    }
    if (!nearest)
        return {};
    const int length = static_cast<int>(nearest->words().size());
    const QPoint at = nearest->mapFromGlobal(global);
    const int place = at.y() < 0 ? 0 : at.y() >= nearest->height() ? length : nearest->placeAt(at);
    if (m_unit == Unit::Block)
        return {nearest, 0, length};
    if (m_unit == Unit::Letter)
        return {nearest, place, place};
    const auto [start, end] = wordAt(nearest->words(), place);
    return {nearest, start, end};
}

bool MouseSelection::press(const QMouseEvent &event)
{
    const QPoint global = event.globalPosition().toPoint();
    QWidget *content = event.button() == Qt::LeftButton ? contentAt(global) : nullptr;
    if (!content)
        return false;
    m_pressed = !isByTouch(event);
    m_moved = false;
    const bool isThird = m_sinceTwice.isValid() && m_sinceTwice.elapsed() < QApplication::doubleClickInterval()
                         && (global - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    m_pressedAt = m_movedTo = global;
    m_unit = isThird && m_unit == Unit::Word ? Unit::Block : Unit::Letter;
    m_sinceTwice.invalidate();
    const SelectedPart part = partAt(*content, global);
    if (event.modifiers() & Qt::ShiftModifier && m_selection.isIn(content))
        m_selection.extendTo(part);
    else
        m_selection.begin(*content, part);
    return true;
}

bool MouseSelection::pressTwice(const QMouseEvent &event)
{
    const QPoint global = event.globalPosition().toPoint();
    if (event.button() != Qt::LeftButton || !selectWordAt(global))
        return press(event);
    m_pressed = !isByTouch(event);
    m_moved = false;
    m_pressedAt = m_movedTo = global;
    m_sinceTwice.start();
    return true;
}

bool MouseSelection::selectWordAt(const QPoint &global)
{
    QWidget *content = contentAt(global);
    const TextBlock *block = content ? blockAt(*content, global) : nullptr;
    // What a click opens is opened by each of two clicks.
    if (!block || qobject_cast<const FoldTitle *>(block) || block->isOnLink(block->mapFromGlobal(global)))
        return false;
    m_unit = Unit::Word;
    m_selection.begin(*content, partAt(*content, global));
    return true;
}

void MouseSelection::move(const QPoint &global)
{
    m_movedTo = global;
    // A hand that shakes as it clicks selects nothing.
    if (!m_moved && (global - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_moved = true;
    QWidget *content = m_selection.content();
    QScrollArea *area = content ? areaAround(content) : nullptr;
    if (!area)
        return;
    m_selection.extendTo(partAt(*content, global));
    const int y = area->viewport()->mapFromGlobal(global).y();
    const bool isOutside = y < 0 || y >= area->viewport()->height();
    if (!isOutside)
        m_scrolling.stop();
    else if (!m_scrolling.isActive())
        m_scrolling.start(scrollPause, this);
}

void MouseSelection::scrollTowards(const QPoint &global)
{
    QWidget *content = m_selection.content();
    QScrollArea *area = content ? areaAround(content) : nullptr;
    if (!area)
        return;
    const int y = area->viewport()->mapFromGlobal(global).y();
    const int outside = y < 0 ? y : std::max(0, y - area->viewport()->height() + 1);
    const int step = outside == 0 ? 0 : outside / scrollPart + (outside > 0 ? 1 : -1);
    QScrollBar *bar = area->verticalScrollBar();
    bar->setValue(bar->value() + std::clamp(step, -fastestScroll, fastestScroll));
}

void MouseSelection::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrolling.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    scrollTowards(m_movedTo);
    move(m_movedTo);
}

void MouseSelection::release()
{
    m_pressed = false;
    m_scrolling.stop();
    if (!m_selection.parts().empty())
        Q_EMIT finished();
}

bool MouseSelection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_area)
        return QObject::eventFilter(watched, event);
    const auto mouse = [event]() -> const QMouseEvent & {
        return static_cast<const QMouseEvent &>(*event);
    };
    switch (event->type()) {
    case QEvent::MouseButtonPress: return press(mouse());
    case QEvent::MouseButtonDblClick: return pressTwice(mouse());
    case QEvent::MouseMove:
        if (m_pressed && mouse().buttons() & Qt::LeftButton)
            move(mouse().globalPosition().toPoint());
        return false;
    case QEvent::MouseButtonRelease:
        if (m_pressed && mouse().button() == Qt::LeftButton)
            release();
        return false;
    default: return false;
    }
}

} // namespace ui
