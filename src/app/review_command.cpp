#include "app/review_command.h"

#include "app/console.h"
#include "app/content_folder.h"
#include "document/export/save_file.h"
#include "document/text/text_writer.h"
#include "loading/review/review.h"

#include <QFileInfo>

namespace {

QString reviewedPath(const QString &folder)
{
    return folder + QLatin1Char('/') + document::toQString(loading::reviewedFile);
}

} // namespace

int checkReview(const guide::Guide &guide, const QString &folder)
{
    const bool builtIn = folder.isEmpty();
    const QString command = QStringLiteral("midback --review %1").arg(builtIn ? QStringLiteral("content/en") : folder);
    if (!builtIn && !QFileInfo::exists(reviewedPath(folder))) {
        return answer(QStringLiteral("There is no %1, so that a danger sign may be lost without a word. Review the "
                                     "content, then run %2.\n")
                          .arg(reviewedPath(folder), command));
    }
    const loading::Problems changes = loading::changesSinceReview(guide, readFrom(builtIn ? builtInContent() : folder));
    if (changes.empty())
        return exitGood;
    complain(changes);
    say(QStringLiteral("Are these changes meant? Review each of them, then run %1.").arg(command));
    return exitFault;
}

int review(const QString &folder)
{
    const loading::ReadFile readFile = readFrom(folder);
    const auto guide = loading::loadGuide(readFile);
    if (!guide) {
        complain(guide.error());
        return exitFault;
    }
    const auto reviewed = loading::reviewedText(*guide, readFile);
    if (!reviewed) {
        complain(reviewed.error());
        return exitFault;
    }
    loading::Problems changes;
    if (QFileInfo::exists(reviewedPath(folder)))
        changes = loading::changesSinceReview(*guide, readFile);
    QString told;
    for (const loading::Problem &change : changes)
        told += document::toQString(loading::describe(change)) + QLatin1Char('\n');
    const auto saved = document::saveText(reviewedPath(folder), *reviewed);
    if (!saved) {
        say(saved.error());
        return exitFault;
    }
    return answer(told
                  + QStringLiteral("Changes: %1. %2 now keeps the content as it stands.\n")
                        .arg(changes.size())
                        .arg(reviewedPath(folder)));
}
