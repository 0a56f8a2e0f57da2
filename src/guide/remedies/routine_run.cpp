#include "guide/remedies/routine_run.h"

#include <algorithm>
#include <cmath>

namespace guide {
namespace {

constexpr double justBegun = 3; // seconds: who goes back then means the step before

} // namespace

RoutineRun::RoutineRun(const RoutineContent &content, RoutinePlan plan)
    : m_content(content), m_plan(std::move(plan)), m_easier(m_plan.steps.size(), false)
{
}

void RoutineRun::advance(double seconds)
{
    if (m_paused || isOver())
        return;
    m_elapsed += std::max(0.0, seconds);
    while (!isOver() && m_elapsed >= phase().seconds) {
        m_elapsed -= phase().seconds;
        if (++m_phase == step().phases.size()) {
            ++m_step;
            m_phase = 0;
        }
    }
    if (isOver())
        m_elapsed = 0;
}

void RoutineRun::goTo(std::size_t step)
{
    m_step = step;
    m_phase = 0;
    m_elapsed = 0;
}

void RoutineRun::back()
{
    const bool atStart = isOver() || (m_phase == 0 && m_elapsed < justBegun);
    goTo(atStart && m_step > 0 ? m_step - 1 : m_step);
}

void RoutineRun::skip()
{
    if (!isOver())
        goTo(m_step + 1);
}

void RoutineRun::makeEasier()
{
    if (isOver() || isEasier())
        return;
    m_plan.steps[m_step] = plannedStep(m_content, step().move, true);
    m_easier[m_step] = true;
    goTo(m_step);
}

int RoutineRun::secondsLeftInPhase() const
{
    return static_cast<int>(std::ceil(phase().seconds - m_elapsed));
}

double RoutineRun::secondsDone() const
{
    double done = m_elapsed;
    for (std::size_t i = 0; i < m_step; ++i)
        done += m_plan.steps[i].seconds();
    if (!isOver()) {
        for (std::size_t i = 0; i < m_phase; ++i)
            done += step().phases[i].seconds;
    }
    return done;
}

} // namespace guide
