// RoutinePlayer: leads through a routine: one large instruction, a figure that moves, a count, and what comes next.
//
// Space pauses, Left and Right go back and on, Esc stops. The page tells the run how time passes on the wall, so that
// neither a busy machine nor a suspended one stretches a hold. Every change is told to a screen reader.
#pragma once

#include "ui/reading/page_context.h"
#include "ui/routines/routine_session.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;

namespace ui {

class Button;
class Column;
class FlowRow;
class Notice;
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

    void tick(); // time has passed; the timer calls it

Q_SIGNALS:
    void pageRequested(const QString &id);
    void printRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeBar();
    Button *addButton(const QString &name, const QString &label, void (RoutinePlayer::*action)());
    bool handleKey(int key);
    void arrange();

    void togglePause();
    void back();
    void skip();
    void makeEasier();
    void stop();
    void hurts();

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
    Column *m_bar = nullptr;
    Notice *m_stopSigns = nullptr;
    FlowRow *m_buttons = nullptr;
    Button *m_pause = nullptr;
    Button *m_easier = nullptr;
    RoutineEnd *m_end = nullptr; // none before the end
};

} // namespace ui
