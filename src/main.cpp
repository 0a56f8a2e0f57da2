// The roof: composes the parts. Everything is built here and handed down.

#include "command_line.h"
#include "content_folder.h"
#include "ui/main_window.h"
#include "ui/problem_window.h"
#include "ui/settings_file.h"

#include <QApplication>
#include <QDate>
#include <QStandardPaths>

#include <memory>

namespace {

int openWindow(int &argc, char **argv, const Request &request)
{
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Midback"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.midback.Midback"));

    const auto guide = loadContent(request.content);
    if (!guide) {
        std::vector<std::string> faults;
        for (const loading::Problem &problem : guide.error())
            faults.push_back(loading::describe(problem));
        ui::ProblemWindow window(faults);
        window.show();
        complain(guide.error());
        QApplication::exec();
        return exitFault;
    }

    ui::SettingsFile file(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                          + QStringLiteral("/midback/midback.ini"));
    ui::Settings settings(file);
    ui::MainWindow window(*guide, settings, QDate::currentDate().toString(Qt::ISODate).toStdString());
    window.openPage(request.page.isEmpty() ? QString::fromStdString(guide->sections().front().id) : request.page);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("midback"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MIDBACK_VERSION));

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto request = readArguments(arguments);
    if (!request)
        return exitWrongUse;
    if (request->needsWindow())
        return openWindow(argc, argv, *request);

    // The rest needs fonts, but no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    return run(*request);
}
