// QuestionScreen: the questions that are asked together, in parts. "None of these" answers the rest of a part with no.
#pragma once

#include "ui/care/care_session.h"
#include "ui/controls/column.h"
#include "ui/reading/page_context.h"

namespace ui {

class QuestionRow;
class CheckBox;

class QuestionScreen : public Column
{
    Q_OBJECT

public:
    // Shows session.screen, and writes the replies into the session, which must outlive it.
    QuestionScreen(const PageContext &context, CareSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void introductionReached(); // it has the focus
    void repliesChanged();
    void screenRequested(std::size_t screen);
    void startOverRequested();

private:
    struct Part
    {
        const guide::ScreenPart *part = nullptr;
        std::vector<QuestionRow *> rows;
        CheckBox *none = nullptr;
    };

    void addHeader();
    void addPart(const guide::ScreenPart &part);
    void addButtons();
    void reply(std::size_t part, guide::SymptomIndex symptom, guide::Reply reply);
    void replyNone(std::size_t part, bool none);
    bool allAnswered(const Part &part) const;
    void show(Part &part);

    const PageContext &m_context;
    CareSession &m_session;
    std::vector<Part> m_parts;
};

} // namespace ui
