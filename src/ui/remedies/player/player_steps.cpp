#include "ui/remedies/player/player_steps.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int stepGap = 6;

} // namespace

PlayerSteps::PlayerSteps(const document::PageStyle &style, QWidget *parent) : QWidget(parent), m_style(style)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_OpaquePaintEvent); // nothing below it is to be painted each time
}

void PlayerSteps::show(const std::vector<double> &done)
{
    std::vector<int> thousandths;
    for (const double part : done)
        thousandths.push_back(static_cast<int>(1000 * std::clamp(part, 0.0, 1.0)) / 5 * 5);
    if (thousandths == m_thousandths)
        return;
    m_thousandths = std::move(thousandths);
    update();
}

void PlayerSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.background);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto count = static_cast<int>(m_thousandths.size());
    if (count == 0)
        return;
    const double each = (width() - (count - 1.0) * stepGap) / count;
    const double round = height() / 2.0;
    for (int i = 0; i < count; ++i) {
        const QRectF part(i * (each + stepGap), 0, each, height());
        painter.setBrush(m_style.line);
        painter.drawRoundedRect(part, round, round);
        const int done = m_thousandths[static_cast<std::size_t>(i)];
        painter.setBrush(m_style.accent);
        if (done > 0)
            painter.drawRoundedRect(QRectF(part.topLeft(), QSizeF(each * done / 1000, height())), round, round);
    }
}

} // namespace ui
