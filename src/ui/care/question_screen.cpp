#include "ui/care/question_screen.h"

#include "guide/page/date_notice.h"
#include "ui/care/question_row.h"
#include "ui/care/question_steps.h"
#include "ui/care/target_button.h"
#include "ui/controls/flow_row.h"
#include "ui/reading/page/country_lines.h"
#include "ui/reading/text_block.h"

#include <QKeyEvent>

#include <algorithm>
#include <functional>
#include <utility>

namespace ui {
namespace {

using document::TextRole;
using document::toQString;

constexpr QMargins screenPadding{26, 12, 20, 16};
constexpr int columnCharacters = 118; // the words and the two buttons beside them

// Where the reader is. It takes the focus first, so that who listens hears what to know before the first question, and
// who presses Space with large text ticks no question that is still out of sight.
class StepLine : public TextBlock
{
public:
    StepLine(const PageContext &context, const guide::Text &words, std::function<void()> reached, QWidget *parent)
        : TextBlock(context, words, TextRole::Body, {}, parent), m_reached(std::move(reached))
    {
        setFocusPolicy(Qt::TabFocus);
        setObjectName(QStringLiteral("step"));
    }

protected:
    void focusInEvent(QFocusEvent *) override
    {
        setCurrent(true);
        m_reached();
    }
    void focusOutEvent(QFocusEvent *) override { setCurrent(false); }

private:
    std::function<void()> m_reached; // it has the focus
};

} // namespace

QuestionScreen::QuestionScreen(const PageContext &context, CareSession &session,
                               std::optional<guide::SymptomIndex> wanted, QWidget *parent)
    : Column(parent), m_context(context), m_session(session)
{
    setPadding(screenPadding);
    setMaximumContentWidth(columnCharacters * QFontMetrics(context.style.font).averageCharWidth());
    std::vector<guide::SymptomIndex> asked = askedOn(context.guide, session.screen, session.replies);
    if (wanted && std::find(asked.begin(), asked.end(), *wanted) == asked.end())
        asked = context.guide.care().screens[session.screen].symptoms;
    addHeader(keys(asked.size()));
    for (const guide::SymptomIndex symptom : asked) {
        auto *row = new QuestionRow(context, symptom, static_cast<int>(m_rows.size()) + 1, this);
        connect(row, &QuestionRow::replied, this, &QuestionScreen::reply);
        add(row, 0);
        m_rows.push_back(row);
    }
    addButtons();
    addNotes(keys(asked.size()));
    showReplies();
}

bool QuestionScreen::isFirst() const
{
    return m_session.screen == 0;
}

QString QuestionScreen::keys(std::size_t rows) const
{
    if (m_context.density == Density::LyingDown)
        return tr("Down moves, Enter ticks, Right goes on.");
    const QString ticks = rows == 1 ? tr("1 says yes") : tr("1 to %1 say yes").arg(rows);
    return tr("Keys: %1. The same key again changes it to not sure. N says no to all the rest. Enter goes on.")
        .arg(ticks);
}

void QuestionScreen::addHeader(const QString &keys)
{
    const guide::Care &care = m_context.guide.care();
    const Step step = stepOf(m_context.guide, m_session.screen, m_session.replies);
    add(new TextBlock(m_context, {guide::Plain{care.screens[m_session.screen].title}}, TextRole::Heading, {}, this), 0);
    // A yes can only add screens: the count never jumps past what it said.
    const QString place = step.number < step.count ? tr("Step %1 of at least %2.").arg(step.number).arg(step.count)
                                                   : tr("Step %1 of %2.").arg(step.number).arg(step.count);
    QString way = tr("%1 Which of these are true?").arg(place);
    if (m_context.density == Density::LyingDown)
        way += QLatin1Char(' ') + keys;
    if (isFirst())
        addDateNotice();
    guide::Text words;
    if (isAfterTurnBack(m_session)) {
        words.emplace_back(guide::Strong{tr("Your answer is kept. Now come the questions before it.").toStdString()});
        words.emplace_back(guide::Plain{" "});
    }
    words.emplace_back(guide::Plain{way.toStdString()});
    auto *line = new StepLine(
        m_context, words, [this] { Q_EMIT focusMoved(); }, this);
    // Who listens cannot look at the foot of the questions.
    line->setAccessibleDescription(isFirst()
                                       ? tr("In an emergency, do not go on: call now.") + QLatin1Char(' ')
                                             + toQString(guide::plainText(care.introduction)) + QLatin1Char(' ') + keys
                                       : keys);
    add(line, 2);
}

// What the check is and its keys stand below the questions: the first of them is to be seen at once.
void QuestionScreen::addNotes(const QString &keys)
{
    m_notes = new Column(this);
    if (isFirst())
        m_notes->add(new TextBlock(m_context, m_context.guide.care().introduction, TextRole::Fine, {}, m_notes), 0);
    if (m_context.density != Density::LyingDown)
        m_notes->add(new TextBlock(m_context, {guide::Plain{keys.toStdString()}}, TextRole::Fine, {}, m_notes), 0);
    add(m_notes, 0);
}

int QuestionScreen::heightWithoutNotes(int width) const
{
    const int content = std::min(width - screenPadding.left() - screenPadding.right(), maximumContentWidth());
    return heightForWidth(width) - m_notes->heightForWidth(content);
}

void QuestionScreen::addDateNotice()
{
    guide::Page notice;
    guide::appendDateNotice(notice, m_context.guide, m_context.today);
    for (const guide::Block &block : notice.blocks) {
        if (const auto *callout = std::get_if<guide::Callout>(&block)) {
            guide::Text text{guide::Strong{callout->title}, guide::Plain{" "}};
            text.insert(text.end(), callout->text.begin(), callout->text.end());
            add(new TextBlock(m_context, text, TextRole::Body, {}, this), 2);
        }
    }
}

Button *QuestionScreen::addButton(const QString &words, const char *id)
{
    auto *button = new TargetButton(m_context.style, words, ButtonLook::Plain, m_buttons);
    button->setObjectName(QString::fromLatin1(id));
    m_buttons->add(button);
    return button;
}

void QuestionScreen::addButtons()
{
    m_buttons = new FlowRow(this);
    m_answer = new TargetButton(m_context.style, tr("See what to do now"), ButtonLook::Danger, m_buttons);
    m_answer->setObjectName(QStringLiteral("toAnswer"));
    m_buttons->add(m_answer);
    connect(m_answer, &Button::clicked, this, &QuestionScreen::answerRequested);
    m_on = new TargetButton(m_context.style, QString(), ButtonLook::Primary, m_buttons);
    m_on->setObjectName(QStringLiteral("goOn"));
    m_buttons->add(m_on);
    connect(m_on, &Button::clicked, this, &QuestionScreen::goOn);
    m_today = new TargetButton(m_context.style, tr("See what to do today"), ButtonLook::Today, m_buttons);
    m_today->setObjectName(QStringLiteral("toAnswerToday"));
    m_buttons->add(m_today);
    connect(m_today, &Button::clicked, this, &QuestionScreen::answerRequested);
    if (screenToGoBackTo(m_context.guide, m_session))
        connect(addButton(tr("Back"), "stepBack"), &Button::clicked, this, &QuestionScreen::backRequested);
    connect(addButton(tr("Start over"), "startOver"), &Button::clicked, this, &QuestionScreen::startOverRequested);
    if (m_context.country && m_context.density != Density::LyingDown)
        connect(addButton(countryLabel(m_context), "toCountry"), &Button::clicked, this,
                &QuestionScreen::countryRequested);
    add(m_buttons, 10);
}

void QuestionScreen::reply(guide::SymptomIndex symptom, guide::Reply what)
{
    m_session.replies.set(symptom, what);
    showReplies();
    Q_EMIT repliesChanged();
}

void QuestionScreen::goOn()
{
    if (std::exchange(m_left, true))
        return; // two quick presses: the next screen is on its way, and was not seen
    for (const QuestionRow *row : m_rows) {
        if (m_session.replies[row->symptom()] == guide::Reply::NotAnswered)
            m_session.replies.set(row->symptom(), guide::Reply::No);
    }
    Q_EMIT nextRequested();
}

bool QuestionScreen::anyTicked() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [this](const QuestionRow *row) {
        return m_session.replies[row->symptom()] >= guide::Reply::NotSure;
    });
}

std::optional<guide::Urgency> QuestionScreen::urgency() const
{
    return guide::seekCare(m_context.guide, m_session.replies).urgency;
}

void QuestionScreen::showReplies()
{
    for (QuestionRow *row : m_rows)
        row->setReply(m_session.replies[row->symptom()]);
    m_on->setText(anyTicked() ? tr("None of the others: go on") : tr("None of these"));
    const std::optional<guide::Urgency> found = urgency();
    m_answer->setVisible(m_hasAnswerButton && found == guide::Urgency::EmergencyNow);
    m_today->setVisible(found == guide::Urgency::UrgentToday);
    m_on->updateGeometry();
    updateGeometry();
}

void QuestionScreen::setHasAnswerButton(bool has)
{
    if (std::exchange(m_hasAnswerButton, has) != has)
        showReplies();
}

// "None" is a reply too, and is given by its name.
void QuestionScreen::goToNone()
{
    m_on->setFocus(Qt::OtherFocusReason);
    Q_EMIT focusMoved();
}

// The arrows go from button to button; who lies on the floor turns the screens with them.
void QuestionScreen::turn(bool on)
{
    if (m_context.density != Density::LyingDown)
        focusNextPrevChild(on);
    else if (!on && screenToGoBackTo(m_context.guide, m_session))
        Q_EMIT backRequested();
    else if (!on)
        return;
    else if (urgency() == guide::Urgency::EmergencyNow)
        Q_EMIT answerRequested();
    else if (anyTicked() || m_on->hasFocus())
        goOn();
    else
        goToNone();
}

bool QuestionScreen::press(const QKeyEvent &event)
{
    const auto row = static_cast<std::size_t>(event.key() - Qt::Key_1);
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier) || event.isAutoRepeat())
        return false;
    if (event.key() >= Qt::Key_1 && row < m_rows.size()) {
        m_rows[row]->tickNext();
    } else if (event.key() == Qt::Key_N || isEnter) {
        // What is not so urgent may still become so on the screens that follow.
        if (isEnter && urgency() == guide::Urgency::EmergencyNow)
            Q_EMIT answerRequested();
        else if (isEnter && !anyTicked())
            goToNone();
        else
            goOn();
    } else if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right) {
        turn(event.key() == Qt::Key_Right);
    } else {
        return false;
    }
    return true;
}

void QuestionScreen::keyPressEvent(QKeyEvent *event)
{
    if (!press(*event))
        Column::keyPressEvent(event);
}

} // namespace ui
