#include "ui/remedies/routine_start.h"

#include "document/text/text_writer.h"
#include "guide/base/contains.h"
#include "guide/medicines/together.h"
#include "guide/text/fill.h"
#include "ui/controls/choice/check_box.h"
#include "ui/controls/flow_row.h"
#include "ui/controls/notice.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <memory>

namespace ui {
namespace {

using document::toQString;

constexpr int aroundWay = 6; // pixels

class RoutineStartText
{
    Q_DECLARE_TR_FUNCTIONS(RoutineStart)
};

QString placeLabel(const guide::RoutineContent &content, guide::Place place)
{
    const auto found = std::find_if(content.places.begin(), content.places.end(),
                                    [&](const guide::PlaceLabel &each) { return each.place == place; });
    return toQString(found->label);
}

// What the choice leads to: told below it, and on the button.
class Outcome
{
public:
    Outcome(const guide::RoutineContent &content, const guide::Routine &routine, const RoutineSession &session)
        : m_content(content), m_routine(routine), m_session(session)
    {
    }

    // Before the first show().
    void showOn(Notice &notice, Button &start)
    {
        m_notice = &notice;
        m_start = &start;
        show();
    }

    void show() const
    {
        const guide::RoutinePlan plan = guide::planOf(m_content, m_routine, m_session.choiceFor(m_routine));
        m_notice->tell(wordsOn(plan));
        m_start->setEnabled(!plan.steps.empty());
        m_start->setText(plan.steps.empty() ? RoutineStartText::tr("Start") : wordsOnStart(plan));
    }

private:
    // Where it is done is on it: a press on Space starts what was chosen, perhaps by nobody.
    QString wordsOnStart(const guide::RoutinePlan &plan) const
    {
        const int minutes = guide::minutesOf(plan.seconds());
        const std::optional<guide::Place> place = m_session.choiceFor(m_routine).place;
        if (!place)
            return RoutineStartText::tr("Start: about %n minute(s) (Space)", "", minutes);
        //: %1 is where: "in bed", "on a chair"
        return RoutineStartText::tr("Start %1: about %n minute(s) (Space)", "", minutes)
            .arg(toQString(guide::inSentence(placeLabel(m_content, *place).toStdString())));
    }

    QString wordsOn(const guide::RoutinePlan &plan) const
    {
        QStringList words;
        for (const guide::LimitQuestion &question : m_content.questions) {
            const auto &limits = m_session.limits;
            if (guide::contains(limits, question.limit))
                words.append(toQString(guide::plainText(question.then)));
        }
        if (!plan.leftOut.empty()) {
            QStringList titles;
            for (const std::string &title : plan.leftOut)
                titles.append(toQString(title));
            titles.removeDuplicates();
            words.append(toQString(
                guide::fill(m_content.words.leftOut, {{"moves", titles.join(QStringLiteral(", ")).toStdString()}})));
        }
        if (plan.steps.empty())
            words.append(toQString(m_routine.steps.empty() ? m_content.words.ownNothing : m_content.words.nothing));
        return words.join(QLatin1Char(' '));
    }

    const guide::RoutineContent &m_content;
    const guide::Routine &m_routine;
    const RoutineSession &m_session;
    Notice *m_notice = nullptr;
    Button *m_start = nullptr;
};

// Keeps Space for Start, as who lies in pain may reach no other key. On the page it presses Start once all of it is in
// sight, and scrolls to it before. What is ticked by the mouse gives the keyboard back to the page, or Space would take
// the tick away.
class SpaceForStart : public QObject
{
public:
    // `way` leads to Start, in a strip of its own.
    SpaceForStart(SectionPage &page, Button &start, Button &way)
        : QObject(&start), m_page(page), m_start(start), m_way(way)
    {
        page.installEventFilter(this);
        start.installEventFilter(this);
        connect(&way, &Button::clicked, this, [this] { m_page.ensureWidgetVisible(&m_start); });
        connect(page.verticalScrollBar(), &QScrollBar::valueChanged, this, &SpaceForStart::showWay);
        connect(page.verticalScrollBar(), &QScrollBar::rangeChanged, this, &SpaceForStart::showWay);
    }

    void listenTo(QAbstractButton &choice) { choice.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show)
            QMetaObject::invokeMethod(this, &SpaceForStart::showWay, Qt::QueuedConnection); // when all has its place
        if (watched == &m_start)
            return false;
        if (watched != &m_page) {
            if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
                m_page.setFocus(Qt::MouseFocusReason);
            return false;
        }
        if (event->type() != QEvent::KeyPress || !m_page.hasFocus() || !m_start.isEnabled())
            return false;
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() != Qt::Key_Space || key.modifiers() != Qt::NoModifier)
            return false;
        const QWidget &room = *m_page.viewport();
        const QRect start = placeOfStart();
        if (start.top() >= room.height()) // further down: a page at a time
            return false;
        // Where only a part of it is in sight, one more page would leave it behind.
        if (!room.rect().contains(start))
            m_page.ensureWidgetVisible(&m_start);
        else if (!key.isAutoRepeat())
            m_start.click();
        return true;
    }

private:
    QRect placeOfStart() const { return {m_start.mapTo(m_page.viewport(), QPoint(0, 0)), m_start.size()}; }

    // Who sees no Start, with large text or in a low window, sees that there is one. Measured in the room that the page
    // has without the strip, which would else come and go.
    void showWay()
    {
        QWidget &strip = *m_way.parentWidget();
        strip.setVisible(placeOfStart().bottom() >= m_page.parentWidget()->height());
    }

    SectionPage &m_page;
    Button &m_start;
    Button &m_way;
};

// The ticks of the routine that the reader puts together. `chosen` is called after each of them.
void addOwnMoves(FormBuilder &form, const guide::RoutineContent &content, RoutineSession &session,
                 const std::function<void()> &chosen)
{
    std::vector<CheckBox *> ticks;
    for (const guide::Stretch &stretch : content.stretches) {
        const bool ticked = guide::contains(session.ownMoves, stretch.id);
        ticks.push_back(
            form.addTick(QStringLiteral("move-") + toQString(stretch.id), toQString(stretch.title), ticked));
    }
    Notice *order = form.addNotice(QStringLiteral("ownOrder"));
    const auto tellOrder = [&content, &session, order] {
        QStringList titles;
        for (const std::vector<std::string> &step : session.routine(content, guide::ownRoutineId)->steps)
            titles.append(toQString(content.stretch(step.front())->title));
        const std::string moves = titles.join(QStringLiteral(", ")).toStdString();
        order->tell(titles.isEmpty() ? QString() : toQString(guide::fill(content.words.ownMoves, {{"moves", moves}})));
    };
    tellOrder();
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const std::string &id = content.stretches[i].id;
        QObject::connect(ticks[i], &CheckBox::ticked, ticks[i], [&id, &session, tellOrder, chosen](bool ticked) {
            std::erase(session.ownMoves, id);
            if (ticked)
                session.ownMoves.push_back(id);
            if (session.keepOwnMoves)
                session.keepOwnMoves(session.ownMoves);
            tellOrder();
            chosen();
        });
    }
}

// What leaves moves out. `chosen` is called after each tick.
void addLimits(FormBuilder &form, const guide::RoutineContent &content, RoutineSession &session,
               const std::function<void()> &chosen)
{
    form.addHeading(toQString(content.words.questions));
    form.addText(toQString(content.words.unfit));
    for (const guide::LimitQuestion &question : content.questions) {
        const bool ticked = guide::contains(session.limits, question.limit);
        const QString name = QStringLiteral("limit-%1").arg(static_cast<int>(question.limit));
        CheckBox *tick = form.addTick(name, toQString(question.label), ticked);
        QObject::connect(tick, &CheckBox::ticked, tick, [limit = question.limit, &session, chosen](bool on) {
            std::erase(session.limits, limit);
            if (on)
                session.limits.push_back(limit);
            chosen();
        });
    }
}

void addPlaces(FormBuilder &form, const guide::RoutineContent &content, const guide::Routine &routine,
               RoutineSession &session, const std::function<void()> &chosen)
{
    std::vector<FormOption> options;
    for (const guide::Place place : routine.places)
        options.push_back({QStringLiteral("place-%1").arg(static_cast<int>(place)), placeLabel(content, place)});
    const auto now = std::find(routine.places.begin(), routine.places.end(), *session.choiceFor(routine).place);
    form.addChoice(toQString(content.words.where), options, static_cast<int>(now - routine.places.begin()),
                   [&routine, &session, chosen](int index) {
                       session.places[routine.id] = routine.places[static_cast<std::size_t>(index)];
                       chosen();
                   });
}

} // namespace

Button *makeStartStrip(const PageContext &context, QWidget *parent)
{
    auto *strip = new FlowRow(parent);
    strip->setPadding({2 * aroundWay, aroundWay, 2 * aroundWay, aroundWay});
    auto *way =
        new Button(context.style, RoutineStartText::tr("More below, then Start (Space)"), ButtonLook::Plain, strip);
    way->setObjectName(QStringLiteral("toStart"));
    way->setFocusPolicy(Qt::NoFocus); // Space on the page does the same
    strip->add(way);
    strip->hide();
    return way;
}

void buildRoutineStart(const PageContext &context, SectionPage &page, FormBuilder &form, const guide::Routine &routine,
                       RoutineSession &session, Button &way, const std::function<void()> &start)
{
    const guide::RoutineContent &content = context.guide.routineContent();
    const auto outcome = std::make_shared<Outcome>(content, routine, session);
    const auto chosen = [outcome] {
        outcome->show();
    };
    if (routine.id == guide::ownRoutineId)
        addOwnMoves(form, content, session, chosen);
    if (routine.places.size() > 1)
        addPlaces(form, content, routine, session, chosen);
    addLimits(form, content, session, chosen);
    form.addText(toQString(guide::plainText(content.stop)));
    Notice *notice = form.addNotice(QStringLiteral("outcome"));
    Button *button = form.addButton(QStringLiteral("start"), {}, ButtonLook::Primary);
    outcome->showOn(*notice, *button);
    auto *spaceForStart = new SpaceForStart(page, *button, way);
    for (QAbstractButton *choice : page.findChildren<QAbstractButton *>()) {
        if (choice->isCheckable())
            spaceForStart->listenTo(*choice);
    }
    QObject::connect(button, &Button::clicked, button, start);
}

} // namespace ui
