// A player with a clock of its own: as much time passes as a test says.
#pragma once

#include "support/guides.h"
#include "support/recorded_voice.h"
#include "support/when_shown.h"
#include "ui/controls/notice.h"
#include "ui/controls/system/desktop.h"
#include "ui/remedies/player/count_ring.h"
#include "ui/remedies/player/routine_player.h"

#include <QCoreApplication>

class ClockedPlayer
{
public:
    explicit ClockedPlayer(const guide::Routine &routine = *content().routine("desk-break"),
                           const guide::RoutineChoice &choice = {})
        : m_routine(routine)
    {
        m_session.now = [this] {
            return m_now;
        };
        m_session.run.emplace(content(), guide::planOf(content(), m_routine, choice));
        m_session.running = m_routine.id;
        m_session.told = m_now;
        m_player = std::make_unique<ui::RoutinePlayer>(m_context, m_session, m_routine);
        m_player->resize(900, 700);
        m_player->show();
        QCoreApplication::processEvents(); // the voice is asked for last
    }

    static const guide::RoutineContent &content() { return shippedGuide().routineContent(); }

    RecordedVoice &voice() { return m_voice; }
    ui::RoutinePlayer &player() { return *m_player; }
    guide::RoutineRun &run() { return *m_session.run; }
    void pass(double seconds)
    {
        m_now += static_cast<std::int64_t>(1000 * seconds);
        m_player->tick();
    }
    template<typename Widget>
    Widget *find(const char *name)
    {
        return m_player->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString words(const char *name) { return find<ui::Notice>(name)->text(); }
    int count() { return m_player->findChild<ui::CountRing *>()->count(); }

    ui::RoutineSession &session() { return m_session; }

    // The page is made anew, as when the theme changes.
    void makeAnew(double secondsLater)
    {
        m_player = nullptr;
        m_now += static_cast<std::int64_t>(1000 * secondsLater);
        m_player = std::make_unique<ui::RoutinePlayer>(m_context, m_session, m_routine);
    }

private:
    guide::Routine m_routine;
    document::PageStyle m_style = document::PageStyle::light(QFont());
    ui::OpenFolds m_folds;
    ui::PageContext m_context{shippedGuide(), m_style, goodDay, m_folds};
    RecordedVoice m_voice;
    ui::Desktop m_desktop;
    ui::RoutineSession m_session{m_voice, m_desktop};
    std::int64_t m_now = 100'000;
    std::unique_ptr<ui::RoutinePlayer> m_player;
};
