#include "ui/remedies/player/routine_player.h"

#include "guide/remedies/stretch_page.h"
#include "ui/controls/system/desktop.h"
#include "ui/controls/system/voice.h"
#include "ui/remedies/player/player_margin.h"
#include "ui/remedies/player/player_view.h"
#include "ui/remedies/player/routine_end.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {

using document::toQString;

namespace {

constexpr int besideCharacters = 84;          // with less room, the figure stands below the words
constexpr int besideCharactersLyingDown = 50; // much larger ones
constexpr int besideCharactersInLow = 56;
constexpr int lowLines = 40; // with less height, a figure below the words would not be seen whole
constexpr int often = 50;    // milliseconds, while the figure moves
constexpr int seldom = 200;
constexpr int leftLongAgo = 2000; // milliseconds

} // namespace

RoutinePlayer::RoutinePlayer(const PageContext &context, RoutineSession &session, const guide::Routine &routine,
                             QWidget *parent)
    : QWidget(parent), m_context(context), m_content(context.guide.routineContent()), m_session(session),
      m_routine(routine), m_layout(new QVBoxLayout(this)),
      m_view(new PlayerView(context, routine, session.keepsFiguresStill && session.keepsFiguresStill(), this)),
      m_bar(new PlayerBar(context, m_content.words, session.voice, this))
{
    setObjectName(QStringLiteral("page"));
    setAccessibleName(toQString(routine.title));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_view, 1);
    m_layout->addWidget(m_bar);
    setFocusProxy(&m_bar->pause());
    connect(m_bar, &PlayerBar::asked, this, &RoutinePlayer::act);
    connect(m_bar, &PlayerBar::keyPressed, this, [this](QKeyEvent *event) {
        event->setAccepted(event->modifiers() == Qt::NoModifier && handleKey(*event));
    });
    connect(&session.voice, &Voice::turned, this, [this] { m_view->sayAgain(); });
    // Later: to ask the system for its voice can take a second, and the page is to be seen first.
    QMetaObject::invokeMethod(
        this,
        [this] {
            connect(m_view, &PlayerView::announced, &m_session.voice, &Voice::say);
            connect(m_view, &PlayerView::changed, this, &RoutinePlayer::sound);
            m_view->sayAgain();
        },
        Qt::QueuedConnection);
    connect(&m_timer, &QTimer::timeout, this, &RoutinePlayer::tick);
    if (session.now() - session.told > leftLongAgo)
        run().pause();
    session.told = session.now();
    showRun();
}

RoutinePlayer::~RoutinePlayer()
{
    m_session.voice.stop();
    m_session.desktop.keepAwake(false);
}

void RoutinePlayer::arrange()
{
    const int characters = m_context.density == Density::LyingDown ? besideCharactersLyingDown : besideCharacters;
    const int inWidth = width() / std::max(1, fontMetrics().averageCharWidth());
    const bool isWide = inWidth >= characters;
    m_view->setBeside(isWide || (inWidth >= besideCharactersInLow && height() < lowLines * fontMetrics().height()));
    QString signs = toQString(guide::plainText(m_content.stop));
    if (isWide)
        signs += QLatin1Char(' ') + toQString(guide::plainText(m_content.stopNow));
    m_bar->setStopSigns(signs);
    // In a low window with large text, the whole bar would leave no room: most of it scrolls with the rest.
    m_view->below().remove(&m_bar->rest());
    m_bar->putBackRest();
    if (m_bar->heightForWidth(width()) * 5 > height() * 2) {
        m_bar->takeOutRest();
        m_view->below().add(&m_bar->rest(), playerMargin);
        m_bar->rest().show();
    }
    m_bar->show(run());
    m_bar->updateGeometry();
    m_view->fitCount(height() - m_bar->heightForWidth(width()));
    m_view->layOutAgain();
}

void RoutinePlayer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_end)
        arrange();
}

bool RoutinePlayer::handleKey(const QKeyEvent &event)
{
    const int key = event.key();
    if (m_end && key != Qt::Key_Escape)
        return false;
    switch (key) {
    case Qt::Key_Left: act(PlayerBar::Action::Back); return true;
    case Qt::Key_Right: act(PlayerBar::Action::Next); return true;
    case Qt::Key_Escape: act(PlayerBar::Action::End); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        walk(*m_view, key == Qt::Key_Down);
        if (m_bar->pause().hasFocus())
            m_view->verticalScrollBar()->setValue(0); // back to what is to be done now
        return true;
    case Qt::Key_Space:
        if (m_context.density == Density::Usual)
            return false;
        if (!event.isAutoRepeat())
            act(PlayerBar::Action::Pause);
        return true;
    default: return false;
    }
}

void RoutinePlayer::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier || !handleKey(*event))
        QWidget::keyPressEvent(event);
}

void RoutinePlayer::act(PlayerBar::Action action)
{
    switch (action) {
    case PlayerBar::Action::End:
        leave();
        Q_EMIT pageRequested(toQString(guide::routineTarget(m_routine)));
        return;
    case PlayerBar::Action::Hurts:
        leave();
        Q_EMIT pageRequested(toQString(guide::seekCareTarget));
        return;
    case PlayerBar::Action::LieDown: Q_EMIT lyingDownRequested(); return;
    default: break;
    }
    tick();
    if (m_end)
        return; // it was over by then
    switch (action) {
    case PlayerBar::Action::Back: run().back(); break;
    case PlayerBar::Action::Next: run().skip(); break;
    case PlayerBar::Action::Easier: run().isEasier() ? run().skip() : run().makeEasier(); break;
    default:
        run().isPaused() ? run().resume() : run().pause();
        m_view->announce(run().isPaused() ? tr("Paused.") : tr("Going on."));
    }
    showRun();
}

void RoutinePlayer::leave()
{
    m_timer.stop();
    run().pause();
}

void RoutinePlayer::tick()
{
    const std::int64_t now = m_session.now();
    run().advance(static_cast<double>(now - m_session.told) / 1000);
    m_session.told = now;
    showRun();
}

// The voice says the same.
void RoutinePlayer::sound()
{
    if (m_session.sound && !m_session.voice.isOn())
        m_session.sound();
}

void RoutinePlayer::showRun()
{
    if (run().isOver()) {
        showEnd();
        return;
    }
    m_view->show(run());
    m_bar->show(run());
    m_session.desktop.keepAwake(!run().isPaused(), toQString(m_routine.title));
    m_timer.start(m_view->isMoving() && !run().isPaused() ? often : seldom);
    if (run().isPaused())
        m_timer.stop();
}

void RoutinePlayer::showEnd()
{
    m_timer.stop();
    if (m_end)
        return;
    m_session.desktop.keepAwake(false);
    sound();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_end = new RoutineEnd(m_context.style, m_content, this);
    connect(m_end, &RoutineEnd::pageRequested, this, &RoutinePlayer::pageRequested);
    connect(m_end, &RoutineEnd::printRequested, this, &RoutinePlayer::printRequested);
    connect(m_end, &RoutineEnd::announced, &m_session.voice, &Voice::say);
    m_layout->insertWidget(0, m_end, 1);
    m_view->hide();
    m_bar->hide();
    setFocusProxy(m_end);
    m_end->show();
    if (hadFocus)
        m_end->setFocus(Qt::OtherFocusReason);
    // Behind what the button says that has the keyboard now. Who does not look must know what Space answers.
    const guide::RoutineWords &words = m_content.words;
    m_session.voice.say(
        tr("%1 %2, %3 or %4? The arrows choose, Space answers.")
            .arg(toQString(words.howNow), toQString(words.better), toQString(words.same), toQString(words.worse)));
}

} // namespace ui
