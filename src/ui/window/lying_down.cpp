// Lying-down mode: how the window goes into it and out, and the keys that the page leaves over.
#include "ui/controls/announcer.h"
#include "ui/controls/button.h"
#include "ui/window/main_window.h"
#include "ui/window/page_area.h"
#include "ui/window/side_bar.h"

#include <QApplication>
#include <QKeyEvent>

namespace ui {

void MainWindow::setLyingDown(bool lying)
{
    if (isLyingDown() == lying)
        return;
    m_context.density = lying ? Density::LyingDown : Density::Usual;
    applyStyle();
    if (!m_pageArea->isAncestorOf(QApplication::focusWidget()))
        goToPage(); // what had the focus may be gone
    m_announcer->announce(
        lying ? tr("Lying-down mode is on. Up and Down move through the page. Left and Right go back and "
                   "on. Enter chooses, Space pauses or scrolls, Esc leaves.")
              : tr("Lying-down mode is off."));
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (!isLyingDown()) {
        QWidget::keyPressEvent(event);
        return;
    }
    // What the page leaves over, or what has the focus in the bar.
    const bool onPage = m_pageArea->isAncestorOf(QApplication::focusWidget());
    switch (event->key()) {
    case Qt::Key_Escape: setLyingDown(false); return;
    case Qt::Key_Up:
    case Qt::Key_Left:
        if (onPage)
            m_sideBar->careButton()->setFocus(Qt::BacktabFocusReason);
        return;
    case Qt::Key_Down:
    case Qt::Key_Right:
        if (!onPage)
            goToPage();
        return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace ui
