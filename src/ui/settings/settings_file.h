// SettingsFile: the one file that the guide keeps its settings in: lines of "key=value" below "[General]".
//
// A value is the text that stands there and nothing else. Qt's own reader would make an object of any type from
// "@Variant(...)". What is no ordinary file, such as a pipe, a device or a folder, is neither read nor replaced. Of a
// file that is larger than largestSettings, the rest is not read. What goes wrong is one line in the log, never more.
#pragma once

#include <QByteArray>
#include <QLoggingCategory>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace ui {

// "midback.settings"
Q_DECLARE_LOGGING_CATEGORY(settingsLog)

inline constexpr int largestSettings = 64 * 1024; // bytes

class SettingsFile
{
public:
    // A missing file is an empty one; its folder is made when there is something to keep.
    explicit SettingsFile(QString path);
    // Writes what is not written yet.
    ~SettingsFile();

    QStringList keys() const;
    // It was there and could not be read, or not all of it; or it holds lines that no settings file has.
    bool isBroken() const { return m_broken; }
    // Nothing for a key that is not there. The items of a list have commas between them.
    std::optional<QString> text(const QString &key) const;
    std::optional<QStringList> list(const QString &key) const;

    // Known at once, and written a moment later, so that not every letter typed is a write.
    void set(const QString &key, const QString &text);
    void set(const QString &key, const QStringList &list);
    const QString &path() const { return m_path; }
    // Removes the file, and writes no more; what is set is known on. False if it could not be removed.
    bool forget();
    bool isForgotten() const { return m_forgets; }

    // Writes now. Keys that this object did not set are left as they are in the file.
    void save();

private:
    using Values = QMap<QString, QByteArray>; // as they stand in the file

    Values read();
    void complain(const char *fault);
    void put(const QString &key, QByteArray value);

    QString m_path;
    Values m_values;
    Values m_unsaved;
    QTimer m_saving;
    bool m_complained = false;
    bool m_broken = false;
    bool m_forgets = false;
};

} // namespace ui
