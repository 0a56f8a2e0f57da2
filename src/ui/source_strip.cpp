#include "ui/source_strip.h"

#include "guide/page.h"
#include "ui/button.h"
#include "ui/flow_row.h"

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
    : Column(parent), m_context(context)
{
    setObjectName(QStringLiteral("sourceStrip"));
    setAccessibleName(tr("Source"));
    setFocusPolicy(Qt::StrongFocus);
    setPadding({padding, padding, padding, padding});
    auto *buttons = new FlowRow(this);
    const auto addButton = [&](const QString &text) {
        auto *button = new Button(context.style, text, ButtonLook::Plain, buttons);
        buttons->add(button);
        return button;
    };
    m_copy = addButton(tr("Copy the address"));
    m_all = addButton(tr("All sources"));
    m_close = addButton(tr("Close"));
    m_buttons = buttons;
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
    clear();
    add(m_text, 0);
    add(m_buttons, gap);
    m_text->show();
    setAccessibleName(m_text->words());
    m_address = document::toQString(source.url);
    m_copy->setText(tr("Copy the address"));
    m_copy->setEnabled(!m_address.isEmpty());
    setVisible(true);
    updateGeometry();
    setFocus(Qt::OtherFocusReason);
}

void SourceStrip::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_address);
    m_copy->setText(tr("Address copied"));
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
