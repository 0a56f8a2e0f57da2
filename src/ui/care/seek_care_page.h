// SeekCarePage: the symptom check. Questions on the left, the answer beside them; in a narrow window the answer stays
// in view below the questions.
#pragma once

#include "ui/care/care_session.h"
#include "ui/reading/page_context.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace ui {

class AnswerPanel;
class QuestionArea;
class Settings;

class SeekCarePage : public QWidget
{
    Q_OBJECT

public:
    // The session and the settings must outlive the page.
    SeekCarePage(const PageContext &context, CareSession &session, Settings &settings, QWidget *parent = nullptr);

    // Shows the screen that asks it, and puts the keyboard on it. Replies nothing.
    void showQuestion(guide::SymptomIndex symptom);

Q_SIGNALS:
    void pageRequested(const QString &id);
    void sourceRequested(const QString &id);
    void printRequested(const QPoint &position); // where a menu may open, in global coordinates

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isBeside(int width) const;
    void showScreen(std::size_t screen);
    void showAnswer();
    void orderStops();
    void startOver();

    const PageContext &m_context;
    CareSession &m_session;
    Settings &m_settings;
    QBoxLayout *m_layout;
    QuestionArea *m_questions;
    QScrollArea *m_answerArea;
    AnswerPanel *m_answer;
};

} // namespace ui
