// ApplicationLook: the colours and the font of the whole program, so that menus, tool tips and dialogs have those of
// the page; and beneath them those of the desktop, which come back with the end of the window.
#pragma once

#include "document/style/page_style.h"

#include <QPalette>

class QEvent;
class QWidget;

namespace ui {

class ApplicationLook
{
public:
    ApplicationLook();
    ~ApplicationLook();

    // Of the desktop.
    const QPalette &systemPalette() const { return m_systemPalette; }
    static QFont systemFont();

    // To the window at once: Qt tells it of those of the application later, and not before the program runs.
    void show(const document::PageStyle &style, QWidget &window);

    // An event came to the window. Returns whether it tells that the desktop has other colours or another font now.
    bool systemChanged(const QEvent &event);

private:
    Q_DISABLE_COPY_MOVE(ApplicationLook)

    bool lookBeneath();
    void set(const QPalette &palette, const QFont &font);

    QPalette m_systemPalette;
    QPalette m_beneath; // the desktop's, when it was looked at last
    QFont m_beneathFont;
    QPalette m_own; // as Qt keeps it
    bool m_setting = false;
};

} // namespace ui
