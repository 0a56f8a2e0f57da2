// FileWatch: tells when a JSON file below a folder was saved, in whatever way an editor does it: written over, removed
// and written anew, or written beside it and renamed.
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QTimer>

#include <map>

namespace ui {

class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(const QString &folder, QObject *parent = nullptr);

    // Once more, a little later.
    void tellAgain();

Q_SIGNALS:
    // Once for what is saved at nearly the same time.
    void changed();

private:
    using Stamps = std::map<QString, std::pair<QDateTime, qint64>>; // when each file was changed, and its size

    Stamps look();
    void lookForChanges();

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet; // runs out when nothing more is written
    Stamps m_seen;
    bool m_owed = false;
};

} // namespace ui
