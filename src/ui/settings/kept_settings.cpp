// The settings as a whole: whether they could be read, what is kept of them, and its end.
#include "ui/settings/settings.h"
#include "ui/settings/settings_file.h"

#include <QDir>

namespace ui {

bool Settings::haveFaults() const
{
    // Each is told of when it is read.
    theme();
    textSizeStep();
    letterPaper();
    largePrint();
    printAll();
    printSources();
    voice();
    stillFigures();
    checklistWeeks();
    windowPlace();
    return m_file.isBroken() || !m_complained.isEmpty();
}

QString Settings::fileName() const
{
    return QDir::toNativeSeparators(m_file.path());
}

QStringList Settings::kept() const
{
    if (isForgotten())
        return {};
    QStringList lines;
    for (const QString &key : m_file.keys())
        lines.append(key + QStringLiteral(": ") + m_file.list(key).value_or(QStringList()).join(QStringLiteral(", ")));
    return lines;
}

bool Settings::isForgotten() const
{
    return m_file.isForgotten();
}

bool Settings::forgetAll()
{
    return m_file.forget();
}

} // namespace ui
