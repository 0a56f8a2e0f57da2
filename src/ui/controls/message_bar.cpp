#include "ui/controls/message_bar.h"

#include "ui/controls/announcer.h"
#include "ui/controls/button.h"
#include "ui/controls/flow_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui {
namespace {

constexpr int sideMargin = 14;
constexpr qreal leastPoints = 12;
constexpr int leastRoom = 7; // for the sentence beside the buttons, in heights of a line

} // namespace

MessageBar::MessageBar(const document::PageStyle &style, QWidget *parent)
    : QWidget(parent), m_style(style), m_sentence(new QLabel(this)), m_buttons(new FlowRow(this)),
      m_remedy(new Button(style, QString(), ButtonLook::Primary, m_buttons)), m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("messageStrip"));
    m_sentence->setObjectName(QStringLiteral("message"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_remedy->setObjectName(QStringLiteral("messageRemedy"));
    auto *close = new Button(style, tr("Close"), ButtonLook::Plain, m_buttons);
    close->setAccessibleName(tr("Close the message"));
    m_layout->setContentsMargins(sideMargin, 8, sideMargin, 8);
    m_layout->addWidget(m_sentence, 1);
    m_layout->addWidget(m_buttons);
    m_buttons->add(m_remedy);
    m_buttons->add(close);
    connect(m_remedy, &Button::clicked, this, [this] {
        hide();
        const std::function<void()> act = m_act; // it may end with another sentence, and another act
        act();
    });
    connect(close, &Button::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::tell(const QString &sentence)
{
    tell(sentence, {}, {});
}

void MessageBar::tell(const QString &sentence, const QString &remedy, std::function<void()> act)
{
    m_act = std::move(act);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    arrange();
    show();
    Announcer::say(*this, sentence);
}

// The buttons stand below the sentence where they would leave it too little room. In a low window large words then stop
// growing, so that some of the page stays.
void MessageBar::arrange()
{
    const int buttons = m_buttons->sizeHint().width();
    const bool beside = width() - 2 * sideMargin - buttons >= leastRoom * fontMetrics().height();
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_buttons->setMinimumWidth(beside ? buttons : 0);
    const int room = width() - 2 * sideMargin - (beside ? buttons + m_layout->spacing() : 0);
    QFont words = font();
    m_sentence->setFont(words);
    m_sentence->setMinimumHeight(0);
    while (words.pointSizeF() > leastPoints && m_sentence->heightForWidth(room) > window()->height() / 4) {
        words.setPointSizeF(std::max(words.pointSizeF() * 0.85, leastPoints));
        m_sentence->setFont(words);
    }
    m_sentence->setMinimumHeight(std::max(0, m_sentence->heightForWidth(room))); // where room is short, the page yields
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.note.background);
    painter.fillRect(0, 0, width(), 2, m_style.note.bar);
}

} // namespace ui
