// What is read aloud goes with its page: folds, tables, the reading cursor, another page.

#include "ui/aloud/listener.h"

#include "support/selecting.h"
#include "ui/reading/fold_title.h"
#include "ui/reading/marks/mark_layer.h"
#include "ui/reading/table/table_view.h"

#include "support/catch.h"

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

TEST_CASE("read aloud: the menu of a paragraph reads from there on whatever was read before")
{
    SelectingReader reader(windowGuide());
    reader.open(QStringLiteral("long"));
    for (const int place : {5, 3}) {
        const ui::TextBlock &block = reader.block(place);
        reader.choose(reader.menuAt(block, 2), QStringLiteral("Read aloud from here"));
        CHECK(reader.voice().said.last() == block.words());
        CHECK(block.isSpoken());
    }
}

TEST_CASE("read aloud: no menu offers it for what is not read")
{
    SelectingReader reader(shippedGuide());
    reader.open(QStringLiteral("causes"));
    const auto offers = [&](const ui::TextBlock &block) {
        QMenu &menu = reader.menuAt(block, 1);
        const std::vector<std::string> words = wordsIn(menu);
        menu.close();
        return std::find(words.begin(), words.end(), "Read aloud from here") != words.end();
    };
    CHECK(offers(reader.block(0)));
    Q_EMIT reader.page().sourcesRequested({{shippedGuide().sources().front().id}, {}});
    CHECK_FALSE(offers(*reader.find<QWidget>("sourceStrip").findChild<ui::TextBlock *>()));
    reader.open(carePage);
    CHECK_FALSE(offers(*reader.anyPage().findChild<ui::TextBlock *>()));
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_Return})
        reader.press(key);
    auto &answer = reader.find<ui::SectionPage>("answerPage");
    REQUIRE(answer.isVisible());
    CHECK_FALSE(offers(*answer.blocks().front()));
}
