// QuestionRow: one question of the symptom check: the sign, what it does not mean, and the buttons Yes and Not sure.
#pragma once

#include "guide/care/seek_care.h"
#include "ui/controls/wrapped_words.h"
#include "ui/reading/marks/page_marks.h"
#include "ui/reading/page_context.h"

#include <QWidget>

#include <optional>

namespace ui {

class Button;

class QuestionRow : public QWidget, public ShownWords
{
    Q_OBJECT

public:
    // `number` is the key that ticks it.
    QuestionRow(const PageContext &context, guide::SymptomIndex symptom, int number, QWidget *parent = nullptr);

    guide::SymptomIndex symptom() const { return m_symptom; }
    QString shownWords() const override { return m_sign + QLatin1Char('\n') + m_hint; }
    // Shows the reply; does not tell of it.
    void setReply(guide::Reply reply);
    // The reply after the one that is given: Yes, Not sure, none. Its button has the focus then.
    void tickNext();

Q_SIGNALS:
    // Yes or NotSure when one was chosen, NotAnswered when it was taken back.
    void replied(guide::SymptomIndex symptom, guide::Reply reply);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Layout;

    struct Words
    {
        Words(const QuestionRow &row, int inWidth);
        int height() const;

        int width; // that they are laid out in
        QFont font;
        WrappedWords sign;
        std::optional<WrappedWords> hint;
    };

    Button *addButton(const QString &words, guide::Reply reply);
    int textLeft() const;
    const Words &wordsIn(int width) const; // kept until another width or font is asked for
    // Gives the height; with `move`, also puts buttons and words in their places.
    int arrange(int width, bool move) const;

    const PageContext &m_context;
    guide::SymptomIndex m_symptom;
    QString m_number;
    QString m_sign;
    QString m_hint; // what it does not mean, and why it is asked
    Button *m_yes;
    Button *m_notSure;
    bool m_silent = false;
    mutable std::optional<Words> m_words;
    mutable int m_textTop = 0;
    mutable int m_textWidth = 0;
};

} // namespace ui
