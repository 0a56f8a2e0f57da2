#include "app/content_folder.h"

#include "app/console.h"
#include "document/text/as_typed.h"
#include "loading/json/json_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {

// Why there is nothing to read in it; empty if there may be.
QString faultOf(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (QFileInfo::exists(folder))
        return QStringLiteral("%1 is a file; name the folder that holds guide.json.").arg(document::asTyped(folder));
    // Qt puts this letter for bytes that are none: what it would look for is not what was named.
    if (folder.contains(QChar::ReplacementCharacter))
        return QStringLiteral("The name of the content folder is not valid UTF-8; rename it.");
    return QStringLiteral("There is no folder %1; name the folder that holds guide.json.")
        .arg(document::asTyped(folder));
}

bool leadsOut(const QFileInfo &file, const QString &folder)
{
    const QDir home(QFileInfo(folder).canonicalFilePath());
    const QString below = home.relativeFilePath(file.canonicalFilePath());
    return below == QLatin1String("..") || below.startsWith(QLatin1String("../"));
}

// Why the file is not opened; empty if it may be. A pipe would keep the program waiting, and a link could show a reader
// what is no part of the content.
std::string faultOf(const QFileInfo &file, const QString &folder)
{
    if (!file.exists())
        return "the file is missing, expected it in " + document::asTyped(folder).toStdString();
    if (!file.isFile())
        return "is no plain file; a folder, a pipe or a device is not read";
    if (leadsOut(file, folder))
        return "is a link out of the content folder; put the file itself there";
    if (file.size() > static_cast<qint64>(loading::JsonText::maximumBytes)) {
        return "the file has " + std::to_string(file.size()) + " bytes; at most "
               + std::to_string(loading::JsonText::maximumBytes) + " are read";
    }
    return {};
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
    if (const QString fault = faultOf(folder); !fault.isEmpty())
        return guide::Unexpected{loading::Problems{{{}, 0, {}, fault.toStdString()}}};
    return loading::loadGuide(readFrom(folder));
}

loading::ReadFile readFrom(const QString &folder)
{
    return [folder](const std::string &name) -> guide::Result<std::string, std::string> {
        const QFileInfo info(folder + QLatin1Char('/') + QString::fromStdString(name));
        if (std::string fault = faultOf(info, folder); !fault.empty())
            return guide::Unexpected{std::move(fault)};
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return guide::Unexpected{"cannot be opened: " + file.errorString().toStdString()};
        // One byte more than it has: one that has grown meanwhile ends in the midst of it, which is a fault.
        return file.read(info.size() + 1).toStdString();
    };
}

void complain(const loading::Problems &problems)
{
    for (const loading::Problem &problem : problems)
        say(QString::fromStdString(loading::describe(problem)));
    if (problems.front().file.empty()) // no content was read
        return;
    say(QStringLiteral("The content has faults: %1. Mend them and start again.").arg(problems.size()));
}
