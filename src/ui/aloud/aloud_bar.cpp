#include "ui/aloud/aloud_bar.h"

#include "ui/aloud/aloud_run.h"
#include "ui/controls/button.h"
#include "ui/controls/flow_row.h"
#include "ui/controls/one_line_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int wholeCharacters = 72; // with less room, the signs stand alone
constexpr int placeGap = 20;        // pixels, at most, before them
constexpr int placeMargin = 8;      // pixels: level with the words on the buttons

} // namespace

AloudBar::AloudBar(const document::PageStyle &style, QWidget *parent)
    : QWidget(parent), m_style(style), m_row(new FlowRow(this))
{
    setObjectName(QStringLiteral("aloudStrip"));
    setAccessibleName(tr("Read aloud"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
    m_row->setPadding({14, 8, 14, 8});
    m_previous = addButton(tr("Previous part"), "aloudPrevious", Icon::Back);
    m_pause = addButton(tr("Pause"), "aloudPause", Icon::None);
    m_next = addButton(tr("Next part"), "aloudNext", Icon::Forward);
    m_slower = addButton(tr("Slower"), "aloudSlower", Icon::Slower);
    m_faster = addButton(tr("Faster"), "aloudFaster", Icon::Faster);
    m_close = addButton(tr("Close read aloud"), "aloudClose", Icon::Clear);
    m_place = new OneLineLabel({}, m_row);
    m_place->setObjectName(QStringLiteral("aloudPlace"));
    m_place->setContentsMargins(0, placeMargin, 0, placeMargin);
    m_row->add(m_place);
    connect(m_previous, &Button::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_pause, &Button::clicked, this, &AloudBar::pauseRequested);
    connect(m_next, &Button::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_slower, &Button::clicked, this, [this] { Q_EMIT speedRequested(-1); });
    connect(m_faster, &Button::clicked, this, [this] { Q_EMIT speedRequested(1); });
    connect(m_close, &Button::clicked, this, &AloudBar::closeRequested);
    hide();
}

Button *AloudBar::addButton(const QString &name, const char *id, Icon sign)
{
    auto *button = new Button(m_style, {}, ButtonLook::Plain, m_row);
    button->setIcon(sign);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setObjectName(QString::fromLatin1(id));
    button->installEventFilter(this);
    m_row->add(button);
    return button;
}

void AloudBar::show(const AloudRun &run)
{
    const QString pause = run.isReading()                         ? tr("Pause")
                          : run.state() == AloudRun::State::AtEnd ? tr("Read again")
                                                                  : tr("Read on");
    m_pause->setText(pause);
    m_pause->setAccessibleName(pause);
    m_pause->setToolTip(pause);
    m_slower->setEnabled(run.canBe(-1));
    m_faster->setEnabled(run.canBe(1));
    const QString speeds[] = {tr("much slower"), tr("slower"), tr("usual speed"), tr("faster"), tr("much faster")};
    m_place->setText(
        tr("%1 of %2, %3").arg(run.part() + 1).arg(run.parts()).arg(speeds[static_cast<int>(run.speed())]));
    m_place->updateGeometry();
    arrange();
    setVisible(true);
}

void AloudBar::takeFocus()
{
    m_pause->setFocus(Qt::ShortcutFocusReason);
}

// In a narrow window the signs say it alone, and the names stay for screen readers.
void AloudBar::arrange()
{
    const bool whole = width() >= wholeCharacters * fontMetrics().averageCharWidth();
    m_previous->setText(whole ? tr("Previous") : QString());
    m_next->setText(whole ? tr("Next") : QString());
    m_slower->setText(whole ? tr("Slower") : QString());
    m_faster->setText(whole ? tr("Faster") : QString());
    m_close->setText(whole ? tr("Close") : QString());
    // The page needs a second row more than these words do.
    const int missing = m_place->isHidden() ? m_place->sizeHint().width() + placeGap : 0;
    m_place->setVisible(m_row->sizeHint().width() + missing <= width());
    updateGeometry();
}

bool AloudBar::eventFilter(QObject *watched, QEvent *event)
{
    // Qt would go from button to button with the arrows.
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AloudBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->modifiers() == Qt::NoModifier ? event->key() : 0) {
    case Qt::Key_Left:
    case Qt::Key_Up: Q_EMIT stepRequested(-1); return;
    case Qt::Key_Right:
    case Qt::Key_Down: Q_EMIT stepRequested(1); return;
    case Qt::Key_Escape: Q_EMIT closeRequested(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void AloudBar::resizeEvent(QResizeEvent *)
{
    arrange();
}

void AloudBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.surface);
    painter.fillRect(0, 0, width(), 2, m_style.accent);
}

} // namespace ui
