#include "content_folder.h"

#include "document/as_typed.h"
#include "loading/json_text.h"

#include <QFile>
#include <QFileInfo>

namespace {

std::string shown(const QString &folder)
{
    return document::asTyped(folder).toStdString();
}

} // namespace

QString builtInContent()
{
    return QStringLiteral(":/content/en");
}

guide::Result<guide::Guide, loading::Problems> loadContent(const QString &folder)
{
    if (folder.isEmpty())
        return loading::loadCheckedGuide(readFrom(builtInContent()));
    // Told here once, not by each file.
    if (!QFileInfo(folder).isDir())
        return guide::Unexpected{loading::Problems{{shown(folder), 0, {}, "there is no such folder"}}};
    return loading::loadGuide(readFrom(folder));
}

loading::ReadFile readFrom(const QString &folder)
{
    return [folder](const std::string &name) -> guide::Result<std::string, std::string> {
        const QFileInfo info(folder + QLatin1Char('/') + QString::fromStdString(name));
        if (!info.exists())
            return guide::Unexpected{std::string("the file is missing, expected it in ") + shown(folder)};
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
