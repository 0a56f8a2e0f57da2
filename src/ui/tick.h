// Tick: a check box whose words wrap, with an optional hint below them. The whole of it can be clicked.
#pragma once

#include "document/page_style.h"

#include <QCheckBox>

namespace ui {

class Tick : public QCheckBox
{
    Q_OBJECT

public:
    Tick(const document::PageStyle &style, const QString &text, QWidget *parent = nullptr);

    // Smaller print below the words; a screen reader gets it as the description.
    void setHint(const QString &hint);
    void setStrong(bool strong);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }
    int heightForWidth(int width) const override;

protected:
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
};

} // namespace ui
