#include "support/open_window.h"
#include "ui/controls/choice/check_box.h"
#include "ui/find/find_bar.h"
#include "ui/find/find_steps.h"
#include "ui/reading/marks/mark_layer.h"
#include "ui/reading/marks/page_marks.h"

#include "support/catch.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

namespace {

int places(OpenWindow &reader)
{
    return count(reader).section(QStringLiteral(" of "), 1).toInt();
}

} // namespace

TEST_CASE("find on page: all places are counted and next and previous go round")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("home"));
    findOn(reader, "heat");
    const int all = places(reader);
    REQUIRE(all > 1);
    CHECK(count(reader) == QStringLiteral("1 of %1").arg(all));
    reader.press(Qt::Key_Return);
    CHECK(count(reader) == QStringLiteral("2 of %1").arg(all));
    reader.press(Qt::Key_F3, Qt::ShiftModifier);
    reader.press(Qt::Key_F3, Qt::ShiftModifier);
    CHECK(count(reader) == QStringLiteral("%1 of %1").arg(all));
    reader.press(Qt::Key_F3);
    CHECK(count(reader) == QStringLiteral("1 of %1").arg(all));
    CHECK(reader.find<QLabel>("findCount").accessibleName().startsWith(count(reader) + QStringLiteral(": ")));
}

TEST_CASE("find on page: case accents and kinds of apostrophe make no difference")
{
    CHECK(ui::lettersToCompare(QStringLiteral("Child\u2019s POSE \u00e9")) == QStringLiteral("child's pose e"));
    OpenWindow reader(windowGuide());
    findOn(reader, "HEAT");
    CHECK(places(reader) > 0);
}

TEST_CASE("find on page: what is not there is told and can be searched for in the whole guide")
{
    OpenWindow reader(windowGuide());
    findOn(reader, "heat");
    auto &wider = reader.find<ui::Button>("findInGuide");
    CHECK_FALSE(wider.isVisible());
    findOn(reader, "qwxyz");
    CHECK(count(reader) == QStringLiteral("Not on this page"));
    CHECK(wider.isVisible());
    reader.press(Qt::Key_F3); // looks again, and no further
    CHECK(wider.isVisible());
    const bool byKey = GENERATE(true, false);
    if (byKey)
        reader.press(Qt::Key_Return);
    else
        reader.click(wider);
    CHECK_FALSE(reader.find<ui::FindBar>("findStrip").isVisible());
    auto &field = reader.find<QLineEdit>("searchField");
    CHECK(field.hasFocus());
    CHECK(field.text() == QStringLiteral("qwxyz"));
}

TEST_CASE("find on page: the place is brought into view and Esc leaves the reader there")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("long"));
    const QString last = reader.page().blocks().back()->words();
    findOn(reader, last.right(12).toLatin1().constData());
    CHECK(places(reader) >= 1);
    reader.press(Qt::Key_F3, Qt::ShiftModifier);
    reader.press(Qt::Key_Escape);
    CHECK_FALSE(reader.find<QWidget>("findStrip").isVisible());
    CHECK(QApplication::focusWidget() == &reader.page());
    CHECK(reader.cursor() == static_cast<int>(reader.page().blocks().size()) - 1);
    CHECK(reader.page().findChildren<ui::MarkLayer *>().isEmpty());
}

TEST_CASE("find on page: it works on every kind of page")
{
    OpenWindow reader(shippedGuide());
    const std::pair<const char *, const char *> pages[] = {
        {"causes", "gallstones"},     {"seek-care", "jaw"},
        {"seek-care", "not sure"},    {"medication/ibuprofen", "stomach"},
        {"compare", "naproxen"},      {"compare", "severe allergy"},
        {"together", "alcohol"},      {"look-up", "carisoprodol"},
        {"checklist", "your line 1"}, {"visit-sheet", "your question 1"},
        {"sources", "cochrane"}};
    for (const auto &[page, words] : pages) {
        reader.open(QString::fromLatin1(page));
        findOn(reader, words);
        INFO(page << ": " << words << ": " << count(reader).toStdString());
        REQUIRE(places(reader) >= 1);
        int seen = 0;
        for (const ui::MarkLayer *layer : reader.anyPage().findChildren<ui::MarkLayer *>())
            seen += layer->currentPlaceIsSeen();
        CHECK(seen == 1);
    }
}

TEST_CASE("find on page: the words of a page are looked through as they are read")
{
    for (const guide::Guide *guide : {&windowGuide(), &shippedGuide()}) {
        OpenWindow reader(*guide);
        for (const guide::Section &section : guide->sections()) {
            reader.open(QString::fromStdString(section.id));
            const auto *page = qobject_cast<ui::SectionPage *>(&reader.anyPage());
            if (!page)
                continue;
            std::vector<const QWidget *> looked;
            for (const ui::PageWords &words : ui::wordsOn(reader.anyPage())) {
                if (qobject_cast<const ui::TextBlock *>(words.where.widget.data()))
                    looked.push_back(words.where.widget);
            }
            INFO(section.id);
            CHECK(looked == std::vector<const QWidget *>(reader.page().blocks().begin(), reader.page().blocks().end()));
        }
    }
}

TEST_CASE("find on page: another page is looked through at once and the reader stays where they are")
{
    OpenWindow reader(shippedGuide());
    findOn(reader, "gallstones");
    CHECK(count(reader) == QStringLiteral("Not on this page"));
    reader.open(QStringLiteral("causes"));
    CHECK(count(reader).contains(QStringLiteral("place")));
    CHECK(reader.page().verticalScrollBar()->value() == 0);
    reader.press(Qt::Key_F3);
    CHECK(count(reader).startsWith(QStringLiteral("1 of ")));
}

TEST_CASE("find on page: what changed on the page meanwhile is looked through with the next step")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("together"));
    findOn(reader, "bleeding");
    const int before = places(reader);
    reader.find<ui::CheckBox>("together-ibuprofen").click();
    reader.find<ui::CheckBox>("together-naproxen").click();
    reader.press(Qt::Key_F3);
    CHECK(places(reader) > before);
}

TEST_CASE("find on page: it is there while the contents of a narrow window are open and from a line to type in")
{
    OpenWindow reader(shippedGuide(), {360, 800});
    reader.click(reader.find<ui::Button>("contentsButton"));
    findOn(reader, "spasm");
    CHECK(places(reader) >= 1);
    OpenWindow other(shippedGuide());
    other.open(QStringLiteral("look-up"));
    other.click(other.find<QLineEdit>("medicineFilter"));
    other.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == &other.find<QLineEdit>("findField"));
}

TEST_CASE("find on page: the strip fits into a narrow window with the largest text")
{
    for (const int step : {0, ui::textSizeCount - 1}) {
        OpenWindow reader(shippedGuide(), {320, 480}, step);
        for (const char *words : {"spasm", "qwxyz"}) {
            findOn(reader, words);
            const auto &strip = reader.find<QWidget>("findStrip");
            CHECK(reader.window().rect().contains(QRect(strip.mapTo(&reader.window(), QPoint(0, 0)), strip.size())));
            // With the largest text, so small a window has no room for all of them.
            for (const auto *button : strip.findChildren<ui::Button *>())
                CHECK((step > 0 || !button->isVisible() || strip.rect().contains(button->geometry())));
            CHECK((places(reader) >= 1) == (words == QByteArray("spasm")));
        }
    }
}

TEST_CASE("find on page: what is typed on a plain keyboard finds dashes and curly apostrophes and accents")
{
    for (const auto &[typed, printed] : {std::pair("10-15 minutes", "10–15 minutes"),
                                         {"don't", "Don’t"},
                                         {"self-care", "self‑care"},
                                         {"cafe", "Café"},
                                         {"a b", "a\u00a0b"}})
        CHECK(ui::lettersToCompare(QString::fromUtf8(typed)) == ui::lettersToCompare(QString::fromUtf8(printed)));
    CHECK(ui::lettersToCompare(QStringLiteral("10")) != ui::lettersToCompare(QStringLiteral("15")));
}
