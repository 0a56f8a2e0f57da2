// Selecting and copying where a page is more than its content, or none.

#include "support/selecting.h"

#include "ui/care/question_row.h"
#include "ui/reading/fold_title.h"
#include "ui/reading/selection/text_selection.h"

#include "support/catch.h"

#include <QtTest>

using Catch::Contains;

namespace {

// All of the first block that is seen whole and is no control.
ui::TextBlock *firstText(QWidget &place)
{
    for (ui::TextBlock *block : ui::blocksIn(place)) {
        const bool isSeen = block->visibleRegion().boundingRect() == block->rect();
        if (isSeen && block->links().empty() && !qobject_cast<ui::FoldTitle *>(block))
            return block;
    }
    return nullptr;
}

void clickThrice(SelectingReader &reader, ui::TextBlock &block)
{
    reader.clickThrice(reader.placeOf(block, 1));
}

std::string copied(SelectingReader &reader)
{
    emptyClipboard();
    reader.press(Qt::Key_C, Qt::ControlModifier);
    return copiedText();
}

} // namespace

TEST_CASE("selection: every kind of page lets its words be selected and copied")
{
    SelectingReader reader(shippedGuide());
    const auto &care = carePage;
    for (const QString &page :
         {care, QStringLiteral("look-up"), QStringLiteral("medication/ibuprofen"), QStringLiteral("compare"),
          QStringLiteral("together"), QStringLiteral("checklist"), QStringLiteral("routine/first-aid"),
          QStringLiteral("stretches"), QStringLiteral("visit-sheet")}) {
        reader.window().openPage(page);
        QTest::qWait(20);
        INFO(page.toStdString());
        REQUIRE(reader.window().currentPage() == page);
        ui::TextBlock *block = firstText(reader.anyPage());
        REQUIRE(block);
        clickThrice(reader, *block);
        CHECK(block->selectionEnd() == block->words().size());
        CHECK(copied(reader) == block->words().toStdString());
    }
}

TEST_CASE("selection: dragging over a question of the symptom check selects no other words")
{
    SelectingReader reader(shippedGuide());
    reader.press(Qt::Key_F4);
    const auto rows = reader.anyPage().findChildren<ui::QuestionRow *>();
    REQUIRE_FALSE(rows.empty());
    const QPoint from = rows.front()->mapTo(&reader.window(), QPoint(40, rows.front()->height() / 2));
    reader.drag(from, from + QPoint(200, 0));
    for (const ui::TextBlock *block : ui::blocksIn(reader.anyPage()))
        CHECK_FALSE(block->hasSelection());
}

TEST_CASE("selection: the card of a medicine is copied whole without the list beside it")
{
    SelectingReader reader(shippedGuide());
    reader.open(QStringLiteral("medication/ibuprofen"));
    reader.click(reader.placeOf(*firstText(reader.find<QWidget>("card")), 1));
    reader.press(Qt::Key_A, Qt::ControlModifier);
    const std::string text = copied(reader);
    CHECK_THAT(text, Catch::StartsWith("Ibuprofen\n=========\n"));
    CHECK_THAT(text, Contains("Call your local emergency number now for:") && !Contains("Look up a medicine"));
}

TEST_CASE("selection: what a page shows at its end is copied with it")
{
    SelectingReader reader(shippedGuide());
    reader.open(QStringLiteral("compare"));
    ui::TextBlock *title = firstText(reader.anyPage());
    REQUIRE(title);
    reader.click(reader.placeOf(*title, 1));
    reader.press(Qt::Key_A, Qt::ControlModifier);
    const std::string text = copied(reader);
    CHECK_THAT(text, Catch::StartsWith(title->words().toStdString()));
    CHECK_THAT(text, Contains("Ibuprofen") && Contains("- "));
}

TEST_CASE("selection: the source below the page can be copied too")
{
    SelectingReader reader(windowGuide());
    reader.open(QStringLiteral("long"));
    for (const ui::TextBlock *block : reader.page().blocks()) {
        if (!block->sources())
            continue;
        reader.page().goTo(*block);
        Q_EMIT reader.page().sourcesRequested(*block->sources());
        QTest::qWait(20);
        ui::TextBlock *source = firstText(reader.find<QWidget>("sourceStrip"));
        REQUIRE(source);
        clickThrice(reader, *source);
        CHECK(copied(reader) == source->words().toStdString());
        return;
    }
    FAIL("The page cites nothing");
}
