// ReadingList: the pages that the reader wants to find again: favorites, and, where they asked for it, what they read
// last and where they stopped. All of it stands in the settings, and goes with them.
#pragma once

#include "ui/reading/reading_position.h"

#include <QList>
#include <QString>

#include <optional>
#include <set>
#include <string>

namespace ui {

class Settings;

struct ReadPage
{
    QString id;
    QString title;
};

struct ReadingPlace
{
    QString page;
    ReadingPosition position; // without the stop: no button has the focus when the program starts
    std::set<std::string> openFolds;
};

class ReadingList
{
public:
    // The settings must outlive it.
    explicit ReadingList(Settings &settings) : m_settings(settings) {}

    QList<ReadPage> favorites() const;
    bool isFavorite(const QString &id) const;
    void setFavorite(const ReadPage &page, bool favorite);

    // The newest first, at most `mostLastRead`. Both do nothing unless the reader wants it kept.
    static constexpr int mostLastRead = 8;
    QList<ReadPage> lastRead() const;
    void wasRead(const ReadPage &page);
    void setPlace(const ReadingPlace &place);
    // Nothing where none is kept, or where what stands there is none.
    std::optional<ReadingPlace> place() const;

    bool isEmpty() const { return favorites().isEmpty() && lastRead().isEmpty(); }
    void clear();

private:
    Settings &m_settings;
};

} // namespace ui
