// AloudBar: the slim bar of what is read aloud: the part before, pause, the next part, slower, faster, close. It tells
// what was pressed. Left and Right, or Up and Down, are the part before and the next one; Esc closes it.
#pragma once

#include "document/style/page_style.h"
#include "ui/controls/icon.h"

#include <QWidget>

namespace ui {

class AloudRun;
class Button;
class FlowRow;
class OneLineLabel;

class AloudBar : public QWidget
{
    Q_OBJECT

public:
    explicit AloudBar(const document::PageStyle &style, QWidget *parent = nullptr);

    void show(const AloudRun &run);
    void takeFocus();

Q_SIGNALS:
    void pauseRequested(); // or to go on
    void stepRequested(int by);
    void speedRequested(int change);
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Button *addButton(const QString &name, const char *id, Icon sign);
    void arrange();

    const document::PageStyle &m_style;
    FlowRow *m_row;
    Button *m_previous;
    Button *m_pause;
    Button *m_next;
    Button *m_slower;
    Button *m_faster;
    Button *m_close;
    OneLineLabel *m_place; // "3 of 27, usual speed", where there is room
};

} // namespace ui
