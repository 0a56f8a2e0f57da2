#include "guide/booklet/guide_pages.h"
#include "guide/medicines/medicine_page.h"
#include "support/open_window.h"
#include "ui/controls/choice/check_box.h"
#include "ui/controls/tile.h"

#include "support/catch.h"

namespace {

void checkPlaces(ui::SectionPage &shown, const guide::Page &page)
{
    int block = 0;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        if (guide::isAside(page, i))
            continue;
        const std::vector<guide::Line> lines = guide::linesOf(page.blocks[i]);
        for (int line = 0; line < static_cast<int>(lines.size()); ++line) {
            const std::string words = guide::plainText(guide::lineText(lines[static_cast<std::size_t>(line)]));
            if (words.empty())
                continue;
            INFO(page.id << " " << block << " " << line << ": " << words);
            QWidget *widget = shown.widgetAt({block, line});
            REQUIRE(widget);
            const auto *text = qobject_cast<ui::TextBlock *>(widget);
            const bool mayLead = std::holds_alternative<guide::Callout>(page.blocks[i])
                                 || std::holds_alternative<guide::CareCard>(page.blocks[i]);
            if (text && mayLead) // a link to the choice of a country may follow
                CHECK(text->words().toStdString().starts_with(words));
            else if (text)
                CHECK(text->words().toStdString() == words);
            else if (const auto *tile = qobject_cast<ui::Tile *>(widget))
                CHECK((line % 2 == 0 ? tile->text() : tile->words()).toStdString() == words);
            else
                CHECK(qobject_cast<ui::CheckBox *>(widget)->text().toStdString() == words);
        }
        ++block;
    }
}

} // namespace

TEST_CASE("line places: every line of a page is shown at its place")
{
    const guide::Guide &guide = shippedGuide();
    for (const char *today : {goodDay, "2999-01-01"}) {
        OpenWindow reader(guide, {1180, 780}, 0, ui::Theme::Light, today);
        for (const QString &id : sectionPagesOf(guide)) {
            reader.open(id);
            checkPlaces(reader.page(), guide::pageOf(guide, *guide.section(id.toStdString()), {}));
        }
        for (const guide::Medicine &medicine : guide.medicines()) {
            reader.open(QString::fromStdString(guide::medicineTarget(medicine)));
            checkPlaces(reader.find<ui::SectionPage>("card"), guide::medicinePage(guide, medicine, {}));
        }
    }
}

TEST_CASE("line places: what stands in closed folds has its place too")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("folds"));
    checkPlaces(reader.page(), guide::pageOf(windowGuide(), *windowGuide().section("folds"), {}));
}

TEST_CASE("line places: the title and the summary open the page and no place leads elsewhere")
{
    OpenWindow reader(windowGuide());
    ui::SectionPage &page = reader.page();
    const auto *title = qobject_cast<ui::TextBlock *>(page.widgetAt({guide::LinePlace::opening, 0}));
    REQUIRE(title);
    CHECK(title->words() == QStringLiteral("Start here"));
    const auto *summary = qobject_cast<ui::TextBlock *>(page.widgetAt({guide::LinePlace::opening, 1}));
    REQUIRE(summary);
    CHECK(summary->words() == QStringLiteral("What the page home is about."));
    CHECK(page.widgetAt({999, 0}) == nullptr);
}
