// RoutineEnd: what is asked after a routine, and what follows from it. Up and Down go through its buttons.
#pragma once

#include "guide/remedies/routine.h"
#include "ui/controls/button.h"
#include "ui/controls/lazy_scroll_area.h"

namespace ui {

class Column;
class FlowRow;
class Notice;

class RoutineEnd : public LazyScrollArea
{
    Q_OBJECT

public:
    RoutineEnd(const document::PageStyle &style, const guide::RoutineContent &content, QWidget *parent = nullptr);

Q_SIGNALS:
    void pageRequested(const QString &id);
    void printRequested();
    // For the voice: what the keyboard stands on, and what an answer leads to. A screen reader is told anyway.
    void announced(const QString &words);

protected:
    bool makeNext() override { return false; }
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Now { Better, Same, Worse };

    Button *addAnswer(const QString &name, const std::string &label);
    void follow(const std::string &sentence, Now now);

    const document::PageStyle &m_style;
    const std::vector<guide::Pack> &m_packs;
    Column *m_column;
    FlowRow *m_answers;
    Notice *m_sentence;
    FlowRow *m_actions;
};

} // namespace ui
