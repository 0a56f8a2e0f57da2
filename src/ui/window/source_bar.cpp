#include "ui/window/source_bar.h"

#include "guide/page/page.h"
#include "ui/controls/button.h"
#include "ui/controls/column.h"
#include "ui/controls/flow_row.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace ui {
namespace {

constexpr int padding = 14;
constexpr int gap = 8;

} // namespace

SourceBar::SourceBar(const PageContext &context, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_column(new Column)
{
    setObjectName(QStringLiteral("sourceStrip"));
    setAccessibleName(tr("Source"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setAccessibleName(tr("Scroll the source"));
    setWidgetResizable(true);
    setWidget(m_column);
    viewport()->setAutoFillBackground(false);
    m_column->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_column->setPadding({padding, padding, padding, padding});
    auto *buttons = new FlowRow(m_column);
    const auto addButton = [&](const QString &text) {
        auto *button = new Button(context.style, text, ButtonLook::Plain, buttons);
        buttons->add(button);
        return button;
    };
    m_copy = addButton(tr("Copy the address"));
    m_all = addButton(tr("All sources"));
    m_close = addButton(tr("Close"));
    m_buttons = buttons;
    connect(m_copy, &Button::clicked, this, &SourceBar::copyAddress);
    connect(m_all, &Button::clicked, this, &SourceBar::allSourcesRequested);
    connect(m_close, &Button::clicked, this, &SourceBar::closed);
    hide();
}

void SourceBar::show(const guide::Source &source, int number)
{
    guide::Text text = guide::sourceText(source, m_context.guide.words());
    text.insert(text.begin(), guide::Strong{tr("Source %1: ").arg(number).toStdString()});
    delete m_text;
    m_text = new TextBlock(m_context, text, document::TextRole::Body, {}, m_column);
    m_text->stackUnder(m_buttons); // a screen reader reads it before the buttons
    m_column->clear();
    m_column->add(m_text, 0);
    m_column->add(m_buttons, gap);
    m_text->show();
    setAccessibleName(m_text->words());
    m_address = document::toQString(source.url);
    m_copy->setText(tr("Copy the address"));
    m_copy->setEnabled(!m_address.isEmpty());
    setVisible(true);
    updateGeometry();
    verticalScrollBar()->setValue(0);
    setFocus(Qt::OtherFocusReason);
}

void SourceBar::followAfter(QWidget &page)
{
    page.stackUnder(this);
    QWidget *last = &page;
    for (QWidget *next : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_all),
                          static_cast<QWidget *>(m_close)}) {
        setTabOrder(last, next);
        last = next;
    }
}

QSize SourceBar::sizeHint() const
{
    const int width = std::max(this->width(), 200);
    return {width, heightForWidth(width)};
}

int SourceBar::heightForWidth(int width) const
{
    return std::min(m_column->heightForWidth(width), parentWidget()->height() * 2 / 3);
}

void SourceBar::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_address);
    m_copy->setText(tr("Address copied"));
}

void SourceBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QScrollArea::keyPressEvent(event);
}

void SourceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_context.style.surface);
    painter.fillRect(0, 0, viewport()->width(), 2, m_context.style.accent);
}

} // namespace ui
