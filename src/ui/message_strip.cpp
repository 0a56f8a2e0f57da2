#include "ui/message_strip.h"

#include "ui/button.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui {

MessageStrip::MessageStrip(const document::PageStyle &style, QWidget *parent)
    : QWidget(parent), m_style(style), m_sentence(new QLabel(this))
{
    setObjectName(QStringLiteral("messageStrip"));
    m_sentence->setObjectName(QStringLiteral("message"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *close = new Button(style, tr("Close"), ButtonLook::Plain, this);
    close->setAccessibleName(tr("Close the message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 8);
    row->addWidget(m_sentence, 1);
    row->addWidget(close);
    connect(close, &Button::clicked, this, &QWidget::hide);
    hide();
}

void MessageStrip::tell(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    show();
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.note.background);
    painter.fillRect(0, 0, width(), 2, m_style.note.bar);
}

} // namespace ui
