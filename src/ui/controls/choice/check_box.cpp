#include "ui/controls/choice/check_box.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

CheckBox::CheckBox(const document::PageStyle &style, const QString &text, QWidget *parent)
    : QCheckBox(text, parent), m_look(*this, style, MarkedWords::Mark::Tick)
{
    setSizePolicy(MarkedWords::sizePolicy());
    setCursor(Qt::PointingHandCursor);
    connect(this, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_silent)
            Q_EMIT ticked(on);
    });
}

void CheckBox::setTicked(bool ticked)
{
    m_silent = true;
    setChecked(ticked);
    m_silent = false;
}

void CheckBox::setHint(const QString &hint)
{
    m_look.setHint(hint);
    setAccessibleDescription(hint);
    updateGeometry();
}

void CheckBox::setStrong(bool strong)
{
    QFont weight;
    weight.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    setFont(weight);
}

void CheckBox::keyPressEvent(QKeyEvent *event)
{
    // Qt ticks with Space alone; people press Enter.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
        click();
    else
        QCheckBox::keyPressEvent(event);
}

void CheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_look.paint(painter);
}

} // namespace ui
