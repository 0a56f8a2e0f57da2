// CareSession: the replies to the symptom check, while the program runs. They live in memory only, and nowhere else.
#pragma once

#include "guide/care/seek_care.h"

#include <QDateTime>

#include <optional>
#include <set>

namespace ui {

// Who came to a late question first goes on with the ones before it.
struct TurnBack
{
    std::size_t from; // screens
    std::size_t to;
};

struct CareSession
{
    guide::Replies replies;
    std::size_t screen = 0;
    std::set<std::size_t> passed;     // the screens that the reader went on from
    std::optional<TurnBack> turnBack; // the last one
    bool showsAnswer = false;         // instead of the screen
    QDateTime givenAt;                // when the answer was; invalid while questions are shown
};

// An answer of yesterday, or of 12 hours ago, may no longer be true.
inline bool isOutOfDate(const QDateTime &givenAt, const QDateTime &now)
{
    constexpr qint64 mostSeconds = qint64{12} * 60 * 60;
    return givenAt.isValid() && (givenAt.date() != now.date() || givenAt.secsTo(now) >= mostSeconds);
}

} // namespace ui
