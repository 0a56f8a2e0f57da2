#include "ui/care/question_row.h"

#include "ui/care/target_button.h"
#include "ui/controls/layout/arranging_layout.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int stackedCharacters = 62; // narrower than this, the buttons go below the words
constexpr int gap = 6;
constexpr int rowPadding = 5;
constexpr int hintGap = 1;

QString joined(const std::string &first, const std::string &second)
{
    return document::toQString(first.empty() || second.empty() ? first + second : first + " " + second);
}

// Enter goes on where the reply is given already; otherwise it gives it.
class ReplyButton : public TargetButton
{
public:
    ReplyButton(const document::PageStyle &style, const QString &words, QWidget *parent)
        : TargetButton(style, words, ButtonLook::Plain, parent)
    {
        setCheckable(true);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (isChecked() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
            event->ignore();
        else
            TargetButton::keyPressEvent(event);
    }
};

} // namespace

// Beside the buttons stand words, which are painted.
class QuestionRow::Layout : public ArrangingLayout
{
public:
    explicit Layout(QuestionRow &row) : ArrangingLayout(&row), m_row(row) {}

protected:
    int arrange(const QRect &rect, Places places) const override
    {
        return m_row.arrange(rect.width(), places == Places::Taken);
    }

private:
    const QuestionRow &m_row;
};

QuestionRow::QuestionRow(const PageContext &context, guide::SymptomIndex symptom, int number, QWidget *parent)
    : QWidget(parent), m_context(context), m_symptom(symptom), m_number(QString::number(number)),
      m_yes(addButton(tr("Yes"), guide::Reply::Yes)), m_notSure(addButton(tr("Not sure"), guide::Reply::NotSure))
{
    const guide::Symptom &asked = context.guide.symptoms()[symptom];
    m_sign = document::toQString(asked.sign);
    m_hint = joined(asked.whyWeAsk, asked.notThis); // the other way round, the reason reads as of what it is not
    const QString id = document::toQString(asked.id);
    m_yes->setObjectName(id);
    m_notSure->setObjectName(id + QStringLiteral("-not-sure"));
    for (Button *button : {m_yes, m_notSure}) {
        button->setAccessibleName(tr("%1: %2").arg(button->text(), m_sign));
        button->setAccessibleDescription(m_hint);
    }
    auto *layout = new Layout(*this);
    layout->add(m_yes);
    layout->add(m_notSure);
}

Button *QuestionRow::addButton(const QString &words, guide::Reply reply)
{
    auto *button = new ReplyButton(m_context.style, words, this);
    // Not clicked(): a screen reader that presses it does not send it.
    connect(button, &Button::toggled, this, [this, button, reply](bool on) {
        if (m_silent)
            return;
        m_silent = true;
        (button == m_yes ? m_notSure : m_yes)->setChecked(false);
        m_silent = false;
        Q_EMIT replied(m_symptom, on ? reply : guide::Reply::NotAnswered);
    });
    return button;
}

void QuestionRow::setReply(guide::Reply reply)
{
    m_silent = true;
    m_yes->setChecked(reply == guide::Reply::Yes);
    m_notSure->setChecked(reply == guide::Reply::NotSure);
    m_silent = false;
}

void QuestionRow::tickNext()
{
    Button *next = m_yes->isChecked() || m_notSure->isChecked() ? m_notSure : m_yes;
    next->setFocus(Qt::OtherFocusReason); // Enter goes on from there, and from no button that was left before
    next->toggle();
}

int QuestionRow::textLeft() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("6")) + 14;
}

QuestionRow::Words::Words(const QuestionRow &row, int inWidth)
    : width(inWidth), font(row.font()), sign(row.m_sign, font, width)
{
    if (!row.m_hint.isEmpty())
        hint.emplace(row.m_hint, font, width);
}

int QuestionRow::Words::height() const
{
    return sign.height() + (hint ? hintGap + hint->height() : 0);
}

// Each reply changes the height of the banner, and every layout asks each row several times.
const QuestionRow::Words &QuestionRow::wordsIn(int width) const
{
    if (!m_words || m_words->width != width || m_words->font != font())
        m_words.emplace(*this, width);
    return *m_words;
}

int QuestionRow::arrange(int width, bool move) const
{
    const bool stacked = width < stackedCharacters * fontMetrics().averageCharWidth();
    const QSize sizeOfYes = m_yes->sizeHint();
    const QSize sizeOfNotSure = m_notSure->sizeHint();
    const int buttons = sizeOfYes.width() + gap + sizeOfNotSure.width();
    const int words = std::max(1, width - textLeft() - (stacked ? 0 : buttons + 3 * gap));
    const int text = wordsIn(words).height();
    // Large words in a narrow window: the buttons go below each other too, and their words wrap.
    const bool piled = stacked && textLeft() + buttons > width;
    const int yes = std::min(sizeOfYes.width(), width);
    const int notSure = std::min(sizeOfNotSure.width(), width);
    const int yesHeight = piled ? m_yes->heightForWidth(yes) : std::max(sizeOfYes.height(), sizeOfNotSure.height());
    const int notSureHeight = piled ? m_notSure->heightForWidth(notSure) : yesHeight;
    const int buttonHeight = piled ? yesHeight + notSureHeight : yesHeight;
    const int inner = stacked ? text + gap + buttonHeight : std::max(text, buttonHeight);
    if (move) {
        const int left = stacked ? (piled ? 0 : textLeft()) : width - buttons;
        const int top = rowPadding + (stacked ? text + gap : (inner - buttonHeight) / 2);
        m_yes->setGeometry(left, top, yes, yesHeight);
        m_notSure->setGeometry(piled ? left : left + yes + gap, piled ? top + yesHeight : top, notSure, notSureHeight);
        m_textWidth = words;
        m_textTop = rowPadding + (stacked ? 0 : (inner - text) / 2);
    }
    return inner + 2 * rowPadding + 1;
}

void QuestionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, m_context.style.line);
    painter.setPen(m_context.style.mutedText);
    WrappedWords(m_number, font(), textLeft()).draw(painter, {2, m_textTop});
    const Words &words = wordsIn(m_textWidth);
    if (words.hint)
        words.hint->draw(painter, {textLeft(), m_textTop + words.sign.height() + hintGap});
    painter.setPen(m_context.style.text);
    words.sign.draw(painter, {textLeft(), m_textTop});
}

} // namespace ui
