// Every page of the shipped guide in every window: what each control and text must have, counted, so that a run tells
// how much was looked at.
#include "support/accessible_tree.h"
#include "support/fitting.h"
#include "support/in_made_up_language.h"

#include "support/catch.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <iostream>

namespace {

constexpr int leastTarget = 32; // pixels, either way

struct Counts
{
    int pages = 0;
    int named = 0;
    int targets = 0;
    int scrollAreas = 0;
    int menuItems = 0;
};

// What a finger or a mouse must hit. Links within a line of text are none: they are as high as the line.
bool isTarget(const QWidget &widget)
{
    return qobject_cast<const ui::Button *>(&widget) || qobject_cast<const QCheckBox *>(&widget)
           || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
           || (qobject_cast<const QLineEdit *>(&widget)
               && !qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()));
}

void checkPage(OpenWindow &reader, Counts &counts)
{
    ++counts.pages;
    for (const std::string &fault : faultsOfFit(reader))
        FAIL_CHECK(fault);
    for (QAccessibleInterface *object : accessibleTree(reader.window())) {
        if (!isControlOrText(*object))
            continue;
        ++counts.named;
        if (object->text(QAccessible::Name).trimmed().isEmpty())
            FAIL_CHECK("no name: " << describe(*object));
    }
    for (const QWidget *widget : reader.window().findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
            ++counts.scrollAreas;
            if (area->horizontalScrollBar()->maximum() != 0)
                FAIL_CHECK("scrolls sideways: " << area->metaObject()->className() << " in "
                                                << area->parent()->metaObject()->className() << ", its content is "
                                                << area->widget()->width() << " wide, and has "
                                                << area->viewport()->width());
        }
        if (isTarget(*widget)) {
            ++counts.targets;
            if (std::min(widget->width(), widget->height()) < leastTarget)
                FAIL_CHECK("small target: " << widget->metaObject()->className() << " "
                                            << widget->objectName().toStdString() << " " << widget->width() << "x"
                                            << widget->height());
        }
    }
}

// Those of the tools that are seen, and of the page.
void checkMenus(OpenWindow &reader, Counts &counts)
{
    for (ui::Button *button : reader.window().findChildren<ui::Button *>()) {
        static const QStringList withMenu{QStringLiteral("kept"), QStringLiteral("theme"), QStringLiteral("print"),
                                          QStringLiteral("more"), QStringLiteral("pageContentsButton")};
        if (!button->isVisible() || !withMenu.contains(button->objectName()))
            continue;
        reader.click(*button);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        INFO("menu of " << button->objectName().toStdString());
        REQUIRE(menu);
        for (QAction *action : menu->actions()) {
            if (action->isSeparator() || !action->isVisible())
                continue;
            ++counts.menuItems;
            const QRect place = menu->actionGeometry(action);
            INFO("item \"" << action->text().toStdString() << "\" " << place.width() << "x" << place.height());
            CHECK_FALSE(action->text().isEmpty());
            CHECK(place.height() >= leastTarget);
            CHECK(menu->rect().contains(place));
            CHECK(menu->width() <= menu->screen()->availableGeometry().width());
        }
        menu->close();
        QCoreApplication::processEvents();
    }
}

// Every page in every one of these windows and text sizes.
Counts walk(const std::vector<QSize> &windows, const std::vector<int> &textSizeSteps)
{
    Counts counts;
    for (const QSize size : windows) {
        for (const int step : textSizeSteps) {
            OpenWindow reader(shippedGuide(), size, step);
            INFO("at " << size.width() << "x" << size.height() << ", text at " << ui::textSizes[step] << " percent");
            checkMenus(reader, counts);
            std::vector<QString> pages = allPagesOf(shippedGuide());
            pages.insert(pages.end(),
                         {QStringLiteral("help"), QStringLiteral("settings"), QStringLiteral("preview/home")});
            for (const QString &page : pages) {
                INFO("on " << page.toStdString());
                reader.open(page);
                checkPage(reader, counts);
            }
        }
    }
    CHECK(counts.menuItems > 0);
    return counts;
}

void tell(const char *name, const Counts &counts)
{
    std::cout << name << ": " << counts.pages << " pages, " << counts.named << " controls and texts, " << counts.targets
              << " targets, " << counts.scrollAreas << " scrolling areas, " << counts.menuItems << " menu items\n";
}

} // namespace

TEST_CASE("walk: every page in every window and text size has names and room and targets to hit")
{
    tell("walk", walk({{320, 400}, {800, 600}, {1180, 780}, {1920, 1080}}, {0, 3, 5}));
}

TEST_CASE("walk: a language with longer words has room in every window")
{
    const InMadeUpLanguage language;
    // Not at 400 percent in the smallest window: one word may be wider than it.
    tell("walk in longer words, small", walk({{320, 400}}, {0, 3}));
    tell("walk in longer words", walk({{800, 600}, {1180, 780}}, {0, 3, 5}));
}

TEST_CASE("walk: a language from right to left has room in every window")
{
    const InMadeUpLanguage language(Qt::RightToLeft);
    tell("walk from right to left", walk({{800, 600}, {1180, 780}}, {0, 3}));
}
