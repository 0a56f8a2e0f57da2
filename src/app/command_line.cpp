#include "app/command_line.h"

#include "app/care_command.h"
#include "app/console.h"
#include "app/content_folder.h"
#include "app/manual.h"
#include "app/medicine_command.h"
#include "app/print_command.h"
#include "app/review_command.h"
#include "app/search_command.h"
#include "document/text/text_writer.h"
#include "document/text/word_forms.h"
#include "loading/checks/search_check.h"

namespace {

std::optional<guide::Guide> loadOrComplain(guide::Result<guide::Guide, loading::Problems> loaded)
{
    if (loaded)
        return std::move(*loaded);
    complain(loaded.error());
    return {};
}

QString linesOf(const auto &things)
{
    QString lines;
    for (const auto &each : things)
        lines += document::toQString(each.id) + QLatin1Char('\t') + document::toQString(each.title) + QLatin1Char('\n');
    return lines;
}

QString listOf(const guide::Guide &guide, command::Kind kind)
{
    switch (kind) {
    case command::Kind::Pages: return linesOf(guide.sections());
    case command::Kind::Medications: return medicineLines(guide);
    case command::Kind::Symptoms: return symptomLines(guide);
    case command::Kind::Stretches: return linesOf(guide.routineContent().stretches);
    case command::Kind::Routines: return linesOf(guide.routineContent().routines);
    case command::Kind::Checklists: break;
    }
    return linesOf(guide.checklists());
}

int check(const guide::Guide &guide, const QString &folder)
{
    const loading::Problems vain = loading::vainSearchWords(guide, document::wordForms(guide.language()));
    for (const loading::Problem &problem : vain)
        say(QString::fromStdString(loading::describe(problem)));
    if (!vain.empty())
        return exitFault;
    if (const int status = checkReview(guide, folder); status != exitGood)
        return status;
    return answer(QStringLiteral("%1 pages, no faults.\n").arg(guide.sections().size()));
}

int runOne(const command::Window &)
{
    return exitGood;
}

int runOne(const command::Check &command)
{
    // The check trusts no content, the built-in neither.
    const auto guide = loadOrComplain(command.content.isEmpty() ? loading::loadGuide(readFrom(builtInContent()))
                                                                : loadContent(command.content));
    return guide ? check(*guide, command.content) : exitFault;
}

int runOne(const command::Review &command)
{
    return review(command.folder);
}

int runOne(const command::List &command)
{
    const auto guide = loadOrComplain(loadContent(command.content));
    return guide ? answer(listOf(*guide, command.kind)) : exitFault;
}

int runOne(const command::Search &command)
{
    const auto guide = loadOrComplain(loadContent(command.content));
    return guide ? search(*guide, command.words) : exitFault;
}

int runOne(const command::LookUp &command)
{
    const auto guide = loadOrComplain(loadContent(command.content));
    return guide ? lookUp(*guide, command.name) : exitFault;
}

int runOne(const command::Together &command)
{
    const auto guide = loadOrComplain(loadContent(command.content));
    return guide ? takeTogether(*guide, command.names) : exitFault;
}

int runOne(const command::SeekCare &command)
{
    const auto guide = loadOrComplain(loadContent(command.content));
    if (!guide)
        return exitFault;
    const auto replies = readReplies(*guide, command.symptoms);
    return replies ? answer(answerText(*guide, *replies)) : exitWrongUse;
}

int runOne(const command::Print &command)
{
    const auto guide = loadOrComplain(loadContent(command.content));
    return guide ? print(*guide, command) : exitFault;
}

int runOne(const command::Help &)
{
    return answer(QString::fromStdString(helpText()));
}

int runOne(const command::Version &)
{
    return answer(QStringLiteral("midback " MIDBACK_VERSION "\n"));
}

} // namespace

int run(const Command &command)
{
    return std::visit([](const auto &each) { return runOne(each); }, command);
}
