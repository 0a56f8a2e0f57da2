#include "support/open_window.h"

#include "ui/controls/choice/check_box.h"

#include "support/catch.h"

#include <QTest>

namespace {

// The ring runs along the edge.
bool hasRing(QWidget &widget, const QColor &ring)
{
    const QImage seen = widget.grab().toImage();
    const QColor edge = seen.pixelColor(1, seen.height() / 2);
    return std::abs(edge.red() - ring.red()) + std::abs(edge.green() - ring.green())
               + std::abs(edge.blue() - ring.blue())
           < 40;
}

} // namespace

TEST_CASE("focus ring: a button shows it after a key and not after a click")
{
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
        OpenWindow reader(windowGuide(), {1180, 780}, 0, theme);
        const QColor ring =
            theme == ui::Theme::Dark ? document::PageStyle::dark({}).focus : document::PageStyle::light({}).focus;
        auto &larger = reader.find<ui::Button>("larger");
        reader.click(larger);
        REQUIRE(larger.hasFocus());
        CHECK_FALSE(hasRing(larger, ring));
        reader.press(Qt::Key_Tab);
        reader.press(Qt::Key_Backtab, Qt::ShiftModifier);
        REQUIRE(larger.hasFocus());
        CHECK(hasRing(larger, ring));
        reader.click(larger);
        CHECK_FALSE(hasRing(larger, ring));
        QTest::keyClick(&larger, Qt::Key_Control); // alone it does nothing
        CHECK_FALSE(hasRing(larger, ring));
    }
}

TEST_CASE("focus ring: a block of text shows the reading cursor after a key and not after a click")
{
    OpenWindow reader(windowGuide());
    const QColor ring = document::PageStyle::light({}).focus;
    reader.open(QStringLiteral("long"));
    ui::TextBlock &block = *reader.page().blocks().at(3);
    reader.click(block);
    CHECK(reader.cursor() == 3);
    CHECK_FALSE(hasRing(block, ring));
    reader.press(Qt::Key_Down);
    reader.press(Qt::Key_Up);
    REQUIRE(reader.cursor() == 3);
    CHECK(hasRing(block, ring));
}

TEST_CASE("focus ring: a page that is opened by the mouse shows none")
{
    OpenWindow reader(windowGuide());
    const QColor ring = document::PageStyle::light({}).focus;
    reader.open(QStringLiteral("long"));
    reader.click(*reader.page().blocks().front());
    reader.open(QStringLiteral("folds"));
    for (ui::TextBlock *block : reader.page().blocks())
        CHECK_FALSE(hasRing(*block, ring));
}
