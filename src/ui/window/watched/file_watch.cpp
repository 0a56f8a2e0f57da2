#include "ui/window/watched/file_watch.h"

#include <QDirIterator>

#include <utility>

namespace ui {
namespace {

constexpr int quietTime = 150; // milliseconds; an editor writes a file in some steps

} // namespace

FileWatch::FileWatch(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder), m_seen(look())
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    const auto wait = [this] {
        m_quiet.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_quiet, &QTimer::timeout, this, &FileWatch::lookForChanges);
}

void FileWatch::tellAgain()
{
    m_owed = true;
    m_quiet.start();
}

// A file that took the place of another under its name is no longer watched, and so each look watches all that is
// there.
FileWatch::Stamps FileWatch::look()
{
    Stamps stamps;
    QStringList paths{m_folder};
    for (QDirIterator each(m_folder, QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
         each.hasNext();) {
        const QFileInfo info(each.next());
        if (!info.isDir() && info.suffix() != QLatin1String("json"))
            continue;
        paths.append(info.filePath());
        if (!info.isDir())
            stamps[info.filePath()] = {info.lastModified(), info.size()};
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : watched)
        paths.removeAll(path);
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
    return stamps;
}

void FileWatch::lookForChanges()
{
    Stamps now = look();
    const bool same = now == m_seen; // it was a file of the editor's own
    m_seen = std::move(now);
    if (std::exchange(m_owed, false) || !same)
        Q_EMIT changed();
}

} // namespace ui
