#include "content_folder.h"

#include "loading/json_text.h"

#include <QFile>
#include <QFileInfo>

QString builtInContent()
{
    return QStringLiteral(":/content/en");
}

guide::Result<guide::Guide, loading::Problems> loadContent(const QString &folder)
{
    return folder.isEmpty() ? loading::loadCheckedGuide(readFrom(builtInContent())) : loading::loadGuide(readFrom(folder));
}

loading::ReadFile readFrom(const QString &folder)
{
    return [folder](const std::string &name) -> guide::Result<std::string, std::string> {
        const QFileInfo info(folder + QLatin1Char('/') + QString::fromStdString(name));
        if (!QFileInfo(folder).isDir())
            return guide::Unexpected{"there is no folder " + folder.toStdString()};
        if (!info.exists())
            return guide::Unexpected{std::string("the file is missing, expected it in ") + folder.toStdString()};
        if (!info.isFile())
            return guide::Unexpected{std::string("is not a file")};
        if (info.size() > static_cast<qint64>(loading::JsonText::maximumBytes)) {
            return guide::Unexpected{"the file has " + std::to_string(info.size()) + " bytes; at most "
                                     + std::to_string(loading::JsonText::maximumBytes) + " are read"};
        }
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return guide::Unexpected{"cannot be opened: " + file.errorString().toStdString()};
        return file.readAll().toStdString();
    };
}
