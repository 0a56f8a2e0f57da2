// What a screen reader is told of how a page is built: the level of its headings, which items make a list, and what has
// the focus.

#include "support/accessible_tree.h"
#include "support/open_window.h"
#include "ui/reading/text_block.h"

#include "support/catch.h"

#include <algorithm>

using document::TextRole;

TEST_CASE("screen reader: a heading tells its level")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("long"));
    std::vector<QString> levels;
    for (const ui::TextBlock *block : reader.page().blocks()) {
        const QString level =
            QAccessible::queryAccessibleInterface(const_cast<ui::TextBlock *>(block))->text(QAccessible::Description);
        switch (block->role()) {
        case TextRole::Title: CHECK(level == QStringLiteral("Level 1")); break;
        case TextRole::Heading: CHECK(level == QStringLiteral("Level 2")); break;
        case TextRole::Subheading:
        case TextRole::CardTitle: CHECK(level == QStringLiteral("Level 3")); break;
        default: CHECK(level.isEmpty());
        }
        levels.push_back(level);
    }
    CHECK(std::count(levels.begin(), levels.end(), QString()) < static_cast<std::ptrdiff_t>(levels.size()) - 2);
}

TEST_CASE("screen reader: the items of a list stand in one list and those of the next in another")
{
    OpenWindow reader(windowGuide());
    std::size_t inLists = 0;
    for (const ui::TextBlock *block : reader.page().blocks()) {
        const QAccessibleInterface *holder =
            QAccessible::queryAccessibleInterface(const_cast<ui::TextBlock *>(block))->parent();
        CHECK((holder->role() == QAccessible::List) == (block->role() == TextRole::ListItem));
        if (holder->role() != QAccessible::List)
            continue;
        ++inLists;
        for (int i = 0; i < holder->childCount(); ++i)
            CHECK(holder->child(i)->role() == QAccessible::ListItem);
    }
    CHECK(inLists > 2);
    std::vector<int> counts;
    for (QAccessibleInterface *object : accessibleTree(reader.page())) {
        if (object->role() == QAccessible::List && object->object()->objectName().isEmpty())
            counts.push_back(object->childCount());
    }
    // Those that stand one below the other, and what the remedies hold.
    REQUIRE(counts.size() >= 2);
    CHECK(counts[0] == 2);
    CHECK(counts[1] == 2);
}

TEST_CASE("screen reader: one thing at a time says that it has the focus")
{
    OpenWindow reader(shippedGuide());
    const auto focused = [&] {
        std::vector<std::string> found;
        for (QAccessibleInterface *object : accessibleTree(reader.window())) {
            // What holds the others: the window, and a page or list whose item has it.
            const bool holds = object->childCount() > 0 && object->role() != QAccessible::Paragraph
                               && object->role() != QAccessible::ListItem && object->role() != QAccessible::Heading;
            if (object->state().focused && !holds)
                found.push_back(describe(*object));
        }
        return found;
    };
    for (const char *page : {"home-remedies", "compare", "look-up", "medication/ibuprofen"}) {
        reader.open(QString::fromLatin1(page));
        for (int stop = 0; stop < 40; ++stop) {
            reader.press(stop % 8 == 7 ? Qt::Key_F6 : Qt::Key_Tab);
            const std::vector<std::string> found = focused();
            INFO(page << ", stop " << stop << ": " << (found.empty() ? "" : found.front()) << " and "
                      << (found.size() < 2 ? "" : found[1]));
            CHECK(found.size() <= 1);
        }
    }
}
