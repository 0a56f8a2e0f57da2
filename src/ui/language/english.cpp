#include "ui/language/english.h"

namespace ui {

QString englishOf(QString words, int number)
{
    return number < 0 ? words : words.replace(QLatin1String("(s)"), QLatin1String(number == 1 ? "" : "s"));
}

QString English::translate(const char *, const char *words, const char *, int number) const
{
    return number < 0 ? QString() : englishOf(QString::fromUtf8(words), number);
}

} // namespace ui
