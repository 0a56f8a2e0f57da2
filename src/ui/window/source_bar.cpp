#include "ui/window/source_bar.h"

#include "guide/page/page.h"
#include "guide/page/page_sources.h"
#include "ui/controls/button.h"
#include "ui/controls/column.h"
#include "ui/controls/flow_row.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <map>

namespace ui {
namespace {

constexpr int padding = 14;
constexpr int gap = 8;

} // namespace

SourceBar::SourceBar(const PageContext &context, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_column(new Column), m_foot(new QWidget(this))
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
    m_column->setPadding({padding, padding, padding, gap});
    auto *buttons = new FlowRow(m_column);
    const auto addButton = [&](const QString &text) {
        auto *button = new Button(context.style, text, ButtonLook::Plain, buttons);
        buttons->add(button);
        return button;
    };
    m_copy = addButton(copyWords());
    m_all = addButton(tr("All sources"));
    m_buttons = buttons;
    m_close = new Button(context.style, tr("Close"), ButtonLook::Plain, m_foot);
    m_foot->setAutoFillBackground(true);
    connect(m_copy, &Button::clicked, this, &SourceBar::copyAddresses);
    connect(m_all, &Button::clicked, this, &SourceBar::allSourcesRequested);
    connect(m_close, &Button::clicked, this, &SourceBar::closed);
    hide();
}

void SourceBar::addText(const guide::Text &text)
{
    auto *block = new TextBlock(m_context, text, document::TextRole::Body, {}, m_column);
    block->stackUnder(m_buttons); // a screen reader reads it before the buttons
    m_column->add(block, gap);
    m_texts.push_back(block);
}

void SourceBar::show(const guide::SourceMark &mark)
{
    qDeleteAll(m_texts);
    m_texts.clear();
    m_addresses.clear();
    m_column->clear();
    std::map<int, const guide::Source *> sources;
    for (const std::string &id : mark.sources)
        sources.emplace(m_context.guide.sourceNumber(id), m_context.guide.source(id));
    for (const auto &[number, source] : sources) {
        guide::Text text = guide::sourceText(*source, m_context.guide.words());
        text.insert(text.begin(), guide::Strong{tr("Source %1: ").arg(number).toStdString()});
        addText(text);
        if (!source->url.empty())
            m_addresses.append(document::toQString(source->url));
    }
    for (const std::string &reason : mark.reasons)
        addText({guide::Strong{tr("Our choice: ").toStdString()}, guide::Plain{reason}});
    m_column->add(m_buttons, gap);
    setAccessibleName(m_texts.front()->words());
    m_copy->setText(copyWords());
    m_copy->setEnabled(!m_addresses.isEmpty());
    QPalette surface = m_foot->palette();
    surface.setColor(QPalette::Window, m_context.style.surface);
    m_foot->setPalette(surface);
    setVisible(true);
    updateGeometry();
    verticalScrollBar()->setValue(0);
    setFocus(Qt::OtherFocusReason);
}

QString SourceBar::copyWords() const
{
    return m_addresses.size() > 1 ? tr("Copy the addresses") : tr("Copy the address");
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
    return std::min(m_column->heightForWidth(width) + footHeight(), parentWidget()->height() * 2 / 3);
}

int SourceBar::footHeight() const
{
    return m_close->sizeHint().height() + gap;
}

void SourceBar::resizeEvent(QResizeEvent *event)
{
    const int foot = footHeight();
    setViewportMargins(0, 0, 0, foot);
    m_foot->setGeometry(0, height() - foot, width(), foot);
    const QSize close = m_close->sizeHint();
    m_close->setGeometry(padding, 0, close.width(), close.height());
    QScrollArea::resizeEvent(event);
}

void SourceBar::copyAddresses()
{
    QGuiApplication::clipboard()->setText(m_addresses.join(QLatin1Char('\n')));
    m_copy->setText(m_addresses.size() > 1 ? tr("Addresses copied") : tr("Address copied"));
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
