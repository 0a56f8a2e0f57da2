#include "ui/remedies/pack_bar.h"

#include "document/text/text_writer.h"
#include "guide/section.h"
#include "guide/text/fill.h"
#include "ui/controls/button.h"
#include "ui/controls/flow_row.h"
#include "ui/controls/key_use.h"
#include "ui/controls/notice.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

using document::toQString;

namespace {

// In milliseconds.
constexpr int everySecond = 500; // no second is left out
constexpr int whileItRests = 30'000;

} // namespace

PackBar::PackBar(const PageContext &context, PackSession &session, QWidget *parent)
    : QWidget(parent), m_context(context), m_session(session), m_state(new Notice(this)), m_buttons(new FlowRow(this)),
      m_fine(addButton(QStringLiteral("skinFine"), tr("Yes, it is fine"))),
      m_notFine(addButton(QStringLiteral("skinNotFine"), tr("No, or not sure"))),
      m_more(addButton(QStringLiteral("packMore"), tr("%n minute(s) more", "", guide::PackTimer::moreMinutes))),
      m_off(addButton(QStringLiteral("packOff"), tr("I took it off"))),
      m_better(addButton(QStringLiteral("packBetter"), {})), m_same(addButton(QStringLiteral("packSame"), {})),
      m_worse(addButton(QStringLiteral("packWorse"), {})),
      m_print(addButton(QStringLiteral("packPrint"), tr("Print the sheet"))),
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
    addAnswers();
    connect(m_close, &Button::clicked, this, [this] {
        const bool hadFocus = m_close->hasFocus();
        hide();
        if (hadFocus)
            Q_EMIT left();
    });
    connect(&m_ticks, &QTimer::timeout, this, &PackBar::tick);
    connect(&session, &PackSession::started, this, [this] {
        m_isAnswered = false;
        showState();
    });
    hide();
}

// How it is after a pack, and what follows from it.
void PackBar::addAnswers()
{
    const auto words = [this]() -> const guide::RoutineWords & {
        return m_context.guide.routineContent().words;
    };
    m_print->setIcon(Icon::Print);
    connect(m_better, &Button::clicked, this, [this, words] { answer(toQString(words().afterPackBetter), true); });
    connect(m_same, &Button::clicked, this, [this, words] { answer(toQString(words().afterPackSame), false); });
    connect(m_worse, &Button::clicked, this, [this, words] {
        answer(toQString(words().afterWorse), false);
        Q_EMIT pageRequested(toQString(guide::seekCareTarget));
    });
    connect(m_print, &Button::clicked, this, [this] { Q_EMIT printRequested(m_session.current()->pack()); });
}

void PackBar::answer(const QString &words, bool canPrint)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_isAnswered = true;
    m_state->tell(words);
    showButtons();
    m_print->setVisible(canPrint);
    if (hadFocus)
        (canPrint ? m_print : m_close)->setFocus(Qt::OtherFocusReason);
}

Button *PackBar::addButton(const QString &name, const QString &label)
{
    auto *button = new Button(m_context.style, label, ButtonLook::Plain, m_buttons);
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

// Not where the skin is what matters.
bool PackBar::asksHowItIs() const
{
    const guide::PackTimer &timer = *m_session.current();
    using End = guide::PackTimer::End;
    return !timer.isRunning() && !m_isAnswered && (timer.end() == End::TimeIsUp || timer.end() == End::TakenOff);
}

void PackBar::showButtons()
{
    const guide::PackTimer &timer = *m_session.current();
    const bool due = timer.isCheckDue();
    m_fine->setVisible(due);
    m_notFine->setVisible(due);
    m_more->setVisible(timer.canAddMinutes());
    m_off->setVisible(timer.isRunning() && !due);
    for (Button *button : {m_better, m_same, m_worse})
        button->setVisible(asksHowItIs());
    m_print->hide();
    m_close->setVisible(!timer.isRunning());
}

void PackBar::showState()
{
    const guide::PackTimer &timer = *m_session.current();
    if (m_isAnswered)
        return;
    const guide::RoutineWords &all = m_context.guide.routineContent().words;
    m_better->setText(toQString(all.better));
    m_same->setText(toQString(all.same));
    m_worse->setText(toQString(all.worse));
    QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = isAncestorOf(focus);
    const bool due = timer.isCheckDue();
    showButtons();
    show();
    keepTicking();
    if (!timer.isRunning() || due) {
        QString words = due ? toQString(timer.pack().check) : endInWords();
        if (asksHowItIs())
            words += QLatin1Char(' ') + toQString(all.howNow);
        if (words == m_state->text())
            return;
        // What must be done now is seen and heard, once.
        m_state->tell(words);
        setAccessibleName(words);
        m_session.tell(words, isActiveWindow());
        QApplication::alert(window());
        if (hadFocus || m_context.density == Density::LyingDown)
            setFocus(Qt::OtherFocusReason);
        return;
    }
    if (hadFocus && !focus->isVisible())
        Q_EMIT left(); // the button that was pressed is gone
    const int left = timer.secondsLeft();
    const QString time = QStringLiteral("%1:%2").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'));
    const QString words =
        toQString(timer.pack().title + ": " + guide::fill(timer.pack().running, {{"time", time.toStdString()}}));
    m_state->setText(words);
    m_state->setAccessibleName(words);
    setAccessibleName(words);
    m_state->show();
}

bool PackBar::step(int by)
{
    QList<Button *> seen;
    for (auto *button : m_buttons->findChildren<Button *>()) {
        if (button->isVisible())
            seen.append(button);
    }
    qsizetype at = -1; // the bar itself
    for (qsizetype i = 0; i < seen.size(); ++i) {
        if (seen[i]->hasFocus())
            at = i;
    }
    if (at + by < 0 || at + by >= seen.size())
        return false;
    seen[at + by]->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void PackBar::keyPressEvent(QKeyEvent *event)
{
    if (m_context.density != Density::LyingDown) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right: step(1); return;
    case Qt::Key_Up:
    case Qt::Key_Left:
        if (!step(-1))
            Q_EMIT left();
        return;
    case Qt::Key_Escape: Q_EMIT left(); return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: return; // it answers nothing
    default: QWidget::keyPressEvent(event);
    }
}

void PackBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const document::CalloutColors &colors = m_context.style.callout(guide::CalloutKind::Warning);
    painter.fillRect(rect(), colors.background);
    painter.fillRect(0, 0, width(), 2, colors.bar);
    if (showsFocus(*this)) {
        painter.setPen(QPen(m_context.style.focus, 2));
        painter.drawRect(rect().adjusted(2, 3, -2, -2));
    }
}

} // namespace ui
