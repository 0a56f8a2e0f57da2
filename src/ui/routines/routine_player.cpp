#include "ui/routines/routine_player.h"

#include "guide/remedies/stretch_page.h"
#include "ui/controls/button.h"
#include "ui/controls/column.h"
#include "ui/controls/flow_row.h"
#include "ui/controls/notice.h"
#include "ui/routines/player_view.h"
#include "ui/routines/routine_end.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>

namespace ui {

using document::toQString;

namespace {

constexpr int margin = 20;           // as in the view
constexpr int besideCharacters = 84; // with less room, the figure stands below the words
constexpr int often = 50;            // milliseconds, while the figure moves
constexpr int seldom = 200;
constexpr int leftLongAgo = 2000; // milliseconds

} // namespace

RoutinePlayer::RoutinePlayer(const PageContext &context, RoutineSession &session, const guide::Routine &routine,
                             QWidget *parent)
    : QWidget(parent), m_context(context), m_content(context.guide.routineContent()), m_session(session),
      m_routine(routine), m_layout(new QVBoxLayout(this)), m_view(new PlayerView(context, routine, this))
{
    setObjectName(QStringLiteral("page"));
    setAccessibleName(toQString(routine.title));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_view, 1);
    makeBar();
    setFocusProxy(m_pause);
    connect(&m_timer, &QTimer::timeout, this, &RoutinePlayer::tick);
    if (session.now() - session.told > leftLongAgo)
        run().pause();
    session.told = session.now();
    showRun();
}

void RoutinePlayer::makeBar()
{
    const int em = QFontMetrics(m_context.style.font).height();
    const document::CalloutColors &warning = m_context.style.callout(guide::CalloutKind::Warning);
    m_bar = new Column(this);
    m_bar->setPadding({margin, em / 4, margin, em / 2});
    m_buttons = new FlowRow(m_bar);
    m_bar->add(m_buttons, 0);
    Button *back = addButton(QStringLiteral("back"), tr("Back"), &RoutinePlayer::back);
    back->setIcon(Icon::Back);
    m_pause = addButton(QStringLiteral("pause"), tr("Pause (Space)"), &RoutinePlayer::togglePause);
    Button *next = addButton(QStringLiteral("skip"), tr("Next"), &RoutinePlayer::skip);
    next->setIcon(Icon::Forward);
    m_easier = addButton(QStringLiteral("easier"), tr("Too sore: easier one"), &RoutinePlayer::makeEasier);
    addButton(QStringLiteral("stop"), tr("End (Esc)"), &RoutinePlayer::stop);
    Button *hurts = addButton(QStringLiteral("hurts"), tr("It hurts more"), &RoutinePlayer::hurts);
    hurts->setIcon(Icon::Warning);

    auto *panel = new Panel(warning.background, warning.bar, {}, m_bar);
    panel->setPadding({12, em / 3, 12, em / 3});
    m_stopSigns = new Notice(panel);
    m_stopSigns->setObjectName(QStringLiteral("stopSigns"));
    panel->add(m_stopSigns, 0);
    m_bar->add(panel, em / 2);
    m_layout->addWidget(m_bar);
}

Button *RoutinePlayer::addButton(const QString &name, const QString &label, void (RoutinePlayer::*action)())
{
    auto *button = new Button(m_context.style, label,
                              name == QLatin1String("pause") ? ButtonLook::Primary : ButtonLook::Plain, m_buttons);
    button->setObjectName(name);
    button->installEventFilter(this);
    // Space pauses, whatever was clicked before.
    button->setFocusPolicy(name == QLatin1String("pause") ? Qt::StrongFocus : Qt::TabFocus);
    m_buttons->add(button);
    connect(button, &Button::clicked, this, action);
    return button;
}

void RoutinePlayer::arrange()
{
    const bool beside = width() >= besideCharacters * fontMetrics().averageCharWidth();
    m_view->setBeside(beside);
    QString signs = toQString(guide::plainText(m_content.stop));
    if (beside)
        signs += QLatin1Char(' ') + toQString(guide::plainText(m_content.stopNow));
    m_stopSigns->setText(signs);
    m_stopSigns->setAccessibleName(signs);
    // In a low window with large text, the bar would leave no room: it scrolls with the rest.
    const bool apart = m_bar->heightForWidth(width()) * 5 <= height() * 2;
    if (apart == (m_layout->indexOf(m_bar) >= 0))
        return;
    m_view->below().remove(m_bar);
    m_layout->removeWidget(m_bar);
    if (apart)
        m_layout->addWidget(m_bar);
    else
        m_view->below().add(m_bar, margin);
    m_bar->show();
    m_view->layOutAgain();
}

void RoutinePlayer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_end)
        arrange();
}

bool RoutinePlayer::handleKey(int key)
{
    if (m_end && key != Qt::Key_Escape)
        return false;
    switch (key) {
    case Qt::Key_Left: back(); return true;
    case Qt::Key_Right: skip(); return true;
    case Qt::Key_Escape: stop(); return true;
    default: return false;
    }
}

bool RoutinePlayer::eventFilter(QObject *watched, QEvent *event)
{
    // Qt would go from button to button with the arrows.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && handleKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RoutinePlayer::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier || !handleKey(event->key()))
        QWidget::keyPressEvent(event);
}

void RoutinePlayer::togglePause()
{
    tick();
    if (m_end)
        return; // it was over by then
    run().isPaused() ? run().resume() : run().pause();
    m_view->announce(run().isPaused() ? tr("Paused.") : tr("Going on."));
    showRun();
}

void RoutinePlayer::back()
{
    tick();
    if (m_end)
        return; // it was over by then
    run().back();
    showRun();
}

void RoutinePlayer::skip()
{
    tick();
    if (m_end)
        return; // it was over by then
    run().skip();
    showRun();
}

void RoutinePlayer::makeEasier()
{
    tick();
    if (m_end)
        return; // it was over by then
    if (!run().isOver() && run().isEasier())
        run().skip();
    else
        run().makeEasier();
    showRun();
}

void RoutinePlayer::stop()
{
    m_timer.stop();
    run().pause();
    Q_EMIT pageRequested(toQString(guide::routineTarget(m_routine)));
}

void RoutinePlayer::hurts()
{
    run().pause();
    Q_EMIT pageRequested(toQString(guide::seekCareTarget));
}

void RoutinePlayer::tick()
{
    const std::int64_t now = m_session.now();
    run().advance(static_cast<double>(now - m_session.told) / 1000);
    m_session.told = now;
    showRun();
}

void RoutinePlayer::showRun()
{
    if (run().isOver()) {
        showEnd();
        return;
    }
    m_view->show(run());
    m_pause->setText(run().isPaused() ? tr("Go on (Space)") : tr("Pause (Space)"));
    m_easier->setText(run().isEasier() ? tr("Still too sore: leave it out") : tr("Too sore: easier one"));
    m_timer.start(m_view->isMoving() && !run().isPaused() ? often : seldom);
    if (run().isPaused())
        m_timer.stop();
}

void RoutinePlayer::showEnd()
{
    m_timer.stop();
    if (m_end)
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_end = new RoutineEnd(m_context.style, m_content.words, this);
    connect(m_end, &RoutineEnd::pageRequested, this, &RoutinePlayer::pageRequested);
    connect(m_end, &RoutineEnd::printRequested, this, &RoutinePlayer::printRequested);
    m_layout->insertWidget(0, m_end, 1);
    m_view->hide();
    m_bar->hide();
    setFocusProxy(m_end);
    m_end->show();
    if (hadFocus)
        m_end->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
