// Any bytes as the arguments of the program, one a line.

#include "app/arguments.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString all = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readArguments(QStringList(QStringLiteral("midback")) + all.split(QLatin1Char('\n')));
    return 0;
}
