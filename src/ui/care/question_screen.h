// QuestionScreen: the questions that are asked together. One press goes on: "None of these", or "Go on" where something
// is ticked; both leave a no behind for the others.
//
// Keys, while the focus is on it: 1 to 6 tick, N is none, Enter goes on. Lying down, Left and Right turn the
// screens.
#pragma once

#include "ui/care/care_session.h"
#include "ui/controls/column.h"
#include "ui/reading/page_context.h"

#include <optional>

namespace ui {

class Button;
class FlowRow;
class QuestionRow;

class QuestionScreen : public Column
{
    Q_OBJECT

public:
    // Shows session.screen, and writes the replies into the session, which must outlive it. `wanted` is asked in any
    // case.
    QuestionScreen(const PageContext &context, CareSession &session, std::optional<guide::SymptomIndex> wanted,
                   QWidget *parent = nullptr);

    // Whether it is one of the keys of the questions; they do what it asks for.
    bool press(const QKeyEvent &event);
    // Whether the way to the answer of an emergency stands among the buttons here, or elsewhere.
    void setHasAnswerButton(bool has);
    // In pixels, down to the last of its buttons: what stands below them may be out of sight.
    int heightWithoutNotes(int width) const;

Q_SIGNALS:
    void focusMoved(); // not by Tab: to what may be out of sight
    void repliesChanged();
    void nextRequested();   // all on this screen have a reply
    void backRequested();   // to the step before
    void answerRequested(); // with questions left open
    void startOverRequested();
    void countryRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isFirst() const;
    QString keys(std::size_t rows) const;
    void addHeader(const QString &keys);
    void addNotes(const QString &keys);
    void addDateNotice();
    void addButtons();
    Button *addButton(const QString &words, const char *id);
    void reply(guide::SymptomIndex symptom, guide::Reply reply);
    void goOn();
    void goToNone();
    void turn(bool on);
    bool anyTicked() const;
    std::optional<guide::Urgency> urgency() const;
    void showReplies();

    const PageContext &m_context;
    CareSession &m_session;
    std::vector<QuestionRow *> m_rows;
    FlowRow *m_buttons = nullptr;
    Column *m_notes = nullptr;
    Button *m_answer = nullptr; // to an emergency
    Button *m_today = nullptr;  // to help today, which may still become one on the screens that follow
    Button *m_on = nullptr;
    bool m_hasAnswerButton = true;
    bool m_left = false; // the reader asked for the next screen
};

} // namespace ui
