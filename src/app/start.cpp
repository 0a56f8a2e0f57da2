#include "app/start.h"

#include "app/console.h"

#include <QString>

#include <cstdlib>

namespace {

constexpr const char *runtimeFolder = "XDG_RUNTIME_DIR";
constexpr const char *temporaryFolder = "TMPDIR";

void onRemark(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // Said only when it is asked for, such as with QT_DEBUG_PLUGINS.
    if (type == QtDebugMsg)
        say(qFormatLogMessage(type, context, text));
    if (type != QtFatalMsg)
        return;
    say(QStringLiteral("There is no display to open the window on; "
                       "midback --print guide --output guide.pdf writes the guide to a file."));
    std::_Exit(exitFault); // back in Qt, it would abort
}

} // namespace

QuietStart::QuietStart()
{
    qInstallMessageHandler(onRemark);
    if (!qEnvironmentVariableIsEmpty(runtimeFolder))
        return;
    // Qt 6.4 looks for a display of Wayland in the runtime folder, whatever the platform, and makes one in the
    // temporary folder if none is named. Here it cannot.
    m_temporary = qgetenv(temporaryFolder);
    qputenv(temporaryFolder, "/dev/null");
}

QuietStart::~QuietStart()
{
    if (m_temporary && m_temporary->isNull())
        qunsetenv(temporaryFolder);
    else if (m_temporary)
        qputenv(temporaryFolder, *m_temporary);
    qInstallMessageHandler(nullptr);
}

void needNoDisplay()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv(runtimeFolder);
}
