#include "support/fitting.h"

#include "support/catch.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace {

void checkPages(const std::vector<QString> &pages, const guide::Guide &guide, QSize size, int textSizeStep)
{
    OpenWindow reader(guide, size, textSizeStep);
    for (const QString &page : pages) {
        reader.open(page);
        if (auto *kinds = reader.window().findChild<ui::Button *>(QStringLiteral("kinds")))
            reader.click(*kinds); // what it hides at first must fit too
        INFO("On " << page.toStdString() << " at " << size.width() << "x" << size.height() << ", text at "
                   << ui::textSizes[textSizeStep] << " percent");
        for (const std::string &fault : faultsOfFit(reader))
            FAIL_CHECK(fault);
        for (const QScrollArea *area : reader.window().findChildren<QScrollArea *>()) {
            CHECK((!area->isVisible() || area->horizontalScrollBar()->maximum() == 0));
            CHECK((!area->isVisible() || area->widget()->width() == area->viewport()->width()));
        }
        CHECK(reader.window().width() == size.width());
        CHECK(reader.window().height() == size.height());
    }
}

void checkAllPages(const guide::Guide &guide, QSize size, int textSizeStep)
{
    checkPages(allPagesOf(guide), guide, size, textSizeStep);
}

} // namespace

TEST_CASE("fitting: the pages about the program are whole in every window")
{
    const std::vector<QString> pages{QStringLiteral("settings"), QStringLiteral("help")};
    for (int step = 0; step < ui::textSizeCount; ++step)
        checkPages(pages, shippedGuide(), {1180, 780}, step);
    for (const QSize size : {QSize(360, 640), QSize(320, 480)}) {
        for (int step = 0; ui::textSizes[step] <= 200; ++step)
            checkPages(pages, shippedGuide(), size, step);
    }
}

TEST_CASE("fitting: no text is cut at any text size")
{
    for (int step = 0; step < ui::textSizeCount; ++step) {
        checkAllPages(windowGuide(), {1180, 780}, step);
        checkAllPages(shippedGuide(), {1180, 780}, step);
    }
}

TEST_CASE("fitting: no text is cut in a narrow window")
{
    for (const QSize size : {QSize(360, 800), QSize(320, 480), QSize(320, 256)}) {
        checkAllPages(windowGuide(), size, 0);
        checkAllPages(shippedGuide(), size, 0);
    }
}

TEST_CASE("fitting: no text is cut in a narrow window at 200 percent")
{
    checkAllPages(shippedGuide(), {360, 800}, 3);
    checkAllPages(shippedGuide(), {360, 640}, 3);
}

TEST_CASE("fitting: no text is cut in the narrowest window up to 200 percent")
{
    for (int step = 0; ui::textSizes[step] <= 200; ++step)
        checkAllPages(shippedGuide(), {320, 800}, step);
}

TEST_CASE("fitting: what is told below the page is whole in the smallest window")
{
    for (int step = 0; step < ui::textSizeCount; ++step) {
        OpenWindow reader(shippedGuide(), {320, 400}, step);
        reader.open(QStringLiteral("when-to-see-a-provider"));
        reader.press(Qt::Key_D, Qt::ControlModifier);
        INFO("text at " << ui::textSizes[step] << " percent");
        const QLabel *told = nullptr;
        for (const auto *label : reader.window().findChildren<QLabel *>(QStringLiteral("message")))
            told = label->isVisible() ? label : told;
        REQUIRE(told);
        CHECK(told->text().contains(QStringLiteral("favorite")));
        for (const std::string &fault : faultsOfFit(reader))
            FAIL_CHECK(fault);
        CHECK(reader.window().rect().contains(QRect(told->mapTo(&reader.window(), QPoint(0, 0)), told->size())));
    }
}

TEST_CASE("fitting: the page keeps room to be read in")
{
    struct Case
    {
        QSize size;
        int textSizeStep;
    };
    for (const auto &[size, step] : {Case{{1180, 780}, 0}, Case{{1180, 780}, 3}, Case{{1180, 780}, 5},
                                     Case{{360, 800}, 0}, Case{{320, 480}, 0}, Case{{360, 800}, 3}}) {
        OpenWindow reader(shippedGuide(), size, step);
        INFO(size.width() << "x" << size.height() << ", text at " << ui::textSizes[step] << " percent");
        CHECK(reader.page().viewport()->height() * 10 >= size.height() * 3);
    }
}
