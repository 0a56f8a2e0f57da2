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

// In milliseconds.
constexpr int everySecond = 500; // no second is left out
constexpr int whileItRests = 30'000;

} // namespace

PackBar::PackBar(const document::PageStyle &style, PackSession &session, QWidget *parent)
    : QWidget(parent), m_style(style), m_session(session), m_state(new Notice(this)), m_buttons(new FlowRow(this)),
      m_fine(addButton(QStringLiteral("skinFine"), tr("Yes, it is fine"))),
      m_notFine(addButton(QStringLiteral("skinNotFine"), tr("No, or not sure"))),
      m_more(addButton(QStringLiteral("packMore"), tr("%1 minutes more").arg(guide::PackTimer::moreMinutes))),
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
            act(*m_session.current());
            m_session.advance();
            showState();
        });
    };
    onClick(m_fine, [](guide::PackTimer &timer) { timer.answerSkin(true); });
    onClick(m_notFine, [](guide::PackTimer &timer) { timer.answerSkin(false); });
    onClick(m_more, [](guide::PackTimer &timer) { timer.addMinutes(); });
    onClick(m_off, [](guide::PackTimer &timer) { timer.takeOff(); });
    connect(m_close, &Button::clicked, this, &QWidget::hide);
    connect(&m_ticks, &QTimer::timeout, this, &PackBar::tick);
    connect(&session, &PackSession::started, this, &PackBar::showState);
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
    // A page may have taken the timer past its end before: the bar tells it none the less.
    m_session.advance();
    if (m_session.current() && !isHidden())
        showState();
    keepTicking();
}

void PackBar::keepTicking()
{
    const guide::PackTimer *timer = m_session.current();
    if (timer && (timer->isRunning() || timer->minutesOfRest() > 0))
        m_ticks.start(timer->isRunning() ? everySecond : whileItRests);
    else
        m_ticks.stop();
}

QString PackBar::endInWords() const
{
    const guide::PackTimer &timer = *m_session.current();
    const guide::Pack &pack = timer.pack();
    switch (timer.end()) {
    case guide::PackTimer::End::SkinNotFine: return toQString(pack.notFine);
    case guide::PackTimer::End::NoAnswer: return toQString(pack.noAnswer);
    default: return toQString(guide::fill(pack.off, {{"minutes", std::to_string(pack.rest)}}));
    }
}

void PackBar::showState()
{
    const guide::PackTimer &timer = *m_session.current();
    const bool due = timer.isCheckDue();
    m_fine->setVisible(due);
    m_notFine->setVisible(due);
    m_more->setVisible(timer.canAddMinutes());
    m_off->setVisible(timer.isRunning() && !due);
    m_close->setVisible(!timer.isRunning());
    show();
    keepTicking();
    if (!timer.isRunning() || due) {
        const QString words = due ? toQString(timer.pack().check) : endInWords();
        if (words == m_state->text())
            return;
        // What must be done now is seen and heard, once.
        m_state->tell(words);
        m_session.tell(words, isActiveWindow());
        QApplication::beep();
        QApplication::alert(window());
        return;
    }
    const int left = timer.secondsLeft();
    const QString time = QStringLiteral("%1:%2").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'));
    const QString words =
        toQString(timer.pack().title + ": " + guide::fill(timer.pack().running, {{"time", time.toStdString()}}));
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
