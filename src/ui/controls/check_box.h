// Tick: a check box whose words wrap, with an optional hint below them. The whole of it can be clicked.
#pragma once

#include "document/style/page_style.h"

#include <QCheckBox>

namespace ui {

class CheckBox : public QCheckBox
{
    Q_OBJECT

public:
    CheckBox(const document::PageStyle &style, const QString &text, QWidget *parent = nullptr);

    // Smaller print below the words; a screen reader gets it as the description.
    void setHint(const QString &hint);
    QString hint() const { return m_hint; }
    void setStrong(bool strong);
    // Shows it, and does not tell of it.
    void setTicked(bool ticked);

    int wordsLeft() const; // where the words begin, for what stands below them

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    // The reader changed it, with the mouse, a key or a screen reader. clicked() leaves the last one out.
    void ticked(bool ticked);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    int boxSide() const;
    QRect wordsRect(int width) const;
    QRect hintRect(int width) const;

    // Columns ask for the same height many times over, and breaking lines is slow.
    struct Measured
    {
        int width = -1;
        QString words;
        QFont font;
        int height = 0;
    };

    const document::PageStyle &m_style;
    QString m_hint;
    mutable Measured m_measured;
    bool m_silent = false;
};

} // namespace ui
