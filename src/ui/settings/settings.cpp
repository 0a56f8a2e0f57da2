#include "ui/settings/settings.h"

#include "guide/sheets/checklist_sheet.h"
#include "ui/settings/settings_file.h"

#include <QDir>
#include <QLocale>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

namespace ui {
namespace {

constexpr QLatin1String themeKey("theme");
constexpr QLatin1String textSizeKey("text-size");
constexpr QLatin1String countryKey("country");
constexpr QLatin1String letterKey("letter-paper");
constexpr QLatin1String largePrintKey("large-print");
constexpr QLatin1String printAllKey("print-all");
constexpr QLatin1String printSourcesKey("print-sources");
constexpr QLatin1String voiceKey("voice");
constexpr QLatin1String toneKey("tone");
constexpr QLatin1String readingSpeedKey("reading-speed");
constexpr QLatin1String stillFiguresKey("still-figures");
constexpr QLatin1String saveFolderKey("save-folder");
constexpr QLatin1String checklistItemsKey("checklist-items");
constexpr QLatin1String checklistLinesKey("checklist-lines");
constexpr QLatin1String checklistWeeksKey("checklist-weeks");
constexpr QLatin1String ownRoutineKey("own-routine");
constexpr QLatin1String windowPlaceKey("window-place");
constexpr QLatin1String maximizedWord("maximized");

// In the order of their enumerations.
const QStringList themeNames{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                             QStringLiteral("high-contrast")};
const QStringList speedNames{QStringLiteral("much-slower"), QStringLiteral("slower"), QStringLiteral("usual"),
                             QStringLiteral("faster"), QStringLiteral("much-faster")};

QString words(bool flag)
{
    return flag ? QStringLiteral("true") : QStringLiteral("false");
}

// As content writes it: Ireland has a poison line of its own. A code whose numbers it does not have chooses none.
QString countryOfLocale()
{
    constexpr QLatin1String europeanUnion(
        "AT BE BG HR CY CZ DK EE FI FR DE GR HU IT LV LT LU MT NL PL PT RO SK SI ES SE");
    const QString code = QLocale::territoryToCode(QLocale().territory());
    return europeanUnion.contains(code) && !code.isEmpty() ? QStringLiteral("EU") : code;
}

} // namespace

void Settings::complain(const QString &key, const QString &stored, const QString &used) const
{
    if (m_complained.contains(key))
        return;
    m_complained.append(key);
    // Qt escapes what it quotes: no control character of the file reaches a terminal.
    qCWarning(settingsLog).nospace() << qUtf8Printable(key) << " is " << stored.left(80) << "; using "
                                     << qUtf8Printable(used);
}

bool Settings::flag(const QString &key, bool otherwise) const
{
    const std::optional<QString> stored = m_file.text(key);
    if (!stored)
        return otherwise;
    if (*stored != words(true) && *stored != words(false)) {
        complain(key, *stored, words(otherwise));
        return otherwise;
    }
    return *stored == words(true);
}

qsizetype Settings::oneOf(const QString &key, const QStringList &names, qsizetype otherwise) const
{
    const QString stored = m_file.text(key).value_or(names[otherwise]);
    const qsizetype found = names.indexOf(stored);
    if (found < 0)
        complain(key, stored, names[otherwise]);
    return found < 0 ? otherwise : found;
}

Theme Settings::theme() const
{
    return static_cast<Theme>(oneOf(themeKey, themeNames, 0));
}

void Settings::setTheme(Theme theme)
{
    m_file.set(themeKey, themeNames[static_cast<qsizetype>(theme)]);
}

int Settings::textSizeStep() const
{
    const std::optional<QString> stored = m_file.text(textSizeKey);
    if (!stored)
        return 0;
    const auto *found = std::find(std::begin(textSizes), std::end(textSizes), stored->toInt());
    if (found == std::end(textSizes)) {
        complain(textSizeKey, *stored, QString::number(textSizes[0]));
        return 0;
    }
    return static_cast<int>(found - std::begin(textSizes));
}

void Settings::setTextSizeStep(int step)
{
    m_file.set(textSizeKey, QString::number(textSizes[std::clamp(step, 0, textSizeCount - 1)]));
}

QString Settings::country() const
{
    return m_file.text(countryKey).value_or(countryOfLocale());
}

void Settings::setCountry(const QString &country)
{
    m_file.set(countryKey, country);
}

bool Settings::letterPaper() const
{
    return flag(letterKey, QLocale().measurementSystem() == QLocale::ImperialUSSystem);
}

void Settings::setLetterPaper(bool letter)
{
    m_file.set(letterKey, words(letter));
}

bool Settings::largePrint() const
{
    return flag(largePrintKey, false);
}

void Settings::setLargePrint(bool large)
{
    m_file.set(largePrintKey, words(large));
}

bool Settings::printAll() const
{
    return flag(printAllKey, false);
}

void Settings::setPrintAll(bool all)
{
    m_file.set(printAllKey, words(all));
}

bool Settings::printSources() const
{
    return flag(printSourcesKey, false);
}

void Settings::setPrintSources(bool sources)
{
    m_file.set(printSourcesKey, words(sources));
}

bool Settings::voice() const
{
    return flag(voiceKey, false);
}

void Settings::setVoice(bool on)
{
    m_file.set(voiceKey, words(on));
}

bool Settings::tone() const
{
    return flag(toneKey, true);
}

void Settings::setTone(bool on)
{
    m_file.set(toneKey, words(on));
}

ReadingSpeed Settings::readingSpeed() const
{
    return static_cast<ReadingSpeed>(oneOf(readingSpeedKey, speedNames, static_cast<qsizetype>(ReadingSpeed::Usual)));
}

void Settings::setReadingSpeed(ReadingSpeed speed)
{
    m_file.set(readingSpeedKey, speedNames[static_cast<qsizetype>(speed)]);
}

bool Settings::stillFigures() const
{
    return flag(stillFiguresKey, false);
}

void Settings::setStillFigures(bool still)
{
    m_file.set(stillFiguresKey, words(still));
}

QString Settings::saveFolder() const
{
    const QString stored = m_file.text(saveFolderKey).value_or(QString());
    return QDir(stored).exists() && !stored.isEmpty()
               ? stored
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setSaveFolder(const QString &folder)
{
    m_file.set(saveFolderKey, folder);
}

std::optional<QStringList> Settings::checklistItems() const
{
    return m_file.list(checklistItemsKey);
}

void Settings::setChecklistItems(const QStringList &items)
{
    m_file.set(checklistItemsKey, items);
}

QStringList Settings::checklistLines() const
{
    return m_file.list(checklistLinesKey).value_or(QStringList());
}

void Settings::setChecklistLines(const QStringList &lines)
{
    m_file.set(checklistLinesKey, lines);
}

QStringList Settings::ownRoutine() const
{
    return m_file.list(ownRoutineKey).value_or(QStringList());
}

void Settings::setOwnRoutine(const QStringList &moves)
{
    m_file.set(ownRoutineKey, moves);
}

int Settings::checklistWeeks() const
{
    const std::optional<QString> stored = m_file.text(checklistWeeksKey);
    if (!stored)
        return 1;
    const int weeks = stored->toInt();
    if (weeks < 1 || weeks > guide::mostWeeks) {
        complain(checklistWeeksKey, *stored, QStringLiteral("1"));
        return 1;
    }
    return weeks;
}

void Settings::setChecklistWeeks(int weeks)
{
    m_file.set(checklistWeeksKey, QString::number(weeks));
}

std::optional<WindowPlace> Settings::windowPlace() const
{
    const std::optional<QString> stored = m_file.text(windowPlaceKey);
    if (!stored)
        return {};
    QStringList parts = stored->split(QLatin1Char(' '));
    WindowPlace place;
    place.maximized = parts.removeAll(maximizedWord) > 0;
    bool whole = parts.size() == 4;
    int *const numbers[] = {&place.x, &place.y, &place.width, &place.height};
    for (int i = 0; whole && i < 4; ++i)
        *numbers[i] = parts[i].toInt(&whole);
    if (!whole) {
        complain(windowPlaceKey, *stored, QStringLiteral("a place that fits the screen"));
        return {};
    }
    return place;
}

void Settings::setWindowPlace(const WindowPlace &place)
{
    QString words = QStringLiteral("%1 %2 %3 %4").arg(place.x).arg(place.y).arg(place.width).arg(place.height);
    if (place.maximized)
        words += QLatin1Char(' ') + maximizedWord;
    m_file.set(windowPlaceKey, words);
}

} // namespace ui
