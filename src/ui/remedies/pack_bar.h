// PackBar: heat or cold that is on, in a slim bar on every page: how long still, the question about the skin, the end,
// and how it is then. It goes on whatever page is open.
//
// Lying down it takes the keyboard when something must be done, but none of its buttons does: no key that was meant for
// the page answers. Its arrows go through the buttons, and back to the page; so does Esc.
#pragma once

#include "ui/reading/page_context.h"
#include "ui/remedies/session/pack_session.h"

#include <QTimer>
#include <QWidget>

namespace ui {

class Button;
class FlowRow;
class Notice;

class PackBar : public QWidget
{
    Q_OBJECT

public:
    // Shows itself when the session starts a pack. Both must outlive it.
    PackBar(const PageContext &context, PackSession &session, QWidget *parent = nullptr);

    void tick(); // time has passed; the timer calls it

Q_SIGNALS:
    void pageRequested(const QString &id);
    void printRequested(const guide::Pack &pack); // how it is done
    void left();                                  // the keyboard goes back to the page

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Button *addButton(const QString &name, const QString &label);
    void addAnswers();
    void answer(const QString &words, bool canPrint);
    void showState();
    void showButtons();
    void keepTicking(); // while a pack is on, or a page may tell how long it still rests
    QString endInWords() const;
    bool asksHowItIs() const;
    bool step(int by); // to the next button, or the one before; false where there is none

    const PageContext &m_context;
    PackSession &m_session;
    QTimer m_ticks;
    Notice *m_state;
    FlowRow *m_buttons;
    Button *m_fine;
    Button *m_notFine;
    Button *m_more;
    Button *m_off;
    Button *m_better;
    Button *m_same;
    Button *m_worse;
    Button *m_print;
    Button *m_close;
    bool m_isAnswered = false; // how it is then
};

} // namespace ui
