#include "support/accessible_tree.h"
#include "support/open_window.h"

#include "support/catch.h"

#include <QApplication>
#include <QSpinBox>

namespace {

using Words = std::vector<std::string>;

bool isStop(const QAccessibleInterface &object)
{
    switch (object.role()) {
    case QAccessible::Link:
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::SpinBox: return true;
    // A number has a line to type into, too.
    case QAccessible::EditableText: return !qobject_cast<QSpinBox *>(object.object()->parent());
    default: return false;
    }
}

// What Tab has to stop at on the page: links, buttons, ticks and fields in the order in which a screen reader meets
// them; not what stands beside the page.
Words stopsOf(OpenWindow &reader)
{
    const auto *beside = reader.page().findChild<QWidget *>(QStringLiteral("pageContents"));
    Words names;
    for (QAccessibleInterface *object : accessibleTree(reader.page())) {
        const auto *widget = qobject_cast<QWidget *>(object->object());
        if (isStop(*object) && !(beside && widget && beside->isAncestorOf(widget)))
            names.push_back(object->text(QAccessible::Name).toStdString());
    }
    return names;
}

// What Tab stops at beside the page, together, behind the first of the page's headings.
const Words stopsBeside{"On this page", "Open all", "Close all"};

bool eraseBeside(Words &stops)
{
    const auto found = std::search(stops.begin(), stops.end(), stopsBeside.begin(), stopsBeside.end());
    if (found == stops.end())
        return false;
    stops.erase(found, found + static_cast<std::ptrdiff_t>(stopsBeside.size()));
    return true;
}

// Presses Tab until the focus has left the page, and tells what it stopped at.
Words walk(OpenWindow &reader, Qt::KeyboardModifiers modifiers)
{
    Words names;
    for (int i = 0; i < 2000; ++i) {
        reader.press(modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
        const std::optional<QString> stop = reader.stop();
        if (!stop)
            return names;
        names.push_back(stop->toStdString());
    }
    FAIL("Tab does not leave the page");
    return names;
}

std::string focusName()
{
    const QWidget *focus = QApplication::focusWidget();
    return focus ? focus->objectName().toStdString() : std::string();
}

} // namespace

TEST_CASE("tab order: Tab reaches every link and button of every page in reading order then leaves")
{
    for (const guide::Guide *guide : {&windowGuide(), &shippedGuide()}) {
        OpenWindow reader(*guide);
        for (const QString &page : sectionPagesOf(*guide)) {
            INFO("On " << page.toStdString());
            reader.open(page);
            reader.page().setFocus();
            Words stops = walk(reader, {});
            const auto *beside = reader.page().findChild<QWidget *>(QStringLiteral("pageContents"));
            CHECK(eraseBeside(stops) == (beside && beside->isVisible()));
            CHECK(stops == stopsOf(reader));
        }
    }
}

TEST_CASE("tab order: Shift-Tab goes back over every stop to the page then leaves it")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("long"));
    Words stops = stopsOf(reader);
    REQUIRE(stops.size() == 7);
    for (std::size_t i = 0; i < stops.size(); ++i)
        reader.press(Qt::Key_Tab);
    REQUIRE(reader.stop()->toStdString() == stops.back());
    stops.pop_back();
    std::reverse(stops.begin(), stops.end());
    stops.push_back({}); // the page itself, with the reading cursor
    CHECK(walk(reader, Qt::ShiftModifier) == stops);
    CHECK(focusName() == "contents");
}

TEST_CASE("tab order: Shift-Tab after Tab has left the page comes back to its last stop")
{
    OpenWindow reader(windowGuide());
    for (const char *page : {"long", "home", "causes"}) {
        INFO("On " << page);
        reader.open(QString::fromLatin1(page));
        reader.page().setFocus();
        const Words stops = walk(reader, {});
        reader.press(Qt::Key_Backtab, Qt::ShiftModifier);
        REQUIRE(reader.stop());
        CHECK(reader.stop()->toStdString() == stops.back());
    }
}

TEST_CASE("tab order: a page without links and buttons is one stop")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("when-to-see-a-provider"));
    REQUIRE(stopsOf(reader).empty());
    reader.press(Qt::Key_Tab);
    CHECK(focusName() != "page");
    reader.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(focusName() == "page");
    reader.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(focusName() == "contents");
}

TEST_CASE("tab order: Tab goes on from the reading cursor")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("long"));
    reader.press(Qt::Key_End); // when the page was checked; the last link is in the block before
    reader.press(Qt::Key_Up);
    reader.press(Qt::Key_Tab);
    CHECK(reader.stop() == QStringLiteral("the list of sources"));
    reader.press(Qt::Key_Home);
    reader.press(Qt::Key_Tab);
    CHECK(reader.stop() == QStringLiteral("the causes"));
}

TEST_CASE("tab order: what Tab reaches is on the screen")
{
    for (const int step : {0, ui::textSizeCount - 1}) {
        OpenWindow reader(windowGuide(), {1180, 780}, step);
        for (const char *page : {"long", "home"}) {
            reader.open(QString::fromLatin1(page));
            for (std::size_t i = 0; i < stopsOf(reader).size(); ++i) {
                reader.press(Qt::Key_Tab);
                INFO("On " << page << ": " << reader.stop()->toStdString() << " at " << ui::textSizes[step]
                           << " percent");
                if (const auto *button = qobject_cast<ui::Button *>(QApplication::focusWidget())) {
                    CHECK(reader.isVisibleOnPage(*button));
                    continue;
                }
                for (const ui::TextBlock *block : reader.page().blocks()) {
                    if (block->focusedLink() >= 0) {
                        const auto &link = block->links()[static_cast<std::size_t>(block->focusedLink())];
                        CHECK(reader.isVisibleOnPage(*block, block->rectOf(link)));
                    }
                }
            }
        }
    }
}

TEST_CASE("tab order: Enter follows a link and presses a button")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("long"));
    reader.press(Qt::Key_Tab);
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage() == QStringLiteral("causes"));
    CHECK(focusName() == "page");

    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        reader.open(QStringLiteral("long"));
        for (int i = 0; i < 4; ++i)
            reader.press(Qt::Key_Tab);
        REQUIRE(reader.stop() == QStringLiteral("To the sources"));
        reader.press(key);
        CHECK(reader.window().currentPage() == QStringLiteral("sources"));
        CHECK(focusName() == "page");
    }
}

TEST_CASE("tab order: Back leads to the link that was followed")
{
    OpenWindow reader(windowGuide());
    for (const int tabs : {2, 5}) {
        reader.open(QStringLiteral("long"));
        for (int i = 0; i < tabs; ++i)
            reader.press(Qt::Key_Tab);
        const std::optional<QString> followed = reader.stop();
        REQUIRE_FALSE(followed->isEmpty());
        reader.press(Qt::Key_Return);
        REQUIRE(reader.window().currentPage() == QStringLiteral("home"));
        reader.press(Qt::Key_Left, Qt::AltModifier);
        CHECK(reader.stop() == followed);
    }
}

TEST_CASE("tab order: Tab walks the window in the order in which it is seen and comes round")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("causes"));
    reader.press(Qt::Key_Left, Qt::AltModifier);
    reader.open(QStringLiteral("when-to-see-a-provider"));
    reader.press(Qt::Key_Left, Qt::AltModifier);
    reader.press(Qt::Key_Right, Qt::AltModifier);
    reader.press(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(focusName() == "page");
    std::vector<std::string> names;
    for (int i = 0; i < 40; ++i) {
        reader.press(Qt::Key_Tab);
        if (!reader.stop())
            names.push_back(focusName());
    }
    const std::vector<std::string> once{"forward", "home",      "kept", "searchField", "larger",  "theme",
                                        "print",   "readAloud", "help", "careButton",  "contents"};
    REQUIRE(names.size() > once.size());
    names.resize(once.size() + 1);
    CHECK(std::vector(names.begin(), names.end() - 1) == once);
    CHECK(names.back() == "forward");
}

TEST_CASE("tab order: Home remedies opens with at most 40 stops for Tab in the whole window")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("home-remedies"));
    int stops = 0;
    do {
        reader.press(Qt::Key_Tab);
        ++stops;
    } while (focusName() != "contents" && stops < 1000); // the last of them
    CHECK(stops > 20);                                   // of the page, and the buttons of the window
    CHECK(stops <= 40);
}
