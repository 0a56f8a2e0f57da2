#include "document/export/export.h"
#include "document/paper/paper.h"

#include "support/made_up_guide.h"

#include "support/catch.h"

#include <QBuffer>
#include <QPdfWriter>

namespace {

using guide::Table;

Table smallTable()
{
    return {"What the cells mean.",
            "Effect",
            "yes",
            "not listed",
            {"One & only", "Two"},
            {{"Serious", {{"Heart", {true, false}}, {"Ears", {false, false}}}}, {"Others", {{"Head", {true, true}}}}}};
}

// As large as the comparison of the guide may get: its longest names, and as many rows.
Table largeTable(std::size_t rows)
{
    Table table{"Read down from your medicine. “yes”: its card lists it, with the sources. “–”: not listed, but it can "
                "still happen.",
                "Side effect",
                "yes",
                "not listed",
                {"Acetaminophen", "Ibuprofen", "Naproxen", "Carisoprodol", "Cyclobenzaprine", "Diazepam",
                 "Methocarbamol", "Botox"},
                {}};
    for (const char *heading : {"Serious: get help", "Other side effects"})
        table.groups.push_back({heading, {}});
    for (std::size_t row = 0; row < rows; ++row) {
        table.groups[row % 2].rows.push_back(
            {"Hard breathing or swollen legs", std::vector<bool>(table.columns.size(), true)});
    }
    return table;
}

guide::Page pageWith(Table table)
{
    return {"compare", "Side effects side by side", {}, {std::move(table)}};
}

int sheetsOf(guide::Page page, const document::PaperOptions &options)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QPdfWriter writer(&out);
    document::Sheets sheets;
    sheets.pages.push_back(std::move(page));
    const guide::Guide guide = madeUpGuide();
    const auto painted = document::paint(writer, sheets, guide, options);
    REQUIRE(painted);
    return *painted;
}

bool contains(const std::string &text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("table: eight medicines and twenty-three rows fit on one upright sheet")
{
    for (const auto size : {QPageSize::A4, QPageSize::Letter})
        CHECK(sheetsOf(pageWith(largeTable(23)), {size, document::PaperText::Normal}) == 1);
}

TEST_CASE("table: a longer one goes on overleaf")
{
    CHECK(sheetsOf(pageWith(largeTable(40)), {QPageSize::A4, document::PaperText::Normal}) == 2);
    CHECK(sheetsOf(pageWith(largeTable(23)), {QPageSize::Letter, document::PaperText::Large}) > 1);
}

TEST_CASE("table: its title never stands alone on a sheet")
{
    // With a sheet of its own for the title there would be one more.
    const int alone = sheetsOf({"compare", "", {}, {largeTable(40)}}, {QPageSize::A4, document::PaperText::Normal});
    CHECK(sheetsOf(pageWith(largeTable(40)), {QPageSize::A4, document::PaperText::Normal}) == alone);
}

TEST_CASE("table: HTML says which cells each heading speaks for")
{
    const guide::Guide guide = madeUpGuide();
    const std::string html = document::htmlOf({pageWith(smallTable())}, guide);
    CHECK(contains(html, "<caption>What the cells mean.</caption>"));
    CHECK(
        contains(html, "<th scope=\"col\">Effect</th><th scope=\"col\">One &amp; only</th><th scope=\"col\">Two</th>"));
    CHECK(contains(html, "<th scope=\"rowgroup\" colspan=\"3\">Serious</th>"));
    CHECK(contains(html, "<tr><th scope=\"row\">Heart</th><td>● yes</td><td>–</td></tr>"));
    CHECK(contains(html, "<tr><th scope=\"row\">Head</th><td>● yes</td><td>● yes</td></tr>"));
}

TEST_CASE("table: HTML has no empty paragraph where a page has no summary")
{
    const guide::Guide guide = madeUpGuide();
    const std::string html = document::htmlOf({pageWith(smallTable())}, guide);
    CHECK(contains(html, "<h1>Side effects side by side</h1><table>"));
}

TEST_CASE("table: plain text tells it row by row")
{
    const guide::Guide guide = madeUpGuide();
    const std::string text = document::plainTextOf({pageWith(smallTable())}, guide);
    CHECK(contains(text, "Serious\n\n- Heart: yes: One & only.\n- Ears: –\n\n"));
    CHECK(contains(text, "Others\n\n- Head: yes: One & only, Two.\n"));
    CHECK(contains(text, "=\n\nWhat the cells mean.\n"));
}

TEST_CASE("table: no line of the plain text is wider than the others")
{
    const guide::Guide guide = madeUpGuide();
    const std::string text = document::plainTextOf({pageWith(largeTable(4))}, guide);
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = text.find('\n', start);
        CHECK(QString::fromUtf8(text.data() + start, static_cast<qsizetype>(end - start)).size() <= 78);
        start = end + 1;
    }
}
