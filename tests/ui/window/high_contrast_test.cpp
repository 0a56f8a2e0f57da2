// The theme of high contrast as it is painted: as bright or dark as the desktop, in menus, tool tips and scroll bars.
// What stands on the pages: contrast_walk_test.cpp.

#include "support/open_window.h"

#include "support/catch.h"
#include "support/painted.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>

TEST_CASE("high contrast: it is as bright or dark as the desktop and follows it")
{
    for (const bool dark : {false, true}) {
        const DesktopColors desktop(dark);
        OpenWindow reader(windowGuide(), {1180, 780}, 0, ui::Theme::HighContrast);
        const QPalette palette = reader.window().palette();
        CHECK(palette.color(QPalette::Window) == QColor(dark ? Qt::black : Qt::white));
        CHECK(palette.color(QPalette::WindowText) == QColor(dark ? Qt::white : Qt::black));
        const DesktopColors other(!dark);
        QCoreApplication::processEvents();
        CHECK(reader.window().palette().color(QPalette::Window) == QColor(dark ? Qt::white : Qt::black));
    }
}

TEST_CASE("high contrast: menus and tool tips have 7:1 and an edge")
{
    for (const bool dark : {false, true}) {
        const DesktopColors desktop(dark);
        OpenWindow reader(windowGuide(), {1180, 780}, 0, ui::Theme::HighContrast);
        reader.click(reader.find<ui::Button>("theme"));
        auto &menu = reader.find<QMenu>("themeMenu");
        menu.setActiveAction(menu.actions()[1]);
        const QImage image = menu.grab().toImage();
        for (const QAction *action : {menu.actions()[0], menu.actions()[1]}) {
            const QRect row = menu.actionGeometry(const_cast<QAction *>(action));
            INFO(action->text().toStdString());
            CHECK(painted(image, row.adjusted(3, 3, -3, -3)).contrast >= 7);
        }
        CHECK(painted(image, QRect(0, image.height() / 2, 4, 1)).contrast >= 3);
        menu.close();
        CHECK(
            contrast(QToolTip::palette().color(QPalette::ToolTipText), QToolTip::palette().color(QPalette::ToolTipBase))
            >= 7);
    }
}

TEST_CASE("high contrast: the handle of a scroll bar has 3:1 in every theme")
{
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark, ui::Theme::HighContrast}) {
        OpenWindow reader(windowGuide(), {1180, 420}, 0, theme);
        reader.open(QStringLiteral("long"));
        QScrollBar &bar = *reader.page().verticalScrollBar();
        REQUIRE(bar.isVisible());
        REQUIRE(bar.maximum() > 0);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        option.subControls = QStyle::SC_All;
        const QImage image = bar.grab().toImage();
        const auto colorOf = [&](QStyle::SubControl part) {
            const QRect place = bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, part, &bar);
            return image.pixelColor(place.center());
        };
        CHECK(contrast(colorOf(QStyle::SC_ScrollBarSlider), colorOf(QStyle::SC_ScrollBarAddPage)) >= 3);
    }
}
