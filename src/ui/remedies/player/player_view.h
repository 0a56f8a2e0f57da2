// PlayerView: what the player shows of a run: the step, the moving figure, one large instruction, a count, and what
// comes next. It scrolls where there is too little room.
#pragma once

#include "guide/remedies/routine_run.h"
#include "ui/controls/lazy_scroll_area.h"
#include "ui/reading/page_context.h"

namespace ui {

class Column;
class CountRing;
class MovingFigure;
class Notice;
class PlayerBody;
class PlayerSteps;

class PlayerView : public LazyScrollArea
{
    Q_OBJECT

public:
    // With `still`, the figure does not move; nor does it where the system asks for less motion.
    PlayerView(const PageContext &context, const guide::Routine &routine, bool still, QWidget *parent = nullptr);

    // The run is not over. What is new in it is told to a screen reader.
    void show(const guide::RoutineRun &run);
    void announce(const QString &words);
    bool isMoving() const; // the picture changes all the time

    // Whether the figure stands beside the words; below them otherwise.
    void setBeside(bool beside);
    // The count takes a part of that height at most.
    void fitCount(int height);
    // Stands below all else, and scrolls with it.
    Column &below() { return *m_below; }
    void layOutAgain() { layOut(); }

    // What is shown now is told once more, as when the voice was just turned on.
    void sayAgain();

Q_SIGNALS:
    // For the voice; a screen reader was told already.
    void announced(const QString &words);
    // A move begins, the time to get ready is over, or what was counted: for closed eyes.
    void changed();

protected:
    bool makeNext() override { return false; }

private:
    Notice *addNotice(Column &column, const QString &name, document::TextRole role);
    void arrangeParts();
    void showTime(const guide::RoutineRun &run);
    void showPhase(const guide::RoutineRun &run);
    void announcePhase(const guide::RoutineRun &run);

    const PageContext &m_context;
    const guide::RoutineContent &m_content;
    const guide::Routine &m_routine;
    bool m_still;
    std::pair<std::size_t, std::size_t> m_shown{SIZE_MAX, SIZE_MAX}; // step and phase
    bool m_shownEasier = false;

    PlayerBody *m_body = nullptr;
    Column *m_below = nullptr;
    Notice *m_where = nullptr;
    PlayerSteps *m_steps = nullptr;
    MovingFigure *m_figure = nullptr;
    Notice *m_title = nullptr;
    Notice *m_say = nullptr;
    Notice *m_easierForm = nullptr;
    CountRing *m_ring = nullptr;
    Notice *m_side = nullptr;
    Notice *m_times = nullptr;
    Notice *m_next = nullptr;
};

} // namespace ui
