// The list of sources on paper.

#include "guide/page/page.h"
#include "support/made_up_guide.h"
#include "support/paper_checks.h"

#include "support/catch.h"

using namespace document;
using namespace guide;

TEST_CASE("sources on paper: they stand in small print and two side by side unless the print is large")
{
    const Guide guide = madeUpGuide();
    Page page{"list", "A list", {}, {}};
    for (int number = 1; number <= 3; ++number) {
        Source source;
        source.reference = "Reference" + std::to_string(number);
        page.blocks.emplace_back(SourceEntry{number, source, {Plain{source.reference + " as it was read."}}});
    }
    for (const PaperOptions &options : allPaperOptions()) {
        const PdfFile pdf = printed({page}, guide, options);
        REQUIRE(pdf.sheets().size() == 1);
        const PdfSheet &sheet = pdf.sheets().front();
        const auto placeOf = [&](const char *word) {
            const qsizetype found = sheet.find(QLatin1String(word));
            REQUIRE(found >= 0);
            return sheet.words[static_cast<std::size_t>(found)].place;
        };
        const bool large = options.text == PaperText::Large;
        checkPaperAndType(pdf, options, SmallPrint::Sources);
        checkNothingHangsOut(pdf);
        CHECK((placeOf("Reference2").left() > placeOf("Reference1").right()) != large);
        CHECK((placeOf("Reference2").top() > placeOf("Reference1").bottom()) == large);
        CHECK(placeOf("Reference3").top() > placeOf("Reference1").bottom());
    }
}
