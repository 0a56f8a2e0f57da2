#include "ui/window/watched/watched_window.h"

#include <QApplication>

#include <utility>

namespace ui {
namespace {

QString inWords(const WatchedWindow::Faults &faults)
{
    const QString first = document::toQString(faults.front());
    return faults.size() == 1
               ? MainWindow::tr("What was saved has a fault, so the guide stays as it was. %1").arg(first)
               : MainWindow::tr("What was saved has %n fault(s), so the guide stays as it was. The first: %1", "",
                                static_cast<int>(faults.size()))
                     .arg(first);
}

} // namespace

WatchedWindow::WatchedWindow(Loaded first, Settings &settings, std::string today, Voice &voice, const QString &folder,
                             QString page, Load load)
    : m_settings(settings), m_today(std::move(today)), m_voice(voice), m_page(std::move(page)), m_load(std::move(load)),
      m_watch(folder)
{
    if (first)
        open(std::move(*first));
    else
        m_problems = std::make_unique<ProblemWindow>(first.error(), ProblemWindow::Next::Save);
    QObject::connect(&m_watch, &FileWatch::changed, &m_watch, [this] { reload(); });
}

QWidget &WatchedWindow::shown() const
{
    return m_open ? static_cast<QWidget &>(m_open->window) : *m_problems;
}

void WatchedWindow::show()
{
    shown().show();
}

void WatchedWindow::open(guide::Guide guide)
{
    auto open = std::make_unique<Open>(std::move(guide), m_settings, m_today, m_voice);
    if (m_open)
        open->window.takePlaceOf(window());
    else if (m_page.isEmpty())
        open->window.openFirst();
    else
        open->window.openPage(m_page);
    if (m_open || m_problems) {
        // Who writes in another window goes on writing there.
        open->window.setAttribute(Qt::WA_ShowWithoutActivating, !shown().isActiveWindow());
        if (shown().isVisible())
            open->window.show();
    }
    m_open = std::move(open);
    m_problems = nullptr;
}

void WatchedWindow::reload()
{
    // A dialog and a menu belong to the window that would go.
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget()) {
        m_watch.tellAgain();
        return;
    }
    auto guide = m_load();
    if (guide)
        open(std::move(*guide));
    else if (m_problems)
        m_problems->tell(guide.error());
    else
        window().tell(inWords(guide.error()));
}

} // namespace ui
