// Puts the program together: everything is built here and handed down.

#include "app/command_line.h"
#include "app/console.h"
#include "app/content_folder.h"
#include "app/print_command.h"
#include "app/start.h"
#include "app/today.h"
#include "document/text/as_typed.h"
#include "document/text/can_draw_letters.h"
#include "guide/medicines/medicine_page.h"
#include "ui/controls/system/voice.h"
#include "ui/help/help_page.h"
#include "ui/language/english.h"
#include "ui/language/made_up_language.h"
#include "ui/medicines/medicine_page.h"
#include "ui/preferences/settings_page.h"
#include "ui/printing/open_preview.h"
#include "ui/remedies/open_pack.h"
#include "ui/remedies/open_routine.h"
#include "ui/remedies/open_stretches.h"
#include "ui/settings/settings_file.h"
#include "ui/window/main_window.h"
#include "ui/window/problem_window.h"
#include "ui/window/watched/watched_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <optional>

namespace {

bool hasPage(const guide::Guide &guide, const QString &id)
{
    if (ui::isPreview(id))
        return hasPage(guide, ui::previewed(id));
    return guide.section(id.toStdString()) || id == ui::helpPageId || id == ui::settingsPageId
           || id.toStdString() == guide::seekCareTarget || ui::MedicinePage::knows(guide, id)
           || ui::isRoutine(guide, id) || ui::isPack(guide, id) || ui::isStretches(guide, id);
}

int refusePage(const QString &id)
{
    const std::string name = id.toStdString();
    const QString list = name.starts_with(guide::medicineTargetStart)  ? QStringLiteral("medications")
                         : name.starts_with(guide::stretchTargetStart) ? QStringLiteral("stretches")
                         : name.starts_with(guide::routineTargetStart) ? QStringLiteral("routines")
                                                                       : QStringLiteral("pages");
    return wrongUse(
        QStringLiteral("There is no page %1; midback --list %2 names them.").arg(document::asTyped(id), list));
}

std::vector<std::string> inLines(const loading::Problems &problems)
{
    std::vector<std::string> lines;
    for (const loading::Problem &problem : problems)
        lines.push_back(loading::describe(problem));
    return lines;
}

int openProblemWindow(const loading::Problems &problems)
{
    ui::ProblemWindow window(inLines(problems));
    window.show();
    complain(problems);
    QApplication::exec();
    return exitFault;
}

int openMainWindow(const guide::Guide &guide, ui::Settings &settings, ui::Voice &voice, const QString &page)
{
    ui::MainWindow window(guide, settings, today(), voice);
    if (page.isEmpty())
        window.openFirst();
    else
        window.openPage(page);
    window.show();
    return QApplication::exec();
}

ui::WatchedWindow::Loaded inLines(guide::Result<guide::Guide, loading::Problems> loaded)
{
    if (!loaded)
        return guide::Unexpected{inLines(loaded.error())};
    return std::move(*loaded);
}

int openWatchedWindow(guide::Result<guide::Guide, loading::Problems> first, ui::Settings &settings, ui::Voice &voice,
                      const command::Window &command)
{
    ui::WatchedWindow window(inLines(std::move(first)), settings, today(), voice, command.content, command.page,
                             [folder = command.content] { return inLines(loadContent(folder)); });
    window.show();
    return QApplication::exec();
}

int openWindow(int &argc, char **argv, const command::Window &command)
{
    auto guide = loadContent(command.content);
    if (guide && !command.page.isEmpty() && !hasPage(*guide, command.page))
        return refusePage(command.page);

    std::optional<QApplication> application;
    start(application, argc, argv);
    ui::English english;
    QCoreApplication::installTranslator(&english);
    ui::MadeUpLanguage madeUp;
    if (command.language != command::Language::English)
        QCoreApplication::installTranslator(&madeUp);
    if (command.language == command::Language::Mirrored)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    // A screen reader still reads the window.
    if (!document::canDrawLetters())
        say(QStringLiteral("This computer has no font, so the window shows no letters; "
                           "midback --print guide --output guide.txt writes the guide to a file."));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Midback"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.midback.Midback"));
    const bool watched = command.watch && QFileInfo(command.content).isDir(); // what is not there cannot be watched
    if (!guide && !watched)
        return openProblemWindow(guide.error());

    ui::SettingsFile file(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                          + QStringLiteral("/midback/midback.ini"));
    ui::Settings settings(file);
    ui::Voice voice;
    return watched ? openWatchedWindow(std::move(guide), settings, voice, command)
                   : openMainWindow(*guide, settings, voice, command.page);
}

// The arguments as text; nothing if one of them is none. A file would else be written under another name.
std::optional<QStringList> asText(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromUtf8(argv[i]));
        if (arguments.last().toUtf8() != argv[i])
            return {};
    }
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("midback"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MIDBACK_VERSION));

    const auto arguments = asText(argc, argv);
    if (!arguments)
        return wrongUse(QStringLiteral("A word after midback is not text in UTF-8; give it another name."));
    const auto command = readArguments(*arguments);
    if (!command)
        return exitWrongUse;
    if (const auto *window = std::get_if<command::Window>(&*command))
        return openWindow(argc, argv, *window);

    std::optional<QGuiApplication> application;
    if (printsPdf(*command)) {
        needNoDisplay();
        start(application, argc, argv);
    }
    return run(*command);
}
