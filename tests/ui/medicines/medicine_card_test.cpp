#include "ui/controls/column.h"
#include "ui/medicines/open_card.h"

#include "support/accessible_tree.h"
#include "support/open_window.h"

#include "document/text/text_writer.h"
#include "guide/medicines/medicine_page.h"

#include "support/catch.h"

#include <QApplication>
#include <QListView>
#include <QScrollBar>

#include <algorithm>

namespace {

const QString ibuprofen = QStringLiteral("medication/ibuprofen");

std::string wordsOf(OpenWindow &reader, std::size_t block)
{
    return cardOf(reader).blocks().at(block)->words().toStdString();
}

} // namespace

TEST_CASE("medication card: the signs that need help at once are the first thing below the name")
{
    OpenWindow reader(shippedGuide());
    reader.open(ibuprofen);
    CHECK(wordsOf(reader, 0) == "Ibuprofen");
    CHECK(wordsOf(reader, 2) == "Call your local emergency number now for:");
    CHECK(wordsOf(reader, 3).find("911 (United States, Canada), 999 (United Kingdom),") == 0);
    CHECK(wordsOf(reader, 3).ends_with("Choose your country."));
    const ui::TextBlock &first = *cardOf(reader).blocks()[4];
    CHECK(first.role() == document::TextRole::ListItem);
    const QPoint bottom = first.mapTo(cardOf(reader).viewport(), QPoint(0, first.height()));
    CHECK(bottom.y() <= cardOf(reader).viewport()->height());
}

TEST_CASE("medication card: the most in a day and the side effects are seen without scrolling")
{
    for (const guide::Medicine &medicine : shippedGuide().medicines()) {
        OpenWindow reader(shippedGuide());
        reader.open(document::toQString(guide::medicineTarget(medicine)));
        for (const char *line : {"How much: ", "Side effects: "}) {
            const auto &blocks = cardOf(reader).blocks();
            const auto found = std::find_if(blocks.begin(), blocks.end(), [&](const ui::TextBlock *block) {
                return block->words().startsWith(QLatin1String(line));
            });
            INFO(medicine.id << ": " << line);
            REQUIRE(found != blocks.end());
            const QPoint bottom = (*found)->mapTo(cardOf(reader).viewport(), QPoint(0, (*found)->height()));
            CHECK(bottom.y() <= cardOf(reader).viewport()->height());
        }
    }
}

TEST_CASE("medication card: the list beside it shows every medicine without scrolling")
{
    for (const guide::Medicine &medicine : shippedGuide().medicines()) {
        OpenWindow reader(shippedGuide());
        reader.open(document::toQString(guide::medicineTarget(medicine)));
        INFO(medicine.id);
        CHECK(reader.find<QListView>("medicines").verticalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("medication card: the emergency number is that of the country that was chosen")
{
    OpenWindow reader(shippedGuide());
    reader.settings().setCountry(QStringLiteral("GB"));
    reader.open(ibuprofen);
    CHECK(wordsOf(reader, 2) == "Call 999 now for:");
    reader.settings().setCountry(QStringLiteral("US"));
    reader.open(QStringLiteral("medication/diazepam"));
    CHECK(wordsOf(reader, 2) == "Call 911 now for:");
}

TEST_CASE("medication card: the danger signs have an outline in the colour of danger in every theme")
{
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark, ui::Theme::HighContrast}) {
        OpenWindow reader(shippedGuide(), {1180, 780}, 0, theme);
        reader.open(ibuprofen);
        const auto *panel = cardOf(reader).findChild<ui::Panel *>();
        REQUIRE(panel);
        const QImage picture = const_cast<ui::Panel *>(panel)->grab().toImage();
        const QColor edge = picture.pixelColor(picture.width() - 1, picture.height() / 2);
        const QColor inside = picture.pixelColor(picture.width() - 6, picture.height() / 2);
        INFO(edge.name().toStdString() << " around " << inside.name().toStdString());
        CHECK(edge.red() > edge.green() + 60);
        CHECK(std::abs(edge.lightness() - inside.lightness()) > 60);
    }
}

TEST_CASE("medication card: it is read block by block and its links lead on")
{
    OpenWindow reader(shippedGuide());
    reader.open(ibuprofen);
    cardOf(reader).setFocus();
    cardOf(reader).setAllOpen(true); // what it says of other medicines stands in a fold too
    reader.press(Qt::Key_End);
    const std::vector<QAccessibleInterface *> focused = focusedOnPage(cardOf(reader));
    REQUIRE(focused.size() == 1);
    CHECK(focused.front()->object() == cardOf(reader).blocks().back());
    for (const ui::TextBlock *block : cardOf(reader).blocks()) {
        for (const ui::TextBlock::Link &link : block->links()) {
            if (link.name == QStringLiteral("Naproxen")) {
                Q_EMIT const_cast<ui::TextBlock *>(block)->linkActivated(link.address);
                QCoreApplication::processEvents();
                CHECK(reader.window().currentPage() == QStringLiteral("medication/naproxen"));
                return;
            }
        }
    }
    FAIL("The card names no other medicine");
}

TEST_CASE("medication card: Back and a larger text keep the place on it")
{
    OpenWindow reader(shippedGuide());
    reader.open(ibuprofen);
    cardOf(reader).setFocus();
    for (int i = 0; i < 25; ++i)
        reader.press(Qt::Key_Down);
    const int place = cardOf(reader).verticalScrollBar()->value();
    REQUIRE(place > 0);
    reader.open(QStringLiteral("causes"));
    reader.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(cardOf(reader).verticalScrollBar()->value() == place);
    CHECK(cardOf(reader).position().block.index == 25);
    reader.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(cardOf(reader).position().block.index == 25);
    CHECK(cardOf(reader).verticalScrollBar()->value() > 0);
}

TEST_CASE("medication card: in a narrow window a button leads back to the list")
{
    OpenWindow reader(shippedGuide(), {360, 640});
    reader.open(ibuprofen);
    auto &back = reader.find<ui::Button>("allMedicines");
    REQUIRE(back.isVisible());
    reader.click(back);
    CHECK(reader.window().currentPage() == QStringLiteral("look-up"));

    OpenWindow wide(shippedGuide());
    wide.open(ibuprofen);
    CHECK_FALSE(wide.find<ui::Button>("allMedicines").isVisible());
    CHECK(wide.find<QWidget>("medicines").isVisible());
}
