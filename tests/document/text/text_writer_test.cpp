#include "document/text/text_writer.h"

#include "support/made_up_guide.h"
#include "support/qt_strings.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>

#include <vector>

using namespace document;
using guide::Citation;
using guide::Link;
using guide::Plain;
using guide::Strong;

namespace {

struct Run
{
    QString text;
    QTextCharFormat format;
};

// A text as it was written, run by run.
class Written
{
public:
    explicit Written(const guide::Text &text, Citations citations = Citations::Raised, TextRole role = TextRole::Body)
    {
        writeText(document, text, role, style, madeUpGuide(), citations);
        for (auto it = document.firstBlock().begin(); !it.atEnd(); ++it)
            runs.push_back({it.fragment().text(), it.fragment().charFormat()});
    }

    QString words() const { return document.toPlainText(); }

    PageStyle style = PageStyle::light(QFont());
    QTextDocument document;
    std::vector<Run> runs;
};

} // namespace

TEST_CASE("text writer: each span becomes a run of its own look")
{
    const Written written(
        {Plain{"Rest is "}, Strong{"not"}, Plain{" the "}, Link{"causes", "answer"}, Citation{"own-1"}});
    REQUIRE(written.runs.size() == 5);
    CHECK(written.runs[0].text == QLatin1String("Rest is "));
    CHECK_FALSE(written.runs[0].format.isAnchor());
    CHECK(written.runs[0].format.foreground().color() == written.style.text);
    CHECK(written.runs[1].text == QLatin1String("not"));
    CHECK(written.runs[1].format.fontWeight() > QFont::Normal);
    CHECK(written.runs[2].format.fontWeight() <= QFont::Normal);
    CHECK(written.runs[3].text == QLatin1String("answer"));
    CHECK(written.runs[3].format.isAnchor());
    CHECK(written.runs[3].format.fontUnderline());
    CHECK(written.runs[3].format.foreground().color() == written.style.link);
}

TEST_CASE("text writer: a link leads to its page and a citation to its source")
{
    const Written written({Plain{"See "}, Link{"causes", "the causes"}, Citation{"article-2"}});
    REQUIRE(written.runs.size() == 3);
    const QString link = written.runs[1].format.anchorHref();
    CHECK(pageOfAddress(link) == QLatin1String("causes"));
    CHECK(sourceOfAddress(link).isEmpty());
    const QString citation = written.runs[2].format.anchorHref();
    CHECK(sourceOfAddress(citation) == QLatin1String("article-2"));
    CHECK(pageOfAddress(citation).isEmpty());
}

TEST_CASE("text writer: addresses tell pages from sources and from anything else")
{
    CHECK(pageOfAddress(pageAddress("medication/ibuprofen")) == QLatin1String("medication/ibuprofen"));
    CHECK(sourceOfAddress(sourceAddress("nhs")) == QLatin1String("nhs"));
    CHECK(pageOfAddress(QStringLiteral("https://example.org")).isEmpty());
    CHECK(sourceOfAddress(QStringLiteral("https://example.org")).isEmpty());
    CHECK(pageOfAddress(QString()).isEmpty());
}

TEST_CASE("text writer: on the screen a citation is a small raised number")
{
    const Written written({Plain{"Claim."}, Citation{"own-1"}, Citation{"article-1"}});
    CHECK(written.words() == QStringLiteral("Claim.\u202f3\u20091"));
    REQUIRE(written.runs.size() == 3);
    CHECK(written.runs[1].format.verticalAlignment() == QTextCharFormat::AlignSuperScript);
    CHECK(written.runs[2].format.verticalAlignment() == QTextCharFormat::AlignSuperScript);
}

TEST_CASE("text writer: on paper a citation stands in brackets in the size of the text")
{
    const Written written({Plain{"Claim."}, Citation{"own-1"}, Citation{"article-1"}}, Citations::Brackets);
    CHECK(written.words() == QLatin1String("Claim. [3] [1]"));
    for (const Run &run : written.runs) {
        CHECK(run.format.verticalAlignment() == QTextCharFormat::AlignNormal);
        CHECK_FALSE(run.format.isAnchor());
    }
}

TEST_CASE("text writer: paper has no links")
{
    const Written written({Plain{"See "}, Link{"causes", "the causes"}}, Citations::Brackets);
    CHECK(written.words() == QLatin1String("See the causes"));
    for (const Run &run : written.runs) {
        CHECK_FALSE(run.format.isAnchor());
        CHECK(run.format.anchorHref().isEmpty());
        CHECK_FALSE(run.format.fontUnderline());
    }
}

TEST_CASE("text writer: markup in content stays text")
{
    const Written written({Plain{"<b>bold</b> &amp; "}, Strong{"<i>"}, Link{"causes", "<a href='x'>"}});
    CHECK(written.words() == QLatin1String("<b>bold</b> &amp; <i><a href='x'>"));
    CHECK(written.runs.front().format.fontWeight() <= QFont::Normal);
    CHECK(written.runs.back().format.anchorHref() == pageAddress("causes"));
}

TEST_CASE("text writer: writing again replaces what was there")
{
    QTextDocument document;
    const PageStyle style = PageStyle::light(QFont());
    const guide::Guide guide = madeUpGuide();
    writeText(document, {Plain{"first"}}, TextRole::Title, style, guide, Citations::Raised);
    writeText(document, {Plain{"second"}}, TextRole::Body, style, guide, Citations::Raised);
    CHECK(document.toPlainText() == QLatin1String("second"));
    CHECK(document.blockCount() == 1);
    CHECK(document.defaultFont().pointSizeF() == Approx(style.font.pointSizeF()));
    CHECK(document.documentMargin() == 0);
}

TEST_CASE("text writer: the role decides the font and the colour")
{
    const Written title({Plain{"Title"}}, Citations::Raised, TextRole::Title);
    CHECK(title.document.defaultFont().pointSizeF() > title.style.font.pointSizeF());
    CHECK(title.runs.front().format.foreground().color() == title.style.heading);
    const Written lead({Plain{"Lead"}}, Citations::Raised, TextRole::Lead);
    CHECK(lead.runs.front().format.foreground().color() == lead.style.text);
}

TEST_CASE("text writer: lines have air between them")
{
    const Written written({Plain{"words"}});
    CHECK(written.document.firstBlock().blockFormat().lineHeightType() == QTextBlockFormat::ProportionalHeight);
    CHECK(written.document.firstBlock().blockFormat().lineHeight() >= 110);
}

TEST_CASE("text writer: letters of every script survive")
{
    const std::string words = "Größe \xe2\x89\xa5 5 \xe2\x80\x99 \xe6\xbc\xa2 \xf0\x9f\x98\x80";
    CHECK(Written({Plain{words}}).words() == toQString(words));
}
