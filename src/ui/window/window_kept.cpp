// What the window keeps for the reader to find again: favorites, what was read last, and where it was left.
#include "ui/controls/menu/pop_up.h"
#include "ui/window/main_window.h"
#include "ui/window/page_area.h"
#include "ui/window/tool_bar.h"
#include "ui/window/window_place.h"

#include <QMenu>

#include <set>
#include <utility>

namespace ui {

void MainWindow::openFirst()
{
    const QString start = document::toQString(m_guide.sections().front().id);
    const std::optional<ReadingPlace> place = m_kept.place();
    if (!place || place->page == start || !m_pageArea->knows(place->page)) {
        openPage(start);
        return;
    }
    m_history.visit(start); // so that Back leads there
    for (const std::string &fold : place->openFolds)
        m_openFolds.set(place->page.toStdString(), fold, true);
    openAt(place->page, place->position);
}

void MainWindow::openAt(const QString &page, const ReadingPosition &position)
{
    m_history.visit(page);
    showPage({page, position});
    // Once more in the size that the window has on the screen: until then it is not laid out.
    const auto restore = [this, page, position] {
        if (currentPage() == page)
            m_pageArea->restore(position);
    };
    QMetaObject::invokeMethod(this, restore, Qt::QueuedConnection);
}

void MainWindow::takePlaceOf(const MainWindow &other)
{
    restorePlace(*this, placeOf(other));
    m_openFolds = other.m_openFolds;
    if (other.isLyingDown())
        setLyingDown(true);
    m_history = other.m_history.among([this](const QString &page) { return m_pageArea->knows(page); });
    if (m_pageArea->knows(other.currentPage()))
        openAt(other.currentPage(), other.m_pageArea->position());
    else
        openPage(document::toQString(m_guide.sections().front().id));
}

void MainWindow::tell(const QString &sentence)
{
    m_pageArea->tell(sentence, {}, {});
}

void MainWindow::keepPlace()
{
    if (m_history.current() && m_pageArea->mayBeRemembered())
        m_kept.setPlace({currentPage(), m_pageArea->position(), m_openFolds.ofPage(currentPage().toStdString())});
    else
        m_kept.setPlace({});
}

void MainWindow::setFavorite(bool favorite)
{
    if (!m_history.current())
        return;
    m_kept.setFavorite({currentPage(), m_pageArea->title()}, favorite);
    m_pageArea->tell(
        (favorite ? tr("Kept as a favorite: %1") : tr("No favorite any more: %1")).arg(m_pageArea->title()), {}, {});
    updateActions();
}

void MainWindow::showKept(const QPoint &below)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("keptMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *keep = menu->addAction(tr("This page is a favorite\tCtrl+D"));
    keep->setCheckable(true);
    keep->setChecked(m_kept.isFavorite(currentPage()));
    connect(keep, &QAction::triggered, this, &MainWindow::setFavorite);
    std::set<QString> listed;
    const auto addPages = [&](const QString &title, const QList<ReadPage> &pages) {
        bool first = true;
        for (const ReadPage &page : pages) {
            if (!m_pageArea->knows(page.id) || !listed.insert(page.id).second) // it was in the content once
                continue;
            if (std::exchange(first, false))
                menu->addSection(title);
            QString words = page.title;
            menu->addAction(words.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                            [this, id = page.id] { goTo(id); });
        }
    };
    addPages(tr("Favorites"), m_kept.favorites());
    addPages(tr("Read last"), m_kept.lastRead());
    menu->addSeparator();
    QAction *remember = menu->addAction(tr("Remember what I read, and open it again"));
    remember->setCheckable(true);
    remember->setChecked(m_settings.remembersReading());
    connect(remember, &QAction::triggered, this, [this](bool on) {
        m_settings.setRemembersReading(on);
        rememberPage();
    });
    QAction *clear = menu->addAction(tr("Remove all favorites, and what I read"), this, [this] {
        m_kept.clear();
        updateActions();
    });
    clear->setEnabled(!m_kept.isEmpty());
    popUp(*menu, below);
}

void MainWindow::rememberPage()
{
    if (m_pageArea->mayBeRemembered())
        m_kept.wasRead({currentPage(), m_pageArea->title()});
}

} // namespace ui
