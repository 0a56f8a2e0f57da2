#include "ui/source_strip.h"

#include "guide/page.h"
#include "ui/button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

namespace ui {
namespace {

constexpr int padding = 14;
constexpr int gap = 8;

} // namespace

SourceStrip::SourceStrip(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_copy(new Button(context.style, tr("Copy the address"), ButtonLook::Plain, this)),
      m_all(new Button(context.style, tr("All sources"), ButtonLook::Plain, this)),
      m_close(new Button(context.style, tr("Close"), ButtonLook::Plain, this))
{
    setObjectName(QStringLiteral("sourceStrip"));
    setAccessibleName(tr("Source"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_copy, &Button::clicked, this, &SourceStrip::copyAddress);
    connect(m_all, &Button::clicked, this, &SourceStrip::allSourcesRequested);
    connect(m_close, &Button::clicked, this, &SourceStrip::closed);
    hide();
}

void SourceStrip::show(const guide::Source &source, int number)
{
    guide::Text text = guide::sourceText(source);
    text.insert(text.begin(), guide::Strong{tr("Source %1: ").arg(number).toStdString()});
    delete m_text;
    m_text = new TextBlock(m_context, text, document::TextRole::Body, {}, this);
    m_text->show();
    setAccessibleName(m_text->words());
    m_address = document::toQString(source.url);
    m_copy->setText(tr("Copy the address"));
    m_copy->setEnabled(!m_address.isEmpty());
    setVisible(true);
    updateGeometry();
    arrange(width(), true);
    setFocus(Qt::OtherFocusReason);
}

void SourceStrip::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_address);
    m_copy->setText(tr("Address copied"));
    arrange(width(), true);
}

int SourceStrip::arrange(int width, bool move) const
{
    const int inside = width - 2 * padding;
    int y = padding;
    if (m_text) {
        const int height = m_text->heightForWidth(inside);
        if (move)
            m_text->setGeometry(padding, y, inside, height);
        y += height + gap;
    }
    int x = padding;
    int rowHeight = 0;
    for (Button *button : {m_copy, m_all, m_close}) {
        const QSize size = button->sizeHint();
        if (x > padding && x + size.width() > width - padding) {
            x = padding;
            y += rowHeight + gap;
        }
        if (move)
            button->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight + padding;
}

QSize SourceStrip::sizeHint() const
{
    return {400, arrange(std::max(width(), 300), false)};
}

int SourceStrip::heightForWidth(int width) const
{
    return arrange(width, false);
}

void SourceStrip::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

void SourceStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void SourceStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.style.surface);
    painter.fillRect(0, 0, width(), 2, m_context.style.accent);
}

} // namespace ui
