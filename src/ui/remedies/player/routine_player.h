// RoutinePlayer: leads through a routine: one large instruction, a figure that moves, a count, and what comes next.
//
// Space pauses, Left and Right go back and on, Up and Down go through the buttons, Esc stops. Lying down, Space pauses
// wherever the focus is. The page tells the run how time passes on the wall, so that neither a busy machine nor a
// suspended one stretches a hold. Every change is told to a screen reader.
#pragma once

#include "ui/reading/page_context.h"
#include "ui/remedies/player/player_bar.h"
#include "ui/remedies/session/routine_session.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;

namespace ui {

class PlayerView;
class RoutineEnd;

class RoutinePlayer : public QWidget
{
    Q_OBJECT

public:
    // The session has a run of the routine, and must outlive the player. A run that was left some time ago waits,
    // paused.
    RoutinePlayer(const PageContext &context, RoutineSession &session, const guide::Routine &routine,
                  QWidget *parent = nullptr);

    ~RoutinePlayer() override;

    void tick(); // time has passed; the timer calls it

Q_SIGNALS:
    void pageRequested(const QString &id);
    void printRequested();
    void lyingDownRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool handleKey(const QKeyEvent &event);
    void arrange();

    void act(PlayerBar::Action action);
    void leave();

    void sound();
    void showRun();
    void showEnd();

    guide::RoutineRun &run() { return *m_session.run; }

    const PageContext &m_context;
    const guide::RoutineContent &m_content;
    RoutineSession &m_session;
    const guide::Routine &m_routine;
    QTimer m_timer;
    QBoxLayout *m_layout;
    PlayerView *m_view;
    PlayerBar *m_bar;
    RoutineEnd *m_end = nullptr; // none before the end
};

} // namespace ui
