#include "ui/controls/message_bar.h"

#include "ui/controls/button.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui {

MessageBar::MessageBar(const document::PageStyle &style, QWidget *parent)
    : QWidget(parent), m_style(style), m_sentence(new QLabel(this)),
      m_remedy(new Button(style, QString(), ButtonLook::Primary, this))
{
    setObjectName(QStringLiteral("messageStrip"));
    m_sentence->setObjectName(QStringLiteral("message"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_remedy->setObjectName(QStringLiteral("messageRemedy"));
    auto *close = new Button(style, tr("Close"), ButtonLook::Plain, this);
    close->setAccessibleName(tr("Close the message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 8);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_remedy);
    row->addWidget(close);
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
    show();
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.note.background);
    painter.fillRect(0, 0, width(), 2, m_style.note.bar);
}

} // namespace ui
