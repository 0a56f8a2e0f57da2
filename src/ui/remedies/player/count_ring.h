// CountRing: seconds that go down in a ring, large enough to be read from two metres. Without a count, the ring alone.
#pragma once

#include "document/style/page_style.h"

#include <QWidget>

namespace ui {

class CountRing : public QWidget
{
    Q_OBJECT

public:
    // As high as so many lines of text, and never too small to be read.
    CountRing(const document::PageStyle &style, int lines, QWidget *parent = nullptr);

    // `count` below 1 shows no number. `done` is the part of the ring that is drawn, from 0 to 1.
    void show(int count, double done);
    int count() const { return m_count; }
    // No larger, in pixels, unless it would be too small to be read.
    void setMost(int side);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const document::PageStyle &m_style;
    int m_lines;
    int m_most = QWIDGETSIZE_MAX;
    int m_count = 0;
    int m_degrees = 0;
};

} // namespace ui
