// RoutineRun: where somebody is in a routine. A pure state machine: it knows no clock, and is told how time passes.
#pragma once

#include "guide/remedies/routine_plan.h"

namespace guide {

class RoutineRun
{
public:
    // The content must outlive the run. A plan without steps is over at once.
    RoutineRun(const RoutineContent &content, RoutinePlan plan);

    // Time has passed: on to the phase that is due, over as many as went by. Nothing happens while it is paused.
    void advance(double seconds);

    void pause() { m_paused = true; }
    void resume() { m_paused = false; }
    bool isPaused() const { return m_paused; }

    // To the start of the step; from there to the step before.
    void back();
    // To the next step; from the last one to the end.
    void skip();
    // The step begins anew in its easier form; nothing happens if it is easier already.
    void makeEasier();

    bool isOver() const { return m_step == m_plan.steps.size(); }
    const RoutinePlan &plan() const { return m_plan; } // with the easier forms that were taken

    // These only while it is not over.
    std::size_t stepIndex() const { return m_step; }
    const PlannedStep &step() const { return m_plan.steps[m_step]; }
    const Phase &phase() const { return step().phases[m_phase]; }
    std::size_t phaseIndex() const { return m_phase; }
    bool isEasier() const { return m_easier[m_step]; }
    double inPhase() const { return m_elapsed; } // seconds
    int secondsLeftInPhase() const;              // rounded up, for a count

    double secondsDone() const;
    double secondsLeft() const { return m_plan.seconds() - secondsDone(); }

private:
    void goTo(std::size_t step);

    const RoutineContent &m_content;
    RoutinePlan m_plan;
    std::vector<bool> m_easier; // by step
    std::size_t m_step = 0;
    std::size_t m_phase = 0;
    double m_elapsed = 0; // in the phase
    bool m_paused = false;
};

} // namespace guide
