#include "document/export/export.h"
#include "document/paper/paper.h"
#include "document/style/page_style.h"

#include "support/made_up_figure.h"
#include "support/made_up_guide.h"
#include "support/pdf_file.h"

#include "support/catch.h"

#include <QPdfWriter>

namespace {

guide::Page pageWithFigure(const std::string &caption)
{
    return {"bending",
            "Bending",
            {},
            {guide::FigureBlock{std::make_shared<guide::Figure>(madeUpFigure()), caption},
             guide::Paragraph{{guide::Plain{"Come up again."}}}}};
}

// The rightmost dark dot of the picture left of `x`, between two heights; -1 for none.
int rightmostDotLeftOf(const QImage &picture, int x, int top, int bottom)
{
    int rightmost = -1;
    for (int y = top; y < bottom; ++y) {
        for (int column = rightmost + 1; column < x; ++column) {
            if (qGray(picture.pixel(column, y)) < 100)
                rightmost = column;
        }
    }
    return rightmost;
}

bool contains(const std::string &text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("figure block: where nothing is drawn its words stand")
{
    const guide::Guide guide = madeUpGuide();
    const std::vector<guide::Page> pages{pageWithFigure("Twice on each side.")};
    const std::string text = document::plainTextOf(pages, guide);
    CHECK(contains(text, "Picture: A person stands, and bends to the left.\nTwice on each side.\n\nCome up again."));
    const std::string html = document::htmlOf(pages, guide);
    CHECK(contains(html, "<p>Picture: A person stands, and bends to the left.</p><p>Twice on each side.</p>"));
    CHECK_FALSE(contains(document::htmlOf({pageWithFigure({})}, guide), "<p></p>"));
}

TEST_CASE("figure block: paper shows both poses about 60 mm high in black on white with the words below")
{
    const guide::Guide guide = madeUpGuide();
    const PdfFile pdf([&](const QString &file) {
        QPdfWriter writer(file);
        document::Sheets sheets;
        sheets.pages.push_back(pageWithFigure("Twice on each side."));
        REQUIRE(document::paint(writer, sheets, guide, {}));
    });
    REQUIRE(pdf.sheets().size() == 1);
    const PdfSheet &sheet = pdf.sheets().front();
    const qsizetype caption = sheet.find(QStringLiteral("Twice on each side."));
    REQUIRE(caption >= 0);
    const qsizetype title = sheet.find(QStringLiteral("Bending"));
    REQUIRE(title >= 0);
    constexpr double pointsOfMillimetre = 72 / 25.4;
    const double between = sheet.words[static_cast<std::size_t>(caption)].place.top()
                           - sheet.words[static_cast<std::size_t>(title)].place.bottom();
    CHECK(between > 58 * pointsOfMillimetre);
    CHECK(between < 75 * pointsOfMillimetre);

    // Dark dots left and right of the middle: two people.
    const QImage picture = pdf.pictures(72).front();
    const int top = static_cast<int>(sheet.words[static_cast<std::size_t>(title)].place.bottom()) + 8;
    const int bottom = static_cast<int>(sheet.words[static_cast<std::size_t>(caption)].place.top()) - 2;
    int left = 0;
    int right = 0;
    for (int y = top; y < bottom; ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qGray(picture.pixel(x, y)) < 100)
                ++(x < picture.width() / 2 ? left : right);
        }
    }
    CHECK(left > 300);
    CHECK(right > 300);
}

TEST_CASE("figure block: heading and text beside a figure stand in one column and are not torn off")
{
    const guide::Guide guide = madeUpGuide();
    guide::Page page{"bending", "Bending", {}, {}};
    constexpr std::size_t steps = 12;
    for (std::size_t step = 0; step < steps; ++step) {
        page.blocks.emplace_back(guide::Heading{"Heading", 2});
        page.blocks.emplace_back(guide::FigureBlock{std::make_shared<guide::Figure>(madeUpFigure()), {}, true});
        page.blocks.emplace_back(guide::Paragraph{{guide::Plain{"First come up again."}}});
        page.blocks.emplace_back(guide::Facts{{{"Last", {{guide::Plain{"five times in all."}}}}}});
    }
    page.blocks.emplace_back(guide::Callout{guide::CalloutKind::Note, {}, {guide::Plain{"Afterwards rest."}}});
    const PdfFile pdf([&](const QString &file) {
        QPdfWriter writer(file);
        document::Sheets sheets;
        sheets.pages.push_back(page);
        REQUIRE(document::paint(writer, sheets, guide, {}));
    });
    REQUIRE(pdf.sheets().size() > 1);
    std::size_t firsts = 0;
    for (std::size_t i = 0; i < pdf.sheets().size(); ++i) {
        const PdfSheet &sheet = pdf.sheets()[i];
        const QImage picture = pdf.pictures(72)[i];
        std::vector<QRectF> headings;
        std::vector<QRectF> texts;
        std::vector<QRectF> facts;
        for (const PdfWord &word : sheet.words) {
            if (word.text == QStringLiteral("Heading"))
                headings.push_back(word.place);
            if (word.text == QStringLiteral("First"))
                texts.push_back(word.place);
            if (word.text == QStringLiteral("Last:"))
                facts.push_back(word.place);
        }
        REQUIRE(texts.size() == headings.size());
        REQUIRE(facts.size() == headings.size());
        firsts += texts.size();
        for (std::size_t step = 0; step < texts.size(); ++step) {
            CHECK(texts[step].left() > sheet.size.width() / 4);
            CHECK(headings[step].left() == Approx(texts[step].left()).margin(0.5));
            CHECK(facts[step].left() == Approx(texts[step].left()).margin(0.5));
            CHECK(facts[step].top() > texts[step].bottom());
            const int dot =
                rightmostDotLeftOf(picture, static_cast<int>(texts[step].left()) - 1,
                                   static_cast<int>(headings[step].top()), static_cast<int>(facts[step].bottom()));
            CHECK(dot > sheet.size.width() / 8); // the figure is there, and ends before the words
            CHECK(dot < texts[step].left() - 4);
        }
    }
    CHECK(firsts == steps);
    const PdfSheet &last = pdf.sheets().back();
    const qsizetype after = last.find(QStringLiteral("Afterwards"));
    REQUIRE(after >= 0);
    const qsizetype fact = last.find(QStringLiteral("First come"));
    REQUIRE(fact >= 0);
    CHECK(last.words[static_cast<std::size_t>(after)].place.left()
          < last.words[static_cast<std::size_t>(fact)].place.left() - 50); // the width is the page's again
}
