// RoutineSession: what the reader told before a routine, and the one that runs. In memory alone, and never stored.
#pragma once

#include "guide/remedies/routine_run.h"
#include "ui/routines/wall_clock.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ui {

class Desktop;
class Voice;

struct RoutineSession
{
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

    guide::RoutineChoice choiceFor(const guide::Routine &routine) const
    {
        const auto place = places.find(routine.id);
        return {place == places.end() ? routine.places.front() : place->second, limits};
    }
};

} // namespace ui
