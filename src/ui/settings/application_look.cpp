#include "ui/settings/application_look.h"

#include "ui/settings/appearance.h"
#include "ui/settings/control_style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QToolTip>

namespace ui {

ApplicationLook::ApplicationLook() : m_beneathFont(systemFont())
{
    ControlStyle::use();
    m_systemPalette = m_beneath = QApplication::palette();
}

ApplicationLook::~ApplicationLook()
{
    m_systemPalette.setResolveMask(0);
    set(m_systemPalette, systemFont());
}

// Once the application has a font of its own, Qt does not tell that of the desktop by QApplication::font().
QFont ApplicationLook::systemFont()
{
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont);
}

void ApplicationLook::set(const QPalette &palette, const QFont &font)
{
    m_setting = true; // Qt tells of both at once
    QApplication::setPalette(palette);
    QApplication::setFont(font);
    QToolTip::setPalette(palette);
    QToolTip::setFont(font);
    m_setting = false;
}

void ApplicationLook::show(const document::PageStyle &style, QWidget &window)
{
    window.setPalette(paletteOf(style));
    window.setFont(style.font);
    set(paletteOf(style), style.font);
    m_own = QApplication::palette();
}

bool ApplicationLook::systemChanged(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::ApplicationPaletteChange:
        // Qt tells of what we set too, and later. Anything else was set by something in the program.
        if (m_setting || QApplication::palette() == m_own)
            return false;
        m_systemPalette = QApplication::palette();
        return true;
    case QEvent::ThemeChange: return lookBeneath();
    default: return false;
    }
}

// Our palette lies over that of the desktop, which Qt shows only without it.
bool ApplicationLook::lookBeneath()
{
    m_setting = true;
    QApplication::setPalette(QPalette());
    const QPalette beneath = QApplication::palette();
    QApplication::setPalette(m_own);
    m_setting = false;
    const QFont font = systemFont();
    if (beneath == m_beneath && font == m_beneathFont)
        return false;
    m_systemPalette = m_beneath = beneath;
    m_beneathFont = font;
    return true;
}

} // namespace ui
