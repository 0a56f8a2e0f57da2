#include "ui/aloud/aloud_run.h"

#include <algorithm>

namespace ui {
namespace {

int changed(ReadingSpeed speed, int change)
{
    return std::clamp(static_cast<int>(speed) + change, 0, static_cast<int>(ReadingSpeed::MuchFaster));
}

} // namespace

void AloudRun::setParts(int parts, int part)
{
    m_parts = std::max(0, parts);
    m_part = std::clamp(part, 0, std::max(0, m_parts - 1));
    if (m_parts == 0)
        m_state = State::Paused;
}

void AloudRun::play()
{
    if (m_parts == 0)
        return;
    if (m_state == State::AtEnd)
        m_part = 0;
    m_state = State::Reading;
}

void AloudRun::pause()
{
    if (m_state == State::Reading)
        m_state = State::Paused;
}

void AloudRun::next()
{
    if (m_part + 1 < m_parts)
        ++m_part;
    else if (m_state == State::Reading)
        m_state = State::AtEnd;
}

void AloudRun::back()
{
    if (m_state == State::AtEnd)
        m_state = State::Reading;
    else
        m_part = std::max(0, m_part - 1);
}

void AloudRun::partWasRead()
{
    if (m_state == State::Reading)
        next();
}

bool AloudRun::canBe(int change) const
{
    return changed(m_speed, change) != static_cast<int>(m_speed);
}

void AloudRun::changeSpeed(int change)
{
    m_speed = static_cast<ReadingSpeed>(changed(m_speed, change));
}

} // namespace ui
