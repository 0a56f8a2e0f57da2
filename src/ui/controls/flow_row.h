// FlowRow: widgets in a row, in the direction of the language, each as wide as it asks, going on in the next row where
// the width ends.
#pragma once

#include "ui/controls/layout/flow_layout.h"

#include <QWidget>

namespace ui {

class FlowRow : public QWidget
{
    Q_OBJECT

public:
    explicit FlowRow(QWidget *parent = nullptr);

    // The row takes the widget.
    void add(QWidget *widget) { m_layout->add(widget); }
    void remove(QWidget *widget) { m_layout->removeWidget(widget); } // forgets it, without deleting it
    // What is added from now on stands at the far end, if all fits into one row.
    void addStretch() { m_layout->addStretch(); }
    void setPadding(const QMargins &margins) { m_layout->setContentsMargins(margins); }
    void setGap(int pixels) { m_layout->setSpacing(pixels); } // between widgets and rows
    // All as wide as the widest, so that they stand below each other.
    void setAligned(bool aligned) { m_layout->setAligned(aligned); }

private:
    FlowLayout *m_layout;
};

} // namespace ui
