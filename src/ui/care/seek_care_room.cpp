// How the symptom check shares its room between the banner with its numbers and what stands below, and how Tab goes
// from one to the other.
#include "ui/care/answer_head.h"
#include "ui/care/answer_strip.h"
#include "ui/care/answer_view.h"
#include "ui/care/country_row.h"
#include "ui/care/question_area.h"
#include "ui/care/question_screen.h"
#include "ui/care/seek_care_page.h"

#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace ui {

// Who has ticked a danger sign must see what to press. Where all questions fit, their own button is in sight and
// nothing moves.
void SeekCarePage::placeAnswerButton()
{
    QuestionScreen *screen = questions();
    bool isApart = false;
    if (!m_session.showsAnswer && screen
        && guide::seekCare(m_context.guide, m_session.replies).urgency == guide::Urgency::EmergencyNow) {
        screen->setHasAnswerButton(true);
        const int room = height() - m_head->heightForWidth(width());
        isApart = screen->heightWithoutNotes(m_questions->viewport()->width()) > room && m_strip->leavesRoom(size());
    }
    if (screen)
        screen->setHasAnswerButton(!isApart);
    m_strip->setVisible(isApart);
}

void SeekCarePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareRoom();
    m_layout->activate(); // now: what takes the focus next must find its place
    // Queued: the window is being laid out.
    if (m_answer && m_answer->countries() != countryPlace())
        QTimer::singleShot(0, m_answer, [this] { showAnswer(); });
}

void SeekCarePage::shareRoom()
{
    m_head->setPageHeight(height());
    placeAnswerButton();
}

CountryPlace SeekCarePage::countryPlace() const
{
    if (!m_head->asksWhere())
        return CountryPlace::Last;
    return m_head->showsCountries(width()) ? CountryPlace::Above : CountryPlace::First;
}

// The numbers stand before all else, but the focus stays on the question that was ticked, or goes to what stands below
// them: from there Tab leads to them first, once.
bool SeekCarePage::visitNumbers()
{
    // What is hidden while it has the focus asks where Tab leads, too.
    if (!focusWidget() || !focusWidget()->isVisible() || !m_head->countries().isVisible()
        || !std::exchange(m_numbersToVisit, false))
        return false;
    m_head->countries().visit();
    return true;
}

} // namespace ui
