// AloudRun: the parts of a page as they are read aloud, one after the other: which it is, whether it is being read, and
// how fast. It knows no voice and no clock: it is told what the reader pressed, and when a part was read to its end.
#pragma once

#include "ui/settings/settings.h"

namespace ui {

class AloudRun
{
public:
    enum class State { Paused, Reading, AtEnd };

    // Paused before the first of them.
    explicit AloudRun(ReadingSpeed speed) : m_speed(speed) {}

    State state() const { return m_state; }
    bool isReading() const { return m_state == State::Reading; }
    int part() const { return m_part; } // from 0 on; the last one at the end too
    int parts() const { return m_parts; }

    // The page has so many parts now, and this is the one where the reader is. Without any, nothing is read.
    void setParts(int parts, int part);

    void play(); // at the end: from the first part on
    void pause();
    // Whether it is paused or reads stays as it is. While it reads, the end comes behind the last part, and the way
    // back from there is to that part.
    void next();
    void back();
    void partWasRead(); // to its end, by the voice

    ReadingSpeed speed() const { return m_speed; }
    void setSpeed(ReadingSpeed speed) { m_speed = speed; }
    bool canBe(int change) const; // by one step: -1 slower, 1 faster
    void changeSpeed(int change); // to the slowest and the fastest, and no further

private:
    State m_state = State::Paused;
    int m_part = 0;
    int m_parts = 0;
    ReadingSpeed m_speed;
};

} // namespace ui
