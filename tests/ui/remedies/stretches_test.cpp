#include "support/open_window.h"

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
