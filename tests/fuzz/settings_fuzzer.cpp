// Any bytes as the settings file: whatever is read, what is set then is there again.

#include "content_folder.h"

#include "ui/settings/settings.h"
#include "ui/settings/settings_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int count = 1;
    static char name[] = "settings_fuzzer";
    static char *names[] = {name, nullptr};
    static const QCoreApplication application(count, names); // for the timer
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(QStringLiteral("midback.ini"));
    QLoggingCategory::setFilterRules(QStringLiteral("midback.settings=false"));
    {
        QFile file(path);
        promise(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    }
    const QString line = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    {
        ui::SettingsFile file(path);
        for (const QString &key : file.keys())
            promise(file.text(key).has_value() && file.list(key).has_value());
        ui::Settings settings(file);
        promise(settings.textSizeStep() >= 0 && settings.textSizeStep() < ui::textSizeCount);
        promise(settings.checklistWeeks() > 0);
        promise(!settings.saveFolder().isNull());
        settings.theme();
        settings.readingSpeed();
        settings.country();
        settings.windowPlace();
        settings.ownRoutine();
        settings.checklistItems();
        settings.kept();
        settings.setChecklistLines({line, QStringLiteral("second")});
    }
    constexpr std::size_t small = 16 * 1024; // written with escapes, it still fits into the largest file
    if (size > small / 4)
        return 0;
    const ui::SettingsFile again(path);
    const auto lines = again.list(QStringLiteral("checklist-lines"));
    promise(lines.has_value());
    promise(lines->size() == 2 && lines->first() == line);
    return 0;
}
