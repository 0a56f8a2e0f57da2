#include "ui/settings.h"

#include "guide/checklist_sheet.h"

#include <QDir>
#include <QLocale>
#include <QLoggingCategory>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <iterator>

namespace ui {
namespace {

Q_LOGGING_CATEGORY(log, "midback.settings", QtWarningMsg)

constexpr QLatin1String themeKey("theme");
constexpr QLatin1String textSizeKey("text-size");
constexpr QLatin1String countryKey("country");
constexpr QLatin1String letterKey("letter-paper");
constexpr QLatin1String largePrintKey("large-print");
constexpr QLatin1String saveFolderKey("save-folder");
constexpr QLatin1String checklistItemsKey("checklist-items");
constexpr QLatin1String checklistLinesKey("checklist-lines");
constexpr QLatin1String checklistWeeksKey("checklist-weeks");
constexpr QLatin1String geometryKey("window-geometry");
constexpr std::array<QLatin1String, 3> themeNames{QLatin1String("system"), QLatin1String("light"),
                                                  QLatin1String("dark")};

} // namespace

Theme Settings::theme() const
{
    const QString stored = m_store.value(themeKey, QString(themeNames[0])).toString();
    const auto found = std::find(themeNames.begin(), themeNames.end(), stored);
    if (found == themeNames.end()) {
        qCWarning(log) << "theme is" << stored << "; using the system's";
        return Theme::System;
    }
    return static_cast<Theme>(found - themeNames.begin());
}

void Settings::setTheme(Theme theme)
{
    m_store.setValue(themeKey, QString(themeNames[static_cast<std::size_t>(theme)]));
}

int Settings::textSizeStep() const
{
    const int percent = m_store.value(textSizeKey, textSizes[0]).toInt();
    const auto *found = std::find(std::begin(textSizes), std::end(textSizes), percent);
    if (found == std::end(textSizes)) {
        qCWarning(log) << "text-size is" << m_store.value(textSizeKey) << "; using" << textSizes[0];
        return 0;
    }
    return static_cast<int>(found - std::begin(textSizes));
}

void Settings::setTextSizeStep(int step)
{
    m_store.setValue(textSizeKey, textSizes[std::clamp(step, 0, textSizeCount - 1)]);
}

QString Settings::country() const
{
    return m_store.value(countryKey).toString();
}

void Settings::setCountry(const QString &country)
{
    m_store.setValue(countryKey, country);
}

bool Settings::letterPaper() const
{
    const bool local = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return m_store.value(letterKey, local).toBool();
}

void Settings::setLetterPaper(bool letter)
{
    m_store.setValue(letterKey, letter);
}

bool Settings::largePrint() const
{
    return m_store.value(largePrintKey, false).toBool();
}

void Settings::setLargePrint(bool large)
{
    m_store.setValue(largePrintKey, large);
}

QString Settings::saveFolder() const
{
    const QString stored = m_store.value(saveFolderKey).toString();
    return QDir(stored).exists() && !stored.isEmpty()
               ? stored
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setSaveFolder(const QString &folder)
{
    m_store.setValue(saveFolderKey, folder);
}

std::optional<QStringList> Settings::checklistItems() const
{
    if (!m_store.contains(checklistItemsKey))
        return {};
    return m_store.value(checklistItemsKey).toStringList();
}

void Settings::setChecklistItems(const QStringList &items)
{
    m_store.setValue(checklistItemsKey, items);
}

QStringList Settings::checklistLines() const
{
    return m_store.value(checklistLinesKey).toStringList();
}

void Settings::setChecklistLines(const QStringList &lines)
{
    m_store.setValue(checklistLinesKey, lines);
}

int Settings::checklistWeeks() const
{
    const QVariant stored = m_store.value(checklistWeeksKey, 1);
    const int weeks = stored.toInt();
    if (weeks < 1 || weeks > guide::mostWeeks) {
        qCWarning(log) << "checklist-weeks is" << stored << "; using 1";
        return 1;
    }
    return weeks;
}

void Settings::setChecklistWeeks(int weeks)
{
    m_store.setValue(checklistWeeksKey, weeks);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(geometryKey, geometry);
}

} // namespace ui
