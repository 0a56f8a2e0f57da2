// SeekCarePage: the symptom check. The banner stands above all else; below it first the questions, one screen after the
// other, and at their end the answer.
#pragma once

#include "ui/care/care_session.h"
#include "ui/reading/page_context.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace ui {

class AnswerHead;
class AnswerStrip;
class AnswerView;
enum class CountryPlace;
class MessageBar;
class QuestionArea;
class QuestionScreen;
class Settings;

class SeekCarePage : public QWidget
{
    Q_OBJECT

public:
    // The session and the settings must outlive the page.
    SeekCarePage(const PageContext &context, CareSession &session, Settings &settings, QWidget *parent = nullptr);

    ~SeekCarePage() override;

    // Shows the screen that asks it, and puts the keyboard on it. Replies nothing.
    void showQuestion(guide::SymptomIndex symptom);

Q_SIGNALS:
    void pageRequested(const QString &id);
    void sourcesRequested(const guide::SourceMark &sources);
    void printRequested(const QPoint &position); // where a menu may open, in global coordinates

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showScreen(std::size_t screen, std::optional<guide::SymptomIndex> wanted = {});
    void showAnswer();
    void showBanner();
    void shareRoom(); // between the banner and the rest
    CountryPlace countryPlace() const;
    void chooseCountry(const QString &country);
    void placeAnswerButton();
    bool visitNumbers(); // whether they are there, and were not visited before
    QuestionScreen *questions() const;
    void tellAge();
    void goOn();
    void goBack();
    void startOver();
    void takeFocus(QWidget *widget);
    QString country() const;

    const PageContext &m_context;
    CareSession &m_session;
    Settings &m_settings;
    QVBoxLayout *m_layout;
    AnswerHead *m_head;
    MessageBar *m_age; // that the answer is no longer of today
    bool m_numbersToVisit = false;
    QDateTime m_told; // the answer of which it told
    QuestionArea *m_questions;
    AnswerStrip *m_strip; // shown where the questions would scroll the way to an emergency's answer out of sight
    AnswerView *m_answer = nullptr; // none while questions are shown
};

} // namespace ui
