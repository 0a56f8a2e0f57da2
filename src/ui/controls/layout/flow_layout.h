// FlowLayout: in a row, in the direction of the language, each as wide as it asks, going on in the next row where the
// width ends.
#pragma once

#include "ui/controls/layout/arranging_layout.h"

namespace ui {

class FlowLayout : public ArrangingLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *widget);

    // What is added from now on stands at the far end, if all fits into one row.
    void addStretch() { m_stretchAt = count(); }
    // All as wide as the widest, so that they stand below each other.
    void setAligned(bool aligned);

    QSize sizeHint() const override; // of one row
    void invalidate() override;

protected:
    int arrange(const QRect &rect, Places places) const override;

private:
    int widthInOneRow() const;
    const std::vector<QSize> &sizes() const;

    mutable std::vector<QSize> m_sizes; // of the items; empty until they are asked for
    int m_stretchAt = -1;               // none
    bool m_aligned = false;
};

} // namespace ui
