// RoutinePlan: a routine for one reader, in one place: what is led, how long each part takes, and what is left out.
#pragma once

#include "guide/remedies/routine.h"

namespace guide {

// What a reader told before the start. Kept in memory only.
struct RoutineChoice
{
    std::optional<Place> place; // the routine's usual one if none
    std::vector<Limit> limits;
};

// What the player shows for some seconds.
struct Phase
{
    std::string say;
    std::string fromPose; // empty for breathing
    std::string toPose;
    int seconds = 0;
    bool hold = false;  // to be counted
    bool ready = false; // time to get into place
    std::optional<Side> side;
    int repetition = 0; // from 1; 0 while getting ready
    int repetitions = 0;
};

struct PlannedStep
{
    std::string move; // the id of a stretch or a rest
    std::string title;
    std::string figure; // empty for breathing
    bool breathing = false;
    std::optional<Side> shownSide; // the side that the figure shows; the other is its mirror image
    std::vector<Phase> phases;     // at least one

    int seconds() const;
};

struct RoutinePlan
{
    std::vector<PlannedStep> steps;
    std::vector<std::string> leftOut; // titles

    int seconds() const;
};

// The steps of a move, or of its easier form.
PlannedStep plannedStep(const RoutineContent &content, std::string_view move, bool easier = false);

// Without a place in the choice, the first of the routine; a routine without places is led wherever its moves can be
// done.
RoutinePlan planOf(const RoutineContent &content, const Routine &routine, const RoutineChoice &choice);

// Whether a move can be done at one of these places, by somebody with these limits.
bool fits(const LedMove &move, const std::vector<Place> &places, const std::vector<Limit> &limits);

// In whole minutes, for people: at least 1.
int minutesOf(int seconds);

} // namespace guide
