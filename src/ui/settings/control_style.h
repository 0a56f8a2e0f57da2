// ControlStyle: the style of the system, with scroll bars and edges that can be seen in every theme, and everything
// that is pressed at least as high as the guide's buttons. Styles draw edges in shades of the window, which are none on
// black and on white.
#pragma once

#include <QProxyStyle>

class QStyleOptionSlider;

namespace ui {

class ControlStyle : public QProxyStyle
{
    Q_OBJECT

public:
    // The style of the whole program from now on.
    static void use();

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;

private:
    void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
};

} // namespace ui
