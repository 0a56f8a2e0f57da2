#include "app/console.h"

#include <QByteArray>

#include <cerrno>
#include <cstdio>
#include <cstring>

int answer(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::size_t size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return exitGood;
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    say(QStringLiteral("The answer could not be written: %1.").arg(reason.left(1).toLower() + reason.mid(1)));
    return exitFault;
}

void say(const QString &sentence)
{
    std::fputs((sentence + QLatin1Char('\n')).toUtf8().constData(), stderr);
}

int wrongUse(const QString &sentence)
{
    say(sentence + QStringLiteral(" See midback --help."));
    return exitWrongUse;
}
