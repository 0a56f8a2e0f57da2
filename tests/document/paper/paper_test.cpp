#include "document/paper/paper.h"

#include "guide/booklet/guide_pages.h"
#include "guide/emergency.h"
#include "guide/page/print_form.h"
#include "support/made_up_guide.h"
#include "support/page_words.h"
#include "support/paper_checks.h"
#include "support/qt_strings.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPalette>
#include <QPdfWriter>

#include <algorithm>

using namespace document;
using namespace guide;

namespace {

constexpr std::string_view lateDay = "2028-01-01"; // so that the line about the age of the page is there too

Page pageWith(std::string title, std::vector<Block> blocks)
{
    return {"id", std::move(title), {Plain{"In short."}}, std::move(blocks)};
}

Text sentence(const std::string &start)
{
    return {
        Plain{start + " and a few words more that make it as long as a line of the sheet, and then a little longer."}};
}

} // namespace

TEST_CASE("paper: a sheet has the size that was asked for")
{
    const Guide guide = madeUpGuide();
    const auto pages = pagesOf(guide, lateDay);
    for (const PaperOptions &options : allPaperOptions()) {
        const PdfFile pdf = printed(pages, guide, options);
        for (const PdfSheet &sheet : pdf.sheets())
            CHECK(sheet.size == (options.size == QPageSize::A4 ? QSizeF(595, 842) : QSizeF(612, 792)));
    }
}

TEST_CASE("paper: fonts travel with the file and none is smaller than the body text")
{
    const Guide guide = madeUpGuide();
    std::vector<Page> pages = pagesOf(guide, lateDay);
    std::erase_if(pages, listsSources); // in small print
    for (const PaperOptions &options : allPaperOptions()) {
        const PdfFile pdf = printed(pages, guide, options);
        const auto fonts = pdf.fonts();
        CHECK(fonts.size() >= 2);
        for (const PdfFont &font : fonts) {
            INFO(font.name.toStdString());
            CHECK(font.embedded);
        }
        const auto sizes = pdf.fontSizes();
        REQUIRE(sizes.size() >= 3);
        CHECK(*std::min_element(sizes.begin(), sizes.end()) == (options.text == PaperText::Large ? 18 : 14));
    }
}

TEST_CASE("paper: the file carries its title and language")
{
    const Guide guide = madeUpGuide();
    const PdfFile pdf = printed(pagesOf(guide, lateDay), guide);
    CHECK(pdf.information().contains(QLatin1String("A <title> & more\n")));
    CHECK(pdf.metadata().contains(QLatin1String("A &lt;title&gt; &amp; more")));
    CHECK(pdf.metadata().contains(QLatin1String("<dc:language><rdf:Bag><rdf:li>en</rdf:li>")));
}

TEST_CASE("paper: every sheet has its number and the emergency line and says what it is")
{
    GuideContent content = madeUpContent();
    content.sections.back().lastChecked = "2026-11-25"; // the others were not checked that day
    const Guide guide(std::move(content));
    const QString emergency = normalised(QString::fromUtf8(emergencyLine.data(), emergencyLine.size()));
    const QString line =
        normalised(QStringLiteral("A made-up guide 7.5, checked 22 November 2026. %1.")
                       .arg(QString::fromUtf8(notADiagnosisInShort.data(), notADiagnosisInShort.size())));
    for (const PaperOptions &options : allPaperOptions()) {
        const PdfFile pdf = printed(pagesOf(guide, lateDay), guide, options);
        const auto count = pdf.sheets().size();
        CHECK(count >= 3);
        for (std::size_t i = 0; i < count; ++i) {
            const PdfSheet &sheet = pdf.sheets()[i];
            const auto words = static_cast<qsizetype>(sheet.words.size());
            const QString footer = sheet.textFrom(footerOf(sheet), words);
            CHECK(footer.startsWith(QStringLiteral("Get help now. ") + emergency));
            CHECK(footer.contains(line));
            CHECK(footer.endsWith(QStringLiteral("%1 of %2").arg(i + 1).arg(count)));
        }
    }
}

TEST_CASE("paper: every word of every page is there in its order and stands inside the margins")
{
    const Guide guide = madeUpGuide();
    const auto pages = pagesOf(guide, lateDay);
    QStringList texts;
    for (const Page &page : pages)
        texts += textsOf(page, guide);
    for (const PaperOptions &options : allPaperOptions()) {
        const PdfFile pdf = printed(pages, guide, options);
        CHECK(missingFrom(contentOf(pdf), texts) == QStringList());
        checkNothingHangsOut(pdf);
    }
}

TEST_CASE("paper: each page of the guide starts on a new sheet")
{
    const Guide guide = madeUpGuide();
    const PdfFile pdf = printed(pagesOf(guide, lateDay), guide);
    for (const char *title : {"Start here", "Causes", "Sources"}) {
        const QString start = QString::fromLatin1(title) + QLatin1String(" What the page");
        const auto starts = [&](const PdfSheet &sheet) {
            return contentOf(sheet).startsWith(start);
        };
        CHECK(std::count_if(pdf.sheets().begin(), pdf.sheets().end(), starts) == 1);
        CHECK(contentOf(pdf).count(start) == 1);
    }
}

TEST_CASE("paper: a heading is never last on a sheet")
{
    // Each page pushes the same headings a line further down, over the end of a sheet and onto the next.
    std::vector<Page> pages;
    for (int fillers = 0; fillers < 34; ++fillers) {
        std::vector<Block> blocks;
        for (int i = 0; i < fillers; ++i)
            blocks.emplace_back(List{{{Plain{"Filler."}}}, false});
        blocks.emplace_back(Heading{"A heading", 2});
        blocks.emplace_back(Heading{"A smaller heading", 3});
        blocks.emplace_back(Paragraph{sentence("After the heading")});
        blocks.emplace_back(Facts{{{"A label", {sentence("One"), sentence("Two")}}}});
        blocks.emplace_back(Cards{{{"A card", {sentence("In the card")}}}});
        pages.push_back(pageWith("A title", std::move(blocks)));
    }
    const Guide guide = madeUpGuide();
    for (const PaperOptions &options : allPaperOptions()) {
        const PdfFile pdf = printed(pages, guide, options);
        CHECK(pdf.sheets().size() > pages.size() + 10);
        for (const PdfSheet &sheet : pdf.sheets()) {
            const QString content = contentOf(sheet);
            INFO(content.toStdString());
            for (const char *heading : {"A title", "A heading", "A smaller heading", "A label:", "A card"})
                CHECK_FALSE(content.endsWith(QLatin1String(heading)));
        }
    }
}

TEST_CASE("paper: a card longer than a sheet is parted and nothing of it is lost")
{
    const Guide guide = madeUpGuide();
    Card card{"A long card", {}};
    for (int i = 0; i < 40; ++i)
        card.paragraphs.push_back(sentence("Paragraph " + std::to_string(i)));
    for (int fillers : {0, 5, 10, 15}) {
        std::vector<Block> blocks;
        for (int i = 0; i < fillers; ++i)
            blocks.emplace_back(Paragraph{{Plain{"Filler."}}});
        blocks.emplace_back(Heading{"A heading", 2});
        blocks.emplace_back(Cards{{card}});
        const std::vector<Page> pages{pageWith("A title", std::move(blocks))};
        for (const PaperOptions &options : allPaperOptions()) {
            const PdfFile pdf = printed(pages, guide, options);
            CHECK(missingFrom(contentOf(pdf), textsOf(pages.front(), guide)) == QStringList());
            checkNothingHangsOut(pdf);
            for (const PdfSheet &sheet : pdf.sheets()) {
                CHECK_FALSE(contentOf(sheet).endsWith(QLatin1String("A heading")));
                CHECK_FALSE(contentOf(sheet).endsWith(QLatin1String("A long card")));
            }
        }
    }
}

TEST_CASE("paper: the longest text that content may hold stands on one sheet of large print")
{
    const Guide guide = madeUpGuide();
    std::string words;
    while (words.size() + 7 <= 600)
        words += "wwwwww ";
    const std::vector<Page> pages{
        pageWith("A title", {Paragraph{{Plain{words}}}, Callout{CalloutKind::Note, "Note", {Plain{words}}}})};
    const PdfFile pdf = printed(pages, guide, {QPageSize::Letter, PaperText::Large});
    CHECK(missingFrom(contentOf(pdf), textsOf(pages.front(), guide)) == QStringList());
    checkNothingHangsOut(pdf);
}

TEST_CASE("paper: it has no links and every letter is black whatever the screen shows")
{
    const Guide guide = madeUpGuide();
    const QPalette before = QGuiApplication::palette();
    for (const QPalette &palette : screenPalettes()) {
        QGuiApplication::setPalette(palette);
        const PdfFile pdf = printed(pagesOf(guide, lateDay), guide);
        QGuiApplication::setPalette(before);
        CHECK(pdf.links() == QStringList());
        CHECK(pdf.textColors() == QStringList{QStringLiteral("#000000")});
    }
}

TEST_CASE("paper: painting tells how many sheets there are")
{
    const Guide guide = madeUpGuide();
    const auto pages = pagesOf(guide, lateDay);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const auto sheets = paint(writer, {QStringLiteral("T"), pages}, guide, {});
    REQUIRE(sheets);
    CHECK(static_cast<std::size_t>(*sheets) == printed(pages, guide).sheets().size());
}

TEST_CASE("paper: progress rises from nothing to all")
{
    const Guide guide = madeUpGuide();
    std::vector<std::pair<int, int>> told;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    REQUIRE(paint(writer, {QStringLiteral("T"), pagesOf(guide, lateDay)}, guide, {}, [&](int done, int of) {
        told.emplace_back(done, of);
        return true;
    }));
    REQUIRE(told.size() >= 4);
    CHECK(told.front().first == 0);
    CHECK(told.back().first == told.back().second);
    for (std::size_t i = 1; i < told.size(); ++i) {
        CHECK(told[i].first > told[i - 1].first);
        CHECK(told[i].second == told[0].second);
    }
}

TEST_CASE("paper: it stops where it is told to and says so")
{
    const Guide guide = madeUpGuide();
    for (const int stop : {0, 1, 5}) {
        int last = -1;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        const auto sheets =
            paint(writer, {QStringLiteral("T"), pagesOf(guide, lateDay)}, guide, {}, [&](int done, int) {
                last = done;
                return done < stop;
            });
        REQUIRE_FALSE(sheets);
        CHECK(sheets.error() == QStringLiteral("Stopped: nothing was saved."));
        CHECK(last == stop);
    }
}

namespace {

// As a printer that is switched off: it has a size, but nothing can be drawn on it.
class DeadPrinter : public QPdfWriter
{
public:
    using QPdfWriter::QPdfWriter;

protected:
    QPaintEngine *paintEngine() const override { return nullptr; }
};

} // namespace

TEST_CASE("paper: a printer that takes no drawing is told in one sentence")
{
    const Guide guide = madeUpGuide();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DeadPrinter printer(&buffer);
    const auto sheets = paint(printer, {QStringLiteral("T"), pagesOf(guide, lateDay)}, guide, {});
    REQUIRE_FALSE(sheets);
    CHECK(sheets.error() == QStringLiteral("The printing could not be started. Try another printer, or save as PDF."));
}

TEST_CASE("paper: nothing to print is one sheet with the emergency line")
{
    const PdfFile pdf = printed({}, madeUpGuide());
    REQUIRE(pdf.sheets().size() == 1);
    CHECK(contentOf(pdf.sheets().front()).isEmpty());
    CHECK(pdf.sheets().front().text().endsWith(QLatin1String("1 of 1")));
}
