#include "ui/remedies/session/pack_session.h"

#include "document/text/text_writer.h"
#include "ui/controls/system/desktop.h"
#include "ui/controls/system/voice.h"

namespace ui {

void PackSession::start(const guide::Pack &pack)
{
    advance();
    if (isRunning())
        return;
    guide::PackTimer &timer = m_timers.try_emplace(pack.id, pack).first->second;
    timer.start();
    if (!timer.isRunning())
        return;
    m_current = &timer;
    Q_EMIT started();
}

void PackSession::advance()
{
    const std::int64_t time = now();
    for (auto &[id, timer] : m_timers)
        timer.advance(static_cast<double>(time - m_told) / 1000);
    m_told = time;
    Q_EMIT advanced();
}

void PackSession::tell(const QString &words, bool inUse)
{
    if (sound)
        sound();
    m_voice.say(words);
    if (!inUse)
        m_desktop.tell(document::toQString(m_current->pack().title), words);
}

const guide::PackTimer *PackSession::timer(const guide::Pack &pack) const
{
    const auto found = m_timers.find(pack.id);
    return found == m_timers.end() ? nullptr : &found->second;
}

} // namespace ui
