#include "care_command.h"

#include "command_line.h"
#include "document/export.h"
#include "document/text_writer.h"
#include "guide/care_page.h"

#include <QDate>
#include <QStringList>
#include <QTextStream>

#include <cstdio>

namespace {

// The first name that is no symptom; empty if all are.
QString setReplies(guide::Replies &replies, const guide::Guide &guide, const QString &names, guide::Reply reply)
{
    for (const QString &name : names.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto symptom = guide.symptomIndex(name.trimmed().toStdString());
        if (!symptom)
            return name;
        // Of two replies to one question, the greater counts.
        if (replies[*symptom] < reply)
            replies.set(*symptom, reply);
    }
    return {};
}

QString inWords(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

std::optional<guide::Replies> readReplies(const guide::Guide &guide, const QString &yes, const QString &notSure)
{
    guide::Replies replies;
    for (guide::SymptomIndex i = 0; i < guide.symptoms().size(); ++i)
        replies.set(i, guide::Reply::No);
    QString unknown = setReplies(replies, guide, yes, guide::Reply::Yes);
    if (unknown.isEmpty())
        unknown = setReplies(replies, guide, notSure, guide::Reply::NotSure);
    if (unknown.isEmpty())
        return replies;
    wrongUse(QStringLiteral("There is no symptom %1; midback --list symptoms names them.").arg(unknown));
    return {};
}

void printAnswer(const guide::Guide &guide, const guide::Replies &replies)
{
    const guide::SeekCareAnswer answer = guide::seekCare(guide, replies);
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    QTextStream(stdout) << inWords(guide::urgencyId(*answer.urgency)) << "\n\n"
                        << document::toQString(
                               document::plainTextOf({guide::careAnswerPage(guide, replies, answer, today)}, guide));
}

void listSymptoms(const guide::Guide &guide)
{
    QTextStream out(stdout);
    for (const guide::Symptom &symptom : guide.symptoms()) {
        out << document::toQString(symptom.id) << '\t' << document::toQString(symptom.question) << '\t'
            << (symptom.core ? QStringLiteral("core") : QStringLiteral("extended")) << '\t'
            << inWords(guide::urgencyId(symptom.urgency)) << '\n';
    }
}
