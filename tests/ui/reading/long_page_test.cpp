#include "support/open_window.h"

#include "support/catch.h"

#include <QCoreApplication>

namespace {

qsizetype madeBlocks(const ui::SectionPage &page)
{
    return page.findChildren<ui::TextBlock *>().size();
}

ui::SectionPage &openAtOnce(OpenWindow &reader, const char *page)
{
    reader.window().openPage(QString::fromLatin1(page)); // without the rest that the reader's hands would wait for
    return reader.find<ui::SectionPage>("page");
}

} // namespace

TEST_CASE("long page: it opens with what the screen shows and the rest follows")
{
    OpenWindow reader(windowGuide());
    ui::SectionPage &page = openAtOnce(reader, "long");
    REQUIRE_FALSE(page.isWhole());
    const qsizetype first = madeBlocks(page);
    CHECK(page.widget()->height() >= page.viewport()->height());
    while (!page.isWhole())
        QCoreApplication::processEvents();
    CHECK(madeBlocks(page) > first);
    CHECK(madeBlocks(page) == static_cast<qsizetype>(page.blocks().size()));
    CHECK(page.widget()->height() > 2 * page.viewport()->height());
}

TEST_CASE("long page: a key that needs its end finds it")
{
    OpenWindow reader(windowGuide());
    ui::SectionPage &page = openAtOnce(reader, "long");
    REQUIRE_FALSE(page.isWhole());
    page.setFocus();
    reader.press(Qt::Key_End);
    CHECK(reader.cursor() == static_cast<int>(page.blocks().size()) - 1);
    CHECK(reader.isVisibleOnPage(*page.blocks().back()));
}

TEST_CASE("long page: a higher window shows the blocks that come into view")
{
    OpenWindow reader(windowGuide(), {1180, 400});
    ui::SectionPage &page = openAtOnce(reader, "long");
    REQUIRE_FALSE(page.isWhole());
    const qsizetype first = madeBlocks(page);
    reader.window().resize(1180, 1100);
    QCoreApplication::sendPostedEvents();
    CHECK(madeBlocks(page) > first);
    CHECK(page.widget()->height() >= page.viewport()->height());
}
