#include "ui/remedies/player/player_view.h"

#include "ui/controls/announcer.h"
#include "ui/controls/column.h"
#include "ui/controls/notice.h"
#include "ui/remedies/player/count_ring.h"
#include "ui/remedies/player/moving_figure.h"
#include "ui/remedies/player/player_body.h"
#include "ui/remedies/player/player_steps.h"

#include <QScrollBar>
#include <QStyle>

#include <cmath>

namespace ui {

using document::TextRole;
using document::toQString;

namespace {

constexpr double largerSay = 1.25; // than a lead
constexpr int ringLines = 7;
constexpr int mostOfHeight = 36;      // percent; with large text, all of the count is to be seen
constexpr int ringLinesLyingDown = 2; // of much larger text

// Shows the words without speaking them.
void write(Notice &notice, const QString &words)
{
    notice.setVisible(!words.isEmpty());
    if (notice.text() == words)
        return;
    notice.setText(words);
    notice.setAccessibleName(words);
    notice.updateGeometry();
}

QString sideOf(const guide::Phase &phase)
{
    if (!phase.side)
        return {};
    return *phase.side == guide::Side::Left ? PlayerView::tr("Left side") : PlayerView::tr("Right side");
}

bool names(const guide::RoutineWords &words, const guide::Phase &phase)
{
    return phase.say.find(*phase.side == guide::Side::Left ? words.left : words.right) != std::string::npos;
}

// Whether the side is to be said: not where the words name it, as the next ones may come two seconds later.
bool isNewSide(const guide::RoutineWords &words, const guide::Phase &phase)
{
    if (!phase.side || names(words, phase))
        return false;
    const guide::Phase &before = phase.ready ? phase : *(&phase - 1);
    return phase.ready || before.side != phase.side || (before.ready && !names(words, before));
}

// What a move takes in all.
QString timesOf(const guide::PlannedStep &step)
{
    const int times = step.phases.back().repetitions;
    if (step.breathing)
        return PlayerView::tr("%n slow breath(s)", "", times);
    if (step.shownSide)
        return times == 1 ? PlayerView::tr("Once on each side") : PlayerView::tr("%n time(s) on each side", "", times);
    return times == 1 ? PlayerView::tr("Once") : PlayerView::tr("%n time(s)", "", times);
}

} // namespace

PlayerView::PlayerView(const PageContext &context, const guide::Routine &routine, bool still, QWidget *parent)
    : LazyScrollArea(parent), m_context(context), m_content(context.guide.routineContent()), m_routine(routine),
      m_still(still || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setAccessibleName(tr("Scroll the routine"));
    viewport()->setAutoFillBackground(false);
    arrangeParts();
}

Notice *PlayerView::addNotice(Column &column, const QString &name, TextRole role)
{
    auto *made = new Notice(&column);
    made->setObjectName(name);
    made->setFont(document::fontOf(role, m_context.style));
    QPalette palette = made->palette();
    palette.setColor(QPalette::WindowText, document::colorOf(role, m_context.style));
    made->setPalette(palette);
    column.add(made, QFontMetrics(m_context.style.font).height() / 3);
    return made;
}

void PlayerView::arrangeParts()
{
    const int em = QFontMetrics(m_context.style.font).height();
    const bool lying = m_context.density == Density::LyingDown;
    auto *above = new Column;
    m_below = new Column;
    m_where = addNotice(lying ? *m_below : *above, QStringLiteral("where"), TextRole::Body);
    m_steps = new PlayerSteps(m_context.style, above);
    above->add(m_steps, em / 3);
    m_steps->setVisible(!lying); // the words say it too, and need the room

    auto *beside = new Column;
    m_side = addNotice(*beside, QStringLiteral("side"), TextRole::Heading);
    m_times = addNotice(*beside, QStringLiteral("times"), TextRole::Lead);
    auto *words = new Column;
    m_title = addNotice(*words, QStringLiteral("move"), lying ? TextRole::Heading : TextRole::Title);
    m_say = addNotice(*words, QStringLiteral("say"), TextRole::Lead);
    QFont large = m_say->font();
    large.setPointSizeF(large.pointSizeF() * (lying ? 1 : largerSay));
    m_say->setFont(large);
    m_easierForm = addNotice(*words, QStringLiteral("easierForm"), TextRole::Lead);
    m_ring = new CountRing(m_context.style, lying ? ringLinesLyingDown : ringLines);
    words->add(new CountRow(m_ring, beside), lying ? 0 : em / 2);

    m_figure = new MovingFigure(m_context.guide, m_context.style);
    m_next = addNotice(*m_below, QStringLiteral("next"), TextRole::Body);
    m_body = new PlayerBody(above, words, m_figure, m_below);
    setContent(m_body);
    m_body->setAutoFillBackground(false);
}

bool PlayerView::isMoving() const
{
    return m_figure->isMoving();
}

void PlayerView::setBeside(bool beside)
{
    m_body->setBeside(beside);
}

void PlayerView::fitCount(int height)
{
    m_ring->setMost(height * mostOfHeight / 100);
}

void PlayerView::show(const guide::RoutineRun &run)
{
    const std::pair now{run.stepIndex(), run.phaseIndex()};
    if (now != m_shown || run.isEasier() != m_shownEasier) {
        m_shown = now;
        m_shownEasier = run.isEasier();
        showPhase(run);
    }
    showTime(run);
}

void PlayerView::showTime(const guide::RoutineRun &run)
{
    const guide::Phase &phase = run.phase();
    const auto seconds = static_cast<int>(std::lround(run.secondsLeft()));
    const int minutes = guide::minutesOf(seconds);
    const QString left = seconds < 60  ? tr("less than a minute left")
                         : minutes < 2 ? tr("about a minute left")
                                       : tr("about %n minute(s) left", "", minutes);
    const QString where = tr("Step %1 of %2, %3").arg(run.stepIndex() + 1).arg(run.plan().steps.size()).arg(left);
    // Lying down, the one line is for what changes.
    write(*m_where, m_context.density == Density::LyingDown
                        ? where
                        : QStringLiteral("%1. %2").arg(toQString(m_routine.title), where));
    std::vector<double> done;
    for (std::size_t i = 0; i < run.plan().steps.size(); ++i)
        done.push_back(i < run.stepIndex() ? 1 : 0);
    double inStep = run.inPhase();
    for (std::size_t i = 0; i < run.phaseIndex(); ++i)
        inStep += run.step().phases[i].seconds;
    done[run.stepIndex()] = inStep / run.step().seconds();
    m_steps->show(done);
    m_ring->show(phase.hold || phase.ready ? run.secondsLeftInPhase() : 0, run.inPhase() / phase.seconds);
    m_figure->show(run.step(), phase, run.inPhase(), m_still);
}

void PlayerView::showPhase(const guide::RoutineRun &run)
{
    const guide::PlannedStep &step = run.step();
    const guide::Phase &phase = run.phase();
    const guide::LedMove &led = *guide::moveOf(m_content, step.move)->led;
    write(*m_title, toQString(step.title));
    const QString say = toQString(phase.say);
    write(*m_say, say);
    write(*m_easierForm, run.isEasier() ? toQString(led.easier) : QString());
    write(*m_side, sideOf(phase));
    write(*m_times, phase.ready             ? QStringList{tr("Get ready"), timesOf(step)}.join(QStringLiteral(". "))
                    : phase.repetitions > 1 ? tr("Time %1 of %2").arg(phase.repetition).arg(phase.repetitions)
                                            : QString());
    const std::size_t next = run.stepIndex() + 1;
    write(*m_next, next < run.plan().steps.size() ? tr("Next: %1").arg(toQString(run.plan().steps[next].title))
                                                  : tr("Next: how it is then"));
    layOut();
    announcePhase(run);
    if (phase.ready || (&phase - 1)->hold || (&phase - 1)->ready)
        Q_EMIT changed();
}

// The move and the side are said when they change, and not each time.
void PlayerView::announcePhase(const guide::RoutineRun &run)
{
    const guide::Phase &phase = run.phase();
    QStringList spoken{m_say->text()};
    if (isNewSide(m_content.words, phase))
        spoken.prepend(sideOf(phase) + QLatin1Char('.'));
    if (phase.ready) {
        spoken.prepend(timesOf(run.step()) + QLatin1Char('.'));
        spoken.prepend(toQString(run.step().title) + QLatin1Char('.'));
        spoken.append(m_easierForm->text());
    }
    announce(spoken.join(QLatin1Char(' ')));
}

void PlayerView::announce(const QString &words)
{
    m_say->setAccessibleName(words);
    Announcer::say(*this, words);
    Q_EMIT announced(words);
}

void PlayerView::sayAgain()
{
    Q_EMIT announced(m_say->accessibleName());
}

} // namespace ui
