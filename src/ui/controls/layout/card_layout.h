// CardLayout: side by side where there is room, all in a row equally wide and high.
#pragma once

#include "ui/controls/layout/arranging_layout.h"

#include <functional>
#include <utility>

namespace ui {

class CardLayout : public ArrangingLayout
{
    Q_OBJECT

public:
    enum class LastRow { Aligned, Filled }; // below the others, or over all the width

    // In pixels. Cards narrower than the least go below each other.
    struct Measures
    {
        int leastWidth = 0;
        int gap = 0;
        int mostInRow = 0;
        LastRow lastRow = LastRow::Aligned;
    };
    using MayShareRow = std::function<bool(const QWidget &, const QWidget &)>;

    CardLayout(QWidget *widget, const Measures &measures, MayShareRow mayShareRow = {})
        : ArrangingLayout(widget), m_measures(measures), m_mayShareRow(std::move(mayShareRow))
    {
    }

protected:
    int arrange(const QRect &rect, Places places) const override;

private:
    int endOfRow(int first, int columns) const;

    Measures m_measures;
    MayShareRow m_mayShareRow; // any may, without it
};

} // namespace ui
