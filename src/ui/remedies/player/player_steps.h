// PlayerSteps: a bar with a part for each step of a routine, filled as far as it is done. The words above it say so
// too.
#pragma once

#include "document/style/page_style.h"

#include <QWidget>

#include <vector>

namespace ui {

class PlayerSteps : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerSteps(const document::PageStyle &style, QWidget *parent = nullptr);

    // How much of each step is done, from 0 to 1.
    void show(const std::vector<double> &done);

    QSize sizeHint() const override { return {100, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const document::PageStyle &m_style;
    std::vector<int> m_thousandths;
};

} // namespace ui
