#include "ui/reading/fold_title.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>

namespace ui {
namespace {

constexpr int leastHeight = 44;     // pixels: a target for an unsteady hand
constexpr qreal chevronShare = 0.3; // of the height of the letters, from its middle to each end
constexpr qreal chevronWidth = 2;

} // namespace

FoldTitle::FoldTitle(const PageContext &context, const std::string &title, QWidget *parent)
    : TextBlock(context, {guide::Plain{title}}, document::TextRole::CardTitle, {}, parent)
{
    setCursor(Qt::PointingHandCursor);
    setBeforeWords(QFontMetrics(font()).height() * 3 / 2);
    setLeastHeight(leastHeight);
    connect(this, &TextBlock::clicked, this, &FoldTitle::toggled);
}

void FoldTitle::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    update();
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
}

void FoldTitle::paintEvent(QPaintEvent *event)
{
    TextBlock::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal size = chevronShare * QFontMetrics(font()).height();
    QPainterPath chevron;
    chevron.moveTo(-size / 2, -size);
    chevron.lineTo(size / 2, 0);
    chevron.lineTo(-size / 2, size);
    painter.translate(beforeWords() / 2.0, firstLineMiddle());
    painter.rotate(m_open ? 90 : 0);
    painter.setPen(QPen(style().accent, underMouse() ? 1.5 * chevronWidth : chevronWidth, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.drawPath(chevron);
}

void FoldTitle::enterEvent(QEnterEvent *event)
{
    TextBlock::enterEvent(event);
    update();
}

void FoldTitle::leaveEvent(QEvent *event)
{
    TextBlock::leaveEvent(event);
    update();
}

} // namespace ui
