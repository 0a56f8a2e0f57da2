#include "ui/window/footer.h"

#include "guide/emergency.h"
#include "ui/controls/one_line_label.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int sidePadding = 20;
constexpr int leastGap = 20; // between the two sentences

} // namespace

Footer::Footer(QWidget *parent)
    : FlowRow(parent),
      m_offline(new OneLineLabel(tr("Works offline. Nothing you do here leaves this computer."), this)),
      m_noDiagnosis(new OneLineLabel(
          QString::fromUtf8(guide::notADiagnosis.data(), static_cast<qsizetype>(guide::notADiagnosis.size())), this))
{
    setPadding({sidePadding, 8, sidePadding, 8});
    add(m_offline);
    addStretch();
    add(m_noDiagnosis);
}

void Footer::fit(int width)
{
    const int both = m_offline->sizeHint().width() + leastGap + m_noDiagnosis->sizeHint().width();
    m_offline->setVisible(both <= width - 2 * sidePadding);
    updateGeometry(); // now: the page is laid out for what this leaves
}

QString Footer::words() const
{
    return m_offline->text() + QLatin1Char(' ') + m_noDiagnosis->text() + QLatin1Char('.');
}

QString Footer::wordsWithoutRoom() const
{
    return m_offline->isHidden() ? m_offline->text() : QString();
}

void Footer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(0, 0, width(), 1, palette().midlight());
}

} // namespace ui
