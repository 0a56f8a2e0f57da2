#include "support/open_window.h"
#include "ui/window/history/page_history.h"

#include "support/catch.h"

#include <QScrollBar>

#include <functional>

namespace {

// Every way back, and the way forward that belongs to it.
struct Way
{
    const char *name;
    std::function<void(OpenWindow &)> back;
    std::function<void(OpenWindow &)> forward;
};

std::vector<Way> ways()
{
    const auto altAnd = [](Qt::Key key) {
        return [key](OpenWindow &reader) {
            reader.press(key, Qt::AltModifier);
        };
    };
    const auto button = [](const char *name) {
        return [name](OpenWindow &reader) {
            reader.click(reader.find<ui::Button>(name));
        };
    };
    const auto mouseOver = [](const char *name, Qt::MouseButton mouse) {
        return [=](OpenWindow &reader) {
            reader.click(reader.find<QWidget>(name), mouse);
        };
    };
    return {{"Alt and an arrow", altAnd(Qt::Key_Left), altAnd(Qt::Key_Right)},
            {"the buttons", button("back"), button("forward")},
            {"the mouse over the page", mouseOver("page", Qt::BackButton), mouseOver("page", Qt::ForwardButton)},
            {"the mouse over the contents", mouseOver("contents", Qt::BackButton),
             mouseOver("contents", Qt::ForwardButton)}};
}

} // namespace

TEST_CASE("history: every way leads back and forward again")
{
    for (const Way &way : ways()) {
        INFO("By " << way.name);
        OpenWindow reader(windowGuide());
        const auto open = [&] {
            return reader.window().currentPage().toStdString();
        };
        reader.open(QStringLiteral("causes"));
        reader.open(QStringLiteral("long"));
        way.back(reader);
        CHECK(open() == "causes");
        way.back(reader);
        CHECK(open() == "home");
        way.back(reader); // there is nothing before the first page
        CHECK(open() == "home");
        way.forward(reader);
        CHECK(open() == "causes");
        way.forward(reader);
        CHECK(open() == "long");
        way.forward(reader);
        CHECK(open() == "long");
    }
}

TEST_CASE("history: every way brings back the place and the reading cursor")
{
    for (const Way &way : ways()) {
        INFO("By " << way.name);
        OpenWindow reader(windowGuide());
        reader.open(QStringLiteral("long"));
        for (int i = 0; i < 20; ++i)
            reader.press(Qt::Key_Down);
        const int cursor = reader.cursor();
        // The reader looks on with the wheel: cursor and place part.
        reader.page().verticalScrollBar()->setValue(reader.page().verticalScrollBar()->value() + 150);
        const int scroll = reader.page().verticalScrollBar()->value();
        REQUIRE(cursor == 20);
        REQUIRE(scroll > 150);

        reader.open(QStringLiteral("home"));
        CHECK(reader.page().verticalScrollBar()->value() == 0);
        way.back(reader);
        CHECK(reader.page().verticalScrollBar()->value() == scroll);
        CHECK(reader.page().position().block.index == cursor);

        way.back(reader);
        way.forward(reader);
        CHECK(reader.page().verticalScrollBar()->value() == scroll);
        CHECK(reader.page().position().block.index == cursor);
    }
}

TEST_CASE("history: after Back the keyboard goes on from the reading cursor")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("long"));
    for (int i = 0; i < 5; ++i)
        reader.press(Qt::Key_Down);
    reader.press(Qt::Key_F4);
    reader.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(reader.cursor() == 5);
    reader.press(Qt::Key_Down);
    CHECK(reader.cursor() == 6);
}

TEST_CASE("history: a new page forgets what lay ahead")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("causes"));
    reader.press(Qt::Key_Left, Qt::AltModifier);
    reader.open(QStringLiteral("long"));
    CHECK_FALSE(reader.find<ui::Button>("forward").isEnabled());
    reader.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(reader.window().currentPage() == QStringLiteral("long"));
    reader.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(reader.window().currentPage() == QStringLiteral("home"));
}

TEST_CASE("history: the same page again is not a new visit")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("causes"));
    reader.open(QStringLiteral("causes"));
    reader.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(reader.window().currentPage() == QStringLiteral("home"));
}

TEST_CASE("history: the buttons can be used only where they lead somewhere")
{
    OpenWindow reader(windowGuide());
    const auto &back = reader.find<ui::Button>("back");
    const auto &forward = reader.find<ui::Button>("forward");
    CHECK_FALSE(back.isEnabled());
    CHECK_FALSE(forward.isEnabled());
    reader.open(QStringLiteral("causes"));
    CHECK(back.isEnabled());
    CHECK_FALSE(forward.isEnabled());
    reader.click(reader.find<ui::Button>("back"));
    CHECK_FALSE(back.isEnabled());
    CHECK(forward.isEnabled());
}

TEST_CASE("history: an unknown page leaves the open one where it is")
{
    OpenWindow reader(windowGuide());
    const ui::SectionPage *page = &reader.page();
    reader.window().openPage(QStringLiteral("no-such-page"));
    CHECK(&reader.page() == page);
    CHECK_FALSE(reader.find<ui::Button>("back").isEnabled());
}

TEST_CASE("history: the oldest visits are forgotten before they fill the memory")
{
    ui::PageHistory history;
    for (int i = 0; i < 1000; ++i)
        history.visit(QString::number(i));
    CHECK(history.current()->page == QStringLiteral("999"));
    int back = 0;
    while (history.canGoBack()) {
        history.back();
        ++back;
    }
    CHECK(back == 199);
    CHECK(history.current()->page == QStringLiteral("800"));
}

TEST_CASE("history: pages that are gone leave no gap")
{
    ui::PageHistory history;
    for (const char *page : {"gone", "a", "gone", "a", "b", "gone"})
        history.visit(QString::fromLatin1(page));
    const auto isThere = [](const QString &page) {
        return page != QLatin1String("gone");
    };
    ui::PageHistory kept = history.among(isThere);
    REQUIRE(kept.current());
    CHECK(kept.current()->page == QLatin1String("b"));
    CHECK_FALSE(kept.canGoForward());
    CHECK(kept.back().page == QLatin1String("a"));
    CHECK_FALSE(kept.canGoBack());

    while (history.canGoBack())
        history.back();
    kept = history.among(isThere);
    CHECK(kept.current()->page == QLatin1String("a"));
    CHECK(kept.canGoForward());

    CHECK(history.among([](const QString &) { return false; }).current() == nullptr);
}
