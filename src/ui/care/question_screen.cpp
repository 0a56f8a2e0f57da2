#include "ui/care/question_screen.h"

#include "ui/care/question_row.h"
#include "ui/controls/button.h"
#include "ui/controls/check_box.h"
#include "ui/controls/flow_row.h"
#include "ui/reading/text_block.h"

#include <functional>

namespace ui {
namespace {

using document::TextRole;
using document::toQString;

constexpr int columnCharacters = 66;

// What must be known before the first question: it takes the focus first, so that who listens hears it, and who presses
// Space with large text ticks no question that is still out of sight.
class Introduction : public TextBlock
{
public:
    Introduction(const PageContext &context, std::function<void()> reached, QWidget *parent)
        : TextBlock(context, context.guide.care().introduction, TextRole::Body, {}, parent),
          m_reached(std::move(reached))
    {
        setFocusPolicy(Qt::TabFocus);
        setObjectName(QStringLiteral("introduction"));
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

QuestionScreen::QuestionScreen(const PageContext &context, CareSession &session, QWidget *parent)
    : Column(parent), m_context(context), m_session(session)
{
    setPadding({30, 26, 24, 40});
    setMaximumContentWidth(columnCharacters * QFontMetrics(context.style.font).averageCharWidth());
    addHeader();
    for (const guide::ScreenPart &part : context.guide.care().screens[session.screen].parts)
        addPart(part);
    addButtons();
}

void QuestionScreen::addHeader()
{
    const guide::Care &care = m_context.guide.care();
    const auto block = [&](const guide::Text &text, TextRole role, int gap) {
        add(new TextBlock(m_context, text, role, {}, this), gap);
    };
    block({guide::Plain{m_context.guide.words().care.title}}, TextRole::Title, 0);
    block({guide::Plain{tr("Tick everything that is true for you. Step %1 of %2: %3")
                            .arg(m_session.screen + 1)
                            .arg(care.screens.size())
                            .arg(toQString(care.screens[m_session.screen].title))
                            .toStdString()}},
          TextRole::Lead, 4);
    if (m_session.screen == 0)
        add(new Introduction(
                m_context, [this] { Q_EMIT introductionReached(); }, this),
            8);
}

void QuestionScreen::addPart(const guide::ScreenPart &part)
{
    const std::size_t number = m_parts.size();
    const int em = QFontMetrics(m_context.style.font).height();
    add(new TextBlock(m_context, {guide::Plain{part.title}}, TextRole::Heading, {}, this), em);
    Part &made = m_parts.emplace_back();
    made.part = &part;
    for (const guide::SymptomIndex symptom : part.symptoms) {
        auto *row = new QuestionRow(m_context, symptom, this);
        connect(row, &QuestionRow::replied, this,
                [this, number](guide::SymptomIndex which, guide::Reply what) { reply(number, which, what); });
        add(row, 2);
        made.rows.push_back(row);
    }
    made.none = new CheckBox(m_context.style, QString(), this);
    made.none->setStrong(true);
    made.none->setObjectName(QStringLiteral("none-%1").arg(number));
    connect(made.none, &CheckBox::ticked, this, [this, number](bool none) { replyNone(number, none); });
    add(made.none, 4);
    show(made);
}

void QuestionScreen::addButtons()
{
    const std::vector<guide::CareScreen> &screens = m_context.guide.care().screens;
    auto *row = new FlowRow(this);
    const auto addButton = [&](const QString &text, ButtonLook look, const char *id) {
        auto *button = new Button(m_context.style, text, look, row);
        button->setObjectName(QString::fromLatin1(id));
        row->add(button);
        return button;
    };
    const std::size_t screen = m_session.screen;
    if (screen > 0) {
        connect(addButton(tr("Step back"), ButtonLook::Plain, "stepBack"), &Button::clicked, this,
                [this, screen] { Q_EMIT screenRequested(screen - 1); });
    }
    if (screen + 1 < screens.size()) {
        const QString next = tr("Next: %1").arg(toQString(screens[screen + 1].title));
        connect(addButton(next, ButtonLook::Primary, "stepOn"), &Button::clicked, this,
                [this, screen] { Q_EMIT screenRequested(screen + 1); });
    }
    connect(addButton(tr("Start over"), ButtonLook::Plain, "startOver"), &Button::clicked, this,
            &QuestionScreen::startOverRequested);
    add(row, QFontMetrics(m_context.style.font).height());
}

bool QuestionScreen::allAnswered(const Part &part) const
{
    for (const guide::SymptomIndex symptom : part.part->symptoms) {
        if (m_session.replies[symptom] == guide::Reply::NotAnswered)
            return false;
    }
    return true;
}

void QuestionScreen::reply(std::size_t number, guide::SymptomIndex symptom, guide::Reply what)
{
    Part &part = m_parts[number];
    // Taking a tick back after "none of the others" leaves a no, like its neighbours.
    const bool noneOfTheOthers = allAnswered(part);
    m_session.replies.set(symptom, what == guide::Reply::NotAnswered && noneOfTheOthers ? guide::Reply::No : what);
    show(part);
    Q_EMIT repliesChanged();
}

void QuestionScreen::replyNone(std::size_t number, bool none)
{
    Part &part = m_parts[number];
    for (const guide::SymptomIndex symptom : part.part->symptoms) {
        const guide::Reply now = m_session.replies[symptom];
        if (none && now == guide::Reply::NotAnswered)
            m_session.replies.set(symptom, guide::Reply::No);
        if (!none && now == guide::Reply::No)
            m_session.replies.set(symptom, guide::Reply::NotAnswered);
    }
    show(part);
    Q_EMIT repliesChanged();
}

void QuestionScreen::show(Part &part)
{
    bool chosen = false;
    for (QuestionRow *row : part.rows) {
        const guide::Reply reply = m_session.replies[row->symptom()];
        chosen = chosen || reply == guide::Reply::Yes || reply == guide::Reply::NotSure;
        row->setReply(reply);
    }
    const QString title = toQString(part.part->title);
    part.none->setText(chosen ? tr("None of the others") : tr("None of these"));
    part.none->setAccessibleName(tr("%1: %2").arg(part.none->text(), title));
    part.none->setTicked(allAnswered(part));
}

} // namespace ui
