#include "guide/booklet/guide_pages.h"
#include "support/fold_reader.h"
#include "support/searching.h"

#include "support/catch.h"

#include <QScrollBar>

#include <algorithm>

TEST_CASE("folds: what the reader opened is open when the page opens again and after a change of the text size")
{
    FoldReader reader;
    reader.toggle(leopard);
    reader.toggle(quagga);
    reader.toggle(quagga);
    reader.open(QStringLiteral("home"));
    reader.open(foldPage);
    CHECK(reader.blocks() == blocksWith({leopard}));
    reader.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(reader.blocks() == blocksWith({leopard}));
    CHECK(reader.walkTab() == stopsWith({leopard}));
    reader.toggle(leopard);
    reader.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(reader.blocks() == blocksWith({}));
}

TEST_CASE("folds: the reader stays at the same words in an open fold when the text size changes")
{
    FoldReader reader({700, 300});
    reader.toggle(leopard);
    reader.toggle(heat);
    reader.cursorTo(QStringLiteral("Lay it on."));
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Minus}) {
        reader.press(key, Qt::ControlModifier);
        CHECK(reader.wordsAtCursor() == QStringLiteral("Lay it on."));
        CHECK(reader.isVisibleOnPage(*reader.block(QStringLiteral("Lay it on."))));
    }
}

TEST_CASE("folds: Back and Forward find the place though other folds are open now")
{
    FoldReader reader;
    reader.toggle(heat);
    reader.cursorTo(QStringLiteral("Lay it on."));
    reader.open(QStringLiteral("home"));
    reader.open(foldPage);
    reader.toggle(leopard);
    reader.press(Qt::Key_Left, Qt::AltModifier);
    reader.press(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(reader.window().currentPage() == foldPage);
    CHECK(reader.blocks() == blocksWith({leopard, heat}));
    reader.page().setFocus();
    CHECK(reader.wordsAtCursor() == QStringLiteral("Lay it on."));

    // Closed meanwhile: to its title.
    reader.press(Qt::Key_Right, Qt::AltModifier);
    reader.press(Qt::Key_Right, Qt::AltModifier);
    REQUIRE(reader.window().currentPage() == foldPage);
    reader.toggle(heat);
    reader.press(Qt::Key_Left, Qt::AltModifier);
    reader.press(Qt::Key_Left, Qt::AltModifier);
    reader.page().setFocus();
    CHECK(reader.wordsAtCursor() == heat);
}

TEST_CASE("folds: Back leads to the link in a fold that was followed")
{
    for (const bool closeMeanwhile : {false, true}) {
        FoldReader reader;
        reader.toggle(leopard);
        reader.cursorTo(leopard);
        reader.press(Qt::Key_Tab);
        REQUIRE(reader.stop() == QStringLiteral("the causes"));
        reader.press(Qt::Key_Return);
        REQUIRE(reader.window().currentPage() == QStringLiteral("causes"));
        if (closeMeanwhile) {
            reader.open(foldPage);
            reader.toggle(leopard);
            reader.press(Qt::Key_Left, Qt::AltModifier);
        }
        reader.press(Qt::Key_Left, Qt::AltModifier);
        REQUIRE(reader.window().currentPage() == foldPage);
        CHECK(reader.stop() == (closeMeanwhile ? leopard : QStringLiteral("the causes")));
        reader.press(Qt::Key_Return);
        CHECK(reader.window().currentPage() == (closeMeanwhile ? foldPage : QStringLiteral("causes")));
        CHECK((!closeMeanwhile || reader.isOpen(leopard)));
    }
}

TEST_CASE("folds: a hit of the search in a closed fold opens it and is on the screen")
{
    FoldReader reader({1180, 420});
    reader.open(QStringLiteral("home"));
    searchFor(reader, "striped rests");
    reader.press(Qt::Key_Return);
    REQUIRE(reader.window().currentPage() == foldPage);
    CHECK(reader.isOpen(quagga));
    CHECK_FALSE(reader.isOpen(leopard));
    REQUIRE(reader.block(QStringLiteral("A striped one rests.")));
    CHECK(reader.wordsAtCursor() == QStringLiteral("A striped one rests."));
    CHECK(reader.isVisibleOnPage(*reader.block(QStringLiteral("A striped one rests."))));
}

TEST_CASE("folds: opened by a key at the lower edge its title and its first lines come into sight")
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
        for (const QSize size : {QSize(1180, 420), QSize(700, 300)}) {
            FoldReader reader(size);
            reader.cursorTo(heat);
            QScrollBar &bar = *reader.page().verticalScrollBar();
            const ui::FoldTitle &title = reader.title(heat);
            const int bottom = title.mapTo(reader.page().widget(), QPoint(0, title.height())).y();
            bar.setValue(bottom - reader.page().viewport()->height()); // the title is the last thing in sight
            REQUIRE(reader.isVisibleOnPage(title));
            reader.press(key);
            REQUIRE(reader.isOpen(heat));
            CHECK(reader.isVisibleOnPage(title));
            const auto &blocks = reader.page().blocks();
            const auto at = std::find(blocks.begin(), blocks.end(), &title);
            REQUIRE(at != blocks.end());
            INFO((*(at + 1))->words().toStdString());
            CHECK(reader.isVisibleOnPage(**(at + 1)));
            const int place = bar.value();
            reader.press(key); // closed again nothing moves for it
            CHECK(bar.value() <= place);
        }
    }
}

TEST_CASE("folds: all of them open and close at once")
{
    FoldReader reader;
    reader.toggle(heat);
    reader.page().setAllOpen(true);
    CHECK(reader.blocks() == blocksWith({leopard, heat, quagga}));
    CHECK(reader.walkTab() == stopsWith({leopard, heat, quagga}));
    reader.page().setAllOpen(false);
    CHECK(reader.blocks() == blocksWith({}));
}

namespace {

class PageWithEnd : public ui::SectionPage
{
public:
    using SectionPage::SectionPage;
    using SectionPage::setEnd;

    Words words()
    {
        Words words;
        for (const ui::TextBlock *block : blocks())
            words.push_back(block->words().toStdString());
        return words;
    }
};

guide::Page endOf(const std::string &words)
{
    return {"", "", {}, {guide::Paragraph{{guide::Plain{words}}}, guide::Action{"To the start", "home"}}};
}

Words behind(Words words, const std::string &more)
{
    words.push_back(more);
    return words;
}

} // namespace

TEST_CASE("folds: what is put at the end of a page stays behind folds that open and close")
{
    const document::PageStyle style = document::PageStyle::light(QFont());
    ui::OpenFolds open;
    const ui::PageContext context{windowGuide(), style, goodDay, open};
    PageWithEnd page(context, guide::pageOf(windowGuide(), *windowGuide().section("folds"), goodDay));
    page.resize(700, 500);
    page.show();
    page.setEnd(endOf("The first end."));
    CHECK(page.words() == behind(blocksWith({}), "The first end."));
    page.setAllOpen(true);
    CHECK(page.words() == behind(blocksWith({leopard, heat, quagga}), "The first end."));
    page.setEnd(endOf("The second end."));
    CHECK(page.words() == behind(blocksWith({leopard, heat, quagga}), "The second end."));
    page.setAllOpen(false);
    CHECK(page.words() == behind(blocksWith({}), "The second end."));
    page.setEnd(endOf("The third end."));
    page.setAllOpen(true);
    CHECK(page.words() == behind(blocksWith({leopard, heat, quagga}), "The third end."));
    CHECK(page.widgetAt({0, 0}) == page.blocks().back());
}

TEST_CASE("folds: a page whose folds the reader left open has them open where something is put at its end")
{
    const document::PageStyle style = document::PageStyle::light(QFont());
    ui::OpenFolds open;
    open.set("folds", quagga.toStdString(), true);
    const ui::PageContext context{windowGuide(), style, goodDay, open};
    PageWithEnd page(context, guide::pageOf(windowGuide(), *windowGuide().section("folds"), goodDay));
    page.setEnd(endOf("The end."));
    CHECK(page.words() == behind(blocksWith({quagga}), "The end."));
    page.setAllOpen(false);
    page.setEnd(endOf("Another end."));
    CHECK(page.words() == behind(blocksWith({}), "Another end."));
    CHECK(open.ofPage("folds").empty());
}
