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
               : MainWindow::tr("What was saved has %1 faults, so the guide stays as it was. The first: %2")
                     .arg(QString::number(faults.size()), first);
}

} // namespace

WatchedWindow::WatchedWindow(guide::Guide guide, Settings &settings, std::string today, Voice &voice,
                             const QString &folder, Load load)
    : m_settings(settings), m_today(std::move(today)), m_voice(voice), m_load(std::move(load)),
      m_open(std::make_unique<Open>(std::move(guide), settings, m_today, voice)), m_watch(folder)
{
    QObject::connect(&m_watch, &FileWatch::changed, &m_watch, [this] { reload(); });
}

void WatchedWindow::reload()
{
    // A dialog and a menu belong to the window that would go.
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget()) {
        m_watch.tellAgain();
        return;
    }
    auto guide = m_load();
    if (!guide) {
        window().tell(inWords(guide.error()));
        return;
    }
    auto open = std::make_unique<Open>(std::move(*guide), m_settings, m_today, m_voice);
    open->window.takePlaceOf(window());
    // Who writes in another window goes on writing there.
    open->window.setAttribute(Qt::WA_ShowWithoutActivating, !window().isActiveWindow());
    if (window().isVisible())
        open->window.show();
    m_open = std::move(open);
}

} // namespace ui
