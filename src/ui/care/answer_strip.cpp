#include "ui/care/answer_strip.h"

#include "ui/care/target_button.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {
namespace {

constexpr int largestShare = 20; // percent of the page

} // namespace

AnswerStrip::AnswerStrip(const PageContext &context, QWidget *parent) : FlowRow(parent), m_context(context)
{
    setObjectName(QStringLiteral("answerStrip"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setPadding({26, 8, 20, 8});
    auto *button = new TargetButton(context.style, tr("See what to do now"), ButtonLook::Danger, this);
    button->setObjectName(QStringLiteral("toAnswerAtHand"));
    connect(button, &Button::clicked, this, &AnswerStrip::answerRequested);
    add(button);
}

bool AnswerStrip::leavesRoom(const QSize &page) const
{
    return heightForWidth(page.width()) * 100 <= page.height() * largestShare;
}

void AnswerStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_context.style.line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void AnswerStrip::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(m_keys && m_keys(*event));
}

} // namespace ui
