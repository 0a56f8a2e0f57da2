#include "ui/settings/control_style.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace ui {
namespace {

constexpr qreal corner = 4;
constexpr int inset = 3;        // of the handle of a scroll bar
constexpr int leastTarget = 34; // pixels, as a Button has

// The palette of a page holds the colour of its outlines here.
QColor edgeOf(const QStyleOption &option)
{
    return option.palette.color(QPalette::Mid);
}

void drawEdge(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(edgeOf(option));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), corner / 2, corner / 2);
    painter.restore();
}

void drawArrow(QPainter &painter, const QRectF &place, bool upright, bool on)
{
    if (place.isEmpty())
        return;
    painter.save();
    painter.translate(place.center());
    painter.rotate((upright ? 90 : 0) + (on ? 0 : 180));
    const qreal side = std::min(place.width(), place.height()) / 4;
    const QPointF points[] = {{-side / 2, -side}, {side / 2, 0}, {-side / 2, side}};
    painter.drawConvexPolygon(points, 3);
    painter.restore();
}

bool isPressed(QStyle::ContentsType type, const QStyleOption *option)
{
    switch (type) {
    case QStyle::CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        return item && item->menuItemType != QStyleOptionMenuItem::Separator;
    }
    case QStyle::CT_ComboBox:
    case QStyle::CT_SpinBox:
    case QStyle::CT_LineEdit:
    case QStyle::CT_PushButton:
    case QStyle::CT_ToolButton:
    case QStyle::CT_CheckBox:
    case QStyle::CT_RadioButton: return true;
    default: return false;
    }
}

} // namespace

void ControlStyle::use()
{
    if (!qobject_cast<ControlStyle *>(QApplication::style()))
        QApplication::setStyle(new ControlStyle);
}

void ControlStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const auto placeOf = [&](SubControl part) {
        return QRectF(proxy()->subControlRect(CC_ScrollBar, &option, part, widget));
    };
    const bool upright = option.orientation == Qt::Vertical;
    const bool enabled = option.state & State_Enabled && option.maximum > option.minimum;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(option.rect, option.palette.window());
    painter.setPen(Qt::NoPen);
    painter.setBrush(edgeOf(option));
    drawArrow(painter, placeOf(SC_ScrollBarSubLine), upright, false);
    drawArrow(painter, placeOf(SC_ScrollBarAddLine), upright, true);
    if (enabled) {
        const bool held =
            option.activeSubControls & SC_ScrollBarSlider && option.state & (State_Sunken | State_MouseOver);
        if (held)
            painter.setBrush(option.palette.windowText());
        const QRectF handle = placeOf(SC_ScrollBarSlider);
        painter.drawRoundedRect(upright ? handle.adjusted(inset, 1, -inset, -1) : handle.adjusted(1, inset, -1, -inset),
                                corner, corner);
    }
    painter.restore();
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option); slider && control == CC_ScrollBar) {
        drawScrollBar(*slider, *painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawEdge(*painter, *option);
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
    case PE_PanelButtonCommand:
    case PE_FrameLineEdit: drawEdge(*painter, *option); break;
    default: break;
    }
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (isPressed(type, option))
        wanted.setHeight(std::max(wanted.height(), leastTarget));
    return wanted;
}

} // namespace ui
