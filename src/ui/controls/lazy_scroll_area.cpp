#include "ui/controls/lazy_scroll_area.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimerEvent>

#include <algorithm>

namespace ui {
namespace {

constexpr int longestPause = 5; // milliseconds; less than the time between two pictures of a screen

} // namespace

LazyScrollArea::LazyScrollArea(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
}

void LazyScrollArea::setContent(QWidget *content)
{
    // Without this, Qt would lay it out once more, for the size that it likes best.
    content->setAttribute(Qt::WA_Resized);
    setWidget(content);
}

void LazyScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    makeWhatIsSeen();
}

void LazyScrollArea::makeWhatIsSeen()
{
    if (QAccessible::isActive()) {
        makeRest();
        return;
    }
    // Some more than the screen shows, so that there is something to scroll to before the rest is made.
    const int enough = viewport()->height() * 5 / 4;
    bool grew = false;
    while (!m_whole && widget()->heightForWidth(viewport()->width()) < enough) {
        m_whole = !makeNext();
        grew = true;
    }
    if (!m_whole)
        m_rest.start(0, this);
    if (grew)
        layOut();
}

void LazyScrollArea::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_rest.timerId()) {
        QScrollArea::timerEvent(event);
        return;
    }
    QElapsedTimer spent;
    spent.start();
    while (!m_whole && spent.elapsed() < longestPause)
        m_whole = !makeNext();
    if (m_whole)
        m_rest.stop();
    layOut();
}

void LazyScrollArea::makeRest()
{
    if (m_whole)
        return;
    while (makeNext()) {
    }
    m_whole = true;
    m_rest.stop();
    layOut();
}

void LazyScrollArea::layOut()
{
    // Now, not when the event loop has time: a position on the page may be asked for next.
    // The innermost first: each tells the one around it what it needs.
    const QList<QWidget *> inside = widget()->findChildren<QWidget *>();
    std::for_each(inside.rbegin(), inside.rend(),
                  [](QWidget *each) { QCoreApplication::sendPostedEvents(each, QEvent::LayoutRequest); });
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(widget(), &request);
    QCoreApplication::sendEvent(this, &request);
}

QRect LazyScrollArea::placeOf(const QWidget &widget) const
{
    return {widget.mapTo(this->widget(), QPoint(0, 0)), widget.size()};
}

} // namespace ui
