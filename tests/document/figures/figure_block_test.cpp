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
