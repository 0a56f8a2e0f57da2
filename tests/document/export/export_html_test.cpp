#include "document/export/export.h"
#include "guide/booklet/guide_pages.h"
#include "guide/page/page_sources.h"

#include "support/made_up_guide.h"
#include "support/made_up_words.h"
#include "support/page_words.h"
#include "support/qt_strings.h"

#include <QXmlStreamReader>

using document::htmlOf;

namespace {

constexpr std::string_view lateDay = "2028-01-01"; // so that the line about the age of the page is there too

struct Html
{
    QString error;
    QString title;
    QString words;         // of the body, with a space between elements
    QStringList elements;  // in order
    QStringList addresses; // values of attributes that could fetch or run something
};

Html parsed(const std::string &html)
{
    Html result;
    QXmlStreamReader xml(QByteArray::fromStdString(html));
    bool inBody = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            result.elements.append(xml.name().toString());
            inBody = inBody || xml.name() == QLatin1String("body");
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name() == QLatin1String("src") || attribute.name() == QLatin1String("href")
                    || attribute.name().startsWith(QLatin1String("on")))
                    result.addresses.append(attribute.value().toString());
            }
            if (xml.name() == QLatin1String("title"))
                result.title = xml.readElementText();
            if (xml.name() != QLatin1String("strong"))
                result.words += QLatin1Char(' ');
        } else if (xml.isCharacters() && inBody) {
            result.words += xml.text();
        }
    }
    result.error = xml.errorString();
    result.words = normalised(result.words);
    return result;
}

Html parsedBlock(const guide::Block &block)
{
    const Html html = parsed(htmlOf({{"id", "T", {guide::Plain{"S."}}, {block}}}, madeUpGuide()));
    REQUIRE(html.error == QString());
    return html;
}

// The elements of one block, those around it left out.
QStringList elementsOf(const guide::Block &block)
{
    const Html html = parsedBlock(block);
    const qsizetype summary = html.elements.indexOf(QStringLiteral("p"));
    return html.elements.mid(summary + 1);
}

QStringList names(const char *spaced)
{
    return QString::fromLatin1(spaced).split(QLatin1Char(' '));
}

guide::SourceEntry sourceEntry(int number, const guide::Source &source)
{
    return {number, source, guide::sourceText(source, madeUpWords())};
}

} // namespace

TEST_CASE("export html: the whole guide is well-formed and has every word in its order")
{
    const guide::Guide guide = madeUpGuide();
    const auto pages = pagesOf(guide, lateDay);
    const Html html = parsed(htmlOf(pages, guide));
    CHECK(html.error == QString());
    QStringList texts;
    for (const guide::Page &page : pages)
        texts += textsOf(page, guide);
    CHECK(missingFrom(html.words, texts) == QStringList());
}

TEST_CASE("export html: it says its type and language and encoding first")
{
    const std::string html = htmlOf({}, madeUpGuide());
    CHECK(html.starts_with("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"/>"));
}

TEST_CASE("export html: the title names the page or the guide")
{
    const guide::Guide guide = madeUpGuide();
    const auto pages = pagesOf(guide, lateDay);
    CHECK(parsed(htmlOf(pages, guide)).title == QLatin1String("A made-up guide"));
    CHECK(parsed(htmlOf({pages[1]}, guide)).title == QLatin1String("Causes - A made-up guide"));
}

TEST_CASE("export html: it fetches nothing and runs nothing")
{
    const guide::Guide guide = madeUpGuide();
    const Html html = parsed(htmlOf(pagesOf(guide, lateDay), guide));
    CHECK(html.addresses == QStringList());
    for (const char *element : {"script", "img", "link", "iframe", "form", "a"})
        CHECK_FALSE(html.elements.contains(QString::fromLatin1(element)));
}

TEST_CASE("export html: every kind of block has its elements")
{
    using namespace guide;
    CHECK(elementsOf(Heading{"A", 2}) == names("h2"));
    CHECK(elementsOf(Heading{"A", 3}) == names("h3"));
    CHECK(elementsOf(Paragraph{{Plain{"a "}, Strong{"b"}}}) == names("p strong"));
    CHECK(elementsOf(List{{{Plain{"a"}}, {Plain{"b"}}}, true}) == names("ol li li"));
    CHECK(elementsOf(List{{{Plain{"a"}}}, false}) == names("ul li"));
    CHECK(elementsOf(Callout{CalloutKind::Note, "T", {Plain{"t"}}}) == names("aside p strong"));
    CHECK(elementsOf(Cards{{{"A", {{Plain{"b"}}, {Plain{"c"}}}}}}) == names("h3 p p"));
    CHECK(elementsOf(Action{"Go", "home"}) == QStringList());
    CHECK(elementsOf(Facts{{{"Why", {{Plain{"x"}}, {Plain{"y"}}}}}}) == names("dl dt dd dd"));
    CHECK(elementsOf(sourceEntry(
              1, {"id", "A.", "https://x.example", "", "2026-11-01", SourceSeen::Page, "", SourceTopic::Article}))
          == names("p"));
}

TEST_CASE("export html: what is filled in by hand has boxes and lines and what was filled in stands there")
{
    using namespace guide;
    const TickTable habits{"Habit", {"Mon", "Tue"}, "this week", {{"Move", {{"Walk"}, {"Rest", true}}}}};
    CHECK(elementsOf(habits) == names("table tr th th th tr th tr th td td tr th td"));
    CHECK(parsedBlock(habits).words.endsWith(
        QStringLiteral("Habit Mon Tue Move Walk \u2610 \u2610 Rest \u2610 this week")));

    const Blanks blanks{{{"Name"}, {"Since", "Monday"}}, 2};
    CHECK(elementsOf(blanks) == names("p p p p"));
    CHECK(parsedBlock(blanks).words.contains(QStringLiteral("Since Monday")));
    CHECK(parsedBlock(blanks).words.count(QStringLiteral("____")) >= 3);

    const Ticks ticks{{{"Fever", true}, {"Cough", false}}};
    CHECK(elementsOf(ticks) == names("ul li li"));
    CHECK(parsedBlock(ticks).words.endsWith(QStringLiteral("\u2611 Fever \u2610 Cough")));
}

TEST_CASE("export html: the contents of a booklet lead to its pages")
{
    const Html html = parsedBlock(guide::Contents{{{"Every week", {{"Water", "water"}, {"Light", "light"}}}}});
    CHECK(html.elements.mid(html.elements.indexOf(QStringLiteral("nav"))) == names("nav h2 ul li a li a"));
    CHECK(html.words.endsWith(QLatin1String("Every week Water Light")));
    CHECK(html.addresses == QStringList{QStringLiteral("#water"), QStringLiteral("#light")});
}

TEST_CASE("export html: markup in content stays text")
{
    const Html html = parsedBlock(guide::Paragraph{{guide::Plain{"<script>alert(1)</script> & \"x\" 'y'"}}});
    CHECK(html.words.endsWith(QLatin1String("<script>alert(1)</script> & \"x\" 'y'")));
    CHECK_FALSE(html.elements.contains(QStringLiteral("script")));
}

TEST_CASE("export html: letters of every script survive")
{
    const std::string words = "Größe \xe2\x89\xa5 5 \xe6\xbc\xa2 \xf0\x9f\x98\x80";
    CHECK(parsedBlock(guide::Paragraph{{guide::Plain{words}}}).words.endsWith(QString::fromStdString(words)));
}

TEST_CASE("export html: an id stands once however often a page does")
{
    const guide::Guide guide = madeUpGuide();
    const guide::Page sheet{"sheet", "A sheet", {}, {}};
    const guide::Page other{"sheet-2", "Another", {}, {}};
    const QString html = QString::fromStdString(htmlOf({sheet, other, sheet, sheet}, guide));
    for (const char *id : {"sheet", "sheet-2", "sheet-3", "sheet-4"}) {
        INFO(id);
        CHECK(html.count(QStringLiteral("id=\"%1\"").arg(QLatin1String(id))) == 1);
    }
}
