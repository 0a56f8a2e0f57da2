#include "support/open_window.h"
#include "ui/reading/fold_title.h"

#include "support/catch.h"

#include <algorithm>

namespace {

const QString stretches = QStringLiteral("stretches");

class Stretches : public OpenWindow
{
public:
    Stretches() : OpenWindow(shippedGuide())
    {
        open(stretches);
        page().makeRest();
    }

    bool shows(const QString &title)
    {
        page().makeRest();
        const auto &blocks = page().blocks();
        return std::any_of(blocks.begin(), blocks.end(), [&](ui::TextBlock *block) { return block->words() == title; });
    }
};

} // namespace

TEST_CASE("stretches: a filter shows those of a posture and the other one those for the first day")
{
    Stretches reader;
    CHECK(reader.shows(QStringLiteral("Wall angels")));
    CHECK(reader.shows(QStringLiteral("Seated turn")));
    reader.click(reader.find<ui::Button>("show-stretches/standing"));
    CHECK(reader.window().currentPage() == QStringLiteral("stretches/standing"));
    CHECK(reader.shows(QStringLiteral("Wall angels")));
    CHECK_FALSE(reader.shows(QStringLiteral("Seated turn")));
    reader.click(reader.find<ui::Button>("show-stretches/standing/first-day"));
    CHECK(reader.shows(QStringLiteral("Side bend")));
    CHECK_FALSE(reader.shows(QStringLiteral("Wall angels")));
}

TEST_CASE("stretches: the filter that was chosen has the keyboard so that what it shows is in sight")
{
    Stretches reader;
    reader.click(reader.find<ui::Button>("show-stretches/chair"));
    ui::Button &chosen = reader.find<ui::Button>("show-stretches/chair");
    CHECK(chosen.isChecked());
    CHECK(reader.isVisibleOnPage(chosen));
}

TEST_CASE("stretches: each of the routines has a button there")
{
    Stretches reader;
    reader.click(reader.buttonNamed(QStringLiteral("Desk break in a chair: 3 min")));
    CHECK(reader.window().currentPage() == QStringLiteral("routine/desk-break"));
}

TEST_CASE("stretches: a filter that is none is no page")
{
    Stretches reader;
    reader.window().openPage(QStringLiteral("stretches/hanging"));
    CHECK(reader.window().currentPage() == stretches);
}

TEST_CASE("stretches: one of them by its id opens its steps with its name in sight")
{
    Stretches reader;
    reader.open(QStringLiteral("stretch/cat-cow"));
    REQUIRE(reader.window().currentPage() == QStringLiteral("stretch/cat-cow"));
    QCoreApplication::processEvents();
    CHECK(reader.shows(QStringLiteral("Cat-cow: steps")));
    int open = 0;
    for (const ui::FoldTitle *fold : reader.page().findChildren<ui::FoldTitle *>()) {
        open += fold->isOpen() ? 1 : 0;
        CHECK(fold->isOpen() == (fold->words() == QStringLiteral("Cat-cow: steps")));
    }
    CHECK(open == 1);
    for (ui::TextBlock *block : reader.page().blocks()) {
        if (block->words() == QStringLiteral("Cat-cow"))
            CHECK(reader.isVisibleOnPage(*block));
    }
    reader.window().openPage(QStringLiteral("stretch/nosuch"));
    CHECK(reader.window().currentPage() == QStringLiteral("stretch/cat-cow"));
}
