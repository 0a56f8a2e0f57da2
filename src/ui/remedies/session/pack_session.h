// PackSession: the heat and the cold that are on, or that the skin still rests from. In memory alone, and never stored.
#pragma once

#include "guide/remedies/pack_timer.h"
#include "ui/remedies/session/wall_clock.h"

#include <QObject>

#include <functional>
#include <map>
#include <string>

namespace ui {

class Desktop;
class Voice;

class PackSession : public QObject
{
    Q_OBJECT

public:
    // Both must outlive the session.
    PackSession(Voice &voice, Desktop &desktop) : m_voice(voice), m_desktop(desktop) {}

    std::function<std::int64_t()> now = wallMilliseconds;

    std::function<void()> sound; // heard where something must be done; none: silence

    // Each pack has a timer of its own, so that cold does not end the rest from heat. Nothing happens while one is on,
    // or while the same one rests. The pack must outlive the session.
    void start(const guide::Pack &pack);
    // Tells every timer that time has passed. The bar calls it again and again.
    void advance();

    // The one that was started last; nullptr before the first.
    guide::PackTimer *current() { return m_current; }
    // nullptr for a pack that was never started.
    const guide::PackTimer *timer(const guide::Pack &pack) const;
    // With a sound, aloud, and outside of the window if that is not the one in use.
    void tell(const QString &words, bool inUse);
    bool isRunning() const { return m_current && m_current->isRunning(); }

Q_SIGNALS:
    void started();
    void advanced();

private:
    Voice &m_voice;
    Desktop &m_desktop;
    std::map<std::string, guide::PackTimer> m_timers; // by pack
    guide::PackTimer *m_current = nullptr;
    std::int64_t m_told = 0;
};

} // namespace ui
