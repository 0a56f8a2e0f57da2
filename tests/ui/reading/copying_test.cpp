#include "support/selecting.h"

#include "document/export/export.h"
#include "guide/booklet/guide_pages.h"
#include "guide/page/print_form.h"
#include "ui/window/tool_bar.h"

#include "support/catch.h"

#include <QLineEdit>
#include <QTextDocument>
#include <QtTest>

namespace {

constexpr int paragraphToCopy = 2;

std::string exported(const guide::Guide &guide, const QString &page, bool sources)
{
    const guide::Section *section = guide.section(page.toStdString());
    REQUIRE(section);
    const guide::PrintForm form{guide::Detail::Short, sources};
    const guide::Page printed = guide::printed(guide::pageOf(guide, *section, goodDay), guide, form);
    return document::plainTextOf({printed}, guide);
}

bool contains(const std::string &text, const QString &words)
{
    return ::contains(std::string_view(text), words.toStdString());
}

std::string wordsOfHtml(const std::string &html)
{
    QTextDocument document;
    document.setHtml(QString::fromStdString(html));
    return document.toPlainText().toStdString();
}

void copyAll(SelectingReader &reader)
{
    emptyClipboard();
    reader.press(Qt::Key_A, Qt::ControlModifier);
    reader.press(Qt::Key_C, Qt::ControlModifier);
}

const ui::TextBlock *blockWithSources(SelectingReader &reader)
{
    for (const ui::TextBlock *block : reader.page().blocks()) {
        if (block->sources() && !block->sources()->sources.empty())
            return block;
    }
    FAIL("The page cites nothing");
    return nullptr;
}

} // namespace

TEST_CASE("copying: every page copied whole is its plain text as it is exported")
{
    for (const guide::Guide *guide : {&windowGuide(), &shippedGuide()}) {
        SelectingReader reader(*guide);
        int pages = 0;
        for (const QString &page : sectionPagesOf(*guide)) {
            reader.open(page);
            copyAll(reader);
            INFO(page.toStdString());
            CHECK(copiedText() == exported(*guide, page, false));
            CHECK(contains(wordsOfHtml(copiedHtml()), reader.block(0).words()));
            ++pages;
        }
        CHECK(pages > 5);
    }
}

TEST_CASE("copying: a selection is plain text and HTML without the marks of sources")
{
    SelectingReader reader(windowGuide());
    reader.open(QStringLiteral("long"));
    const ui::TextBlock &title = reader.block(0);
    const ui::TextBlock &lead = reader.block(1);
    const ui::TextBlock &paragraph = reader.block(paragraphToCopy);
    reader.drag(reader.placeOf(title, 0), reader.placeOf(paragraph, 4));
    emptyClipboard();
    reader.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList words{title.words(), lead.words(), paragraph.words().left(4)};
    CHECK(copiedText() == words.join(QStringLiteral("\n\n")).toStdString());
    CHECK(contains(copiedHtml(), QStringLiteral("<h1>%1</h1><p>%2</p>").arg(title.words(), lead.words())));
    CHECK_FALSE(contains(copiedHtml(), QStringLiteral("color")));
}

TEST_CASE("copying: the items of a list keep their bullets and numbers")
{
    SelectingReader reader(shippedGuide());
    for (const QString &page : sectionPagesOf(shippedGuide())) {
        reader.open(page);
        reader.press(Qt::Key_Home, Qt::ShiftModifier);
        reader.press(Qt::Key_End, Qt::ShiftModifier);
        emptyClipboard();
        reader.press(Qt::Key_C, Qt::ControlModifier);
        const std::string text = copiedText();
        const std::string html = wordsOfHtml(copiedHtml());
        INFO(page.toStdString());
        for (const ui::TextBlock *block : reader.page().blocks()) {
            const bool isItem = block->role() == document::TextRole::ListItem;
            const bool isNumbered = block->marker().endsWith(QLatin1Char('.'));
            const QString lead = !isItem      ? QString()
                                 : isNumbered ? block->marker() + QLatin1Char(' ')
                                              : QStringLiteral("- ");
            CHECK(contains(text, lead + block->words()));
            CHECK(contains(html, block->words()));
        }
    }
}

TEST_CASE("copying: steps from the third on begin with their own number")
{
    SelectingReader reader(shippedGuide());
    reader.open(QStringLiteral("ease-a-spasm"));
    const std::vector<ui::TextBlock *> blocks = reader.page().blocks();
    const auto third = std::find_if(blocks.begin(), blocks.end(),
                                    [](const ui::TextBlock *block) { return block->marker() == QLatin1String("3."); });
    REQUIRE(third != blocks.end());
    reader.page().goTo(**third);
    reader.press(Qt::Key_Down, Qt::ShiftModifier);
    reader.press(Qt::Key_Down, Qt::ShiftModifier);
    emptyClipboard();
    reader.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(copiedText().starts_with("3. "));
    CHECK(contains(copiedHtml(), QStringLiteral("<ol start=\"3\"><li>")));
}

TEST_CASE("copying: nothing selected copies nothing")
{
    SelectingReader reader(windowGuide());
    emptyClipboard();
    reader.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(copiedText().empty());
}

TEST_CASE("copying: with its sources when asked")
{
    SelectingReader reader(windowGuide());
    reader.open(QStringLiteral("long"));
    const ui::TextBlock *cited = blockWithSources(reader);
    reader.page().goTo(*cited);
    QMenu &menu = reader.menuAt(*cited, 2);
    reader.choose(menu, QStringLiteral("Copy with sources"));
    const QString numbers = document::numbersOf(*cited->sources(), windowGuide());
    CHECK(contains(copiedText(), cited->words() + QLatin1Char(' ') + numbers));
    for (const std::string &id : cited->sources()->sources) {
        const guide::Source *source = windowGuide().source(id);
        CHECK(contains(copiedText(), source->reference));
        CHECK(contains(wordsOfHtml(copiedHtml()), source->reference));
    }
    reader.choose(reader.menuAt(*cited, 2), QStringLiteral("Copy"));
    CHECK(copiedText() == cited->words().toStdString());
}

TEST_CASE("copying: the whole page with its sources is the export with its sources")
{
    SelectingReader reader(shippedGuide());
    const QString page = QStringLiteral("home-remedies");
    reader.open(page);
    reader.press(Qt::Key_A, Qt::ControlModifier);
    reader.choose(reader.menuAt(reader.block(0), 1), QStringLiteral("Copy with sources"));
    CHECK(copiedText() == exported(shippedGuide(), page, true));
}

TEST_CASE("page menu: the right button selects the block and offers what can be done with it")
{
    SelectingReader reader(windowGuide());
    reader.open(QStringLiteral("long"));
    const ui::TextBlock &title = reader.block(0);
    QMenu &menu = reader.menuAt(title, 1);
    CHECK(reader.selected() == std::vector{title.words().toStdString()});
    CHECK(wordsIn(menu)
          == std::vector<std::string>{"Copy", "Search for “" + title.words().toStdString() + "”", "Select all",
                                      "Read aloud from here", "Print this page"});
    reader.choose(menu, QStringLiteral("Copy"));
    CHECK(copiedText() == title.words().toStdString());
}

TEST_CASE("page menu: it keeps what is selected where the right button is pressed")
{
    SelectingReader reader(windowGuide());
    reader.open(QStringLiteral("long"));
    const ui::TextBlock &paragraph = reader.block(paragraphToCopy);
    reader.drag(reader.placeOf(paragraph, 0), reader.placeOf(paragraph, 6));
    const std::vector<std::string> selected = reader.selected();
    QMenu &menu = reader.menuAt(paragraph, 3);
    CHECK(reader.selected() == selected);
    menu.close();
}

TEST_CASE("page menu: the menu key and Shift with F10 open it at the reading cursor")
{
    for (const auto &[key, modifiers] : {std::pair(Qt::Key_Menu, Qt::KeyboardModifiers()),
                                         std::pair(Qt::Key_F10, Qt::KeyboardModifiers(Qt::ShiftModifier))}) {
        SelectingReader reader(windowGuide());
        reader.press(Qt::Key_Down);
        reader.press(key, modifiers);
        QMenu *menu = reader.openMenu();
        REQUIRE(menu);
        CHECK(reader.selected() == std::vector{reader.block(0).words().toStdString()});
        reader.choose(*menu, QStringLiteral("Copy"));
        CHECK(copiedText() == reader.block(0).words().toStdString());
    }
}

TEST_CASE("page menu: a search for a short selection opens the search with its words")
{
    SelectingReader reader(windowGuide());
    reader.open(QStringLiteral("long"));
    const ui::TextBlock &paragraph = reader.block(paragraphToCopy);
    const QString word = paragraph.words().section(QLatin1Char(' '), 0, 0);
    reader.doubleClick(reader.placeOf(paragraph, 1));
    reader.choose(reader.menuAt(paragraph, 1), QStringLiteral("Search for “%1”").arg(word));
    CHECK(reader.find<QLineEdit>("searchField").text() == word);
    CHECK(reader.window().focusWidget() == &reader.find<QLineEdit>("searchField"));
}
