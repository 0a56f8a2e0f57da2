#include "ui/controls/message_bar.h"

#include "support/catch.h"
#include "ui/controls/button.h"

TEST_CASE("message bar: a sentence without a remedy stands beside no button of the one before")
{
    const document::PageStyle style = document::PageStyle::light({});
    ui::MessageBar bar(style);
    const auto *remedy = bar.findChild<ui::Button *>(QStringLiteral("messageRemedy"));
    bar.tell(QStringLiteral("No printer was found."), QStringLiteral("Save as PDF"), [] {});
    CHECK(remedy->isVisible());
    bar.tell(QStringLiteral("Sent to the printer: 1 sheet."));
    CHECK(bar.isVisible());
    CHECK_FALSE(remedy->isVisible());
}
