#include "app/care_command.h"

#include "app/console.h"
#include "app/today.h"
#include "document/export/export.h"
#include "document/text/as_typed.h"
#include "document/text/text_writer.h"
#include "guide/care/care_page.h"

namespace {

// The first name that is no symptom; nothing if all are.
std::optional<QString> setReplies(guide::Replies &replies, const guide::Guide &guide, const QStringList &names,
                                  guide::Reply reply)
{
    for (const QString &name : names) {
        const auto symptom = guide.symptomIndex(name.toStdString());
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

std::optional<guide::Replies> readReplies(const guide::Guide &guide, const command::Symptoms &symptoms)
{
    guide::Replies replies;
    for (guide::SymptomIndex i = 0; i < guide.symptoms().size(); ++i)
        replies.set(i, guide::Reply::No);
    auto unknown = setReplies(replies, guide, symptoms.yes, guide::Reply::Yes);
    if (!unknown)
        unknown = setReplies(replies, guide, symptoms.notSure, guide::Reply::NotSure);
    if (!unknown)
        return replies;
    wrongUse(
        QStringLiteral("There is no symptom %1; midback --list symptoms names them.").arg(document::asTyped(*unknown)));
    return {};
}

QString answerText(const guide::Guide &guide, const guide::Replies &replies)
{
    const guide::SeekCareAnswer answer = guide::seekCare(guide, replies);
    return inWords(guide::urgencyId(*answer.urgency)) + QStringLiteral("\n\n")
           + document::toQString(
               document::plainTextOf({guide::careAnswerPage(guide, replies, answer, today())}, guide));
}

QString symptomLines(const guide::Guide &guide)
{
    QString lines;
    for (const guide::Symptom &symptom : guide.symptoms()) {
        QString question = document::toQString(symptom.question);
        if (!symptom.notThis.empty())
            question += QLatin1Char(' ') + document::toQString(symptom.notThis);
        const QStringList fields{document::toQString(symptom.id), question,
                                 symptom.askedIf.empty() ? QStringLiteral("always") : QStringLiteral("if it can apply"),
                                 inWords(guide::urgencyId(symptom.urgency))};
        lines += fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return lines;
}
