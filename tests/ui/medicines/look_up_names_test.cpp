// What the look-up answers to the name on a pack.

#include "ui/medicines/medicine_model.h"

#include "document/text/word_forms.h"
#include "support/open_window.h"

#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace {

const QString lookUpPage = QStringLiteral("look-up");

// What stands above the list after typing.
std::string messageAfter(OpenWindow &reader, const char *typed)
{
    reader.open(lookUpPage);
    auto &filter = reader.find<QLineEdit>("medicineFilter");
    filter.clear();
    filter.setFocus();
    reader.type(typed);
    return reader.find<QLabel>("medicineMessage").text().toStdString();
}

QModelIndex rowOf(OpenWindow &reader, const char *name)
{
    const QAbstractItemModel &model = *reader.find<QListView>("medicines").model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(ui::MedicineModel::Name).toString() == QLatin1String(name))
            return model.index(row, 0);
    }
    return {};
}

bool contains(const std::string &text, const char *words)
{
    return text.find(words) != std::string::npos;
}

// Of the page beside the list.
std::string wordsOf(OpenWindow &reader)
{
    std::string words;
    for (const ui::TextBlock *block : reader.find<ui::SectionPage>("card").blocks())
        words += block->words().toStdString() + "\n";
    return words;
}

// On the page beside the list.
void followLink(OpenWindow &reader, const char *name)
{
    for (ui::TextBlock *block : reader.find<ui::SectionPage>("card").findChildren<ui::TextBlock *>()) {
        for (const ui::TextBlock::Link &link : block->links()) {
            if (link.name == QLatin1String(name)) {
                block->activate(ui::TextBlock::Link(link));
                QCoreApplication::processEvents();
                return;
            }
        }
    }
    FAIL("No link " << name);
}

} // namespace

TEST_CASE("look-up: each medicine tells at a glance how it is sold")
{
    OpenWindow reader(shippedGuide());
    reader.open(lookUpPage);
    for (const auto &[name, sold] :
         {std::pair("Ibuprofen", "In shops (US)"), {"Diazepam", "Prescribed"}, {"OnabotulinumtoxinA", "Clinic"}}) {
        INFO(name);
        CHECK(rowOf(reader, name).data(ui::MedicineModel::Badge).toString() == QLatin1String(sold));
    }
}

TEST_CASE("look-up: Enter opens what is called as was typed and nothing else")
{
    OpenWindow reader(shippedGuide());
    for (const auto &[typed, page] : {std::pair{"naproxen", QStringLiteral("medication/naproxen")},
                                      std::pair{" Diazepam ", QStringLiteral("medication/diazepam")},
                                      std::pair{"naproxe", lookUpPage}, std::pair{"naproxenn", lookUpPage}}) {
        INFO(typed);
        messageAfter(reader, typed);
        reader.press(Qt::Key_Return);
        CHECK(reader.window().currentPage() == page);
    }
}

TEST_CASE("look-up of a pack: what is hidden in it is said at once and opens no card by itself")
{
    OpenWindow reader(shippedGuide());
    CHECK(contains(messageAfter(reader, "nurofen plus"), "ibuprofen and codeine (an opioid)"));
    const QModelIndex row = rowOf(reader, "Nurofen Plus");
    REQUIRE(row.isValid());
    CHECK(row.row() == 0);
    CHECK(contains(row.data(ui::MedicineModel::Details).toString().toStdString(), "codeine (an opioid)"));
    CHECK(row.data(ui::MedicineModel::EasilyMissed).toStringList()
          == QStringList{QStringLiteral("and codeine (an opioid)")});
    CHECK(contains(row.data().toString().toStdString(), "codeine"));
    CHECK(reader.window().currentPage() == lookUpPage);
}

TEST_CASE("look-up of a pack: its page says what is in it and what that means and leads to the card")
{
    OpenWindow reader(shippedGuide());
    messageAfter(reader, "nurofen plus");
    reader.press(Qt::Key_Return); // into the list
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage().startsWith(QStringLiteral("product/")));
    const std::string words = wordsOf(reader);
    CHECK(contains(words, "ibuprofen and codeine (an opioid)"));
    CHECK(words.find("codeine (an opioid)") < words.find("An opioid: "));
    followLink(reader, "ibuprofen");
    CHECK(reader.window().currentPage() == QStringLiteral("medication/ibuprofen"));
}

TEST_CASE("look-up of a pack: a name on several packs is asked about and a card is never taken from its first word")
{
    OpenWindow reader(shippedGuide());
    for (const char *typed : {"anadin", "excedrin"}) {
        INFO(typed);
        CHECK(contains(messageAfter(reader, typed), "Which one is in your hand?"));
        const QListView &list = reader.find<QListView>("medicines");
        REQUIRE(list.model()->rowCount() > 1);
        CHECK(list.model()->index(0, 0).data(ui::MedicineModel::IsThing).toBool());
    }
}

TEST_CASE("look-up of a pack: a medicine without a card is known by its kind")
{
    OpenWindow reader(shippedGuide());
    CHECK(contains(messageAfter(reader, "meloxicam"), "NSAID"));
    reader.press(Qt::Key_Return);
    reader.press(Qt::Key_Return);
    CHECK(contains(wordsOf(reader), "This guide has no card for meloxicam."));
}

TEST_CASE("look-up of a pack: a name that nobody knows is answered with the pharmacist")
{
    OpenWindow reader(shippedGuide());
    const std::string message = messageAfter(reader, "xyzzyqol");
    CHECK(contains(message, "This guide does not know xyzzyqol."));
    CHECK(contains(message, "Ask a pharmacist"));
}

TEST_CASE("look-up of a pack: what was looked up goes on to what it must not be taken with")
{
    OpenWindow reader(shippedGuide());
    messageAfter(reader, "nurofen plus");
    reader.press(Qt::Key_Return);
    reader.press(Qt::Key_Return);
    auto &check = reader.find<ui::Button>("checkTogether");
    reader.find<ui::SectionPage>("card").ensureWidgetVisible(&check); // behind what to do about too much
    reader.click(check);
    CHECK(reader.window().currentPage() == QStringLiteral("together"));
    CHECK(reader.find<ui::Button>("chosen-0").text() == QStringLiteral("Nurofen Plus"));
}

TEST_CASE("look-up of a pack: Back leads from its page to the list with the name still there")
{
    OpenWindow reader(shippedGuide());
    messageAfter(reader, "nurofen plus");
    reader.press(Qt::Key_Return);
    reader.press(Qt::Key_Return);
    reader.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(reader.window().currentPage() == lookUpPage);
    CHECK(reader.find<QLineEdit>("medicineFilter").text() == QStringLiteral("nurofen plus"));
}

TEST_CASE("look-up: the model keeps the rules of Qt while the list narrows")
{
    const guide::MedicineIndex index(shippedGuide().medicines(), document::foldWord);
    ui::MedicineModel model(shippedGuide(), index);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const char *typed : {"", "i", "ib", "drowsy", "nothing like it", ""}) {
        model.setFilter(QString::fromLatin1(typed), {});
        model.setFilter(QString::fromLatin1(typed), guide::Availability::Prescription);
    }
    model.setFilter(QStringLiteral("nurofen plus"), {},
                    {{guide::NamedThing::Kind::Product, "nurofen-plus", "Nurofen Plus"}});
    CHECK(model.rowCount() == 1);
    model.setFilter({}, {});
    CHECK(model.rowCount() == 8);
    CHECK(model.rowCount(model.index(0)) == 0);
}
