// QuestionRow: one question of the symptom check. A tick is a yes; beside it stands "Not sure".
#pragma once

#include "guide/care/seek_care.h"
#include "ui/reading/page_context.h"

#include <QWidget>

namespace ui {

class CheckBox;

class QuestionRow : public QWidget
{
    Q_OBJECT

public:
    QuestionRow(const PageContext &context, guide::SymptomIndex symptom, QWidget *parent = nullptr);

    guide::SymptomIndex symptom() const { return m_symptom; }
    // Shows the reply; does not tell of it.
    void setReply(guide::Reply reply);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }
    int heightForWidth(int width) const override { return arrange(width, false); }

Q_SIGNALS:
    // Yes or NotSure when one was chosen, NotAnswered when it was taken back.
    void replied(guide::SymptomIndex symptom, guide::Reply reply);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int arrange(int width, bool move) const;

    const PageContext &m_context;
    guide::SymptomIndex m_symptom;
    CheckBox *m_yes;
    CheckBox *m_notSure;
};

} // namespace ui
