// How many sheets a page takes.
#include "guide/booklet/guide_pages.h"
#include "guide/page/print_form.h"
#include "guide/remedies/stretch_page.h"
#include "support/paper_checks.h"
#include "support/shipped_guide.h"

using namespace document;
using namespace guide;

TEST_CASE("page sheets: the pictures of all stretches stand on the two sides of one sheet")
{
    const Section *stretches = shippedGuide().section(stretchesPage);
    REQUIRE(stretches);
    const std::vector<Page> pages{printed(pageOf(shippedGuide(), *stretches, "2026-12-01"), shippedGuide(), {})};
    for (const PaperOptions &options : allPaperOptions()) {
        const PdfFile pdf = printed(pages, shippedGuide(), options);
        INFO(pdf.sheets().size());
        const bool isSmall = options.text == PaperText::Large && options.size == QPageSize::Letter;
        CHECK(pdf.sheets().size() <= (isSmall ? 3U : 2U));
        for (const Stretch &stretch : shippedGuide().routineContent().stretches)
            CHECK(contentOf(pdf).contains(QString::fromStdString(stretch.title)));
        checkNothingHangsOut(pdf);
    }
}
