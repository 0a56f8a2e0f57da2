#include "app/command_line.h"

#include "app/care_command.h"
#include "app/console.h"
#include "app/content_folder.h"
#include "app/medicine_command.h"
#include "app/print_command.h"
#include "app/review_command.h"
#include "app/search_command.h"
#include "document/text/as_typed.h"
#include "document/text/text_writer.h"

namespace {

QString helpText()
{
    return QStringLiteral(
        "Midback: self-care for mid-back muscle spasms. It works offline. It is general information, not a diagnosis.\n"
        "\n"
        "midback                       open the guide\n"
        "midback --page ID             open it at a page\n"
        "midback --content DIR         use another content folder, with any of these\n"
        "midback --check [DIR]         check content: every fault on a line of its own\n"
        "midback --list KIND           ID, a tab, and the title of each; KIND is pages, medications,\n"
        "                              symptoms or checklists\n"
        "midback --seek-care ID,...    how soon to get care when these symptoms are a yes and all others a no;\n"
        "                              the first line is the urgency alone, then what to do and why\n"
        "midback --not-sure ID,...     likewise, for symptoms you are not sure of; both may be repeated\n"
        "midback --search WORDS        what the guide says of them, best first: page id, a tab, the title, a tab,\n"
        "                              and the words around the hit\n"
        "midback --print WHAT --output FILE [--paper a4|letter] [--text normal|large]\n"
        "                              FILE ends in .pdf, .html or .txt; WHAT is one of:\n"
        "                  guide           all of it as a booklet\n"
        "                  ID, page/ID     one page, with its sources\n"
        "                  checklist       the prevention checklist for one week\n"
        "                  visit-sheet     a sheet to fill in and take to a provider\n"
        "                  seek-care       the answer to --seek-care and --not-sure, and a sheet of it for the doctor\n"
        "                  medication/ID   one medicine\n"
        "                  compare         the side effects of all medicines side by side\n"
        "midback --version\n"
        "midback --help\n"
        "\n"
        "Exit status: 0 if all went well, 1 for a fault, 2 for wrong use.\n");
}

std::optional<guide::Guide> loadOrComplain(const Request &request)
{
    auto loaded = request.action == Action::Check && request.content.isEmpty()
                      ? loading::loadGuide(readFrom(builtInContent()))
                      : loadContent(request.content);
    if (loaded)
        return std::move(*loaded);
    complain(loaded.error());
    return {};
}

int list(const guide::Guide &guide, const QString &kind)
{
    const auto listed = [](const auto &things) {
        QString lines;
        for (const auto &each : things)
            lines +=
                document::toQString(each.id) + QLatin1Char('\t') + document::toQString(each.title) + QLatin1Char('\n');
        return answer(lines);
    };
    if (kind == QLatin1String("medications"))
        return answer(medicineLines(guide));
    if (kind == QLatin1String("symptoms"))
        return answer(symptomLines(guide));
    if (kind == QLatin1String("pages"))
        return listed(guide.sections());
    if (kind == QLatin1String("checklists"))
        return listed(guide.checklists());
    return wrongUse(QStringLiteral("There is no list of %1; there are: pages, medications, symptoms, checklists.")
                        .arg(document::asTyped(kind)));
}

int check(const guide::Guide &guide, const QString &folder)
{
    const QStringList vain = vainSearchWords(guide);
    for (const QString &line : vain)
        say(line);
    if (!vain.isEmpty())
        return exitFault;
    if (const int status = checkReview(guide, folder); status != exitGood)
        return status;
    return answer(QStringLiteral("%1 pages, no faults.\n").arg(guide.sections().size()));
}

} // namespace

void complain(const loading::Problems &problems)
{
    for (const loading::Problem &problem : problems)
        say(QString::fromStdString(loading::describe(problem)));
    if (problems.front().file.empty()) // no content was read
        return;
    say(QStringLiteral("The content has faults: %1. Mend them and start again.").arg(problems.size()));
}

int run(const Request &request)
{
    if (request.action == Action::Help)
        return answer(helpText());
    if (request.action == Action::Version)
        return answer(QStringLiteral("midback " MIDBACK_VERSION "\n"));
    if (request.action == Action::Review)
        return review(request.review);
    const auto guide = loadOrComplain(request);
    if (!guide)
        return exitFault;
    const auto replies = readReplies(*guide, request.yes, request.notSure);
    if (!replies)
        return exitWrongUse;
    switch (request.action) {
    case Action::List: return list(*guide, request.list);
    case Action::Search: return search(*guide, request.search);
    case Action::SeekCare: return answer(answerText(*guide, *replies));
    case Action::Print: return print(*guide, *replies, request);
    case Action::Check: return check(*guide, request.content);
    case Action::Review:
    case Action::Help:
    case Action::Version:
    case Action::Window: break;
    }
    return exitGood;
}
