#include "ui/care/seek_care_page.h"

#include "guide/care/care_headline.h"
#include "guide/text/date.h"
#include "ui/care/answer_banner.h"
#include "ui/care/answer_head.h"
#include "ui/care/answer_strip.h"
#include "ui/care/answer_view.h"
#include "ui/care/country_row.h"
#include "ui/care/question_area.h"
#include "ui/care/question_screen.h"
#include "ui/care/question_steps.h"
#include "ui/controls/message_bar.h"
#include "ui/reading/page/country_lines.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

SeekCarePage::SeekCarePage(const PageContext &context, CareSession &session, Settings &settings, QWidget *parent)
    : QWidget(parent), m_context(context), m_session(session), m_settings(settings), m_layout(new QVBoxLayout(this)),
      m_head(new AnswerHead(context, this)), m_age(new MessageBar(context.style, this)),
      m_questions(new QuestionArea(context, this)), m_strip(new AnswerStrip(context, this))
{
    setObjectName(QStringLiteral("page"));
    setAccessibleName(document::toQString(context.guide.words().care.title));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_head);
    connect(&m_head->countries(), &CountryRow::chosen, this, &SeekCarePage::chooseCountry, Qt::QueuedConnection);
    m_layout->addWidget(m_age);
    auto *minute = new QTimer(this); // the window may stay open for days
    connect(minute, &QTimer::timeout, this, &SeekCarePage::tellAge);
    minute->start(60 * 1000);
    m_questions->setObjectName(QStringLiteral("questions"));
    m_questions->setAccessibleName(tr("Questions"));
    m_questions->verticalScrollBar()->setAccessibleName(tr("Scroll the questions"));
    m_layout->addWidget(m_questions, 1);
    m_layout->addWidget(m_strip);
    m_strip->hide();
    m_questions->setDetour([this] { return visitNumbers(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        m_numbersToVisit = m_numbersToVisit || (now && !isAncestorOf(now)); // who comes anew meets them anew
    });
    const auto keys = [this](const QKeyEvent &event) {
        return questions() && questions()->press(event);
    };
    m_strip->setKeys(keys);
    m_head->countries().setKeys(keys);
    connect(m_strip, &AnswerStrip::answerRequested, this, [this] {
        showAnswer();
        setFocus(Qt::OtherFocusReason);
    });
    // Qt lays the questions out as soon as it has them: in the width they will get, not in that of a new widget.
    if (parent) {
        resize(parent->size());
        m_head->resize(parent->width(), m_head->height());
        m_questions->viewport()->resize(parent->size());
    }
    if (session.showsAnswer)
        showAnswer();
    else
        showScreen(session.screen);
}

SeekCarePage::~SeekCarePage()
{
    disconnect(qApp, nullptr, this, nullptr); // its children take the focus with them
}

QString SeekCarePage::country() const
{
    return m_settings.country();
}

void SeekCarePage::showBanner()
{
    const guide::SeekCareAnswer answer = guide::seekCare(m_context.guide, m_session.replies);
    guide::CareHeadline headline = guide::careHeadline(m_context.guide, answer, country().toStdString());
    // Who reads "book a visit" must not leave before the questions that may ask for faster help.
    const bool isEnd = m_session.showsAnswer;
    if (!isEnd && answer.urgency && answer.urgency != guide::Urgency::EmergencyNow) {
        const guide::CareAnswerWords &words = m_context.guide.words().care.answer;
        headline.action = words.soFar;
        // The next screen asks for danger signs. Its numbers must not be taken for those of help today.
        if (headline.number.empty()) {
            const QString numbers = document::toQString(guide::emergencyNumbers(m_context.guide.care().numbers));
            headline.numbers = {
                tr("Only in an emergency: %1. %2").arg(numbers, document::toQString(words.anywhereElse)).toStdString()};
        }
    }
    m_numbersToVisit = m_numbersToVisit || !m_head->asksWhere();
    m_head->setAnswer(answer, headline, isEnd);
    placeAnswerButton();
    m_layout->activate(); // now: what takes the focus next must find its place
}

QuestionScreen *SeekCarePage::questions() const
{
    return qobject_cast<QuestionScreen *>(m_questions->widget());
}

void SeekCarePage::tellAge()
{
    const QDateTime &given = m_session.givenAt;
    if (!m_answer || m_told == given || !isOutOfDate(given, QDateTime::currentDateTime()))
        return;
    m_told = given; // once: it may be closed
    const std::string day =
        guide::readableDate(given.date().toString(Qt::ISODate).toStdString(), m_context.guide.words().dates);
    m_age->tell(tr("This answer was given on %1, %2. Things may have changed since.")
                    .arg(document::toQString(day), given.toString(QStringLiteral("HH:mm"))),
                tr("Start over"), [this] { startOver(); });
}

void SeekCarePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tellAge();
}

void SeekCarePage::takeFocus(QWidget *widget)
{
    // The page itself has nothing to press. Not in focusInEvent(): a screen reader would hear of the page last.
    setFocusProxy(widget);
}

void SeekCarePage::showScreen(std::size_t screen, std::optional<guide::SymptomIndex> wanted)
{
    m_session.screen = screen;
    m_session.showsAnswer = false;
    m_session.givenAt = {};
    m_age->hide();
    if (m_answer) {
        m_answer->hide();
        m_answer->deleteLater();
        m_answer = nullptr;
    }
    showBanner();
    shareRoom();
    auto *questions = new QuestionScreen(m_context, m_session, wanted);
    connect(questions, &QuestionScreen::focusMoved, m_questions, &QuestionArea::revealFocus);
    connect(questions, &QuestionScreen::repliesChanged, this, [this] {
        showBanner();
        m_questions->revealFocus(); // the banner may have grown over it
    });
    // Queued: the screen that asks is deleted when another is shown.
    connect(questions, &QuestionScreen::nextRequested, this, &SeekCarePage::goOn, Qt::QueuedConnection);
    connect(questions, &QuestionScreen::backRequested, this, &SeekCarePage::goBack, Qt::QueuedConnection);
    connect(questions, &QuestionScreen::startOverRequested, this, &SeekCarePage::startOver, Qt::QueuedConnection);
    connect(questions, &QuestionScreen::countryRequested, this,
            [this] { Q_EMIT pageRequested(countryPageStart + document::toQString(guide::seekCareTarget)); });
    connect(
        questions, &QuestionScreen::answerRequested, this,
        [this] {
            showAnswer();
            setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
    questions->setAttribute(Qt::WA_Resized); // or Qt would lay it out once more, for the size that it likes best
    m_questions->setWidget(questions);
    placeAnswerButton();
    questions->setAutoFillBackground(false);
    m_questions->verticalScrollBar()->setValue(0);
    m_questions->show();
    takeFocus(questions->findChild<QWidget *>(QStringLiteral("step")));
}

void SeekCarePage::showAnswer()
{
    m_session.showsAnswer = true;
    if (!m_session.givenAt.isValid()) {
        m_session.givenAt = QDateTime::currentDateTime();
        openAdvice(m_context, m_session.replies);
    }
    AnswerView *before = m_answer;
    showBanner();
    shareRoom();
    m_answer = new AnswerView(m_context, m_session.replies, country(), m_session.givenAt.date().toString(Qt::ISODate),
                              countryPlace(), this);
    m_answer->setAccessibleName(tr("Answer: %1").arg(m_head->banner().announcement()));
    m_answer->setDetour([this] { return visitNumbers(); });
    m_numbersToVisit = true;
    connect(m_answer, &SectionPage::sourcesRequested, this, &SeekCarePage::sourcesRequested);
    connect(m_answer, &SectionPage::pageRequested, this, &SeekCarePage::pageRequested);
    connect(m_answer, &SectionPage::printMenuRequested, this, &SeekCarePage::printRequested);
    // Queued: the button that asks stands on the page that goes.
    connect(m_answer, &AnswerView::countryChosen, this, &SeekCarePage::chooseCountry, Qt::QueuedConnection);
    connect(
        m_answer, &AnswerView::questionsRequested, this,
        [this] {
            showScreen(m_session.screen);
            setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
    connect(m_answer, &AnswerView::startOverRequested, this, &SeekCarePage::startOver, Qt::QueuedConnection);
    m_questions->hide();
    if (before) {
        before->hide();
        before->deleteLater();
    }
    m_layout->addWidget(m_answer, 1);
    m_answer->show();
    tellAge();
    takeFocus(m_answer);
}

void SeekCarePage::goOn()
{
    const bool isNew = m_session.passed.insert(m_session.screen).second;
    // Who came by the search to a late question meets the first ones next, which ask for the worst.
    std::optional<std::size_t> next;
    if (!isNew)
        next = screenAfter(m_context.guide, m_session.screen, m_session.replies);
    if (!next)
        next = firstNotPassed(m_context.guide, m_session.passed, m_session.replies);
    if (next && *next < m_session.screen)
        m_session.turnBack = TurnBack{m_session.screen, *next};
    if (next)
        showScreen(*next);
    else
        showAnswer();
    setFocus(Qt::OtherFocusReason);
    if (!m_answer)
        m_questions->revealFocus(); // with large text, the title fills the area
}

void SeekCarePage::goBack()
{
    const std::size_t screen = screenToGoBackTo(m_context.guide, m_session).value_or(0);
    if (isAfterTurnBack(m_session)) {
        m_session.passed.erase(screen); // from there the questions before it come again
        m_session.turnBack.reset();
    }
    showScreen(screen);
    setFocus(Qt::OtherFocusReason);
    m_questions->revealFocus();
}

void SeekCarePage::keyPressEvent(QKeyEvent *event)
{
    // From the answer to the questions, as from one screen to the one before.
    if (!m_answer || event->key() != Qt::Key_Left || m_context.density != Density::LyingDown) {
        QWidget::keyPressEvent(event);
        return;
    }
    showScreen(m_session.screen);
    setFocus(Qt::OtherFocusReason);
}

void SeekCarePage::startOver()
{
    m_session = {};
    showScreen(0);
    setFocus(Qt::OtherFocusReason);
}

void SeekCarePage::showQuestion(guide::SymptomIndex symptom)
{
    const auto screen = screenOf(m_context.guide, symptom);
    if (!screen)
        return;
    m_session.turnBack.reset();
    showScreen(*screen, symptom);
    const QString id = document::toQString(m_context.guide.symptoms()[symptom].id);
    auto *question = m_questions->widget()->findChild<QWidget *>(id);
    if (!question)
        return;
    // Now, not when the event loop has time: the place of the question is asked for.
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(m_questions, &request);
    question->setFocus(Qt::OtherFocusReason);
    m_questions->revealFocus();
}

void SeekCarePage::chooseCountry(const QString &country)
{
    m_settings.setCountry(country);
    const bool hadFocus = m_head->countries().isAncestorOf(focusWidget());
    if (m_answer)
        showAnswer();
    else
        showBanner();
    if (m_answer || hadFocus)
        setFocus(Qt::OtherFocusReason);
}

} // namespace ui
