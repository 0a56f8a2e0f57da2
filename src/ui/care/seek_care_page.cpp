#include "ui/care/seek_care_page.h"

#include "ui/care/answer_panel.h"
#include "ui/care/question_area.h"
#include "ui/care/question_screen.h"
#include "ui/settings/settings.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace ui {
namespace {

constexpr int besideCharacters = 96; // with less room, the answer goes below the questions
constexpr int questionShare = 55;    // percent of the width

} // namespace

SeekCarePage::SeekCarePage(const PageContext &context, CareSession &session, Settings &settings, QWidget *parent)
    : QWidget(parent), m_context(context), m_session(session), m_settings(settings),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_questions(new QuestionArea(this)),
      m_answerArea(new QScrollArea(this)), m_answer(new AnswerPanel(context))
{
    setObjectName(QStringLiteral("page"));
    setAccessibleName(document::toQString(context.guide.words().care.title));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_questions->setObjectName(QStringLiteral("questions"));
    m_questions->setAccessibleName(tr("Questions"));
    m_questions->verticalScrollBar()->setAccessibleName(tr("Scroll the questions"));
    m_layout->addWidget(m_questions, questionShare);
    // Scrolls as a whole only where the window is too low for the answer and what stands below it.
    m_answerArea->setFrameShape(QFrame::NoFrame);
    m_answerArea->setWidgetResizable(true);
    m_answerArea->setFocusPolicy(Qt::NoFocus);
    m_answerArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_answerArea->verticalScrollBar()->setAccessibleName(tr("Scroll the answer"));
    m_answerArea->viewport()->setAutoFillBackground(false);
    m_answerArea->setWidget(m_answer);
    m_answer->setAutoFillBackground(false);
    m_layout->addWidget(m_answerArea, 100 - questionShare);

    connect(m_answer, &AnswerPanel::countryChosen, this, [this](const QString &country) {
        m_settings.setCountry(country);
        showAnswer();
    });
    connect(m_answer, &AnswerPanel::sourcesRequested, this, &SeekCarePage::sourcesRequested);
    connect(m_answer, &AnswerPanel::pageRequested, this, &SeekCarePage::pageRequested);
    connect(m_answer, &AnswerPanel::printRequested, this, &SeekCarePage::printRequested);
    // Qt lays the questions out as soon as it has them: in the width they will get, not in that of a new widget.
    if (parent) {
        const int width = parent->width() * (isBeside(parent->width()) ? questionShare : 100) / 100;
        m_questions->viewport()->resize(width - m_questions->verticalScrollBar()->sizeHint().width(), parent->height());
    }
    showScreen(session.screen);
    showAnswer();
}

bool SeekCarePage::isBeside(int width) const
{
    return width >= besideCharacters * fontMetrics().averageCharWidth();
}

void SeekCarePage::showScreen(std::size_t screen)
{
    m_session.screen = screen;
    auto *questions = new QuestionScreen(m_context, m_session);
    connect(questions, &QuestionScreen::introductionReached, m_questions, &QuestionArea::revealFocus);
    connect(questions, &QuestionScreen::repliesChanged, this, &SeekCarePage::showAnswer);
    // Queued: the screen that asks is deleted when another is shown.
    connect(questions, &QuestionScreen::startOverRequested, this, &SeekCarePage::startOver, Qt::QueuedConnection);
    connect(
        questions, &QuestionScreen::screenRequested, this,
        [this](std::size_t wanted) {
            showScreen(wanted);
            orderStops();
            setFocus(Qt::OtherFocusReason);
            m_questions->revealFocus(); // with large text, the title fills the area
        },
        Qt::QueuedConnection);
    questions->setAttribute(Qt::WA_Resized); // or Qt would lay it out once more, for the size that it likes best
    m_questions->setWidget(questions);
    questions->setAutoFillBackground(false);
    m_questions->verticalScrollBar()->setValue(0);
}

void SeekCarePage::showQuestion(guide::SymptomIndex symptom)
{
    const std::vector<guide::CareScreen> &screens = m_context.guide.care().screens;
    const auto asksIt = [symptom](const guide::ScreenPart &part) {
        return std::find(part.symptoms.begin(), part.symptoms.end(), symptom) != part.symptoms.end();
    };
    for (std::size_t i = 0; i < screens.size(); ++i) {
        if (i != m_session.screen && std::any_of(screens[i].parts.begin(), screens[i].parts.end(), asksIt)) {
            showScreen(i);
            orderStops();
        }
    }
    const QString id = document::toQString(m_context.guide.symptoms()[symptom].id);
    auto *question = m_questions->widget()->findChild<QWidget *>(id);
    if (!question)
        return;
    // Now, not when the event loop has time: the place of the question is asked for.
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(m_questions, &request);
    const QPoint top = question->mapTo(m_questions->widget(), QPoint(0, 0));
    m_questions->verticalScrollBar()->setValue(top.y() - m_questions->viewport()->height() / 4);
    question->setFocus(Qt::OtherFocusReason);
}

void SeekCarePage::showAnswer()
{
    m_answer->show(m_session.replies, m_settings.country());
    orderStops();
}

void SeekCarePage::orderStops()
{
    std::vector<QWidget *> stops;
    for (QWidget *widget : m_questions->widget()->findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus)
            stops.push_back(widget);
    }
    for (QWidget *widget : m_answer->stops())
        stops.push_back(widget);
    // Screens and answers are made anew, and Qt puts what is new at the end of the tab order.
    for (std::size_t i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
    // The page itself has nothing to press. Not in focusInEvent(): a screen reader would hear of the page last.
    setFocusProxy(stops.front());
}

void SeekCarePage::startOver()
{
    m_session = {};
    showScreen(0);
    showAnswer();
    setFocus(Qt::OtherFocusReason);
}

void SeekCarePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = isBeside(width());
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_answerArea->setMaximumHeight(beside ? QWIDGETSIZE_MAX : height() * 9 / 20);
    m_layout->activate(); // now: what takes the focus next must find its place
}

} // namespace ui
