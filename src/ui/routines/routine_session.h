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

struct RoutineSession
{
    std::map<std::string, guide::Place> places; // by routine
    std::vector<guide::Limit> limits;           // of every routine
    std::optional<guide::RoutineRun> run;       // of the routine that is being led, or was left
    std::string running;                        // its id
    std::int64_t told = 0;                      // until when the run was told how time passes
    std::function<std::int64_t()> now = wallMilliseconds;
    std::optional<guide::PackTimer> pack; // heat or cold that is on, or was on last
    std::int64_t packTold = 0;
    std::function<void()> packStarted; // the bar that shows it

    // Heat after cold needs no rest; the same again does.
    void startPack(const guide::Pack &wanted)
    {
        advancePack();
        if (!pack || (!pack->isRunning() && pack->pack().id != wanted.id))
            pack.emplace(wanted);
        packTold = now();
        pack->start();
        if (packStarted)
            packStarted();
    }

    void advancePack()
    {
        if (pack)
            pack->advance(static_cast<double>(now() - packTold) / 1000);
        packTold = now();
    }

    guide::RoutineChoice choiceFor(const guide::Routine &routine) const
    {
        const auto place = places.find(routine.id);
        return {place == places.end() ? routine.places.front() : place->second, limits};
    }
};

} // namespace ui
