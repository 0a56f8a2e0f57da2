#include "ui/medicines/medicine_model.h"

#include "support/made_up_medicines.h"
#include "support/open_window.h"

#include "support/catch.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>

#include <algorithm>

namespace {

const QString lookUp = QStringLiteral("look-up");

QListView &listOf(OpenWindow &reader)
{
    return reader.find<QListView>("medicines");
}

std::vector<std::string> namesIn(OpenWindow &reader)
{
    std::vector<std::string> names;
    const QAbstractItemModel &model = *listOf(reader).model();
    for (int row = 0; row < model.rowCount(); ++row)
        names.push_back(model.index(row, 0).data(ui::MedicineModel::Name).toString().toStdString());
    return names;
}

// What stands above the list after typing; empty where nothing does.
std::string messageFor(OpenWindow &reader, const char *typed)
{
    auto &filter = reader.find<QLineEdit>("medicineFilter");
    filter.clear();
    filter.setFocus();
    reader.type(typed);
    const auto &message = reader.find<QLabel>("medicineMessage");
    CHECK(message.isVisible() == !message.text().isEmpty());
    return message.text().toStdString();
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("look-up: F6 and a click on its page lead to the filter so that one can type at once")
{
    OpenWindow reader(shippedGuide());
    reader.press(Qt::Key_F6);
    auto &contents = reader.find<QListView>("contents");
    for (int row = 0; row < contents.model()->rowCount(); ++row) {
        if (contents.model()->index(row, 0).data().toString() == QStringLiteral("Look up a medicine"))
            reader.clickAt(*contents.viewport(), contents.visualRect(contents.model()->index(row, 0)).center());
    }
    REQUIRE(reader.window().currentPage() == lookUp);
    reader.press(Qt::Key_F6);
    CHECK(QApplication::focusWidget() == &reader.find<QLineEdit>("medicineFilter"));
    CHECK(namesIn(reader).size() == 8);
}

TEST_CASE("look-up: the list narrows as one types a name or a brand")
{
    OpenWindow reader(shippedGuide());
    reader.open(lookUp);
    reader.find<QLineEdit>("medicineFilter").setFocus();
    reader.type("ibu");
    CHECK(namesIn(reader).front() == "Ibuprofen");
    reader.find<QLineEdit>("medicineFilter").clear();
    CHECK(namesIn(reader).size() == 8);
    reader.type("advil");
    const Names names = namesIn(reader);
    CHECK(names.front() == "Advil"); // the pack says what is in it, and the medicine follows
    const auto found = std::find(names.begin(), names.end(), "Ibuprofen");
    REQUIRE(found != names.end());
    const int row = static_cast<int>(found - names.begin());
    CHECK(listOf(reader).model()->index(row, 0).data().toString().contains(QStringLiteral("Advil")));
    CHECK(std::count(names.begin(), names.end(), "Diazepam") == 0);
}

TEST_CASE("look-up: a side effect shows which medicines have it and why each is in the list")
{
    OpenWindow reader(shippedGuide());
    reader.open(lookUp);
    reader.find<QLineEdit>("medicineFilter").setFocus();
    reader.type("drowsy");
    const Names names = namesIn(reader);
    for (const char *name : {"Carisoprodol", "Cyclobenzaprine", "Diazepam", "Methocarbamol"})
        CHECK(std::count(names.begin(), names.end(), name) == 1);
    CHECK(std::count(names.begin(), names.end(), "Acetaminophen") == 0);
    for (int row = 0; row < listOf(reader).model()->rowCount(); ++row) {
        const std::string told = listOf(reader).model()->index(row, 0).data().toString().toStdString();
        INFO(told);
        CHECK(told.find("Side effect: ") != std::string::npos);
        CHECK(told.find("rowsy") != std::string::npos);
    }
}

TEST_CASE("look-up: a misspelling asks whether a name was meant and opens nothing")
{
    for (const char *typed : {"ibuprofin", "ibuprophen", "advill"}) {
        OpenWindow reader(shippedGuide());
        reader.open(lookUp);
        const std::string message = messageFor(reader, typed);
        INFO(typed << ": " << message);
        CHECK(message.find("Did you mean ") == 0);
        CHECK(message.find("buprofen") != std::string::npos);
        CHECK(message.find("Check the pack.") != std::string::npos);
        reader.press(Qt::Key_Return);
        CHECK(reader.window().currentPage() == lookUp);
    }
}

TEST_CASE("look-up: the name that may be meant is a button that shows it in the list")
{
    OpenWindow reader(shippedGuide());
    reader.open(lookUp);
    messageFor(reader, "motrn");
    auto &button = reader.find<ui::Button>("nearName");
    CHECK(button.text() == QStringLiteral("Motrin"));
    CHECK(button.accessibleName() == QStringLiteral("Motrin: did you mean this?"));
    CHECK(button.height() >= 32);
    for (int i = 0; i < 8 && QApplication::focusWidget() != &button; ++i)
        reader.press(Qt::Key_Tab); // past the button that clears the field, and the chips
    REQUIRE(QApplication::focusWidget() == &button);
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage() == lookUp);
    CHECK(reader.find<QLineEdit>("medicineFilter").text() == QStringLiteral("Motrin"));
    CHECK(namesIn(reader).front() == "Motrin");
    CHECK(QApplication::focusWidget() == &listOf(reader));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(reader.window().findChild<ui::Button *>(QStringLiteral("nearName")) == nullptr);
}

TEST_CASE("look-up: all medicines fit into a window of the usual size below one line of filters")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("medication/ibuprofen"));
    const QListView &list = listOf(reader);
    CHECK(list.verticalScrollBar()->maximum() == 0);
    CHECK(list.viewport()->rect().contains(list.visualRect(list.model()->index(7, 0))));
    const auto topOf = [&](const QWidget &widget) {
        return widget.mapTo(&reader.window(), QPoint()).y();
    };
    for (const char *chip : {"In shops", "Prescribed"})
        CHECK(topOf(reader.buttonNamed(QString::fromLatin1(chip)))
              == topOf(reader.buttonNamed(QStringLiteral("All 8"))));
    CHECK(topOf(reader.find<QWidget>("together")) < topOf(reader.find<QWidget>("medicineFilter")));
    CHECK(topOf(reader.find<QWidget>("compare")) == topOf(reader.find<QWidget>("together")));
}

TEST_CASE("look-up: a row stays under the pointer when its card opens")
{
    OpenWindow reader(shippedGuide(), {1180, 600}, 0);
    reader.open(lookUp);
    listOf(reader).verticalScrollBar()->setValue(90);
    REQUIRE(listOf(reader).verticalScrollBar()->value() > 0);
    const QModelIndex row = listOf(reader).model()->index(4, 0);
    const QPoint pointer = listOf(reader).visualRect(row).center();
    REQUIRE(listOf(reader).viewport()->rect().contains(pointer));
    reader.clickAt(*listOf(reader).viewport(), pointer);
    CHECK(reader.window().currentPage() == QStringLiteral("medication/cyclobenzaprine"));
    CHECK(listOf(reader).indexAt(pointer).row() == 4);
}

TEST_CASE("look-up: two names that are equally near are both shown")
{
    guide::MedicineContent medicines = madeUpMedicines();
    medicines.medicines[2].usNames = {"Calmob"};
    const guide::Guide guide = madeUpGuideWithMedicines(std::move(medicines));
    OpenWindow reader(guide);
    reader.open(lookUp);
    CHECK(messageFor(reader, "calmot")
          == "Did you mean calmol or Calmob (needlin)? Check the pack. If it says anything else, ask a pharmacist.");
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage() == lookUp);
}

TEST_CASE("look-up: a name that is near nothing is answered with the pharmacist")
{
    OpenWindow reader(shippedGuide());
    reader.open(lookUp);
    for (const char *typed : {"xyzzyqol", "qwertamab"}) {
        INFO(typed);
        const std::string message = messageFor(reader, typed);
        CHECK(message.find("This guide does not know " + std::string(typed)) == 0);
        CHECK(message.find("Ask a pharmacist") != std::string::npos);
        CHECK(namesIn(reader).empty());
    }
    CHECK(messageFor(reader, "ibuprofen").empty());
    CHECK(messageFor(reader, "  ").empty());
}

TEST_CASE("look-up: Enter in the filter opens no medicine by a part of its name but goes to the list")
{
    OpenWindow reader(shippedGuide());
    reader.open(lookUp);
    reader.find<QLineEdit>("medicineFilter").setFocus();
    reader.type("naproxe");
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage() == lookUp);
    CHECK(QApplication::focusWidget() == &listOf(reader));
    reader.press(Qt::Key_Return); // now the name stands under the reader's eyes
    CHECK(reader.window().currentPage() == QStringLiteral("medication/naproxen"));

    reader.open(lookUp);
    messageFor(reader, "xyzzyqol");
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage() == lookUp);
    CHECK(QApplication::focusWidget() == &reader.find<QLineEdit>("medicineFilter"));
}

TEST_CASE("look-up: one key leads from the list to a card and one back")
{
    for (const QSize size : {QSize(1180, 780), QSize(360, 640)}) {
        OpenWindow reader(shippedGuide(), size);
        INFO(size.width() << " pixels");
        reader.open(lookUp);
        reader.find<QLineEdit>("medicineFilter").setFocus();
        reader.press(Qt::Key_Down);
        reader.press(Qt::Key_Down);
        reader.press(Qt::Key_Return);
        CHECK(reader.window().currentPage() == QStringLiteral("medication/ibuprofen"));
        CHECK(QApplication::focusWidget() == &reader.find<ui::SectionPage>("card"));
        reader.press(Qt::Key_Escape);
        CHECK(QApplication::focusWidget() == &reader.find<QLineEdit>("medicineFilter"));
        CHECK(listOf(reader).isVisible());
        if (size.width() < 1000)
            CHECK(reader.window().currentPage() == lookUp);
    }
}

TEST_CASE("look-up: a click on a name opens its card")
{
    OpenWindow reader(shippedGuide());
    reader.open(lookUp);
    const QModelIndex row = listOf(reader).model()->index(3, 0);
    reader.clickAt(*listOf(reader).viewport(), listOf(reader).visualRect(row).center());
    CHECK(reader.window().currentPage() == QStringLiteral("medication/carisoprodol"));
    CHECK(listOf(reader).model()->index(3, 0).data(ui::MedicineModel::IsOpen).toBool());
}

TEST_CASE("look-up: the chips show the medicines by how they are sold")
{
    OpenWindow reader(shippedGuide());
    reader.open(lookUp);
    const auto choose = [&](const char *chip) {
        reader.click(reader.buttonNamed(QString::fromLatin1(chip)));
    };
    choose("In shops");
    CHECK(namesIn(reader) == Names{"Acetaminophen", "Ibuprofen", "Naproxen"});
    CHECK(reader.buttonNamed(QStringLiteral("In shops")).isChecked());
    CHECK_FALSE(reader.buttonNamed(QStringLiteral("All 8")).isChecked());
    choose("Prescribed");
    CHECK(namesIn(reader)
          == Names{"Carisoprodol", "Cyclobenzaprine", "Diazepam", "Methocarbamol", "OnabotulinumtoxinA"});
    choose("All 8");
    CHECK(namesIn(reader).size() == 8);
}

TEST_CASE("look-up: what was typed and chosen is there again after a look at a card")
{
    OpenWindow reader(shippedGuide());
    reader.open(lookUp);
    reader.click(reader.buttonNamed(QStringLiteral("Prescribed")));
    reader.find<QLineEdit>("medicineFilter").setFocus();
    reader.type("drowsy");
    reader.open(QStringLiteral("medication/diazepam"));
    reader.open(lookUp);
    CHECK(reader.find<QLineEdit>("medicineFilter").text() == QStringLiteral("drowsy"));
    CHECK(reader.buttonNamed(QStringLiteral("Prescribed")).isChecked());
    CHECK(namesIn(reader)
          == Names{"Carisoprodol", "Cyclobenzaprine", "Diazepam", "Methocarbamol", "OnabotulinumtoxinA"});
}

TEST_CASE("look-up: a screen reader hears a whole sentence of each row and how many are left")
{
    OpenWindow reader(shippedGuide());
    reader.open(lookUp);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&listOf(reader));
    REQUIRE(list);
    CHECK(list->text(QAccessible::Description) == QStringLiteral("8 medicines"));
    REQUIRE(list->childCount() == 8);
    CHECK(list->child(1)->text(QAccessible::Name)
          == QStringLiteral("Ibuprofen. Advil, Motrin. No prescription needed in the US."));
    reader.find<QLineEdit>("medicineFilter").setFocus();
    reader.type("hiccups");
    CHECK(list->text(QAccessible::Description) == QStringLiteral("1 medicine"));
}
