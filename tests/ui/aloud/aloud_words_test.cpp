// What the voice says of what the shipped guide writes short: on every page and card, and in its routines.

#include "ui/aloud/listener.h"

#include "guide/care/care_aloud.h"
#include "guide/page/lines.h"
#include "ui/aloud/aloud_parts.h"

#include "support/catch.h"

#include <QRegularExpression>

namespace {

std::string said(const char *text)
{
    return guide::aloudOf(shippedGuide()).inWords(text);
}

} // namespace

TEST_CASE("aloud words: nothing that the guide writes short is left to the voice")
{
    // A digit and a sign or a unit, a range, and the emergency numbers as a whole.
    static const QRegularExpression written(QStringLiteral(
        "\\d[\u00a0 -]?(?:mg|mcg|g|kg|ml|mL|cm|mm|m|\u00b0|%|\\+)(?![A-Za-z])|[\\w]\u2013\\d|A&E|\u00d7|24/7"
        "|(?<![\\d.,])(?:911|999|112|000|111|988)(?!\\d|[.,]\\d)"));
    const guide::Aloud aloud = guide::aloudOf(shippedGuide());
    OpenWindow reader(shippedGuide());
    std::vector<QString> pages = sectionPagesOf(shippedGuide());
    for (const guide::Medicine &medicine : shippedGuide().medicines())
        pages.push_back(QStringLiteral("medication/") + QString::fromStdString(medicine.id));
    int changed = 0;
    for (const QString &id : pages) {
        if (id == QStringLiteral("sources")) // titles of other people's pages
            continue;
        reader.open(id);
        auto *page = reader.window().findChild<ui::SectionPage *>(
            id.startsWith(QStringLiteral("medication/")) ? QStringLiteral("card") : QStringLiteral("page"));
        if (!page)
            continue;
        page->setAllOpen(true);
        for (const ui::AloudPart &part : ui::partsOf(*page)) {
            const std::string words = aloud.inWords(part.words.toStdString());
            changed += words == part.words.toStdString() ? 0 : 1;
            INFO(id.toStdString() << ": " << words);
            CHECK_FALSE(QString::fromStdString(words).contains(written));
        }
    }
    CHECK(changed > 50);
}

TEST_CASE("aloud words: the figures and marks of the shipped guide")
{
    CHECK(said("Call 999 or 911, day and night") == "Call 9 9 9 or 9 1 1, day and night");
    CHECK(said("Poison Control 1-800-222-1222") == "Poison Control 1, 8 0 0, 2 2 2, 1 2 2 2");
    CHECK(said("100.4 \u00b0F (38 \u00b0C)") == "100.4 degrees Fahrenheit (38 degrees Celsius)");
    CHECK(said("400 mg, 24/7, 2 \u00d7 3") == "400 milligrams, 24 hours a day, 7 days a week, 2 times 3");
}

TEST_CASE("aloud words: a page is read in them")
{
    Listener reader(shippedGuide());
    reader.open(QStringLiteral("home"));
    reader.start();
    QStringList heard;
    while (heard.isEmpty() || reader.heard() != QStringLiteral("This is the end of the page.")) {
        heard.append(reader.heard());
        reader.wait();
        REQUIRE(heard.size() < 500);
    }
    CHECK_FALSE(heard.filter(QStringLiteral("9 9 9")).isEmpty());
    CHECK(heard.filter(QStringLiteral("999")).isEmpty());
}

TEST_CASE("aloud words: what the program says by itself is said in them too")
{
    Listener reader(shippedGuide());
    reader.voice().setOn(true);
    reader.voice().say(QStringLiteral("Call 999 after 400 mg"));
    CHECK(reader.heard() == QStringLiteral("Call 9 9 9 after 400 milligrams"));
}
