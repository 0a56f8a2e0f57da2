// PackBar: heat or cold that is on, in a slim bar on every page: how long still, the question about the skin, and the
// end. It goes on whatever page is open.
#pragma once

#include "document/style/page_style.h"
#include "ui/routines/session/pack_session.h"

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
    PackBar(const document::PageStyle &style, PackSession &session, QWidget *parent = nullptr);

    void tick(); // time has passed; the timer calls it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Button *addButton(const QString &name, const QString &label);
    void showState();
    void keepTicking(); // while a pack is on, or a page may tell how long it still rests
    QString endInWords() const;

    const document::PageStyle &m_style;
    PackSession &m_session;
    QTimer m_ticks;
    Notice *m_state;
    FlowRow *m_buttons;
    Button *m_fine;
    Button *m_notFine;
    Button *m_more;
    Button *m_off;
    Button *m_close;
};

} // namespace ui
