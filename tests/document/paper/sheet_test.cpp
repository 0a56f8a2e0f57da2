// What is filled in by hand: boxes, lines and rows, as they come out of the printer.

#include "document/text/text_writer.h"
#include "guide/booklet/booklet.h"
#include "guide/sheets/checklist_sheet.h"
#include "guide/sheets/visit_sheet.h"
#include "support/made_up_guide.h"
#include "support/page_words.h"
#include "support/paper_checks.h"
#include "support/qt_strings.h"

#include <QGuiApplication>
#include <QImage>
#include <QPalette>
#include <QRegularExpression>

#include <algorithm>

using namespace document;
using namespace guide;

namespace {

constexpr int dotsPerInch = 300;

double millimetres(int dots)
{
    return dots * 25.4 / dotsPerInch;
}

bool isDark(const QImage &picture, int x, int y)
{
    return qGray(picture.pixel(x, y)) < 128;
}

// The white stretches between dark dots on a line across the picture, in dots.
std::vector<int> gapsAcross(const QImage &picture, int y, int fromX)
{
    std::vector<int> gaps;
    int lastDark = -1;
    for (int x = fromX; x < picture.width(); ++x) {
        if (!isDark(picture, x, y))
            continue;
        if (lastDark >= 0 && x - lastDark > 1)
            gaps.push_back(x - lastDark - 1);
        lastDark = x;
    }
    return gaps;
}

int gapUpAndDown(const QImage &picture, int x, int y)
{
    int top = y;
    while (top > 0 && !isDark(picture, x, top))
        --top;
    int bottom = y;
    while (bottom < picture.height() - 1 && !isDark(picture, x, bottom))
        ++bottom;
    return bottom - top - 1;
}

int firstDarkFrom(const QImage &picture, int x, int y)
{
    while (x < picture.width() && !isDark(picture, x, y))
        ++x;
    return x;
}

// The middle of the row in which the words stand, in dots, and where they end.
QPoint endOfRow(const PdfSheet &sheet, const QString &words)
{
    const qsizetype first = sheet.find(words);
    REQUIRE(first >= 0);
    const qsizetype last = first + words.count(QLatin1Char(' '));
    const QRectF place = sheet.words[static_cast<std::size_t>(last)].place;
    return (QPointF(place.right(), place.center().y()) * dotsPerInch / 72).toPoint();
}

const Checklist &checklistOf(const Guide &guide)
{
    return guide.checklists().front();
}

Page sheetPage(std::vector<Block> blocks)
{
    return {"id", "A title", {}, std::move(blocks)};
}

TickTable longTable(int rows)
{
    TickTable table{"Tick", {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}, "once", {}};
    for (int i = 0; i < rows; ++i) {
        if (i % 3 == 0)
            table.groups.push_back({"Group " + std::to_string(i), {}});
        table.groups.back().rows.push_back(
            {"Row " + std::to_string(i) + " goes on to a second line of its own, whole"});
    }
    return table;
}

} // namespace

TEST_CASE("sheet: each day has a box with 6 mm of room within its lines")
{
    const Guide guide = madeUpGuide();
    for (const PaperOptions &options : allPaperOptions()) {
        const PdfFile pdf = printed(
            checklistSheets(guide, checklistOf(guide), everyItem(checklistOf(guide)), "2026-12-01"), guide, options);
        const QImage picture = pdf.pictures(dotsPerInch).front();
        const QPoint row = endOfRow(pdf.sheets().front(), QStringLiteral("Drink six cups"));
        const int firstBox = firstDarkFrom(picture, row.x() + 10, row.y());
        const std::vector<int> gaps = gapsAcross(picture, row.y(), firstBox);
        REQUIRE(gaps.size() == 13); // seven boxes, and the white between them
        for (std::size_t i = 0; i < gaps.size(); i += 2)
            CHECK(millimetres(gaps[i]) >= 6);
        for (std::size_t i = 1; i < gaps.size(); i += 2)
            CHECK(millimetres(gaps[i]) >= 2);
        CHECK(millimetres(gapUpAndDown(picture, firstBox + 20, row.y())) >= 6);
    }
}

TEST_CASE("sheet: a weekly item has one box and what it means beside it")
{
    const Guide guide = madeUpGuide();
    const PdfFile pdf =
        printed(checklistSheets(guide, checklistOf(guide), everyItem(checklistOf(guide)), "2026-12-01"), guide);
    CHECK(pdf.sheets().front().text().contains(QLatin1String("Plan the next week once in the week")));
    const QImage picture = pdf.pictures(dotsPerInch).front();
    const QPoint row = endOfRow(pdf.sheets().front(), QStringLiteral("Plan the next week"));
    const int firstBox = firstDarkFrom(picture, row.x() + 10, row.y());
    const std::vector<int> gaps = gapsAcross(picture, row.y(), firstBox);
    REQUIRE_FALSE(gaps.empty());
    CHECK(millimetres(gaps.front()) >= 6);
    CHECK(std::count_if(gaps.begin(), gaps.end(), [](int gap) { return millimetres(gap) >= 6; }) == 1);
}

TEST_CASE("sheet: a long table goes on overleaf with its days and tears no row apart")
{
    const Guide guide = madeUpGuide();
    const Page page = sheetPage({longTable(40)});
    for (const PaperOptions &options : allPaperOptions()) {
        const PdfFile pdf = printed({page}, guide, options);
        CHECK(pdf.sheets().size() >= 2);
        int rows = 0;
        for (const PdfSheet &sheet : pdf.sheets()) {
            const QString content = contentOf(sheet);
            INFO(content.toStdString());
            CHECK(content.count(QLatin1String("Mon Tue Wed Thu Fri Sat Sun")) == 1);
            CHECK(content.startsWith(QLatin1String("A title")));
            CHECK(content.count(QLatin1String("Row ")) == content.count(QLatin1String("whole")));
            CHECK_FALSE(content.contains(QRegularExpression(QStringLiteral("Group \\d+$"))));
            rows += static_cast<int>(content.count(QLatin1String("Row ")));
        }
        CHECK(rows == 40);
        CHECK(missingFrom(contentOf(pdf), textsOf(page, guide)) == QStringList());
        checkNothingHangsOut(pdf);
    }
}

TEST_CASE("sheet: lines stand closer only where that saves paper")
{
    const Guide guide = madeUpGuide();
    const auto sheetsWith = [&](int rows, bool dense) {
        Page page = sheetPage({longTable(rows)});
        page.dense = dense;
        return printed({page}, guide).sheets().size();
    };
    // The most rows that fit on one sheet.
    const auto most = [&](bool dense) {
        int rows = 3;
        while (sheetsWith(rows + 1, dense) == 1)
            ++rows;
        return rows;
    };
    CHECK(most(true) > most(false));

    const auto distance = [&](int rows) { // of the two lines of the first row
        Page page = sheetPage({longTable(rows)});
        page.dense = true;
        const PdfSheet sheet = printed({page}, guide).sheets().front();
        const qreal top = sheet.words[static_cast<std::size_t>(sheet.find(QStringLiteral("Row 0")))].place.top();
        const auto whole = std::find_if(sheet.words.begin(), sheet.words.end(),
                                        [](const PdfWord &word) { return word.text == QLatin1String("whole"); });
        return whole->place.top() - top;
    };
    CHECK(distance(3) == Approx(1.5 * normalPoints).margin(0.5));
    CHECK(distance(most(false) + 1) < 1.45 * normalPoints);
}

TEST_CASE("sheet: lines of text stand one and a half times the size of the type apart")
{
    const Guide guide = madeUpGuide();
    std::string words = "first";
    for (int i = 0; i < 20; ++i)
        words += " filler";
    const Page page = sheetPage({Paragraph{{Plain{words + " last"}}}});
    for (const PaperOptions &options : allPaperOptions()) {
        const PdfSheet sheet = printed({page}, guide, options).sheets().front();
        const qreal points = options.text == PaperText::Large ? largePoints : normalPoints;
        std::vector<qreal> tops;
        for (const PdfWord &word : sheet.words) {
            if (word.text == QLatin1String("filler") && (tops.empty() || word.place.top() > tops.back() + 1))
                tops.push_back(word.place.top());
        }
        REQUIRE(tops.size() >= 2);
        CHECK(tops[1] - tops[0] == Approx(1.5 * points).margin(0.5));
    }
}

TEST_CASE("sheet: an answer that is longer than its line is written in full")
{
    const Guide guide = madeUpGuide();
    std::string story;
    for (int i = 0; i < 30; ++i)
        story += "word" + std::to_string(i) + " ";
    const Page page = sheetPage({Blanks{{{"Name", story}, {"Date", "today"}}}, Blanks{{{"Since when", story}}}});
    for (const PaperOptions &options : allPaperOptions()) {
        const PdfFile pdf = printed({page}, guide, options);
        CHECK(missingFrom(contentOf(pdf), textsOf(page, guide)) == QStringList());
        checkNothingHangsOut(pdf);
    }
}

TEST_CASE("sheet: words to tick wrap and a ticked box shows it")
{
    const Guide guide = madeUpGuide();
    Ticks ticks;
    for (int i = 0; i < 12; ++i)
        ticks.ticks.push_back({"Choice number " + std::to_string(i)});
    ticks.ticks.push_back(
        {"A choice of so many words that they are more than one line of the sheet can hold, and so they go on "
         "below the first line of them"});
    const Page page = sheetPage({ticks});
    for (const PaperOptions &options : allPaperOptions()) {
        const PdfFile pdf = printed({page}, guide, options);
        CHECK(missingFrom(contentOf(pdf), textsOf(page, guide)) == QStringList());
        checkNothingHangsOut(pdf);
    }
    const auto darkDots = [&](bool ticked) {
        const PdfFile pdf = printed({sheetPage({Ticks{{{"Choice", ticked}}}})}, guide);
        const QImage picture = pdf.pictures(dotsPerInch).front();
        int dark = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                dark += isDark(picture, x, y);
        }
        return dark;
    };
    CHECK(darkDots(true) > darkDots(false));
}

TEST_CASE("sheet: the numbers of the contents are those of the sheets")
{
    const Guide guide = madeUpGuide();
    const std::vector<Page> pages = bookletPages(guide, "2026-12-01", {Detail::All, true});
    for (const PaperOptions &options : allPaperOptions()) {
        const PdfFile pdf = printed(pages, guide, options);
        QString contents;
        for (const PdfSheet &sheet : pdf.sheets()) {
            if (contentOf(sheet).startsWith(QLatin1String("Contents")))
                contents += contentOf(sheet) + QLatin1Char(' ');
        }
        for (std::size_t i = 2; i < pages.size(); ++i) {
            const QString title = toQString(pages[i].title);
            const auto starts = [&](const PdfSheet &sheet) {
                return contentOf(sheet).startsWith(title);
            };
            const auto sheet = std::find_if(pdf.sheets().begin(), pdf.sheets().end(), starts);
            REQUIRE(sheet != pdf.sheets().end());
            const auto number = std::distance(pdf.sheets().begin(), sheet) + 1;
            INFO(contents.toStdString());
            CHECK(contents.contains(title + QLatin1Char(' ') + QString::number(number)));
        }
    }
}

TEST_CASE("sheet: paper is bright whatever the screen shows")
{
    const Guide guide = madeUpGuide();
    const QPalette before = QGuiApplication::palette();
    for (const QPalette &palette : screenPalettes()) {
        QGuiApplication::setPalette(palette);
        const PdfFile pdf = printed(bookletPages(guide, "2026-12-01", {Detail::All, true}), guide);
        QGuiApplication::setPalette(before);
        checkBrightness(pdf);
    }
}
