#include "ui/care/question_row.h"

#include "ui/controls/check_box.h"

#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int stackedCharacters = 44; // narrower than this, "Not sure" goes below the question
constexpr int gap = 6;

QString joined(const std::string &first, const std::string &second)
{
    return document::toQString(first.empty() || second.empty() ? first + second : first + " " + second);
}

} // namespace

QuestionRow::QuestionRow(const PageContext &context, guide::SymptomIndex symptom, QWidget *parent)
    : QWidget(parent), m_context(context), m_symptom(symptom)
{
    const guide::Symptom &asked = context.guide.symptoms()[symptom];
    const QString question = document::toQString(asked.question);
    m_yes = new CheckBox(context.style, question, this);
    m_yes->setHint(joined(asked.notThis, asked.whyWeAsk));
    m_yes->setObjectName(document::toQString(asked.id));
    m_notSure = new CheckBox(context.style, tr("Not sure"), this);
    m_notSure->setAccessibleName(tr("Not sure: %1").arg(question));
    m_notSure->setObjectName(document::toQString(asked.id) + QStringLiteral("-not-sure"));

    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_yes, &CheckBox::ticked, this, [this](bool on) {
        m_notSure->setTicked(false);
        Q_EMIT replied(m_symptom, on ? guide::Reply::Yes : guide::Reply::NotAnswered);
    });
    connect(m_notSure, &CheckBox::ticked, this, [this](bool on) {
        m_yes->setTicked(false);
        Q_EMIT replied(m_symptom, on ? guide::Reply::NotSure : guide::Reply::NotAnswered);
    });
}

void QuestionRow::setReply(guide::Reply reply)
{
    m_yes->setTicked(reply == guide::Reply::Yes);
    m_notSure->setTicked(reply == guide::Reply::NotSure);
}

int QuestionRow::arrange(int width, bool move) const
{
    const bool stacked = width < stackedCharacters * fontMetrics().averageCharWidth();
    const int side = m_notSure->sizeHint().width();
    const int sideHeight = m_notSure->heightForWidth(side);
    const int yesWidth = stacked ? width : width - side - gap;
    const int yesHeight = m_yes->heightForWidth(yesWidth);
    if (move) {
        const int indent = fontMetrics().height() + 12;
        m_yes->setGeometry(0, 0, yesWidth, yesHeight);
        m_notSure->setGeometry(stacked ? std::min(indent, width - side) : width - side, stacked ? yesHeight : 0, side,
                               sideHeight);
    }
    return (stacked ? yesHeight + sideHeight : std::max(yesHeight, sideHeight)) + 3;
}

QSize QuestionRow::sizeHint() const
{
    const int width = std::max(this->width(), 200);
    return {width, arrange(width, false)};
}

void QuestionRow::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

void QuestionRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, m_context.style.line);
}

} // namespace ui
