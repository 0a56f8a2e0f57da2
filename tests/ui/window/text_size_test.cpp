#include "support/open_window.h"
#include "support/recorded_voice.h"

#include "support/catch.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QWheelEvent>

namespace {

qreal sizeOfText(OpenWindow &reader)
{
    return reader.window().font().pointSizeF();
}

// The first block that the reader sees at least in part.
int firstVisibleBlock(OpenWindow &reader)
{
    const std::vector<ui::TextBlock *> &blocks = reader.page().blocks();
    const auto found = std::find_if(blocks.begin(), blocks.end(), [&](const ui::TextBlock *block) {
        return block->mapTo(reader.page().viewport(), QPoint(0, block->height())).y() > 0;
    });
    REQUIRE(found != blocks.end());
    return static_cast<int>(found - blocks.begin());
}

} // namespace

TEST_CASE("text size: the keys walk the sizes and stop at both ends")
{
    OpenWindow reader(windowGuide());
    const qreal normal = sizeOfText(reader);
    for (int step = 1; step < ui::textSizeCount; ++step) {
        reader.press(step % 2 ? Qt::Key_Plus : Qt::Key_Equal, Qt::ControlModifier);
        CHECK(sizeOfText(reader) == Approx(normal * ui::textSizes[step] / 100));
    }
    reader.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(sizeOfText(reader) == Approx(normal * 4));
    for (int step = ui::textSizeCount - 2; step >= 0; --step) {
        reader.press(Qt::Key_Minus, Qt::ControlModifier);
        CHECK(sizeOfText(reader) == Approx(normal * ui::textSizes[step] / 100));
    }
    reader.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(sizeOfText(reader) == Approx(normal));
    reader.press(Qt::Key_Plus, Qt::ControlModifier);
    reader.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(sizeOfText(reader) == Approx(normal));
}

TEST_CASE("text size: the wheel with Ctrl does the same a step at a time and without it scrolls")
{
    OpenWindow reader(windowGuide(), {1180, 420});
    const qreal normal = sizeOfText(reader);
    const auto turn = [&](int eighths, Qt::KeyboardModifiers modifiers) {
        QWidget *place = reader.page().viewport();
        const QPointF at = place->rect().center();
        QWheelEvent event(at, place->mapToGlobal(at), {}, {0, eighths}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(place, &event);
        QApplication::processEvents();
    };
    turn(60, Qt::ControlModifier);
    CHECK(sizeOfText(reader) == Approx(normal));
    turn(60, Qt::ControlModifier);
    CHECK(sizeOfText(reader) == Approx(normal * ui::textSizes[1] / 100));
    turn(-120, Qt::ControlModifier);
    CHECK(sizeOfText(reader) == Approx(normal));
    reader.open(QStringLiteral("long"));
    turn(-120, Qt::NoModifier);
    CHECK(sizeOfText(reader) == Approx(normal));
    CHECK(reader.page().verticalScrollBar()->value() > 0);
}

TEST_CASE("text size: the buttons do the same and rest at both ends")
{
    OpenWindow reader(windowGuide());
    auto &smaller = reader.find<ui::Button>("smaller");
    auto &larger = reader.find<ui::Button>("larger");
    CHECK_FALSE(smaller.isEnabled());
    for (int step = 1; step < ui::textSizeCount; ++step) {
        reader.click(larger);
        CHECK(reader.settings().textSizeStep() == step);
    }
    CHECK_FALSE(larger.isEnabled());
    CHECK(smaller.isEnabled());
    reader.click(smaller);
    CHECK(larger.isEnabled());
    CHECK(reader.settings().textSizeStep() == ui::textSizeCount - 2);
}

TEST_CASE("text size: text contents and buttons all grow")
{
    OpenWindow reader(windowGuide());
    const auto heights = [&] {
        return std::array<int, 4>{reader.page().blocks().front()->height(), reader.find<QWidget>("larger").height(),
                                  reader.find<QWidget>("careButton").height(),
                                  QFontMetrics(reader.find<QWidget>("contents").font()).height()};
    };
    const auto before = heights();
    reader.press(Qt::Key_Plus, Qt::ControlModifier);
    reader.press(Qt::Key_Plus, Qt::ControlModifier);
    const auto after = heights();
    for (std::size_t i = 0; i < before.size(); ++i) {
        INFO("part " << i);
        CHECK(after[i] > before[i]);
    }
}

TEST_CASE("text size: the reader stays at the same place of the page")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("long"));
    reader.page().verticalScrollBar()->setValue(reader.page().verticalScrollBar()->maximum() / 2);
    const int first = firstVisibleBlock(reader);
    REQUIRE(first > 5);
    for (int step = 1; step < ui::textSizeCount; ++step) {
        reader.press(Qt::Key_Plus, Qt::ControlModifier);
        INFO("at " << ui::textSizes[step] << " percent");
        CHECK(firstVisibleBlock(reader) == first);
    }
    for (int step = 1; step < ui::textSizeCount; ++step)
        reader.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(firstVisibleBlock(reader) == first);
}

TEST_CASE("text size: the reading cursor stays and stays on the screen")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("long"));
    for (int i = 0; i < 25; ++i)
        reader.press(Qt::Key_Down);
    for (int step = 1; ui::textSizes[step] <= 200; ++step) {
        reader.press(Qt::Key_Plus, Qt::ControlModifier);
        INFO("at " << ui::textSizes[step] << " percent");
        CHECK(QApplication::focusWidget() == &reader.page());
        REQUIRE(reader.cursor() == 25);
        const ui::TextBlock &block = *reader.page().blocks()[25];
        CHECK(reader.isVisibleOnPage(block, QRect(0, 0, block.width(), QFontMetrics(reader.window().font()).height())));
    }
}

TEST_CASE("text size: Back after a change of size leads to the same place")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("long"));
    reader.page().verticalScrollBar()->setValue(reader.page().verticalScrollBar()->maximum() / 2);
    const int first = firstVisibleBlock(reader);
    reader.open(QStringLiteral("home"));
    reader.press(Qt::Key_Plus, Qt::ControlModifier);
    reader.press(Qt::Key_Plus, Qt::ControlModifier);
    reader.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(firstVisibleBlock(reader) == first);
}

TEST_CASE("text size: a button that is pressed keeps the focus")
{
    OpenWindow reader(windowGuide());
    auto &larger = reader.find<ui::Button>("larger");
    larger.setFocus();
    reader.press(Qt::Key_Space);
    reader.press(Qt::Key_Return);
    CHECK(reader.settings().textSizeStep() == 2);
    CHECK(QApplication::focusWidget() == &larger);
}

TEST_CASE("text size: the size and the theme are remembered")
{
    QTemporaryDir folder;
    ui::SettingsFile store(folder.filePath(QStringLiteral("settings.ini")));
    ui::Settings settings(store);
    {
        ui::MainWindow window(windowGuide(), settings, goodDay, silentVoice());
        window.setTextSizeStep(3);
        window.setTheme(ui::Theme::Dark);
    }
    const ui::MainWindow again(windowGuide(), settings, goodDay, silentVoice());
    CHECK(again.font().pointSizeF() == Approx(std::max(ui::ApplicationLook::systemFont().pointSizeF(), 12.0) * 2));
    CHECK(again.palette().color(QPalette::Window).lightness() < 128);
}

TEST_CASE("theme: the menu of its button offers four and tells which and so does the button says which it is")
{
    OpenWindow reader(windowGuide());
    auto &button = reader.find<ui::Button>("theme");
    const auto choose = [&](int row) {
        reader.click(button);
        auto &menu = reader.find<QMenu>("themeMenu");
        REQUIRE(menu.actions().size() == 7); // behind the themes, a line, lying-down mode and the settings
        CHECK(menu.palette().color(QPalette::Window) == reader.window().palette().color(QPalette::Window));
        CHECK(menu.font().pointSizeF() == Approx(reader.window().font().pointSizeF()));
        for (int each = 0; each < 4; ++each) {
            const QAction &theme = *menu.actions()[each];
            CHECK(theme.isChecked() == (each == static_cast<int>(reader.settings().theme())));
            CHECK(theme.actionGroup()->isExclusive()); // shown as one of several
        }
        menu.actions()[row]->trigger();
        menu.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const auto background = [&] {
        return reader.window()
            .grab(QRect(reader.page().mapTo(&reader.window(), QPoint(3, 3)), QSize(1, 1)))
            .toImage()
            .pixelColor(0, 0)
            .lightness();
    };
    REQUIRE(reader.settings().theme() == ui::Theme::Light);
    CHECK(button.accessibleName() == QStringLiteral("Theme: light"));
    CHECK(background() > 200);
    choose(2);
    CHECK(reader.settings().theme() == ui::Theme::Dark);
    CHECK(button.accessibleName() == QStringLiteral("Theme: dark"));
    CHECK(background() < 60);
    choose(3);
    CHECK(reader.settings().theme() == ui::Theme::HighContrast);
    CHECK(button.accessibleName() == QStringLiteral("Theme: high contrast"));
    CHECK(background() == 255);
    choose(0);
    CHECK(reader.settings().theme() == ui::Theme::System);
    CHECK(button.accessibleName() == QStringLiteral("Theme: as the system"));
    choose(1);
    CHECK(reader.settings().theme() == ui::Theme::Light);
    CHECK(background() > 200);
}

TEST_CASE("theme: the words of the page change their colour with it")
{
    OpenWindow reader(windowGuide());
    const auto darkest = [&] {
        const QImage image = reader.page().blocks().front()->grab().toImage();
        int lightness = 255;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                lightness = std::min(lightness, image.pixelColor(x, y).lightness());
        }
        return lightness;
    };
    CHECK(darkest() < 60);
    const int block = 4;
    for (int i = 0; i <= block; ++i)
        reader.press(Qt::Key_Down);
    reader.window().setTheme(ui::Theme::Dark);
    const QImage title = reader.page().blocks().front()->grab().toImage();
    int lightest = 0;
    for (int y = 0; y < title.height(); ++y) {
        for (int x = 0; x < title.width(); ++x)
            lightest = std::max(lightest, title.pixelColor(x, y).lightness());
    }
    CHECK(lightest > 200);
    CHECK(reader.page().position().block.index == block);
}

TEST_CASE("theme: the guide follows the system while it is open")
{
    OpenWindow reader(windowGuide(), {1180, 780}, 0, ui::Theme::System);
    const QPalette before = QApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    QCoreApplication::processEvents();
    CHECK(reader.window().palette().color(QPalette::Window).lightness() < 128);
    QApplication::setPalette(before);
    QCoreApplication::processEvents();
    CHECK(reader.window().palette().color(QPalette::Window).lightness() > 128);
}

TEST_CASE("text size: at the largest no word of a title breaks in a small window")
{
    OpenWindow reader(shippedGuide(), {360, 640}, ui::textSizeCount - 1);
    int words = 0;
    for (const QString &page : sectionPagesOf(shippedGuide())) {
        reader.open(page);
        const ui::TextBlock *title = reader.page().blocks().front();
        INFO(title->words().toStdString());
        int start = 0;
        for (const QString &word : title->words().split(QLatin1Char(' '))) {
            const int end = start + static_cast<int>(word.size());
            CHECK(title->rectsOf(start, end).size() == 1); // on one line
            start = end + 1;
            ++words;
        }
    }
    CHECK(words > 15);
}
