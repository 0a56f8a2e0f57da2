// PlayerBar: the buttons of the player, and the signs to stop for. Where room is short, only the two that must never
// scroll away stay in it, and the rest stands elsewhere.
#pragma once

#include "ui/controls/button.h"
#include "ui/controls/column.h"
#include "ui/reading/page_context.h"

#include <vector>

namespace guide {
class RoutineRun;
}

namespace ui {

class FlowRow;
class Notice;
class Voice;

class PlayerBar : public Column
{
    Q_OBJECT

public:
    enum class Action { Back, Pause, Next, Easier, End, Hurts, LieDown };

    // The words and the voice must outlive the bar.
    PlayerBar(const PageContext &context, const guide::RoutineWords &words, Voice &voice, QWidget *parent = nullptr);

    void show(const guide::RoutineRun &run);
    void setStopSigns(const QString &signs);

    Button &pause() const { return *m_pause; }
    // What does not stay in the bar. It stands at its end until it is taken out, and put back.
    Column &rest() const { return *m_rest; }
    void takeOutRest();
    void putBackRest();

Q_SIGNALS:
    void asked(Action action);
    // A key that a button got and that belongs to the player; accepted by whoever acts on it.
    void keyPressed(QKeyEvent *event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Button *addButton(const QString &name, const QString &label, Action action);
    Button *makeButton(const QString &name, const QString &label, ButtonLook look);
    void addVoice();
    void addToRest();

    const document::PageStyle &m_style;
    const guide::RoutineWords &m_words;
    Voice &m_voice;
    FlowRow *m_row;
    FlowRow *m_first;
    FlowRow *m_others;
    Column *m_rest;
    Panel *m_panel = nullptr;
    Notice *m_stopSigns = nullptr;
    Notice *m_noVoice = nullptr;
    Button *m_pause = nullptr;
    Button *m_easier = nullptr;
    bool m_whole = true;
};

} // namespace ui
