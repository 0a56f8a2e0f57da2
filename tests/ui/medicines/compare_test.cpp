#include "ui/controls/choice/check_box.h"
#include "ui/reading/table/table_view.h"

#include "support/open_window.h"

#include "guide/medicines/comparison.h"

#include "support/catch.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <set>

namespace {

ui::TableView &tableOf(OpenWindow &reader)
{
    auto *table = reader.window().findChild<ui::TableView *>();
    REQUIRE(table);
    return *table;
}

bool seen(const QTableWidget &table, OpenWindow &reader, QModelIndex cell)
{
    const QRect place = table.visualRect(cell);
    const auto &card = reader.find<ui::SectionPage>("card");
    const QPoint top = table.viewport()->mapTo(card.viewport(), place.topLeft());
    const bool sideways = place.left() >= 0 && place.right() < table.viewport()->width();
    const auto &names = *table.horizontalHeader(); // they stand over the cells where the table is scrolled
    const bool isOver = names.geometry().top() > 0;
    const int below = isOver ? names.mapTo(card.viewport(), QPoint(0, names.height())).y() : 0;
    return sideways && top.y() >= std::max(0, below) && top.y() + place.height() <= card.viewport()->height();
}

void tickToCompare(OpenWindow &reader, const char *id)
{
    auto &box = reader.find<ui::CheckBox>(("compare-" + std::string(id)).c_str());
    reader.find<ui::SectionPage>("card").ensureWidgetVisible(&box);
    reader.click(box);
}

// Qt makes a header cell anew for each question, and leaves it to whoever asked.
QString onlyHeading(const QList<QAccessibleInterface *> &cells)
{
    REQUIRE(cells.size() == 1);
    const QString heading = cells.front()->text(QAccessible::Name);
    QAccessible::deleteAccessibleInterface(QAccessible::registerAccessibleInterface(cells.front()));
    return heading;
}

} // namespace

TEST_CASE("compare: the table holds every line and every medicine of the comparison")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("compare"));
    const guide::Table table = guide::comparisonTable(shippedGuide());
    std::size_t rows = table.groups.size();
    for (const guide::TableRowGroup &group : table.groups)
        rows += group.rows.size();
    CHECK(tableOf(reader).rowCount() == static_cast<int>(rows));
    CHECK(tableOf(reader).columnCount() == 8);
    CHECK(tableOf(reader).verticalHeaderItem(0)->text() == QStringLiteral("Serious: get help"));
    CHECK(tableOf(reader).item(1, 0)->text() == QStringLiteral("●"));
}

TEST_CASE("compare: only the medicines that are ticked stand side by side")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("compare"));
    tickToCompare(reader, "diazepam");
    tickToCompare(reader, "ibuprofen");
    const auto headings = [&] {
        QStringList words;
        for (int column = 0; column < tableOf(reader).columnCount(); ++column)
            words.append(tableOf(reader).horizontalHeaderItem(column)->text());
        return words;
    };
    CHECK(headings() == QStringList{QStringLiteral("Ibuprofen"), QStringLiteral("Diazepam")}); // in the guide's order
    for (int row = 0; row < tableOf(reader).rowCount(); ++row)
        CHECK(tableOf(reader).verticalHeaderItem(row)->text() != QStringLiteral("Hiccups")); // of carisoprodol alone
    CHECK(reader.find<ui::SectionPage>("card").accessibleDescription()
          == QStringLiteral("The table shows: Ibuprofen, Diazepam"));
    tickToCompare(reader, "diazepam");
    tickToCompare(reader, "ibuprofen");
    CHECK(headings().size() == 8);
}

TEST_CASE("compare: every second row has a ground of its own and a dot has the contrast of a control")
{
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark, ui::Theme::HighContrast}) {
        OpenWindow reader(shippedGuide(), {1180, 780}, 0, theme);
        reader.open(QStringLiteral("compare"));
        const QTableWidget &table = tableOf(reader);
        CHECK(table.item(1, 0)->background() != table.item(2, 0)->background());
        CHECK(table.item(1, 0)->background() == table.item(3, 0)->background());
        CHECK(table.verticalHeaderItem(2)->background() == table.item(2, 0)->background());
        CHECK(table.item(1, 1)->foreground() != table.item(3, 1)->foreground()); // a dot and a dash
    }
}

TEST_CASE("compare: all columns are seen at once in a window of the usual size")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("compare"));
    CHECK(tableOf(reader).horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("compare: a screen reader meets a table whose cells know their medicine and their side effect")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("compare"));
    QAccessibleInterface *object = QAccessible::queryAccessibleInterface(&tableOf(reader));
    REQUIRE(object);
    CHECK(object->role() == QAccessible::Table);
    CHECK(object->text(QAccessible::Name).startsWith(QStringLiteral("Read down from your medicine.")));
    QAccessibleTableInterface *table = object->tableInterface();
    REQUIRE(table);
    REQUIRE(table->columnCount() == 8);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            QAccessibleInterface *cell = table->cellAt(row, column);
            REQUIRE(cell);
            INFO(row << ", " << column << ": " << cell->text(QAccessible::Name).toStdString());
            CHECK(cell->role() == QAccessible::Cell);
            CHECK_FALSE(cell->text(QAccessible::Name).isEmpty());
            QAccessibleTableCellInterface *place = cell->tableCellInterface();
            REQUIRE(place);
            CHECK(onlyHeading(place->columnHeaderCells()) == tableOf(reader).horizontalHeaderItem(column)->text());
            CHECK(onlyHeading(place->rowHeaderCells()) == tableOf(reader).verticalHeaderItem(row)->text());
        }
    }
    CHECK(table->cellAt(1, 1)->text(QAccessible::Name)
          == QStringLiteral("Ibuprofen, Severe allergy, blistered skin: yes"));
    CHECK(table->cellAt(3, 1)->text(QAccessible::Name)
          == QStringLiteral("Ibuprofen, Slow breaths or hard to wake: not listed"));
}

TEST_CASE("compare: the arrows reach every cell and each is seen in a wide and a narrow window")
{
    struct Case
    {
        QSize size;
        int textSizeStep;
    };
    for (const auto &[size, step] :
         {Case{{1180, 780}, 0}, Case{{320, 480}, 0}, Case{{360, 640}, 3}, Case{{1180, 900}, 5}}) {
        OpenWindow reader(shippedGuide(), size, step);
        reader.open(QStringLiteral("compare"));
        INFO(size.width() << "x" << size.height() << ", text at " << ui::textSizes[step] << " percent");
        reader.find<ui::SectionPage>("card").setFocus();
        for (int i = 0; i < 9; ++i)
            reader.press(Qt::Key_Tab); // past the ticks
        REQUIRE(QApplication::focusWidget() == &tableOf(reader));
        for (int column = 1; column < 8; ++column)
            reader.press(Qt::Key_Right);
        CHECK(tableOf(reader).currentColumn() == 7);
        CHECK(seen(tableOf(reader), reader, tableOf(reader).currentIndex()));
        for (int row = 0; row <= tableOf(reader).rowCount(); ++row)
            reader.press(Qt::Key_Down); // at the end there is nowhere to go, and the reader stays
        CHECK(tableOf(reader).currentRow() == tableOf(reader).rowCount() - 1);
        CHECK(seen(tableOf(reader), reader, tableOf(reader).currentIndex()));
        reader.press(Qt::Key_Tab); // and there is a way out
        CHECK(QApplication::focusWidget() != &tableOf(reader));
        CHECK(reader.window().size() == size);
    }
}

TEST_CASE("compare: the names of the columns stay in sight while the table is read")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("compare"));
    auto &card = reader.find<ui::SectionPage>("card");
    card.makeRest();
    const ui::TableView &table = tableOf(reader);
    const QHeaderView &names = *table.horizontalHeader();
    const auto top = [&] {
        return names.mapTo(card.viewport(), QPoint(0, 0)).y();
    };
    const int first = table.mapTo(card.viewport(), QPoint(0, 0)).y();
    CHECK(top() == first);
    card.verticalScrollBar()->setValue(first + table.height() / 2);
    CHECK(top() == 0);
    CHECK(table.childAt(names.geometry().center()) == names.viewport()); // above the cells
    card.verticalScrollBar()->setValue(0);
    CHECK(top() == first);
}

TEST_CASE("compare: where columns have no room the corner says how many")
{
    for (const auto &[size, hidden] : {std::pair{QSize(1180, 780), false}, std::pair{QSize(320, 480), true}}) {
        OpenWindow reader(shippedGuide(), size);
        reader.open(QStringLiteral("compare"));
        reader.find<ui::SectionPage>("card").makeRest();
        ui::TableView &table = tableOf(reader);
        const auto *corner = table.findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
        REQUIRE(corner);
        const QImage image = const_cast<QAbstractButton *>(corner)->grab().toImage();
        std::set<QRgb> colors;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                colors.insert(image.pixel(x, y));
        }
        INFO(size.width());
        CHECK((table.horizontalScrollBar()->maximum() > 0) == hidden);
        CHECK((colors.size() > 1) == hidden); // words
    }
}

TEST_CASE("compare: the headings of the rows leave room for the cells")
{
    OpenWindow reader(shippedGuide(), {320, 480});
    reader.open(QStringLiteral("compare"));
    const ui::TableView &table = tableOf(reader);
    CHECK(table.verticalHeader()->width() <= table.width() * 2 / 5);
    CHECK(table.height() >= table.heightForWidth(table.width()));
    for (int row = 0; row < table.rowCount(); ++row)
        CHECK(table.rowHeight(row) >= table.verticalHeader()->sectionSizeHint(row));
}
