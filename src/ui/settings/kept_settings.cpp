// The settings as a whole: whether they could be read, what is kept of them, and its end.
#include "ui/settings/settings.h"
#include "ui/settings/settings_file.h"

#include <QDir>

namespace ui {
namespace {

constexpr QLatin1String favoritesKey("favorites");
constexpr QLatin1String rememberReadingKey("remember-reading");
constexpr QLatin1String lastReadKey("last-read");
constexpr QLatin1String readingPlaceKey("reading-place");

} // namespace

QStringList Settings::favorites() const
{
    return m_file.list(favoritesKey).value_or(QStringList());
}

void Settings::setFavorites(const QStringList &pages)
{
    m_file.set(favoritesKey, pages);
}

bool Settings::remembersReading() const
{
    return flag(rememberReadingKey, false);
}

void Settings::setRemembersReading(bool on)
{
    m_file.set(rememberReadingKey, QString::fromLatin1(on ? "true" : "false"));
    if (on)
        return;
    setLastRead({});
    setReadingPlace({});
}

QStringList Settings::lastRead() const
{
    return remembersReading() ? m_file.list(lastReadKey).value_or(QStringList()) : QStringList();
}

void Settings::setLastRead(const QStringList &pages)
{
    m_file.set(lastReadKey, pages);
}

QStringList Settings::readingPlace() const
{
    return remembersReading() ? m_file.list(readingPlaceKey).value_or(QStringList()) : QStringList();
}

void Settings::setReadingPlace(const QStringList &place)
{
    m_file.set(readingPlaceKey, place);
}

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
    tone();
    readingSpeed();
    stillFigures();
    checklistWeeks();
    remembersReading();
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
