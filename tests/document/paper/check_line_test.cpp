// The line of danger signs above a page holds a link, which leads nowhere off the screen.

#include "document/export/export.h"
#include "support/made_up_guide.h"
#include "support/paper_checks.h"

#include "support/catch.h"

using namespace document;
using namespace guide;

TEST_CASE("check line: paper leaves it to the foot of the sheet and a file tells the danger signs in full")
{
    GuideContent content = madeUpContent();
    content.checkFirstLine = {CalloutKind::Warning, "Bad?", {Plain{"Call. Else "}, Link{"causes", "look here"}}};
    const Guide guide(std::move(content));
    const Page page{"id", "A title", {}, {guide.checkFirstLine(), Paragraph{{Plain{"Then this."}}}}};

    const QString sheet = printed({page}, guide).sheets().front().text();
    CHECK(sheet.contains(QLatin1String("Then this.")));
    CHECK_FALSE(sheet.contains(QLatin1String("look here")));
    CHECK(sheet.contains(QLatin1String("Get help now")));
    for (const std::string &file : {plainTextOf({page}, guide), htmlOf({page}, guide)}) {
        CHECK(file.find("look here") == std::string::npos);
        CHECK(file.find("Get help now.") != std::string::npos);
        CHECK(file.find("Then this.") != std::string::npos);
    }
}
