#include "command_line.h"

#include "care_command.h"
#include "content_folder.h"
#include "document/text_writer.h"
#include "medication_command.h"
#include "print_command.h"
#include "search_command.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <cstdio>

namespace {

void say(std::FILE *out, const QString &text)
{
    QTextStream(out) << text << '\n';
}

std::optional<guide::Guide> loadOrComplain(const Request &request)
{
    auto loaded = request.check && request.content.isEmpty() ? loading::loadGuide(readFrom(builtInContent()))
                                                             : loadContent(request.content);
    if (loaded)
        return std::move(*loaded);
    complain(loaded.error());
    return {};
}

int list(const guide::Guide &guide, const QString &kind)
{
    if (kind == QLatin1String("medications")) {
        for (const QString &line : medicationLines(guide))
            say(stdout, line);
        return exitGood;
    }
    if (kind == QLatin1String("symptoms")) {
        listSymptoms(guide);
        return exitGood;
    }
    const auto sayEach = [](const auto &things) {
        for (const auto &each : things)
            say(stdout, document::toQString(each.id) + QLatin1Char('\t') + document::toQString(each.title));
        return exitGood;
    };
    if (kind == QLatin1String("pages"))
        return sayEach(guide.sections());
    if (kind == QLatin1String("checklists"))
        return sayEach(guide.checklists());
    return wrongUse(
        QStringLiteral("There is no list of %1; there are: pages, medications, symptoms, checklists.").arg(kind));
}

} // namespace

void complain(const loading::Problems &problems)
{
    for (const loading::Problem &problem : problems)
        say(stderr, QString::fromStdString(loading::describe(problem)));
    if (problems.front().file.empty()) // no content was read
        return;
    say(stderr, QStringLiteral("The content has faults: %1. Mend them and start again.").arg(problems.size()));
}

bool Request::needsWindow() const
{
    return !check && list.isEmpty() && print.isEmpty() && !seekCare && !searches && !help && !version;
}

int wrongUse(const QString &sentence)
{
    say(stderr, sentence + QStringLiteral(" See midback --help."));
    return exitWrongUse;
}

std::optional<Request> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    const auto option = [&](const char *name, const char *value) {
        parser.addOption({QString::fromLatin1(name), {}, QString::fromLatin1(value)});
    };
    option("content", "DIR");
    option("page", "ID");
    option("list", "KIND");
    option("seek-care", "IDS");
    option("not-sure", "IDS");
    option("search", "WORDS");
    option("print", "WHAT");
    option("output", "FILE");
    option("paper", "SIZE");
    option("text", "SIZE");
    for (const char *name : {"check", "help", "version"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
    parser.addOption(QCommandLineOption(QStringLiteral("h")));

    const auto value = [&](const char *name) { return parser.value(QString::fromLatin1(name)); };
    const auto isSet = [&](const char *name) { return parser.isSet(QString::fromLatin1(name)); };

    if (!parser.parse(arguments)) {
        wrongUse(parser.errorText() + QLatin1Char('.'));
        return {};
    }
    Request request;
    request.content = value("content");
    request.page = value("page");
    request.check = isSet("check");
    request.list = value("list");
    request.seekCare = isSet("seek-care") || isSet("not-sure");
    request.yes = value("seek-care");
    request.notSure = value("not-sure");
    request.searches = isSet("search");
    request.search = value("search");
    request.print = value("print");
    request.output = value("output");
    request.help = isSet("help") || isSet("h");
    request.version = isSet("version");
    if (isSet("paper"))
        request.paper = value("paper");
    if (isSet("text"))
        request.text = value("text");

    QStringList extra = parser.positionalArguments();
    if (request.check && !extra.isEmpty() && request.content.isEmpty())
        request.content = extra.takeFirst();
    if (!extra.isEmpty()) {
        wrongUse(QStringLiteral("%1 is not understood.").arg(extra.first()));
        return {};
    }
    const auto oneOf = [](const QString &given, const QStringList &known) { return known.contains(given); };
    if (!oneOf(request.paper, {QStringLiteral("a4"), QStringLiteral("letter")})) {
        wrongUse(QStringLiteral("--paper is a4 or letter."));
        return {};
    }
    if (!oneOf(request.text, {QStringLiteral("normal"), QStringLiteral("large")})) {
        wrongUse(QStringLiteral("--text is normal or large."));
        return {};
    }
    const QString suffix = request.output.section(QLatin1Char('.'), -1).toLower();
    if (!request.print.isEmpty()
        && !oneOf(suffix, {QStringLiteral("pdf"), QStringLiteral("txt"), QStringLiteral("html")})) {
        wrongUse(QStringLiteral("--print needs --output FILE, and the file ends in .pdf, .txt or .html."));
        return {};
    }
    return request;
}

int run(const Request &request)
{
    if (request.help) {
        QTextStream(stdout) << QStringLiteral(
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
            "midback --not-sure ID,...     likewise, for symptoms you are not sure of; both may be given\n"
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
        return exitGood;
    }
    if (request.version) {
        say(stdout, QStringLiteral("midback " MIDBACK_VERSION));
        return exitGood;
    }
    const auto guide = loadOrComplain(request);
    if (!guide)
        return exitFault;
    std::optional<guide::Replies> replies;
    if (request.seekCare) {
        replies = readReplies(*guide, request.yes, request.notSure);
        if (!replies)
            return exitWrongUse;
    }
    if (!request.list.isEmpty())
        return list(*guide, request.list);
    if (!request.print.isEmpty())
        return print(*guide, replies, request);
    if (replies) {
        printAnswer(*guide, *replies);
        return exitGood;
    }
    if (request.searches)
        return search(*guide, request.search);
    const QStringList vain = vainSearchWords(*guide);
    for (const QString &line : vain)
        say(stderr, line);
    if (!vain.isEmpty())
        return exitFault;
    say(stdout, QStringLiteral("%1 pages, no faults.").arg(guide->sections().size()));
    return exitGood;
}
