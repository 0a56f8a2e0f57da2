// Where one sheet ends and the next begins.

#include "support/made_up_guide.h"
#include "support/page_words.h"
#include "support/paper_checks.h"
#include "support/qt_strings.h"

using namespace document;
using namespace guide;

namespace {

Page pageWith(std::vector<Block> blocks)
{
    return {"id", "A title", {Plain{"In short."}}, std::move(blocks)};
}

std::vector<Block> fillers(int count)
{
    return std::vector<Block>(static_cast<std::size_t>(count), Paragraph{{Plain{"Filler."}}});
}

// A page for each way in which the blocks can lie across the end of a sheet.
std::vector<Page> pushedDown(const std::vector<Block> &blocks)
{
    std::vector<Page> pages;
    for (int count = 10; count < 30; ++count) {
        std::vector<Block> all = fillers(count);
        all.insert(all.end(), blocks.begin(), blocks.end());
        const std::vector<Block> after = fillers(12); // or the last sheet would be nearly empty, which it must not be
        all.insert(all.end(), after.begin(), after.end());
        pages.push_back(pageWith(std::move(all)));
    }
    return pages;
}

List listOf(int count)
{
    List list;
    for (int i = 1; i <= count; ++i)
        list.items.push_back({Plain{"Item " + std::to_string(i) + "."}});
    return list;
}

// How many of the items stand on each sheet that has any, of a list or table with so many.
void checkNoItemIsAlone(const PdfFile &pdf, const QString &item, int count)
{
    int partings = 0;
    for (const PdfSheet &sheet : pdf.sheets()) {
        const QString content = contentOf(sheet);
        const auto here = content.count(item);
        INFO(content.toStdString());
        CHECK((here == 0 || here >= 2));
        partings += here > 0 && here < count;
    }
    CHECK((count < 4 ? partings == 0 : partings > 0));
}

} // namespace

TEST_CASE("paper ends: no item of a list stands alone on a sheet")
{
    const Guide guide = madeUpGuide();
    for (const int count : {2, 3, 6}) {
        Facts facts{{{"A label", {}}}};
        for (const Text &item : listOf(count).items)
            facts.facts.front().text.push_back(item);
        CareCard card{Urgency::EmergencyNow, "A card:", {}};
        for (int i = 0; i < count; ++i)
            card.items.push_back("Item " + std::to_string(i));
        for (const Block &block : {Block{listOf(count)}, Block{facts}, Block{card}}) {
            const std::vector<Page> pages = pushedDown({Heading{"A heading", 2}, block});
            for (const PaperOptions &options : allPaperOptions())
                checkNoItemIsAlone(printed(pages, guide, options), QStringLiteral("Item "), count);
        }
    }
}

TEST_CASE("paper ends: no row to tick stands alone on a sheet without the others of its group")
{
    const Guide guide = madeUpGuide();
    TickTable table{"Tick", {"Mo", "Tu"}, "once", {{"A group", {{"Row 1"}, {"Row 2"}, {"Row 3"}}}}};
    const PdfFile pdf = printed(pushedDown({table}), guide);
    checkNoItemIsAlone(pdf, QStringLiteral("Row "), 3);
}

TEST_CASE("paper ends: long items part where a sheet could not hold them together")
{
    const Guide guide = madeUpGuide();
    std::string words;
    while (words.size() < 400)
        words += "wwwwww ";
    const std::vector<Page> pages{
        pageWith({Heading{"A heading", 2}, List{std::vector<Text>(3, {Plain{words}}), false}})};
    const PdfFile pdf = printed(pages, guide, {QPageSize::Letter, PaperText::Large});
    CHECK(missingFrom(contentOf(pdf), textsOf(pages.front(), guide)) == QStringList());
    checkNothingHangsOut(pdf);
    CHECK(contentOf(pdf.sheets().front()).contains(QLatin1String("A heading")));
    for (const PdfSheet &sheet : pdf.sheets())
        CHECK_FALSE(contentOf(sheet).endsWith(QLatin1String("A heading")));
}

TEST_CASE("paper ends: the last sheet of a page is never nearly empty")
{
    const Guide guide = madeUpGuide();
    int pagesOfTwo = 0;
    for (int count = 20; count < 60; ++count) {
        const Page page = pageWith(fillers(count));
        const PdfFile pdf = printed({page}, guide);
        INFO(count << " lines on " << pdf.sheets().size() << " sheets");
        CHECK(missingFrom(contentOf(pdf), textsOf(page, guide)) == QStringList());
        if (pdf.sheets().size() == 1)
            continue;
        ++pagesOfTwo;
        CHECK(filled(pdf.sheets().back()) > 0.25);
        CHECK(filled(pdf.sheets()[pdf.sheets().size() - 2]) > 0.5);
    }
    CHECK(pagesOfTwo > 10);
}

TEST_CASE("paper ends: the text keeps away from the box below it")
{
    const Guide guide = madeUpGuide();
    for (int count = 0; count < 16;
         ++count) { // the gaps of a list differ, so each page fills its sheet to another line
        std::vector<Block> blocks = fillers(40);
        blocks.insert(blocks.begin(), listOf(count));
        const PdfFile pdf = printed({pageWith(std::move(blocks))}, guide);
        for (const PdfSheet &sheet : pdf.sheets()) {
            const auto footer = static_cast<std::size_t>(footerOf(sheet));
            CHECK(sheet.words[footer].place.top() - sheet.words[footer - 1].place.bottom() > normalPoints);
        }
    }
}
