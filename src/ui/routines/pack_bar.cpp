#include "ui/routines/pack_bar.h"

#include "document/text/text_writer.h"
#include "guide/text/fill.h"
#include "ui/controls/button.h"
#include "ui/controls/flow_row.h"
#include "ui/controls/notice.h"

#include <QApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

using document::toQString;

namespace {

constexpr int everySecond = 500; // milliseconds: no second is left out

} // namespace

PackBar::PackBar(const document::PageStyle &style, RoutineSession &session, QWidget *parent)
    : QWidget(parent), m_style(style), m_session(session), m_state(new Notice(this)), m_buttons(new FlowRow(this)),
      m_fine(addButton(QStringLiteral("skinFine"), tr("Yes, it is fine"))),
      m_notFine(addButton(QStringLiteral("skinNotFine"), tr("No, or not sure"))),
      m_more(addButton(QStringLiteral("packMore"), tr("5 minutes more"))),
      m_off(addButton(QStringLiteral("packOff"), tr("I took it off"))),
      m_close(addButton(QStringLiteral("packClose"), tr("Close")))
{
    setObjectName(QStringLiteral("packBar"));
    m_state->setObjectName(QStringLiteral("packState"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 6, 14, 6);
    layout->setSpacing(4);
    layout->addWidget(m_state);
    layout->addWidget(m_buttons);
    const auto onClick = [this](Button *button, auto act) {
        connect(button, &Button::clicked, this, [this, act] {
            tick();
            act(*m_session.pack);
            showState();
        });
    };
    onClick(m_fine, [](guide::PackTimer &timer) { timer.answerSkin(true); });
    onClick(m_notFine, [](guide::PackTimer &timer) { timer.answerSkin(false); });
    onClick(m_more, [](guide::PackTimer &timer) { timer.addMinutes(); });
    onClick(m_off, [](guide::PackTimer &timer) { timer.takeOff(); });
    connect(m_close, &Button::clicked, this, &QWidget::hide);
    connect(&m_ticks, &QTimer::timeout, this, &PackBar::tick);
    session.packStarted = [this] {
        m_ticks.start(everySecond);
        showState();
    };
    hide();
}

Button *PackBar::addButton(const QString &name, const QString &label)
{
    auto *button = new Button(m_style, label, ButtonLook::Plain, m_buttons);
    button->setObjectName(name);
    m_buttons->add(button);
    return button;
}

void PackBar::tick()
{
    if (!timer())
        return;
    // A page may have taken the timer past its end before: the bar tells it none the less.
    m_session.advancePack();
    if (!isHidden())
        showState();
}

QString PackBar::endInWords() const
{
    const guide::PackTimer &timer = *m_session.pack;
    const guide::Pack &pack = timer.pack();
    switch (timer.end()) {
    case guide::PackTimer::End::SkinNotFine: return toQString(pack.notFine);
    case guide::PackTimer::End::NoAnswer: return toQString(pack.noAnswer);
    default: return toQString(guide::fill(pack.off, {{"minutes", std::to_string(pack.rest)}}));
    }
}

void PackBar::showState()
{
    const guide::PackTimer &timer = *m_session.pack;
    const bool due = timer.isCheckDue();
    m_fine->setVisible(due);
    m_notFine->setVisible(due);
    m_more->setVisible(timer.canAddMinutes());
    m_off->setVisible(timer.isRunning() && !due);
    m_close->setVisible(!timer.isRunning());
    show();
    if (!timer.isRunning() || due) {
        const QString words = due ? toQString(timer.pack().check) : endInWords();
        if (words == m_state->text())
            return;
        // What must be done now is seen and heard, once.
        m_state->tell(words);
        QApplication::beep();
        QApplication::alert(window());
        return;
    }
    const int left = timer.secondsLeft();
    const QString words = tr("%1: %2:%3 left. Stay awake, and do not lie on it.")
                              .arg(toQString(timer.pack().title))
                              .arg(left / 60)
                              .arg(left % 60, 2, 10, QLatin1Char('0'));
    m_state->setText(words);
    m_state->setAccessibleName(words);
    m_state->show();
}

void PackBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const document::CalloutColors &colors = m_style.callout(guide::CalloutKind::Warning);
    painter.fillRect(rect(), colors.background);
    painter.fillRect(0, 0, width(), 2, colors.bar);
}

} // namespace ui
