#include "support/fold_reader.h"
#include "ui/find/find_steps.h"
#include "ui/reading/marks/mark_layer.h"

#include "support/catch.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

namespace {

bool placeIsSeen(OpenWindow &reader)
{
    const QList<ui::MarkLayer *> layers = reader.page().findChildren<ui::MarkLayer *>();
    return std::any_of(layers.begin(), layers.end(),
                       [](const ui::MarkLayer *layer) { return layer->currentPlaceIsSeen(); });
}

} // namespace

TEST_CASE("find in folds: the folds that hold the words open and the place is on the screen")
{
    FoldReader reader({1180, 420});
    findOn(reader, "striped one rests");
    CHECK(count(reader) == QStringLiteral("1 of 1"));
    CHECK(reader.isOpen(quagga));
    CHECK_FALSE(reader.isOpen(leopard));
    CHECK_FALSE(reader.isOpen(heat));
    CHECK(placeIsSeen(reader));
}

TEST_CASE("find in folds: every place in every fold is counted and visited")
{
    FoldReader reader({1180, 420});
    findOn(reader, "striped one");
    CHECK(count(reader) == QStringLiteral("1 of 2"));
    CHECK(reader.isOpen(leopard));
    CHECK(reader.isOpen(quagga));
    CHECK(placeIsSeen(reader));
    reader.press(Qt::Key_Return);
    CHECK(count(reader) == QStringLiteral("2 of 2"));
    CHECK(placeIsSeen(reader));
}

TEST_CASE("find in folds: a letter or two open nothing")
{
    FoldReader reader;
    findOn(reader, "st");
    for (const QString &title : {leopard, heat, quagga})
        CHECK_FALSE(reader.isOpen(title));
    reader.type("r");
    CHECK(reader.isOpen(leopard));
}

TEST_CASE("find in folds: other words close what was opened for the first and nothing that the reader opened")
{
    FoldReader reader;
    reader.toggle(leopard);
    findOn(reader, "striped one");
    REQUIRE(reader.isOpen(quagga));
    reader.press(Qt::Key_A, Qt::ControlModifier);
    reader.type("okapi");
    CHECK(count(reader) == QStringLiteral("1 of 1"));
    CHECK_FALSE(reader.isOpen(quagga));
    CHECK(reader.isOpen(leopard));
    reader.toggle(leopard);
    reader.press(Qt::Key_A, Qt::ControlModifier);
    reader.type("striped one");
    reader.toggle(leopard);
    reader.toggle(leopard); // by hand: it is the reader's now
    reader.press(Qt::Key_A, Qt::ControlModifier);
    reader.type("okapi");
    CHECK(reader.isOpen(leopard));
    CHECK_FALSE(reader.isOpen(quagga));
}

TEST_CASE("find in folds: Esc leaves the reader in the fold and what is looked for next does not close it")
{
    FoldReader reader;
    findOn(reader, "striped one rests");
    reader.press(Qt::Key_Escape);
    CHECK(reader.wordsAtCursor() == QStringLiteral("A striped one rests."));
    findOn(reader, "okapi");
    CHECK(reader.isOpen(quagga));
    CHECK(reader.find<QLineEdit>("findField").text() == QStringLiteral("okapi"));
}

TEST_CASE("find in folds: words of a page that opens meanwhile are found in its folds too")
{
    FoldReader reader;
    reader.open(QStringLiteral("home"));
    findOn(reader, "striped one rests");
    REQUIRE(count(reader) == QStringLiteral("Not on this page"));
    reader.open(foldPage);
    CHECK(count(reader) == QStringLiteral("1 place"));
    CHECK(reader.isOpen(quagga));
}

TEST_CASE("find in folds: the next place opens a fold that was closed meanwhile")
{
    FoldReader reader;
    findOn(reader, "striped one");
    reader.toggle(leopard);
    REQUIRE_FALSE(reader.isOpen(leopard));
    reader.press(Qt::Key_F3);
    CHECK(reader.isOpen(leopard));
    CHECK(count(reader).endsWith(QStringLiteral(" of 2")));
    CHECK(placeIsSeen(reader));
}

TEST_CASE("find in folds: folds that open above leave the words where they were seen")
{
    FoldReader reader({700, 300});
    reader.open(QStringLiteral("home"));
    findOn(reader, "stripes");
    reader.press(Qt::Key_Escape);
    reader.open(foldPage);
    reader.cursorTo(QStringLiteral("Behind the folds grazes an okapi."));
    const auto top = [&] {
        return reader.block(QStringLiteral("Behind the folds grazes an okapi."))->mapTo(&reader.window(), QPoint()).y();
    };
    const int before = top();
    reader.page().openFoldsWhere([](const QString &line) { return line.contains(QStringLiteral("Warm")); });
    CHECK(reader.isOpen(heat));
    CHECK(std::abs(top() - before) <= 2);
    CHECK(reader.wordsAtCursor() == QStringLiteral("Behind the folds grazes an okapi."));
}
