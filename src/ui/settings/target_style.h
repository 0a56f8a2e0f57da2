// TargetStyle: the desktop's own style, with everything that is pressed at least as high as the guide's buttons.
#pragma once

#include <QProxyStyle>

namespace ui {

class TargetStyle : public QProxyStyle
{
    Q_OBJECT

public:
    // For the whole program, once.
    static void use();

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
};

} // namespace ui
