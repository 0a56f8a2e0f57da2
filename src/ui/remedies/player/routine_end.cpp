#include "ui/remedies/player/routine_end.h"

#include "document/text/text_writer.h"
#include "guide/section.h"
#include "ui/controls/column.h"
#include "ui/controls/flow_row.h"
#include "ui/controls/notice.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace ui {

using document::toQString;

namespace {

constexpr int endMargin = 24;

} // namespace

RoutineEnd::RoutineEnd(const document::PageStyle &style, const guide::RoutineContent &content, QWidget *parent)
    : LazyScrollArea(parent), m_style(style), m_packs(content.packs), m_column(new Column),
      m_answers(new FlowRow(m_column)), m_sentence(new Notice(m_column)), m_actions(new FlowRow(m_column))
{
    const guide::RoutineWords &words = content.words;
    const int em = QFontMetrics(style.font).height();
    auto *question = new Notice(m_column);
    question->setFont(document::fontOf(document::TextRole::Title, style));
    question->tell(toQString(words.howNow));
    m_column->setPadding({endMargin, endMargin, endMargin, endMargin});
    m_column->add(question, 0);
    m_column->add(m_answers, em);
    m_column->add(m_sentence, em);
    m_column->add(m_actions, em / 2);
    m_sentence->hide();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setAccessibleName(tr("Scroll the answers"));
    viewport()->setAutoFillBackground(false);

    Button *better = addAnswer(QStringLiteral("better"), words.better);
    Button *same = addAnswer(QStringLiteral("same"), words.same);
    Button *worse = addAnswer(QStringLiteral("worse"), words.worse);
    // Not clicked(): a screen reader toggles a button that can be checked, without a click.
    const auto answer = [this](Button *button, const std::string &sentence, Now now) {
        connect(button, &Button::toggled, this, [this, &sentence, now](bool on) {
            if (on)
                follow(sentence, now);
        });
    };
    answer(better, words.afterBetter, Now::Better);
    answer(same, words.afterSame, Now::Same);
    answer(worse, words.afterWorse, Now::Worse);
    setContent(m_column);
    m_column->setAutoFillBackground(false);
    setFocusProxy(better);
}

void RoutineEnd::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        walk(*this, event->key() == Qt::Key_Down);
    else
        LazyScrollArea::keyPressEvent(event);
}

bool RoutineEnd::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        if (const auto *button = qobject_cast<Button *>(watched))
            Q_EMIT announced(button->text());
    }
    return LazyScrollArea::eventFilter(watched, event);
}

Button *RoutineEnd::addAnswer(const QString &name, const std::string &label)
{
    auto *button = new Button(m_style, toQString(label), ButtonLook::Plain, m_answers);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->installEventFilter(this);
    m_answers->add(button);
    return button;
}

void RoutineEnd::follow(const std::string &sentence, Now now)
{
    m_column->remove(m_actions);
    delete m_actions; // with the buttons of another answer
    m_actions = new FlowRow(m_column);
    m_column->add(m_actions, QFontMetrics(m_style.font).height() / 2);
    m_sentence->tell(toQString(sentence));
    QWidget *before = m_answers->findChildren<Button *>().last();
    const auto add = [this, &before](const QString &name, const QString &label, ButtonLook look) {
        auto *button = new Button(m_style, label, look, m_actions);
        button->setObjectName(name);
        m_actions->add(button);
        button->installEventFilter(this);
        button->show();
        setTabOrder(before, button); // made last, it would come behind all of the window
        before = button;
        return button;
    };
    if (now != Now::Worse) {
        for (const guide::Pack &pack : m_packs) {
            Button *timer = add(toQString(pack.id), toQString(pack.title), ButtonLook::Plain);
            connect(timer, &Button::clicked, this,
                    [this, &pack] { Q_EMIT pageRequested(toQString(guide::packTargetStart + pack.id)); });
        }
        Button *print = add(QStringLiteral("printRoutine"), tr("Print the sheet"), ButtonLook::Plain);
        print->setIcon(Icon::Print);
        connect(print, &Button::clicked, this, &RoutineEnd::printRequested);
    }
    // After no change the sentence asks of very bad pain, and names the check too.
    if (now != Now::Better) {
        Button *check = add(QStringLiteral("checkSymptoms"), tr("Do I need care now?"),
                            now == Now::Worse ? ButtonLook::Primary : ButtonLook::Plain);
        connect(check, &Button::clicked, this, [this] { Q_EMIT pageRequested(toQString(guide::seekCareTarget)); });
    }
    m_actions->show();
    m_column->updateGeometry();
    layOut();
    reveal(placeOf(*m_actions));
    Q_EMIT announced(toQString(sentence));
}

} // namespace ui
