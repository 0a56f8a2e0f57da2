#include "ui/aloud/aloud_parts.h"

#include "document/export/export.h"
#include "guide/page/lines.h"
#include "support/open_window.h"
#include "ui/reading/table/table_view.h"
#include "ui/reading/text_block.h"

#include "support/catch.h"

#include <QRegularExpression>

namespace {

QStringList wordsOfParts(ui::SectionPage &page)
{
    QStringList words;
    for (const ui::AloudPart &part : ui::partsOf(page))
        words.append(part.words);
    return words;
}

// What a page says as plain text, on one line: without rules, bullets and the numbers of sources.
QString exported(ui::SectionPage &page)
{
    static const QRegularExpression rules(QStringLiteral("(?m)^(=+|-+)$|^ *[-|] "));
    static const QRegularExpression sources(QStringLiteral(" \\[[^\\]]+\\](?=\\s)"));
    QString text = QString::fromStdString(document::plainTextOf(page.contents(), shippedGuide()));
    return text.remove(rules).simplified().remove(sources);
}

bool hasForm(const ui::SectionPage &page)
{
    const std::vector<guide::Block> blocks = page.contents().front().blocks;
    return std::any_of(blocks.begin(), blocks.end(),
                       [](const guide::Block &block) { return std::holds_alternative<guide::SheetForm>(block); });
}

} // namespace

TEST_CASE("aloud parts: a page is its title and then what stands open on it")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("home"));
    const QStringList words = wordsOfParts(reader.page());
    CHECK(words.front() == QStringLiteral("Start here"));
    for (const char *part :
         {"What the page home is about.", "First steps", "Rest is not the answer: <b>move</b> & see the causes.",
          "1. Stand up.", "2. Walk.", "Warmth", "How sure is this? Not very.", "Left card", "One side.", "More."}) {
        INFO(part);
        CHECK(words.count(QString::fromLatin1(part)) == 1);
    }
    CHECK_FALSE(words.contains(QStringLiteral("Do I need care now?"))); // a button
}

TEST_CASE("aloud parts: a closed fold is its title and an open one is all that it holds")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("folds"));
    QStringList words = wordsOfParts(reader.page());
    const QStringList tiles{QStringLiteral("Causes. Why it happens"), QStringLiteral("The start. Where it begins")};
    CHECK(words.mid(words.indexOf(tiles.front()), 2) == tiles);
    CHECK(words.contains(QStringLiteral("The leopard fold. Closed.")));
    CHECK_FALSE(words.contains(QStringLiteral("Stripes")));
    reader.page().setAllOpen(true);
    words = wordsOfParts(reader.page());
    const auto title = words.indexOf(QStringLiteral("The leopard fold"));
    REQUIRE(title > 0);
    CHECK(words[title + 1] == QStringLiteral("A striped one walks to the causes."));
    CHECK(words[title + 2] == QStringLiteral("Stripes"));
    CHECK(words.filter(QStringLiteral("Closed")).isEmpty());
}

TEST_CASE("aloud parts: a table is its rows in words and a row is marked whole")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("compare"));
    auto &page = reader.find<ui::SectionPage>("card");
    const auto *table = page.findChild<ui::TableView *>();
    REQUIRE(table);
    int rows = 0;
    for (const ui::AloudPart &part : ui::partsOf(page)) {
        if (part.widget() != table)
            continue;
        const int row = part.places.front().start;
        INFO(part.words.toStdString());
        CHECK(row == rows++);
        CHECK(part.words.startsWith(table->verticalHeaderItem(row)->text()));
        const bool isGroup = part.words == table->verticalHeaderItem(row)->text();
        CHECK(static_cast<int>(part.places.size()) == (isGroup ? 1 : 1 + table->columnCount()));
        for (int column = 0; column < table->columnCount(); ++column) {
            const bool holds = !isGroup && table->item(row, column)->text() == document::dot();
            CHECK(part.words.contains(table->horizontalHeaderItem(column)->text()) == holds);
        }
        CHECK_FALSE(part.words.contains(document::dash()));
        CHECK_FALSE(part.words.contains(document::dot()));
    }
    CHECK(rows == table->rowCount());
}

TEST_CASE("aloud parts: a figure is its alternative")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("ease-a-spasm"));
    reader.page().setAllOpen(true);
    int pictures = 0;
    for (const ui::AloudPart &part : ui::partsOf(reader.page())) {
        if (QString::fromLatin1(part.widget()->metaObject()->className()) != QStringLiteral("ui::FigureView"))
            continue;
        ++pictures;
        CHECK(part.words == QStringLiteral("Picture: ") + part.block()->words());
    }
    CHECK(pictures > 0);
}

TEST_CASE("aloud parts: every page and card says with all folds open what its plain text says")
{
    OpenWindow reader(shippedGuide());
    const QString dangerSigns =
        QString::fromStdString(guide::plainText(guide::lineText(guide::lineOf(shippedGuide().checkFirstLine()))));
    std::vector<QString> pages = sectionPagesOf(shippedGuide());
    for (const guide::Medicine &medicine : shippedGuide().medicines())
        pages.push_back(QStringLiteral("medication/") + QString::fromStdString(medicine.id));
    for (const QString &id : pages) {
        reader.open(id);
        auto *page = reader.window().findChild<ui::SectionPage *>(
            id.startsWith(QStringLiteral("medication/")) ? QStringLiteral("card") : QStringLiteral("page"));
        // The sources are numbered in another way, and what is filled in stands on the screen alone.
        if (!page || id == QStringLiteral("sources") || hasForm(*page))
            continue;
        page->setAllOpen(true);
        const QString plain = exported(*page);
        const std::vector<ui::AloudPart> parts = ui::partsOf(*page);
        CHECK(parts.size() > 3);
        for (const ui::AloudPart &part : parts) {
            // A tile is two sentences, off the screen the line of danger signs has other words, and what leads to the
            // choice of a country stands on the screen alone.
            if (!part.block() || part.words.startsWith(dangerSigns)
                || part.words.endsWith(QStringLiteral("Choose your country.")))
                continue;
            INFO(id.toStdString() << ": " << part.words.toStdString());
            CHECK(plain.contains(part.words));
        }
    }
}
