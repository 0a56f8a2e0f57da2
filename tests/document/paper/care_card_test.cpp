// A card of signs on every surface that is not the screen: the same heading and the same signs, in the same order.

#include "document/export/export.h"
#include "document/paper/paper_box.h"

#include "support/made_up_guide.h"

#include "support/catch.h"

#include <QImage>
#include <QTextDocument>

namespace {

guide::Page pageWithCard()
{
    guide::Page page{"signs", "Signs", {guide::Plain{"All of them."}}, {}};
    page.blocks.emplace_back(
        guide::CareCard{guide::Urgency::EmergencyNow, "Call now if:", {"Chest pain <1 & more>", "Numb legs"}});
    return page;
}

} // namespace

TEST_CASE("care card: as plain text it is a heading and a list")
{
    const guide::Guide guide = madeUpGuide();
    const std::string text = document::plainTextOf({pageWithCard()}, guide);
    CHECK(text.find("Call now if:\n- Chest pain <1 & more>\n- Numb legs\n\n") != std::string::npos);
}

TEST_CASE("care card: as HTML it is a heading and a list")
{
    const guide::Guide guide = madeUpGuide();
    const std::string html = document::htmlOf({pageWithCard()}, guide);
    CHECK(html.find(
              "<aside><h3>Call now if:</h3><ul><li>Chest pain &lt;1 &amp; more&gt;</li><li>Numb legs</li></ul></aside>")
          != std::string::npos);
}

TEST_CASE("care card: the numbers to call stand below its heading")
{
    const guide::Guide guide = madeUpGuide();
    guide::Page page = pageWithCard();
    std::get<guide::CareCard>(page.blocks.front()).numbers = "United Kingdom: 999.";
    CHECK(document::htmlOf({page}, guide).find("<h3>Call now if:</h3><p>United Kingdom: 999.</p><ul>")
          != std::string::npos);
    CHECK(document::plainTextOf({page}, guide).find("Call now if:\nUnited Kingdom: 999.\n- ") != std::string::npos);
}

TEST_CASE("care card: on paper its heading stays with the first sign and a long card may go on overleaf")
{
    const guide::Guide guide = madeUpGuide();
    QImage device(600, 800, QImage::Format_RGB32);
    const document::PageStyle style = document::PageStyle::paper(QFont());
    document::PaperBoxes builder(guide, style, device, 500, 1.5);
    builder.addPage(pageWithCard());
    const std::vector<document::PaperBox> boxes = builder.take();
    REQUIRE(boxes.size() == 5); // title, summary, heading, two signs
    const auto words = [&](std::size_t box) {
        return boxes[box].parts.at(0).text->toPlainText();
    };
    CHECK(words(2) == QStringLiteral("Call now if:"));
    CHECK(boxes[2].keepWithNext);
    CHECK(boxes[2].frame == document::PaperFrame::Bar);
    CHECK(words(3) == QStringLiteral("Chest pain <1 & more>"));
    CHECK(words(4) == QStringLiteral("Numb legs"));
    for (const std::size_t sign : {3U, 4U}) {
        CHECK(boxes[sign].frame == document::PaperFrame::Bar);
        CHECK_FALSE(boxes[sign].keepWithNext);
        CHECK(boxes[sign].gapBefore == 0);
        CHECK_FALSE(boxes[sign].parts[0].marker.isEmpty());
    }
}
