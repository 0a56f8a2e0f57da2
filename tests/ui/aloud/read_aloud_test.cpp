// How the reader leads what is read aloud, and the voice that there is, or is not.

#include "ui/aloud/listener.h"

#include "support/catch.h"

#include <QApplication>

namespace {

const QString home = QStringLiteral("home");

} // namespace

TEST_CASE("read aloud: nothing of it is made before it is asked for")
{
    Listener reader(windowGuide());
    reader.open(QStringLiteral("causes"));
    CHECK_FALSE(reader.window().findChild<QWidget *>(QStringLiteral("aloudStrip")));
    CHECK(reader.voice().said.isEmpty());
    reader.start();
    CHECK(reader.isBarShown());
}

TEST_CASE("read aloud: its key reads from the first block part by part to the end and marks each")
{
    Listener reader(windowGuide());
    reader.open(QStringLiteral("long"));
    const std::vector<ui::TextBlock *> blocks = reader.page().blocks();
    reader.start();
    for (ui::TextBlock *block : blocks) {
        INFO(block->words().toStdString());
        CHECK(reader.heard() == block->words());
        REQUIRE(reader.marked() == block);
        CHECK(reader.isVisibleOnPage(*block));
        reader.wait();
    }
    CHECK(reader.heard() == QStringLiteral("This is the end of the page."));
    CHECK(reader.find<ui::Button>("aloudPause").text() == QStringLiteral("Read again"));
    const auto said = reader.voice().said.size();
    reader.wait();
    CHECK(reader.voice().said.size() == said);
    reader.press(Qt::Key_Space);
    CHECK(reader.heard() == blocks.front()->words());
}

TEST_CASE("read aloud: it begins at the reading cursor")
{
    Listener reader(windowGuide());
    reader.open(home);
    for (int i = 0; i < 4; ++i)
        reader.press(Qt::Key_Down);
    const ui::TextBlock *cursor = reader.page().cursorBlock();
    REQUIRE(cursor != reader.page().blocks().front());
    reader.start();
    CHECK(reader.heard() == cursor->words());
}

TEST_CASE("read aloud: the button of the bar does as the key does and the menu where there is no room for it")
{
    Listener reader(windowGuide());
    reader.click(reader.find<ui::Button>("readAloud"));
    CHECK(reader.heard() == QStringLiteral("Start here"));
    CHECK(QApplication::focusWidget() == &reader.find<ui::Button>("aloudPause"));
    reader.click(reader.find<ui::Button>("readAloud"));
    CHECK(reader.heard().isEmpty());
    reader.start();
    CHECK(reader.heard() == QStringLiteral("Start here"));
}

TEST_CASE("read aloud: Space pauses and goes on with the part and the key does too")
{
    Listener reader(windowGuide());
    reader.start();
    reader.wait();
    const QString part = reader.heard();
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_F8}) {
        reader.press(key);
        CHECK(reader.heard().isEmpty());
        CHECK(reader.marked()->words() == part);
        CHECK(reader.find<ui::Button>("aloudPause").accessibleName() == QStringLiteral("Read on"));
        reader.wait(); // too late
        CHECK(reader.heard().isEmpty());
        reader.press(key);
        CHECK(reader.heard() == part);
        CHECK(reader.find<ui::Button>("aloudPause").accessibleName() == QStringLiteral("Pause"));
    }
}

TEST_CASE("read aloud: the arrows and the buttons go to the next part and the one before")
{
    Listener reader(windowGuide());
    reader.open(QStringLiteral("long"));
    const std::vector<ui::TextBlock *> blocks = reader.page().blocks();
    reader.start();
    reader.press(Qt::Key_Right);
    CHECK(reader.heard() == blocks[1]->words());
    reader.press(Qt::Key_Down);
    CHECK(reader.heard() == blocks[2]->words());
    reader.press(Qt::Key_Left);
    reader.press(Qt::Key_Up);
    CHECK(reader.heard() == blocks[0]->words());
    reader.click(reader.find<ui::Button>("aloudNext"));
    reader.click(reader.find<ui::Button>("aloudNext"));
    CHECK(reader.heard() == blocks[2]->words());
    reader.click(reader.find<ui::Button>("aloudPrevious"));
    CHECK(reader.heard() == blocks[1]->words());
    CHECK(reader.find<QLabel>("aloudPlace").text().startsWith(QStringLiteral("2 of ")));
    reader.click(reader.find<ui::Button>("aloudPause"));
    reader.click(reader.find<ui::Button>("aloudNext"));
    CHECK(reader.heard().isEmpty());
    CHECK(reader.marked() == blocks[2]);
}

TEST_CASE("read aloud: the speed is heard at once and is kept")
{
    Listener reader(windowGuide());
    reader.start();
    CHECK(reader.voice().rate == 0);
    const QString part = reader.heard();
    const auto said = reader.voice().said.size();
    reader.click(reader.find<ui::Button>("aloudFaster"));
    CHECK(reader.voice().rate > 0);
    CHECK(reader.heard() == part);
    CHECK(reader.voice().said.size() > said);
    CHECK(reader.settings().readingSpeed() == ui::ReadingSpeed::Faster);
    for (int i = 0; i < 4; ++i)
        reader.click(reader.find<ui::Button>("aloudSlower"));
    CHECK(reader.voice().rate < 0);
    CHECK_FALSE(reader.find<ui::Button>("aloudSlower").isEnabled());
    CHECK(reader.settings().readingSpeed() == ui::ReadingSpeed::MuchSlower);
    reader.press(Qt::Key_Escape);
    reader.start();
    CHECK(reader.voice().rate < -0.3);
    reader.settings().setReadingSpeed(ui::ReadingSpeed::Faster); // on the page of the settings
    reader.wait();
    CHECK(reader.voice().rate > 0);
}

TEST_CASE("read aloud: Esc and its button close it and the reader goes on at the part")
{
    for (const bool byKey : {true, false}) {
        Listener reader(windowGuide());
        reader.start();
        reader.wait();
        reader.wait();
        const QString part = reader.heard();
        byKey ? reader.press(Qt::Key_Escape) : reader.click(reader.find<ui::Button>("aloudClose"));
        CHECK_FALSE(reader.isBarShown());
        CHECK(reader.heard().isEmpty());
        CHECK_FALSE(reader.marked());
        CHECK(QApplication::focusWidget() == &reader.page());
        CHECK(reader.page().blocks()[static_cast<std::size_t>(reader.cursor())]->words() == part);
        reader.start();
        CHECK(reader.heard() == part);
    }
}

TEST_CASE("read aloud: without a voice one sentence tells what to install")
{
    Listener reader(windowGuide());
    reader.voice().installed = false;
    for (int i = 0; i < 2; ++i) {
        reader.start();
        CHECK_FALSE(reader.isBarShown());
        CHECK(reader.voice().said.filter(QStringLiteral("Start")).isEmpty());
        CHECK(reader.told() == ui::Voice::howToInstall());
        CHECK(QApplication::focusWidget() == &reader.page());
    }
}

TEST_CASE("read aloud: it is read whether the voice of routines is on and does not turn it on")
{
    for (const bool on : {true, false}) {
        Listener reader(windowGuide());
        reader.voice().setOn(on);
        reader.start();
        CHECK(reader.heard() == QStringLiteral("Start here"));
        CHECK(reader.settings().voice() == on);
    }
}

TEST_CASE("read aloud: what a timer says comes first and the page waits for the reader")
{
    Listener reader(windowGuide());
    reader.voice().setOn(true);
    reader.start();
    reader.voice().say(QStringLiteral("Take the pack off."));
    CHECK(reader.heard() == QStringLiteral("Take the pack off."));
    reader.wait();
    CHECK(reader.heard() == QStringLiteral("Take the pack off."));
    CHECK(reader.find<ui::Button>("aloudPause").text() == QStringLiteral("Read on"));
    reader.press(Qt::Key_Space);
    CHECK(reader.heard() == QStringLiteral("Start here"));
    reader.press(Qt::Key_Space);
    reader.voice().say(QStringLiteral("Take the pack off."));
    reader.open(QStringLiteral("causes")); // nothing of the page is being read
    CHECK(reader.heard() == QStringLiteral("Take the pack off."));
    reader.press(Qt::Key_F8);
    reader.voice().setOn(false); // silent, in the settings
    CHECK(reader.heard().isEmpty());
    CHECK(reader.find<ui::Button>("aloudPause").text() == QStringLiteral("Read on"));
}

TEST_CASE("read aloud: lying down it is led by the arrows and Esc ends it before the mode")
{
    Listener reader(windowGuide());
    reader.open(QStringLiteral("long"));
    reader.press(Qt::Key_F9);
    reader.start();
    reader.press(Qt::Key_Down);
    CHECK(reader.heard() == reader.page().blocks()[1]->words());
    reader.press(Qt::Key_Escape);
    CHECK_FALSE(reader.isBarShown());
    CHECK_FALSE(reader.find<ui::Button>("readAloud").isVisible());
    CHECK(reader.find<ui::Button>("leaveLyingDown").isVisible());
}

TEST_CASE("read aloud: the bar fits into a narrow window with large text")
{
    for (const auto &[size, step] :
         {std::pair(QSize(1180, 780), 0), std::pair(QSize(320, 480), 0), std::pair(QSize(360, 640), 3),
          std::pair(QSize(1180, 780), ui::textSizeCount - 1)}) {
        Listener reader(shippedGuide(), size, step);
        reader.start();
        const auto &place = reader.find<QLabel>("aloudPlace");
        const bool isOneRow = reader.find<ui::Button>("aloudPrevious").y() == reader.find<ui::Button>("aloudClose").y();
        CHECK((place.isHidden() || (isOneRow && place.geometry().right() < place.parentWidget()->width())));
        CHECK(place.isHidden() == (size.width() < 1180 || step > 3));
        const auto &bar = reader.find<QWidget>("aloudStrip");
        CHECK(reader.window().rect().contains(QRect(bar.mapTo(&reader.window(), QPoint(0, 0)), bar.size())));
        for (const char *name :
             {"aloudPrevious", "aloudPause", "aloudNext", "aloudSlower", "aloudFaster", "aloudClose"}) {
            const auto &button = reader.find<ui::Button>(name);
            INFO(name << " at " << size.width() << ", " << step);
            CHECK(button.visibleRegion().boundingRect() == button.rect());
            CHECK(button.height() >= button.heightForWidth(button.width()));
            CHECK_FALSE(button.accessibleName().isEmpty());
        }
    }
}
