#include "support/accessible_tree.h"
#include "support/open_window.h"

#include "guide/base/overloaded.h"
#include "guide/booklet/guide_pages.h"
#include "guide/page/lines.h"
#include "ui/reading/figure_view.h"

#include "support/catch.h"

using document::TextRole;

namespace {

using Words = std::vector<std::string>;

// The words of a page from its content alone, in reading order: every text block, and every button in its place.
Words wordsOf(const guide::Page &page)
{
    Words words{page.title};
    if (!page.summary.empty())
        words.push_back(guide::plainText(page.summary));
    const auto add = [&](const guide::Text &text) {
        words.push_back(guide::plainText(text));
    };
    const guide::Overloaded append{
        [&](const guide::Heading &heading) { words.push_back(heading.text); },
        [&](const guide::Paragraph &paragraph) { add(paragraph.text); },
        [&](const guide::List &list) { std::for_each(list.items.begin(), list.items.end(), add); },
        [&](const guide::Callout &callout) { add(guide::lineText(guide::lineOf(callout))); },
        [&](const guide::Cards &cards) {
            for (const guide::Card &card : cards.cards) {
                words.push_back(card.title);
                std::for_each(card.paragraphs.begin(), card.paragraphs.end(), add);
            }
        },
        [&](const guide::Action &action) { words.push_back(action.label); },
        [&](const guide::Fold &fold) { words.push_back(fold.title); },
        [&](const guide::Tiles &tiles) {
            for (const guide::Tile &tile : tiles.tiles)
                words.push_back(tile.title);
        },
        [&](const guide::Facts &facts) {
            for (const guide::Fact &fact : facts.facts) {
                if (fact.text.size() == 1) {
                    words.push_back(fact.label + ": " + guide::plainText(fact.text.front()));
                    continue;
                }
                words.push_back(fact.label + ":");
                std::for_each(fact.text.begin(), fact.text.end(), add);
            }
        },
        [&](const guide::SourceEntry &entry) {
            words.push_back(std::to_string(entry.number) + ". " + guide::plainText(entry.text));
        },
        [&](const guide::Table &table) { words.push_back(table.caption); },
        [&](const guide::CareCard &card) {
            words.push_back(card.heading);
            if (!card.numbers.empty())
                words.push_back(card.numbers);
            words.insert(words.end(), card.items.begin(), card.items.end());
        },
        [&](const guide::Choices &choices) {
            for (const guide::Choice &choice : choices.choices)
                add(choice.why);
        },
        [&](const guide::FigureBlock &figure) {
            for (const guide::Line &line : guide::linesOf(figure))
                add(lineText(line));
        },
        [&](const guide::SheetForm &) {}, // tests of its own
        [&](const auto &) { FAIL("the page holds what only a printed sheet has"); },
    };
    for (const guide::Block &block : page.blocks)
        std::visit(append, block);
    return words;
}

// Of the page itself, and not of what stands beside it.
Words toldBy(ui::SectionPage &page)
{
    const auto *beside = page.findChild<QWidget *>(QStringLiteral("pageContents"));
    Words words;
    for (QAccessibleInterface *object : accessibleTree(page)) {
        const QAccessibleInterface *holder = object->object() ? nullptr : object->parent();
        const auto *widget = qobject_cast<QWidget *>(holder ? holder->object() : object->object());
        if (beside && widget && (widget == beside || beside->isAncestorOf(widget)))
            continue;
        switch (object->role()) {
        case QAccessible::Heading:
        case QAccessible::Paragraph:
        case QAccessible::ListItem:
        case QAccessible::Graphic:
        case QAccessible::Button: words.push_back(object->text(QAccessible::Name).toStdString()); break;
        default: break;
        }
    }
    return words;
}

bool hasForm(const guide::Page &page)
{
    return std::any_of(page.blocks.begin(), page.blocks.end(),
                       [](const guide::Block &block) { return std::holds_alternative<guide::SheetForm>(block); });
}

// What is not told in its order; the form has words of its own between.
Words missingFrom(const Words &told, const Words &wanted)
{
    Words missing;
    auto from = told.begin();
    for (const std::string &words : wanted) {
        const auto found = std::find(from, told.end(), words);
        if (found == told.end())
            missing.push_back(words);
        else
            from = found + 1;
    }
    return missing;
}

QAccessible::Role expectedRole(const ui::TextBlock &block)
{
    if (qobject_cast<const ui::FigureView *>(&block))
        return QAccessible::Graphic;
    switch (block.role()) {
    case TextRole::Title:
    case TextRole::Heading:
    case TextRole::Subheading:
    case TextRole::CardTitle: return QAccessible::Heading;
    case TextRole::ListItem: return QAccessible::ListItem;
    default: return QAccessible::Paragraph;
    }
}

} // namespace

TEST_CASE("screen reader: every control and every text has a name")
{
    for (const QSize size : {QSize(1180, 780), QSize(360, 800)}) {
        OpenWindow reader(shippedGuide(), size);
        for (const QString &page : allPagesOf(shippedGuide())) {
            reader.open(page);
            for (QAccessibleInterface *object : accessibleTree(reader.window())) {
                INFO("On " << page.toStdString() << ": " << describe(*object));
                CHECK((!isControlOrText(*object) || !object->text(QAccessible::Name).trimmed().isEmpty()));
            }
        }
    }
}

TEST_CASE("screen reader: the search and the find strip have names too")
{
    for (const QSize size : {QSize(1180, 780), QSize(360, 800)}) {
        OpenWindow reader(shippedGuide(), size);
        reader.press(Qt::Key_F, Qt::ControlModifier);
        reader.type("spasm");
        reader.press(Qt::Key_K, Qt::ControlModifier);
        reader.type("chest pain");
        int rows = 0;
        for (QAccessibleInterface *object : accessibleTree(reader.window())) {
            INFO(describe(*object));
            CHECK((!isControlOrText(*object) || !object->text(QAccessible::Name).trimmed().isEmpty()));
            rows += object->object() == nullptr && object->role() == QAccessible::ListItem
                    && object->parent()->object()->objectName() == QStringLiteral("hits");
        }
        CHECK(rows > 5);
    }
}

TEST_CASE("screen reader: the contents and the source strip have names too")
{
    OpenWindow reader(windowGuide(), {360, 800});
    reader.click(reader.find<ui::Button>("contentsButton"));
    std::size_t items = 0;
    for (QAccessibleInterface *object : accessibleTree(reader.window())) {
        INFO(describe(*object));
        CHECK((!isControlOrText(*object) || !object->text(QAccessible::Name).trimmed().isEmpty()));
        items += object->role() == QAccessible::ListItem;
    }
    CHECK(items == 9); // rows of the contents
    reader.open(QStringLiteral("causes"));
    reader.press(Qt::Key_Tab);
    reader.press(Qt::Key_Return);
    auto &strip = reader.find<QWidget>("sourceStrip");
    REQUIRE(strip.isVisible());
    for (QAccessibleInterface *object : accessibleTree(strip)) {
        INFO(describe(*object));
        CHECK((!isControlOrText(*object) || !object->text(QAccessible::Name).trimmed().isEmpty()));
    }
    CHECK(QAccessible::queryAccessibleInterface(&strip)->text(QAccessible::Name).contains(QStringLiteral("Second B")));
}

TEST_CASE("screen reader: the page is told in reading order and nothing is left out")
{
    for (const guide::Guide *guide : {&windowGuide(), &shippedGuide()}) {
        OpenWindow reader(*guide);
        for (const QString &page : sectionPagesOf(*guide)) {
            INFO("On " << page.toStdString());
            reader.open(page);
            reader.page().setAllOpen(true);
            const guide::Section &section = *guide->section(page.toStdString());
            const guide::Page content = guide::pageOf(*guide, section, goodDay);
            Words told = toldBy(reader.page());
            // What leads to the choice of a country stands on the screen alone.
            for (std::string &words : told) {
                for (const std::string_view link : {" Choose your country.", " All numbers."}) {
                    if (words.ends_with(link))
                        words.erase(words.size() - link.size());
                }
            }
            if (hasForm(content))
                CHECK(missingFrom(told, wordsOf(content)) == Words{});
            else
                CHECK(told == wordsOf(content));
        }
    }
}

TEST_CASE("screen reader: headings paragraphs and list items arrive as what they are")
{
    OpenWindow reader(windowGuide());
    std::vector<QAccessible::Role> met;
    for (const ui::TextBlock *block : reader.page().blocks()) {
        QAccessibleInterface *object = QAccessible::queryAccessibleInterface(const_cast<ui::TextBlock *>(block));
        REQUIRE(object);
        INFO(describe(*object));
        CHECK(object->role() == expectedRole(*block));
        CHECK_FALSE(object->state().readOnly);
        CHECK_FALSE(object->state().focusable);
        met.push_back(object->role());
    }
    for (const QAccessible::Role role : {QAccessible::Heading, QAccessible::Paragraph, QAccessible::ListItem})
        CHECK(std::count(met.begin(), met.end(), role) > 2);
}

TEST_CASE("screen reader: links stand below their block with their words and the mark of the sources behind them")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("long"));
    std::vector<std::string> names;
    for (QAccessibleInterface *object : accessibleTree(reader.page())) {
        if (object->role() != QAccessible::Link)
            continue;
        names.push_back(object->text(QAccessible::Name).toStdString());
        REQUIRE(object->parent());
        CHECK(object->parent()->role() == QAccessible::Paragraph);
        CHECK(object->state().linked);
        CHECK(object->rect().isValid());
        CHECK(object->parent()->rect().contains(object->rect().center()));
    }
    CHECK(names
          == std::vector<std::string>{"the causes", "the start", "Sources\u00a02", "a way out", "the list of sources"});
}

TEST_CASE("screen reader: a link can be pressed from there")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("long"));
    for (QAccessibleInterface *object : accessibleTree(reader.page())) {
        if (object->text(QAccessible::Name) == QStringLiteral("the causes")) {
            REQUIRE(object->actionInterface());
            object->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
            break;
        }
    }
    QCoreApplication::processEvents();
    CHECK(reader.window().currentPage() == QStringLiteral("causes"));
}

TEST_CASE("screen reader: the window is told from top to bottom")
{
    for (const QSize size : {QSize(1180, 780), QSize(360, 800), QSize(1180, 780)}) {
        OpenWindow reader(windowGuide(), size);
        reader.resize({1180, 780}); // there and back: the red button moves between two places
        reader.resize({360, 800});
        reader.resize(size);
        reader.open(QStringLiteral("causes"));
        reader.press(Qt::Key_Tab);
        reader.press(Qt::Key_Return);
        const std::vector<QAccessibleInterface *> tree = accessibleTree(reader.window());
        const auto place = [&](const char *name) {
            const auto found = std::find_if(tree.begin(), tree.end(), [&](QAccessibleInterface *object) {
                return object->object() && object->object()->objectName() == QLatin1String(name);
            });
            INFO(name << " at " << size.width() << " pixels");
            REQUIRE(found != tree.end());
            return found - tree.begin();
        };
        CHECK(place("back") < place(size.width() > 1000 ? "searchField" : "searchButton"));
        CHECK(place(size.width() > 1000 ? "searchField" : "searchButton") < place("careButton"));
        if (size.width() > 1000) {
            CHECK(place("larger") < place("careButton"));
            CHECK(place("careButton") < place("contents"));
            CHECK(place("contents") < place("page"));
        }
        CHECK(place("careButton") < place("page"));
        CHECK(place("page") < place("sourceStrip"));
    }
}
