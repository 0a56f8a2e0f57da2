#include "ui/window/history/reading_list.h"

#include "guide/booklet/guide_pages.h"
#include "ui/settings/settings.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr int numbersOfAPlace = 5;

QString lineOf(const ReadPage &page)
{
    return page.id + QLatin1Char(' ') + page.title;
}

// No id has a blank. A line of a file: any at all.
QList<ReadPage> pagesOf(const QStringList &lines)
{
    QList<ReadPage> pages;
    for (const QString &line : lines) {
        const qsizetype blank = line.indexOf(QLatin1Char(' '));
        if (blank > 0 && blank + 1 < line.size())
            pages.append({line.left(blank), line.mid(blank + 1).simplified()});
    }
    return pages;
}

QStringList linesOf(const QList<ReadPage> &pages)
{
    QStringList lines;
    for (const ReadPage &page : pages)
        lines.append(lineOf(page));
    return lines;
}

void remove(QList<ReadPage> &pages, const QString &id)
{
    pages.erase(std::remove_if(pages.begin(), pages.end(), [&](const ReadPage &page) { return page.id == id; }),
                pages.end());
}

} // namespace

QList<ReadPage> ReadingList::favorites() const
{
    return pagesOf(m_settings.favorites());
}

bool ReadingList::isFavorite(const QString &id) const
{
    const QList<ReadPage> pages = favorites();
    return std::any_of(pages.begin(), pages.end(), [&](const ReadPage &page) { return page.id == id; });
}

void ReadingList::setFavorite(const ReadPage &page, bool favorite)
{
    QList<ReadPage> pages = favorites();
    remove(pages, page.id);
    if (favorite)
        pages.append(page);
    m_settings.setFavorites(linesOf(pages));
}

QList<ReadPage> ReadingList::lastRead() const
{
    return pagesOf(m_settings.lastRead()).mid(0, mostLastRead);
}

void ReadingList::wasRead(const ReadPage &page)
{
    if (!m_settings.remembersReading())
        return;
    QList<ReadPage> pages = lastRead();
    remove(pages, page.id);
    pages.prepend(page);
    m_settings.setLastRead(linesOf(pages.mid(0, mostLastRead)));
}

void ReadingList::setPlace(const ReadingPlace &place)
{
    if (!m_settings.remembersReading())
        return;
    const ReadingPosition &at = place.position;
    QStringList lines{place.page,
                      QString::number(at.top.index),
                      QString::number(at.top.inFold),
                      QString::number(at.above),
                      QString::number(at.block.index),
                      QString::number(at.block.inFold)};
    for (const std::string &fold : place.openFolds)
        lines.append(QString::fromStdString(fold));
    m_settings.setReadingPlace(lines);
}

std::optional<ReadingPlace> ReadingList::place() const
{
    const QStringList lines = m_settings.readingPlace();
    if (lines.size() <= numbersOfAPlace || lines.front().isEmpty())
        return {};
    bool whole = true;
    const auto number = [&](int line) {
        bool isOne = false;
        const double value = lines[line].toDouble(&isOne);
        whole = whole && isOne && std::isfinite(value) && std::abs(value) < 1e6;
        return whole ? value : 0;
    };
    const auto order = [&](int line) {
        return PlaceInOrder{static_cast<int>(number(line)), static_cast<int>(number(line + 1))};
    };
    ReadingPlace place;
    place.page = lines.front();
    place.position.top = order(1);
    place.position.above = number(3);
    place.position.block = order(4);
    for (qsizetype i = numbersOfAPlace + 1; i < lines.size(); ++i)
        place.openFolds.insert(lines[i].toStdString());
    return whole ? std::optional(place) : std::nullopt;
}

void ReadingList::clear()
{
    m_settings.setFavorites({});
    m_settings.setLastRead({});
    m_settings.setReadingPlace({});
}

} // namespace ui
