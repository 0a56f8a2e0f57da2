// The theme of high contrast as it is painted: on every page, in menus, tool tips and scroll bars.

#include "support/open_window.h"

#include "support/catch.h"
#include "support/contrast.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>
#include <QtTest>

#include <map>

namespace {

// What is painted most often, and the contrast to it of what stands out most.
struct Painted
{
    QColor ground;
    double contrast = 1;
};

Painted painted(const QImage &image, const QRect &place)
{
    const QRect seen = place.intersected(image.rect());
    std::map<QRgb, int> counts;
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        for (int x = seen.left(); x <= seen.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    Painted found;
    int most = 0;
    for (const auto &[color, count] : counts) {
        if (count > most) {
            most = count;
            found.ground = QColor(color);
        }
    }
    for (const auto &[color, count] : counts)
        found.contrast = std::max(found.contrast, contrast(QColor(color), found.ground));
    return found;
}

// A desktop that is bright or dark, until the end of the object.
class DesktopColors
{
public:
    explicit DesktopColors(bool dark) : m_before(QApplication::palette())
    {
        QPalette palette = m_before;
        palette.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
        palette.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
        QApplication::setPalette(palette);
    }
    ~DesktopColors() { QApplication::setPalette(m_before); }
    DesktopColors(const DesktopColors &) = delete;
    DesktopColors &operator=(const DesktopColors &) = delete;

private:
    QPalette m_before;
};

// All that is seen of the words, the links and the buttons.
int checkWords(OpenWindow &reader)
{
    const QImage image = reader.window().grab().toImage();
    int checked = 0;
    const auto check = [&](const QWidget &widget, const QRect &part, const QString &words) {
        // The window shows it whole, and nothing over it.
        if (words.isEmpty() || part.isEmpty() || !widget.visibleRegion().contains(part.center())
            || !widget.visibleRegion().boundingRect().contains(part))
            return;
        ++checked;
        INFO(words.toStdString());
        CHECK(painted(image, part.translated(widget.mapTo(&reader.window(), QPoint(0, 0)))).contrast >= 7);
    };
    for (const ui::TextBlock *block : reader.window().findChildren<ui::TextBlock *>()) {
        check(*block, block->rect(), block->words());
        for (const ui::TextBlock::Link &link : block->links()) {
            for (const QRect &place : block->rectsOf(link.start, link.end))
                check(*block, place, link.name);
        }
    }
    for (const QLabel *label : reader.window().findChildren<QLabel *>())
        check(*label, label->rect(), label->text());
    constexpr int outline = 6;
    for (const auto *button : reader.window().findChildren<QAbstractButton *>())
        check(*button, button->rect().adjusted(outline, outline, -outline, -outline), button->text());
    return checked;
}

} // namespace

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

TEST_CASE("high contrast: all words on every page have 7:1 as they are painted")
{
    for (const bool dark : {false, true}) {
        const DesktopColors desktop(dark);
        OpenWindow reader(shippedGuide(), {1180, 780}, 0, ui::Theme::HighContrast);
        int checked = 0;
        for (const QString &page : allPagesOf(shippedGuide())) {
            reader.open(page);
            INFO(page.toStdString() << (dark ? ", white on black" : ", black on white"));
            checked += checkWords(reader);
        }
        CHECK(checked > 500);
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
