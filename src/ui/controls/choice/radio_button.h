// RadioButton: one of several, of which one alone is chosen; with words that wrap. The whole of it can be clicked.
//
// Who makes several of them takes the choice from the others. Qt would do so too, but then the arrows choose on their
// way, and each press would change what the reader only passes.
#pragma once

#include "ui/controls/choice/marked_words.h"

#include <QRadioButton>

namespace ui {

class RadioButton : public QRadioButton
{
    Q_OBJECT

public:
    RadioButton(const document::PageStyle &style, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override { return m_look.sizeHint(); }
    QSize minimumSizeHint() const override { return {0, 0}; }
    int heightForWidth(int width) const override { return m_look.heightForWidth(width); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override { setChecked(true); } // a second press does not take it back
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    MarkedWords m_look;
};

} // namespace ui
