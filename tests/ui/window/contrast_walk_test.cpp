// Every page of the shipped guide in every theme, with all of its folds, and what pops up over it: the contrast of each
// text as it is painted, counted, so that a run tells how much was looked at.
#include "support/open_window.h"
#include "support/save_desk.h"

#include "ui/controls/choice/check_box.h"
#include "ui/controls/choice/radio_button.h"
#include "ui/controls/tile.h"
#include "ui/reading/table/table_view.h"

#include "support/catch.h"
#include "support/painted.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPainter>

#include <iostream>
#include <optional>

namespace {

constexpr int outline = 6; // of a button, in pixels

struct Look
{
    const char *name;
    ui::Theme theme;
    bool onDarkDesktop;
    double least; // contrast of a text
};

constexpr Look looks[] = {
    {"light", ui::Theme::Light, false, 4.5},
    {"dark", ui::Theme::Dark, false, 4.5},
    {"black on white", ui::Theme::HighContrast, false, 7},
    {"white on black", ui::Theme::HighContrast, true, 7},
};

struct ContrastCounts
{
    int pages = 0;
    int texts = 0;
    int menuItems = 0;
    int dialogTexts = 0;
};

// As it is painted, also where it is scrolled out of sight.
QImage pictureOf(QWidget &content, const QColor &ground)
{
    QImage picture(content.size(), QImage::Format_RGB32);
    picture.fill(ground);
    QPainter painter(&picture);
    content.render(&painter, {}, {}, QWidget::DrawChildren);
    return picture;
}

class ContrastWalk
{
public:
    ContrastWalk(const Look &look, ContrastCounts &counts) : m_look(look), m_counts(counts) {}

    // All words that stand in `root`, on a picture of it; in a window, those that are seen whole. A button that is off
    // may be paler.
    void checkTexts(const QWidget &root, const QImage &picture)
    {
        const auto check = [&](const QWidget &widget, const QRect &part, const QString &words) {
            const QRect place = part.translated(widget.mapTo(&root, QPoint(0, 0)));
            const bool isWord =
                std::any_of(words.begin(), words.end(), [](QChar each) { return each.isLetterOrNumber(); });
            const bool isSeen = !root.isWindow() || widget.visibleRegion().boundingRect().contains(part);
            if (!isWord || !isSeen || !widget.isVisibleTo(&root) || !picture.rect().contains(place))
                return;
            ++m_counts.texts;
            const double found = painted(picture, place).contrast;
            if (found < m_look.least)
                FAIL_CHECK(m_look.name << ": \"" << words.left(40).toStdString() << "\" has " << found << ", "
                                       << part.width() << "x" << part.height());
        };
        for (const auto *block : root.findChildren<ui::TextBlock *>()) {
            check(*block, block->rect(), block->words());
            for (const ui::TextBlock::Link &link : block->links()) {
                for (const QRect &place : block->rectsOf(link.start, link.end))
                    check(*block, place, link.name);
            }
        }
        for (const auto *label : root.findChildren<QLabel *>())
            check(*label, label->rect(), label->text());
        for (const auto *button : root.findChildren<QAbstractButton *>()) {
            if (button->isEnabled())
                check(*button, button->rect().adjusted(outline, outline, -outline, -outline), button->text());
        }
        for (const auto *table : root.findChildren<ui::TableView *>()) {
            for (int row = 0; row < table->rowCount(); ++row) {
                for (int column = 0; column < table->columnCount(); ++column) {
                    const QModelIndex index = table->model()->index(row, column);
                    check(*table->viewport(), table->visualRect(index), index.data().toString());
                }
            }
        }
    }

    void checkPage(OpenWindow &reader)
    {
        ++m_counts.pages;
        for (auto *page : reader.window().findChildren<ui::SectionPage *>()) {
            if (!page->isVisible())
                continue;
            page->setAllOpen(true);
            page->layOut();
            checkTexts(*page->widget(), pictureOf(*page->widget(), reader.window().palette().color(QPalette::Window)));
        }
        checkSeen(reader);
    }

    // What stands around the page, and pages of another make.
    void checkSeen(OpenWindow &reader) { checkTexts(reader.window(), reader.window().grab().toImage()); }

    void checkMenus(OpenWindow &reader)
    {
        static const QStringList withMenu{QStringLiteral("kept"), QStringLiteral("theme"), QStringLiteral("print"),
                                          QStringLiteral("more"), QStringLiteral("pageContentsButton")};
        for (ui::Button *button : reader.window().findChildren<ui::Button *>()) {
            if (!button->isVisible() || !withMenu.contains(button->objectName()))
                continue;
            reader.click(*button);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            REQUIRE(menu);
            const QImage picture = menu->grab().toImage();
            for (QAction *action : menu->actions()) {
                if (action->isSeparator() || !action->isVisible() || !action->isEnabled())
                    continue;
                ++m_counts.menuItems;
                INFO(m_look.name << ", " << action->text().toStdString());
                CHECK(painted(picture, menu->actionGeometry(action).adjusted(3, 3, -3, -3)).contrast >= m_look.least);
            }
            menu->close();
            QCoreApplication::processEvents();
        }
    }

    void checkDialog()
    {
        SaveDesk desk(m_look.theme);
        desk.save(someSheets(), [&](QFileDialog &dialog) {
            const int before = m_counts.texts;
            checkTexts(dialog, dialog.grab().toImage());
            m_counts.dialogTexts += m_counts.texts - before;
            dialog.reject();
        });
    }

private:
    const Look &m_look;
    ContrastCounts &m_counts;
};

} // namespace

TEST_CASE("contrast walk: every text on every page and what pops up stands out in every theme")
{
    ContrastCounts counts;
    for (const Look &look : looks) {
        const DesktopColors desktop(look.onDarkDesktop);
        ContrastWalk walk(look, counts);
        OpenWindow reader(shippedGuide(), {1180, 780}, 0, look.theme);
        std::vector<QString> pages = allPagesOf(shippedGuide());
        pages.insert(pages.end(), {QStringLiteral("help"), QStringLiteral("settings"), QStringLiteral("preview/home")});
        for (const QString &page : pages) {
            INFO("on " << page.toStdString());
            reader.open(page);
            walk.checkPage(reader);
        }
        reader.open(QStringLiteral("home-remedies"));
        walk.checkMenus(reader);
        reader.press(Qt::Key_F, Qt::ControlModifier);
        reader.type("heat");
        walk.checkSeen(reader);
        walk.checkDialog();
        // The smallest window, with large text: the tools fold into one menu, the footer into the page.
        OpenWindow small(shippedGuide(), {320, 400}, 3, look.theme);
        walk.checkPage(small);
        walk.checkMenus(small);
    }
    std::cout << "contrast walk: " << counts.pages << " pages, " << counts.texts << " texts, " << counts.menuItems
              << " menu items, " << counts.dialogTexts << " texts of dialogs\n";
    CHECK(counts.texts > 5000);
    CHECK(counts.menuItems > 40);
    CHECK(counts.dialogTexts > 10);
}
