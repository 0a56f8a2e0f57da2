// "Can I take these together?" by the names that people type.

#include "ui/controls/choice/check_box.h"
#include "ui/medicines/open_card.h"

#include "support/open_window.h"

#include "support/catch.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace {

QLineEdit &fieldOf(OpenWindow &reader)
{
    return reader.find<QLineEdit>("addName");
}

void typeName(OpenWindow &reader, const char *name)
{
    fieldOf(reader).setFocus();
    fieldOf(reader).clear();
    reader.type(name);
}

std::vector<ui::Button *> offers(OpenWindow &reader)
{
    std::vector<ui::Button *> shown;
    for (ui::Button *button : cardOf(reader).findChildren<ui::Button *>()) {
        if (button->isVisibleTo(&cardOf(reader)) && button->accessibleName().startsWith(QStringLiteral("Add ")))
            shown.push_back(button);
    }
    return shown;
}

void add(OpenWindow &reader, const char *name)
{
    typeName(reader, name);
    REQUIRE_FALSE(offers(reader).empty());
    cardOf(reader).ensureWidgetVisible(offers(reader).front());
    reader.click(*offers(reader).front());
}

QStringList chosen(OpenWindow &reader)
{
    QStringList names;
    for (int i = 0; i < 12; ++i) {
        const auto &chip = reader.find<ui::Button>(("chosen-" + std::to_string(i)).c_str());
        if (chip.isVisibleTo(&cardOf(reader)))
            names.append(chip.text());
    }
    return names;
}

} // namespace

TEST_CASE("together by name: the same medicine in two packs is found and told first")
{
    OpenWindow reader(shippedGuide());
    reader.open(together);
    add(reader, "nurofen plus");
    add(reader, "advil");
    CHECK(chosen(reader).size() == 2);
    CHECK(says(reader, "Both contain ibuprofen: count them together"));
    CHECK(cardOf(reader).accessibleDescription().startsWith(QStringLiteral("Do not combine")));
}

TEST_CASE("together by name: a kind of medicine has its verdict and stands for those without a card")
{
    OpenWindow reader(shippedGuide());
    reader.open(together);
    add(reader, "warfarin");
    add(reader, "naproxen");
    CHECK(says(reader, "Do not combine without medical advice"));
    CHECK(fieldOf(reader).text().isEmpty());
    CHECK(QApplication::focusWidget() == &fieldOf(reader)); // for the next name
}

TEST_CASE("together by name: where nothing official is known that is said and is no word of safety")
{
    OpenWindow reader(shippedGuide());
    reader.open(together);
    add(reader, "prednisone");
    add(reader, "methocarbamol");
    CHECK(says(reader, "No official statement found"));
    CHECK_FALSE(says(reader, "Commonly combined"));
    for (const ui::TextBlock *block : cardOf(reader).blocks())
        CHECK_FALSE(block->words().contains(QStringLiteral("safe"), Qt::CaseInsensitive));
}

TEST_CASE("together by name: Enter adds a whole name that means one thing and else goes to the names")
{
    OpenWindow reader(shippedGuide());
    reader.open(together);
    typeName(reader, "nurofen plus");
    reader.press(Qt::Key_Return);
    CHECK(chosen(reader) == QStringList{QStringLiteral("Nurofen Plus")});
    typeName(reader, "red wine");
    reader.press(Qt::Key_Return);
    CHECK(chosen(reader).size() == 2);
    typeName(reader, "anadin");
    reader.press(Qt::Key_Return);
    CHECK(chosen(reader).size() == 2);
    REQUIRE_FALSE(offers(reader).empty());
    CHECK(QApplication::focusWidget() == offers(reader).front());
    CHECK(reader.find<QLabel>("addMessage").text().contains(QStringLiteral("Which one is in your hand?")));
    reader.press(Qt::Key_Return);
    CHECK(chosen(reader).size() == 3);
}

TEST_CASE("together by name: in a small window the verdict comes into view when a name was added")
{
    for (const int textSizeStep : {0, 3}) {
        INFO(textSizeStep);
        OpenWindow reader(shippedGuide(), {360, 640}, textSizeStep);
        reader.open(together);
        for (const char *name : {"nurofen plus", "diazepam"}) {
            typeName(reader, name);
            reader.press(Qt::Key_Return);
            QCoreApplication::processEvents();
        }
        REQUIRE(chosen(reader).size() == 2);
        const auto blocks = cardOf(reader).viewport()->findChildren<ui::TextBlock *>();
        const auto verdict = std::find_if(blocks.begin(), blocks.end(), [](const ui::TextBlock *block) {
            return block->words().startsWith(QStringLiteral("Do not combine"));
        });
        REQUIRE(verdict != blocks.end());
        const QPoint top = (*verdict)->mapTo(cardOf(reader).viewport(), QPoint(0, 0));
        CHECK(cardOf(reader).viewport()->rect().contains(top));
    }
}

TEST_CASE("together by name: an unknown name is answered with the pharmacist")
{
    OpenWindow reader(shippedGuide());
    reader.open(together);
    typeName(reader, "xyzzyqol");
    CHECK(offers(reader).empty());
    CHECK(reader.find<QLabel>("addMessage").text().startsWith(QStringLiteral("This guide does not know xyzzyqol.")));
    reader.press(Qt::Key_Return);
    CHECK(chosen(reader).isEmpty());
    reader.press(Qt::Key_Escape);
    CHECK(fieldOf(reader).text().isEmpty());
}

TEST_CASE("together by name: what was added is taken away by its button and the focus stays near")
{
    OpenWindow reader(shippedGuide());
    reader.open(together);
    for (const char *name : {"ibuprofen", "alcohol", "warfarin"})
        add(reader, name);
    CHECK(reader.find<ui::CheckBox>("together-ibuprofen").isChecked());
    CHECK(reader.find<ui::Button>("chosen-1").accessibleName() == QStringLiteral("Remove Alcohol"));
    reader.find<ui::Button>("chosen-1").setFocus();
    reader.press(Qt::Key_Return);
    CHECK(chosen(reader).size() == 2);
    CHECK_FALSE(reader.find<ui::CheckBox>("together-alcohol").isChecked());
    CHECK(QApplication::focusWidget() == &reader.find<ui::Button>("chosen-1"));
    reader.press(Qt::Key_Return);
    reader.press(Qt::Key_Return);
    CHECK(chosen(reader).isEmpty());
    CHECK(QApplication::focusWidget() == &fieldOf(reader));
}

TEST_CASE("together by name: Tab walks the field and the names and what was added and the ticks")
{
    OpenWindow reader(shippedGuide());
    reader.open(together);
    add(reader, "ibuprofen");
    typeName(reader, "nurofen plus");
    reader.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == offers(reader).front());
    for (std::size_t i = 0; i < offers(reader).size(); ++i)
        reader.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == &reader.find<ui::Button>("chosen-0"));
    reader.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == &reader.find<ui::CheckBox>("together-acetaminophen"));
}

TEST_CASE("together by name: a screen reader hears how many names stand below the field")
{
    OpenWindow reader(shippedGuide());
    reader.open(together);
    for (const auto &[typed, told] :
         {std::pair("onabotulinum", "1 name below"), {"tylenol", "8 names below"}, {"", ""}}) {
        typeName(reader, typed);
        INFO(typed << ": " << offers(reader).size());
        CHECK(fieldOf(reader).accessibleDescription() == QLatin1String(told));
    }
}

TEST_CASE("together by name: the ticks stand in aligned columns and the kinds open below them")
{
    OpenWindow reader(shippedGuide());
    reader.open(together);
    std::vector<int> lefts;
    for (const char *id : {"acetaminophen", "naproxen", "cyclobenzaprine", "methocarbamol", "alcohol"})
        lefts.push_back(reader.find<ui::CheckBox>(("together-" + std::string(id)).c_str()).x());
    CHECK(std::all_of(lefts.begin(), lefts.end(), [&](int left) { return left == lefts.front(); }));
    CHECK(reader.find<ui::CheckBox>("together-ibuprofen").x()
          == reader.find<ui::CheckBox>("together-carisoprodol").x());
    const auto &opioids = reader.find<ui::CheckBox>("together-opioids");
    CHECK_FALSE(opioids.isVisibleTo(&cardOf(reader)));
    auto &more = reader.find<ui::Button>("kinds");
    cardOf(reader).ensureWidgetVisible(&more);
    reader.click(more);
    CHECK(opioids.isVisibleTo(&cardOf(reader)));
}
