#include "ui/remedies/session/routine_session.h"

namespace ui {

const guide::Routine *RoutineSession::routine(const guide::RoutineContent &content, const std::string &id)
{
    if (id != guide::ownRoutineId || content.routines.empty())
        return content.routine(id);
    m_own.id = id;
    m_own.title = content.words.ownTitle;
    m_own.summary = {guide::Plain{content.words.ownAbout}};
    m_own.steps.clear();
    for (const std::string &move : ownMoves) {
        // What was kept may be of another edition, or written by hand.
        if (content.stretch(move))
            m_own.steps.push_back({move});
    }
    return &m_own;
}

guide::RoutineChoice RoutineSession::choiceFor(const guide::Routine &routine) const
{
    const auto place = places.find(routine.id);
    if (place != places.end())
        return {place->second, limits};
    return {routine.places.empty() ? std::nullopt : std::optional(routine.places.front()), limits};
}

} // namespace ui
