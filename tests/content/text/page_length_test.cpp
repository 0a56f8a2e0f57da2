// Answer first: how much a page says when it opens, and in each of its folds.

#include "support/shipped_guide.h"

#include "guide/booklet/guide_pages.h"
#include "guide/medicines/medicine_page.h"
#include "guide/page/lines.h"
#include "guide/page/print_form.h"

#include "support/catch.h"

#include <algorithm>
#include <sstream>

using namespace guide;

namespace {

constexpr int mostOnHome = 120; // words
constexpr int mostOnOpening = 160;
constexpr int mostWithSigns =
    250;                         // where the signs of danger stand, and whom to call in any country: none is cut short
constexpr int mostOnNsaid = 175; // so many are they whom an NSAID harms, or what it must not meet
constexpr int mostInFold = 200;

int count(const std::string &words)
{
    std::istringstream in(words);
    int count = 0;
    for (std::string word; in >> word;)
        ++count;
    return count;
}

int wordsOf(const Block &block)
{
    int words = 0;
    if (const auto *figure = std::get_if<FigureBlock>(&block))
        return count(figure->caption); // the rest is for who does not see it
    for (const Line &line : linesOf(block))
        words += count(plainText(lineText(line)));
    if (const auto *action = std::get_if<Action>(&block))
        words += count(action->label);
    return words;
}

// What stands on every page, and what is a list to look through or to choose from.
bool isCounted(const Block &block)
{
    if (const auto *callout = std::get_if<Callout>(&block))
        return callout->title != shippedGuide().checkFirst().title
               && callout->title != shippedGuide().checkFirstLine().title;
    if (const auto *facts = std::get_if<Facts>(&block)) {
        if (facts->facts.front().label == shippedGuide().words().medicines.page.poisonNumbers)
            return false; // of all countries
    }
    return !std::holds_alternative<Choices>(block) && !std::holds_alternative<SourceEntry>(block);
}

int mostOpening(const std::string &section)
{
    if (section == "when-to-see-a-provider")
        return mostWithSigns;
    return section == homePage ? mostOnHome : mostOnOpening;
}

bool isNsaid(const Medicine &medicine)
{
    return medicine.id == "ibuprofen" || medicine.id == "naproxen";
}

void checkFolds(const Page &page, const std::vector<int> &inFold)
{
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        if (const auto *fold = std::get_if<Fold>(&page.blocks[i])) {
            INFO(page.id << ": " << fold->title);
            CHECK(inFold[i] > 0);
            CHECK(inFold[i] <= mostInFold);
        }
    }
}

} // namespace

TEST_CASE("page length: a page opens with few words and no fold holds many")
{
    int folds = 0;
    for (const Section &section : shippedGuide().sections()) {
        const Page page = pageOf(shippedGuide(), section, "2026-12-01");
        const std::vector<std::size_t> holders = foldsOf(page);
        int opening = count(page.title) + count(plainText(page.summary));
        std::vector<int> inFold(page.blocks.size());
        // The last block tells when the page was checked.
        for (std::size_t i = 0; i + 1 < page.blocks.size(); ++i) {
            if (!isCounted(page.blocks[i]))
                continue;
            if (holders[i] < i)
                inFold[holders[i]] += wordsOf(page.blocks[i]);
            else
                opening += wordsOf(page.blocks[i]);
        }
        INFO(section.id);
        // A list of medicines, one of habits, and one of stretches.
        if (section.id != "look-up" && section.id != "checklist" && section.id != stretchesPage)
            CHECK(opening <= mostOpening(section.id));
        checkFolds(page, inFold);
        folds += static_cast<int>(std::count_if(page.blocks.begin(), page.blocks.end(), [](const Block &block) {
            return std::holds_alternative<Fold>(block);
        }));
    }
    CHECK(folds > 80);
}

// What stands above the first fold of a card, the signs of an emergency with it.
TEST_CASE("page length: a medicine opens with few words and no fold of its card holds many")
{
    for (const Medicine &medicine : shippedGuide().medicines()) {
        const Page page = medicinePage(shippedGuide(), medicine, "2026-12-01", "US");
        const std::vector<std::size_t> holders = foldsOf(page);
        int opening = count(page.title) + count(plainText(page.summary));
        std::vector<int> inFold(page.blocks.size());
        bool isOpening = true;
        for (std::size_t i = 0; i < page.blocks.size(); ++i) {
            isOpening = isOpening && !std::holds_alternative<Fold>(page.blocks[i]);
            if (holders[i] < i)
                inFold[holders[i]] += wordsOf(page.blocks[i]);
            else if (isOpening && isCounted(page.blocks[i]))
                opening += wordsOf(page.blocks[i]);
        }
        INFO(medicine.id);
        CHECK(opening > 100);
        CHECK(opening <= (isNsaid(medicine) ? mostOnNsaid : mostOnOpening));
        checkFolds(page, inFold);
    }
}
