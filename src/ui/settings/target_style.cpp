#include "ui/settings/target_style.h"

#include <QApplication>
#include <QStyleOption>

#include <algorithm>

namespace ui {
namespace {

constexpr int leastTarget = 34; // pixels, as a Button has

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

void TargetStyle::use()
{
    if (!qobject_cast<TargetStyle *>(QApplication::style()))
        QApplication::setStyle(new TargetStyle);
}

QSize TargetStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (isPressed(type, option))
        wanted.setHeight(std::max(wanted.height(), leastTarget));
    return wanted;
}

} // namespace ui
