// A person to mark on paper, beside the lines that tell of the pain.

#include "guide/page/page.h"
#include "support/made_up_figure.h"
#include "support/made_up_guide.h"
#include "support/page_words.h"
#include "support/paper_checks.h"

#include "support/catch.h"

using namespace document;
using namespace guide;

TEST_CASE("figure to mark: lines to write on stand left of it and above it where they are too long")
{
    const Guide guide = madeUpGuide();
    FigureBlock figure{std::make_shared<Figure>(madeUpFigure()), "Mark it."};
    figure.beside = {{{{"Since when", "Friday"}}}, {{{"Where", "Left"}}}};
    const auto placeOf = [](const PdfSheet &sheet, const char *word) {
        const qsizetype found = sheet.find(QLatin1String(word));
        REQUIRE(found >= 0);
        return sheet.words[static_cast<std::size_t>(found)].place;
    };
    for (const bool isLong : {false, true}) {
        if (isLong)
            figure.beside[1].blanks.front().answer =
                "Between the shoulder blades, most of all on the left, and sometimes lower down";
        const Page page{"id", "A title", {}, {figure}};
        for (const PaperOptions &options : allPaperOptions()) {
            const PdfFile pdf = printed({page}, guide, options);
            CHECK(missingFrom(contentOf(pdf), textsOf(page, guide)) == QStringList());
            checkNothingHangsOut(pdf);
            REQUIRE(pdf.sheets().size() == 1);
            const PdfSheet &sheet = pdf.sheets().front();
            CHECK(placeOf(sheet, "Where").top() > placeOf(sheet, "Since").bottom());
            CHECK((placeOf(sheet, "Mark").left() > placeOf(sheet, "Friday").right()) != isLong);
        }
    }
}
