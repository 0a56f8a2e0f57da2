#include "guide/page/lines.h"

#include "guide/booklet/guide_pages.h"
#include "guide/medicines/medicine_page.h"
#include "support/made_up_medicines.h"

#include "support/catch.h"

using namespace guide;

namespace {

std::vector<std::string> read(const Block &block)
{
    std::vector<std::string> words;
    for (const Line &line : linesOf(block))
        words.push_back(plainText(lineText(line)));
    return words;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("lines: a callout reads as its title and its words")
{
    const auto words = [](const std::string &title) {
        return plainText(lineText(lineOf(Callout{CalloutKind::Note, title, {Plain{"Words."}}})));
    };
    CHECK(words("Check first.") == "Check first. Words.");
    CHECK(words("In short") == "In short. Words.");
    CHECK(words("How sure is this?") == "How sure is this? Words.");
    CHECK(words("Note:") == "Note: Words.");
    CHECK(std::holds_alternative<Strong>(lineText(lineOf(Callout{CalloutKind::Note, "T", {}})).front()));
}

TEST_CASE("lines: a fact of one text is one line and of several each is an item below the label")
{
    const Facts facts{{{"How long", {{Plain{"A day."}}}}, {"Sold", {{Plain{"Here."}}, {Plain{"There."}}}}}};
    CHECK(read(facts) == Texts{"How long: A day.", "Sold:", "Here.", "There."});
    const std::vector<Line> lines = linesOf(facts);
    CHECK_FALSE(lines[0].isItem);
    CHECK_FALSE(lines[1].isItem);
    CHECK(lines[2].isItem);
}

TEST_CASE("lines: the number of a source is written as its citations are")
{
    SourceEntry entry;
    entry.number = 12;
    entry.text = {Plain{"Book."}};
    CHECK(lineOf(entry, SourceNumber::Point).lead == "12. ");
    CHECK(lineOf(entry, SourceNumber::Brackets).lead == "[12] ");
    CHECK(read(entry).front().starts_with("12. Book."));
}

TEST_CASE("lines: those of a care card keep their numbers without the phone numbers")
{
    CareCard card{Urgency::EmergencyNow, "Call now for:", {"A", "B"}, "Call 1."};
    CHECK(read(card) == Texts{"Call now for:", "Call 1.", "A", "B"});
    card.numbers.clear();
    CHECK(read(card) == Texts{"Call now for:", "", "A", "B"});
}

TEST_CASE("lines: cards and choices read in the order of the screen")
{
    CHECK(read(Cards{{{"Heat", {{Plain{"Warm."}}}}, {"Cold", {}}}}) == Texts{"Heat", "Warm.", "Cold"});
    CHECK(read(Choices{{{"id", "Walk", {Plain{"It helps."}}}}}) == Texts{"Walk", "It helps."});
}

TEST_CASE("lines: a place is the same on every day and counts no verdicts on other medicines")
{
    const Guide guide = madeUpGuideWithMedicines();
    const Section &section = guide.sections().front();
    const auto counted = [](const Page &page) {
        Texts words;
        for (std::size_t i = 0; i < page.blocks.size(); ++i) {
            if (isAside(page, i))
                continue;
            for (const std::string &line : read(page.blocks[i]))
                words.push_back(line);
        }
        return words;
    };
    const Page late = pageOf(guide, section, "2999-01-01");
    CHECK(late.asides.size() == 1);
    CHECK(counted(late) == counted(pageOf(guide, section, {})));
    const Page early = pageOf(guide, section, "1999-01-01");
    CHECK(early.asides.size() == 1);
    CHECK(counted(early) == counted(pageOf(guide, section, {})));

    REQUIRE_FALSE(guide.medicines().empty());
    for (const std::string &line : counted(medicinePage(guide, guide.medicines().front(), {})))
        CHECK(line.find("Calmol") == std::string::npos); // another medicine, of which it tells in an aside
}
