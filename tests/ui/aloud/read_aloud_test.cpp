// What is read aloud in the window, and how the reader leads it. The voice is a stand-in that tells what it was given.

#include "support/open_window.h"
#include "ui/reading/fold_title.h"
#include "ui/reading/marks/mark_layer.h"
#include "ui/reading/table/table_view.h"

#include "support/catch.h"

#include <QApplication>
#include <QLabel>

namespace {

// A window in which a page is read aloud.
class Listener : public OpenWindow
{
public:
    using OpenWindow::OpenWindow;

    void start() { press(Qt::Key_F8); }
    // What is being said; empty in silence.
    QString heard()
    {
        return voice().said.isEmpty() || voice().said.last() == silence ? QString() : voice().said.last();
    }
    // The words come to their end.
    void wait()
    {
        voice().finish();
        QCoreApplication::processEvents();
    }
    bool isBarShown()
    {
        const auto *bar = window().findChild<QWidget *>(QStringLiteral("aloudStrip"));
        return bar && bar->isVisible();
    }
    // The sentence below the page; the symptom check has another for its own.
    QString told()
    {
        QString words;
        for (const auto *label : window().findChildren<QLabel *>(QStringLiteral("message")))
            words += label->isVisible() ? label->text() : QString();
        return words;
    }
    // The one block with the mark of what is read.
    ui::TextBlock *marked()
    {
        ui::TextBlock *found = nullptr;
        for (auto *block : window().findChildren<ui::TextBlock *>()) {
            if (!block->isSpoken())
                continue;
            CHECK_FALSE(found);
            found = block;
        }
        return found;
    }

private:
    const QString silence = QStringLiteral("-");
};

const QString home = QStringLiteral("home");
const QString end = QStringLiteral("This is the end of the page.");

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
    CHECK(reader.heard() == end);
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

TEST_CASE("read aloud: another page ends it and is read when the reader asks for it")
{
    Listener reader(windowGuide());
    reader.start();
    reader.open(QStringLiteral("causes"));
    CHECK(reader.heard().isEmpty());
    CHECK(reader.isBarShown());
    reader.wait();
    CHECK(reader.heard().isEmpty());
    reader.start();
    CHECK(reader.heard() == QStringLiteral("Causes"));
}

TEST_CASE("read aloud: a page made anew goes on at its part")
{
    Listener reader(windowGuide());
    reader.open(QStringLiteral("long"));
    reader.start();
    for (int i = 0; i < 9; ++i)
        reader.wait();
    const QString part = reader.heard();
    const auto said = reader.voice().said.size();
    reader.press(Qt::Key_Plus, Qt::ControlModifier);
    reader.window().setTheme(ui::Theme::Dark);
    CHECK(reader.voice().said.size() == said);
    REQUIRE(reader.marked());
    CHECK(reader.marked()->words() == part);
    CHECK(reader.isVisibleOnPage(*reader.marked()));
    reader.wait();
    CHECK(reader.marked() == reader.page().blocks()[10]);
}

TEST_CASE("read aloud: it goes on where the reader puts the cursor meanwhile")
{
    Listener reader(windowGuide());
    reader.open(QStringLiteral("long"));
    reader.start();
    ui::TextBlock *block = reader.page().blocks()[6];
    reader.page().goTo(*block);
    reader.wait();
    CHECK(reader.heard() == block->words());
    reader.wait();
    CHECK(reader.marked() == reader.page().blocks()[7]);
}

TEST_CASE("read aloud: a fold that is opened is read and one that is closed under the voice is left")
{
    Listener reader(windowGuide());
    reader.open(QStringLiteral("folds"));
    reader.start();
    const auto waitFor = [&](const QString &words) {
        for (int i = 0; i < 40 && reader.heard() != words; ++i)
            reader.wait();
        CHECK(reader.heard() == words);
    };
    waitFor(QStringLiteral("The leopard fold. Closed."));
    auto *fold = qobject_cast<ui::FoldTitle *>(reader.marked());
    REQUIRE(fold);
    fold->toggle();
    reader.wait();
    CHECK(reader.heard() == QStringLiteral("A striped one walks to the causes."));
    reader.wait();
    fold->toggle();
    reader.wait();
    CHECK(reader.heard() == QStringLiteral("The leopard fold. Closed."));
    reader.wait();
    CHECK(reader.heard() == QStringLiteral("Heat. Closed."));
}

TEST_CASE("read aloud: rows of a table and tiles are marked whole")
{
    Listener reader(shippedGuide());
    reader.open(QStringLiteral("compare"));
    auto &page = reader.find<ui::SectionPage>("card");
    const auto *table = page.findChild<ui::TableView *>();
    reader.start();
    const QString row = table->rowInWords(table->rowCount() - 1);
    for (int i = 0; i < 200 && reader.heard() != row; ++i)
        reader.wait();
    REQUIRE(reader.heard() == row);
    CHECK_FALSE(reader.marked());
    const QList<ui::MarkLayer *> layers = page.findChildren<ui::MarkLayer *>();
    REQUIRE(layers.size() == 1);
    CHECK(layers.front()->currentPlaceIsSeen());
    reader.press(Qt::Key_Escape);
    CHECK(page.findChildren<ui::MarkLayer *>().isEmpty());
}

TEST_CASE("read aloud: a card of a medicine is read")
{
    Listener reader(shippedGuide());
    reader.open(QStringLiteral("medication/ibuprofen"));
    reader.start();
    CHECK(reader.heard() == QStringLiteral("Ibuprofen"));
    REQUIRE(reader.marked());
    CHECK(reader.find<ui::SectionPage>("card").isAncestorOf(reader.marked()));
}

TEST_CASE("read aloud: the symptom check and a routine are not read and say so")
{
    Listener reader(shippedGuide());
    reader.start();
    CHECK(reader.isBarShown());
    reader.open(carePage);
    CHECK_FALSE(reader.isBarShown());
    CHECK(reader.heard().isEmpty());
    reader.start();
    CHECK_FALSE(reader.isBarShown());
    CHECK(reader.heard().isEmpty());
    CHECK(reader.told() == QStringLiteral("This page cannot be read aloud."));
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
    reader.voice().setOn(false); // silent, in the settings
    CHECK(reader.heard().isEmpty());
    CHECK(reader.find<ui::Button>("aloudPause").text() == QStringLiteral("Read on"));
}

TEST_CASE("read aloud: the mark shows without the focus and after a click")
{
    Listener reader(windowGuide());
    reader.click(reader.find<ui::Button>("readAloud"));
    reader.wait();
    ui::TextBlock *block = reader.marked();
    REQUIRE(block);
    CHECK_FALSE(block->isCurrent());
    const QImage with = block->grab().toImage();
    reader.press(Qt::Key_Escape);
    reader.click(*block); // no ring after a click
    CHECK(block->isCurrent());
    CHECK(block->grab().toImage() != with);
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
    for (const auto &[size, step] : {std::pair(QSize(320, 480), 0), std::pair(QSize(360, 640), 3),
                                     std::pair(QSize(1180, 780), ui::textSizeCount - 1)}) {
        Listener reader(shippedGuide(), size, step);
        reader.start();
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
