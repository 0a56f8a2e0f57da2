// CheckBox: a tick, with words that wrap beside it and an optional hint below them. The whole of it can be clicked.
#pragma once

#include "ui/controls/choice/marked_words.h"

#include <QCheckBox>

namespace ui {

class CheckBox : public QCheckBox
{
    Q_OBJECT

public:
    CheckBox(const document::PageStyle &style, const QString &text, QWidget *parent = nullptr);

    // Smaller print below the words; a screen reader gets it as the description.
    void setHint(const QString &hint);
    QString hint() const { return m_look.hint(); }
    void setStrong(bool strong);
    // Shows it, and does not tell of it.
    void setTicked(bool ticked);

    int wordsLeft() const { return m_look.wordsLeft(); } // where the words begin, for what stands below them

    QSize sizeHint() const override { return m_look.sizeHint(); }
    QSize minimumSizeHint() const override { return {0, 0}; }
    int heightForWidth(int width) const override { return m_look.heightForWidth(width); }

Q_SIGNALS:
    // The reader changed it, with the mouse, a key or a screen reader. clicked() leaves the last one out.
    void ticked(bool ticked);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    MarkedWords m_look;
    bool m_silent = false;
};

} // namespace ui
