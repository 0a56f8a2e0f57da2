// RoutineSession: what the reader told before a routine, and the one that runs. In memory alone, but for
// the moves of the own routine.
#pragma once

#include "guide/remedies/routine_run.h"
#include "ui/remedies/session/wall_clock.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ui {

class Desktop;
class Voice;

class RoutineSession
{
public:
    // Both must outlive the session.
    RoutineSession(Voice &voiceOfProgram, Desktop &desktopOfProgram) : voice(voiceOfProgram), desktop(desktopOfProgram)
    {
    }

    Voice &voice;
    Desktop &desktop;
    std::map<std::string, guide::Place> places; // by routine
    std::vector<guide::Limit> limits;           // of every routine
    std::optional<guide::RoutineRun> run;       // of the routine that is being led, or was left
    std::string running;                        // its id
    std::int64_t told = 0;                      // until when the run was told how time passes
    std::function<std::int64_t()> now = wallMilliseconds;

    std::function<bool()> keepsFiguresStill; // the reader wants that, whatever the system says
    std::function<void()> sound;             // heard where something changes; none: silence

    // The routine that the reader puts together: the stretches, in order, and what keeps them.
    std::vector<std::string> ownMoves;
    std::function<void(const std::vector<std::string> &)> keepOwnMoves;

    // nullptr for an id that is none. The reader's own is made anew from ownMoves by each call.
    const guide::Routine *routine(const guide::RoutineContent &content, const std::string &id);

    guide::RoutineChoice choiceFor(const guide::Routine &routine) const;

private:
    guide::Routine m_own;
};

} // namespace ui
