#include "command_line.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const auto request = readArguments(QCoreApplication::arguments());
    if (!request)
        return exitWrongUse;
    return run(*request);
}
