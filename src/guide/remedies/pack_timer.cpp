#include "guide/remedies/pack_timer.h"

#include <algorithm>
#include <cmath>

namespace guide {
namespace {

constexpr double answerWithin = 60;             // seconds after the skin check fell due
constexpr double untilNextDay = 12 * 60.0 * 60; // seconds that the pack stays off when the skin was not fine

} // namespace

void PackTimer::start()
{
    if (m_running || m_rest > 0)
        return;
    m_running = true;
    m_checked = false;
    m_length = std::min(m_pack.minutes, m_pack.most);
    m_elapsed = 0;
    m_end = End::None;
}

void PackTimer::advance(double seconds)
{
    const double passed = std::max(0.0, seconds);
    if (!m_running) {
        m_rest = std::max(0.0, m_rest - passed);
        return;
    }
    m_elapsed += passed;
    // Whichever came first, however long nobody looked: the rest began then.
    const double unanswered = m_checked ? HUGE_VAL : 60.0 * m_pack.checkAfter + answerWithin;
    const double over = std::min(60.0 * m_length, unanswered);
    if (m_elapsed < over)
        return;
    const double since = m_elapsed - over;
    finish(unanswered < 60.0 * m_length ? End::NoAnswer : End::TimeIsUp);
    m_rest = std::max(0.0, m_rest - since);
}

void PackTimer::answerSkin(bool fine)
{
    if (!isCheckDue())
        return;
    m_checked = true;
    if (!fine)
        finish(End::SkinNotFine);
}

void PackTimer::takeOff()
{
    if (m_running)
        finish(End::TakenOff);
}

void PackTimer::addMinutes()
{
    if (canAddMinutes())
        m_length = std::min(m_length + moreMinutes, m_pack.most);
}

int PackTimer::secondsLeft() const
{
    return m_running ? static_cast<int>(std::ceil(60.0 * m_length - m_elapsed)) : 0;
}

int PackTimer::minutesOfRest() const
{
    return static_cast<int>(std::ceil(m_rest / 60));
}

void PackTimer::finish(End end)
{
    m_running = false;
    m_end = end;
    m_rest = end == End::SkinNotFine ? untilNextDay : 60.0 * m_pack.rest;
}

} // namespace guide
