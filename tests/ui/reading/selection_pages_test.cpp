// Selecting and copying where a page is more than its content, or none.

#include "support/selecting.h"

#include "document/export/export.h"
#include "guide/care/care_advice.h"
#include "guide/care/care_page.h"
#include "guide/medicines/comparison.h"
#include "guide/medicines/medicine_page.h"
#include "guide/page/print_form.h"
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

std::string exported(guide::Page page, const std::set<std::string> &openFolds = {})
{
    const guide::PrintForm form{guide::Detail::Short, false, openFolds};
    return document::plainTextOf({guide::printed(std::move(page), shippedGuide(), form)}, shippedGuide());
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

TEST_CASE("selection: each card of a medicine copied whole is its plain text as it is exported")
{
    SelectingReader reader(shippedGuide());
    int cards = 0;
    for (const guide::Medicine &medicine : shippedGuide().medicines()) {
        reader.open(QString::fromStdString(std::string(guide::medicineTargetStart) + medicine.id));
        reader.click(reader.placeOf(*firstText(reader.find<QWidget>("card")), 1));
        reader.press(Qt::Key_A, Qt::ControlModifier);
        INFO(medicine.id);
        CHECK(copied(reader) == exported(guide::medicinePage(shippedGuide(), medicine, goodDay)));
        ++cards;
    }
    CHECK(cards > 5);
}

TEST_CASE("selection: the table of medicines is copied whole as it is exported")
{
    SelectingReader reader(shippedGuide());
    reader.open(QStringLiteral("compare"));
    ui::TextBlock *title = firstText(reader.anyPage());
    REQUIRE(title);
    reader.click(reader.placeOf(*title, 1));
    reader.press(Qt::Key_A, Qt::ControlModifier);
    const std::string table = exported(guide::comparePage(shippedGuide(), goodDay, {}));
    CHECK_THAT(copied(reader), Catch::EndsWith(table.substr(table.find("\n\n"))));
}

TEST_CASE("selection: the answer of the symptom check is copied whole with what the banner says")
{
    for (const bool inCountry : {false, true}) {
        SelectingReader reader(shippedGuide());
        reader.settings().setCountry(inCountry ? QStringLiteral("GB") : QString());
        reader.press(Qt::Key_F4);
        guide::Replies replies;
        const auto rows = reader.anyPage().findChildren<ui::QuestionRow *>();
        REQUIRE_FALSE(rows.empty());
        const guide::SymptomIndex sign = rows.front()->symptom();
        replies.set(sign, guide::Reply::Yes);
        reader.press(Qt::Key_1);
        reader.press(Qt::Key_Return);
        REQUIRE(reader.window().findChild<QWidget *>(QStringLiteral("answerPage")));
        const std::string country = reader.settings().country().toStdString();
        reader.press(Qt::Key_A, Qt::ControlModifier);
        const std::string text = copied(reader);
        const guide::SeekCareAnswer answer = guide::seekCare(shippedGuide(), replies);
        const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
        CHECK(text
              == exported(guide::careAnswerPage(shippedGuide(), replies, answer, today, country),
                          {guide::adviceTitle(shippedGuide(), answer)}));
        CHECK_THAT(text, Contains("999"));
    }
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
