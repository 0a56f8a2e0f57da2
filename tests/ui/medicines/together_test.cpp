#include "ui/controls/choice/check_box.h"
#include "ui/medicines/open_card.h"

#include "support/open_window.h"

#include "support/catch.h"

#include <QApplication>
#include <QScrollBar>

namespace {

void tick(OpenWindow &reader, const char *id)
{
    auto &box = reader.find<ui::CheckBox>(("together-" + std::string(id)).c_str());
    cardOf(reader).ensureWidgetVisible(&box);
    reader.click(box);
}

std::vector<std::string> wordsOf(OpenWindow &reader, document::TextRole role)
{
    std::vector<std::string> words;
    for (const ui::TextBlock *block : cardOf(reader).blocks()) {
        if (block->role() == role)
            words.push_back(block->words().toStdString());
    }
    return words;
}

// "Do not combine without medical advice", ...: in the order they are read.
std::vector<std::string> verdicts(OpenWindow &reader)
{
    return wordsOf(reader, document::TextRole::Heading);
}

std::vector<std::string> pairs(OpenWindow &reader)
{
    return wordsOf(reader, document::TextRole::Subheading);
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("together page: what is typed as it opens goes to the field of the names")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("look-up"));
    reader.click(reader.find<ui::Button>("together"));
    REQUIRE(reader.window().currentPage() == together);
    reader.type("ibuprofen");
    reader.press(Qt::Key_Return);
    CHECK(reader.find<ui::CheckBox>("together-ibuprofen").isChecked());
}

TEST_CASE("together page: a press leads past all that can be ticked to why and what to do")
{
    OpenWindow reader(shippedGuide(), {1180, 780});
    reader.open(together);
    auto &reasons = reader.find<ui::Button>("reasons");
    tick(reader, "ibuprofen");
    CHECK_FALSE(reasons.isVisible());
    tick(reader, "naproxen");
    reader.click(reasons);
    ui::SectionPage &page = cardOf(reader);
    const auto isSeen = [&](const QString &start) {
        for (const ui::TextBlock *block : page.blocks()) {
            if (block->words().startsWith(start))
                return page.viewport()->rect().contains(QRect(block->mapTo(page.viewport(), QPoint()), block->size()));
        }
        return false;
    };
    CHECK(isSeen(QStringLiteral("Ibuprofen and naproxen")));
    CHECK(isSeen(QStringLiteral("What to do")));
}

TEST_CASE("together page: nothing is told before two are ticked")
{
    OpenWindow reader(shippedGuide());
    reader.open(together);
    CHECK(verdicts(reader).empty());
    CHECK(says(reader, "Nothing is chosen yet."));
    tick(reader, "ibuprofen");
    CHECK(verdicts(reader).empty());
    CHECK(says(reader, "Choose one more"));
}

TEST_CASE("together page: two that are ticked have their verdict with what can happen and what to do")
{
    OpenWindow reader(shippedGuide());
    reader.open(together);
    tick(reader, "ibuprofen");
    tick(reader, "naproxen");
    CHECK(verdicts(reader) == Words{"Do not combine without medical advice"});
    CHECK(pairs(reader) == Words{"Ibuprofen and naproxen"});
    CHECK(says(reader, "Why: "));
    CHECK(says(reader, "What to do: "));
    tick(reader, "naproxen"); // taken back
    CHECK(verdicts(reader).empty());
}

TEST_CASE("together page: of several the strongest warning comes first")
{
    OpenWindow reader(shippedGuide());
    reader.open(together);
    for (const char *id : {"acetaminophen", "ibuprofen", "diazepam", "alcohol"})
        tick(reader, id);
    CHECK(verdicts(reader)
          == Words{"Do not combine without medical advice", "Ask first", "Commonly combined as directed"});
    CHECK(pairs(reader).size() == 6);
    CHECK(pairs(reader).front() == "Diazepam and alcohol");
    CHECK(pairs(reader).back() == "Acetaminophen and ibuprofen");
}

TEST_CASE("together page: alcohol and a cold remedy are answered like medicines")
{
    OpenWindow reader(shippedGuide());
    reader.open(together);
    tick(reader, "carisoprodol");
    tick(reader, "cold-or-flu-remedy");
    CHECK(pairs(reader) == Words{"Carisoprodol and a cold or flu remedy"});
    CHECK(verdicts(reader) == Words{"Do not combine without medical advice"});
    tick(reader, "alcohol");
    CHECK(pairs(reader).size() == 3);
    CHECK(verdicts(reader) == Words{"Do not combine without medical advice"});
}

TEST_CASE("together page: a medicine that is not listed is answered with the pharmacist")
{
    OpenWindow reader(shippedGuide());
    reader.open(together);
    CHECK(says(reader, "Not on this list?"));
    CHECK(says(reader, "This guide knows only the medicines it lists. Ask a pharmacist before you add any other."));
    tick(reader, "ibuprofen");
    tick(reader, "alcohol");
    CHECK(says(reader, "Not on this list?"));
}

TEST_CASE("together page: what was ticked is there again after a look at a card")
{
    OpenWindow reader(shippedGuide());
    reader.open(together);
    tick(reader, "ibuprofen");
    tick(reader, "naproxen");
    reader.open(QStringLiteral("medication/ibuprofen"));
    reader.open(together);
    CHECK(reader.find<ui::CheckBox>("together-naproxen").isChecked());
    CHECK(pairs(reader) == Words{"Ibuprofen and naproxen"});
}

TEST_CASE("together page: the keyboard ticks and goes on to read the verdict")
{
    for (const QSize size : {QSize(1180, 780), QSize(360, 640)}) {
        OpenWindow reader(shippedGuide(), size);
        reader.open(together);
        INFO(size.width() << " pixels");
        cardOf(reader).setFocus();
        reader.press(Qt::Key_Tab);
        CHECK(QApplication::focusWidget() == &reader.find<QWidget>("addName"));
        reader.press(Qt::Key_Tab);
        CHECK(QApplication::focusWidget() == &reader.find<ui::CheckBox>("together-acetaminophen"));
        reader.press(Qt::Key_Space);
        reader.press(Qt::Key_Tab);
        reader.press(Qt::Key_Tab);
        CHECK(QApplication::focusWidget() == &reader.find<ui::CheckBox>("together-naproxen"));
        reader.press(Qt::Key_Space);
        CHECK(QApplication::focusWidget() == &reader.find<ui::CheckBox>("together-naproxen"));
        CHECK(pairs(reader) == Words{"Acetaminophen and naproxen"});
        // Down goes on to what the ticks brought.
        reader.press(Qt::Key_Down);
        CHECK(QApplication::focusWidget() == &cardOf(reader));
        const auto current = [&]() -> std::string {
            for (const ui::TextBlock *block : cardOf(reader).blocks()) {
                if (block->isCurrent())
                    return block->words().toStdString();
            }
            return {};
        };
        for (int i = 0; i < 9 && current().find("Acetaminophen and naproxen") != 0; ++i)
            reader.press(Qt::Key_Down);
        CHECK(current() == "Acetaminophen and naproxen");
    }
}

TEST_CASE("together page: a screen reader hears the strongest warning while the focus stays on the tick")
{
    OpenWindow reader(shippedGuide());
    reader.open(together);
    for (const char *id : {"ibuprofen", "acetaminophen", "naproxen"})
        tick(reader, id);
    CHECK(cardOf(reader).accessibleDescription()
          == QStringLiteral("Do not combine without medical advice: Ibuprofen and naproxen"));
}

TEST_CASE("together page: ticks and verdicts share one scroll")
{
    OpenWindow reader(shippedGuide(), {360, 640}, 3);
    reader.open(together);
    for (const char *id : {"onabotulinumtoxina", "cyclobenzaprine"})
        tick(reader, id);
    for (const char *id : {"acetaminophen", "onabotulinumtoxina", "cold-or-flu-remedy"}) {
        auto &box = reader.find<ui::CheckBox>(("together-" + std::string(id)).c_str());
        CHECK(cardOf(reader).widget()->isAncestorOf(&box));
        const int top = box.mapTo(cardOf(reader).widget(), QPoint(0, 0)).y();
        CHECK(top + box.height() <= cardOf(reader).widget()->height());
    }
    CHECK(cardOf(reader).verticalScrollBar()->maximum() > 0);
    CHECK(cardOf(reader).widget()->width() == cardOf(reader).viewport()->width());
}
