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
using guide::Own;
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
    explicit Written(const guide::Text &text, SourceMarks marks = SourceMarks::Link, TextRole role = TextRole::Body)
    {
        writeText(document, text, role, style, madeUpGuide(), marks);
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
    REQUIRE(written.runs.size() == 6); // the room before the mark is one too
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

TEST_CASE("text writer: a link leads to its page and the mark to the sources")
{
    const Written written({Plain{"See "}, Link{"causes", "the causes"}, Citation{"article-2"}});
    REQUIRE(written.runs.size() == 4);
    const QString link = written.runs[1].format.anchorHref();
    CHECK(pageOfAddress(link) == QLatin1String("causes"));
    CHECK(link != sourceMarkAddress());
    CHECK(written.runs[3].format.anchorHref() == sourceMarkAddress());
}

TEST_CASE("text writer: addresses tell pages from the mark and from anything else")
{
    CHECK(pageOfAddress(pageAddress("medication/ibuprofen")) == QLatin1String("medication/ibuprofen"));
    CHECK(pageOfAddress(sourceMarkAddress()).isEmpty());
    CHECK(pageOfAddress(QStringLiteral("https://example.org")).isEmpty());
    CHECK(pageOfAddress(QString()).isEmpty());
}

TEST_CASE("text writer: on the screen one quiet mark at the end counts the sources and no choices of ours")
{
    const Written written(
        {Plain{"Claim."}, Citation{"own-1"}, Plain{" More."}, Own{"We chose it."}, Citation{"article-1"}});
    CHECK(written.words() == QLatin1String("Claim. More.  Sources 2"));
    REQUIRE(written.runs.size() == 2);
    const QTextCharFormat &mark = written.runs[1].format;
    CHECK(written.runs[1].text == QStringLiteral("Sources\u00a02"));
    CHECK(mark.verticalAlignment() == QTextCharFormat::AlignNormal);
    CHECK(mark.fontPointSize() < written.document.defaultFont().pointSizeF());
    CHECK_FALSE(mark.fontUnderline());
}

TEST_CASE("text writer: a source that is cited twice counts once")
{
    CHECK(Written({Plain{"Claim."}, Citation{"own-1"}, Plain{" Again."}, Citation{"own-1"}})
              .runs.back()
              .text.endsWith(QLatin1Char('1')));
}

TEST_CASE("text writer: what rests on a choice of this guide alone says so")
{
    CHECK(Written({Plain{"Claim."}, Own{"We chose it."}, Own{"And why."}}).runs.back().text
          == QStringLiteral("Our\u00a0choice"));
    CHECK(Written({Plain{"Claim."}, Own{"We chose it."}}, SourceMarks::Brackets).words()
          == QLatin1String("Claim. [our choice]"));
}

TEST_CASE("text writer: on paper the sources stand at the end in brackets by number in the size of the text")
{
    const Written written(
        {Plain{"Claim."}, Citation{"own-1"}, Plain{" More."}, Own{"We chose it."}, Citation{"article-1"}},
        SourceMarks::Brackets);
    CHECK(written.words() == QLatin1String("Claim. More. [1, 3, our choice]"));
    for (const Run &run : written.runs) {
        CHECK(run.format.verticalAlignment() == QTextCharFormat::AlignNormal);
        CHECK_FALSE(run.format.isAnchor());
    }
}

TEST_CASE("text writer: a mark that was gathered before is written as one")
{
    const guide::Text text{Plain{"Claim."}, guide::SourceMark{{"article-2"}, {"We chose it."}}, Citation{"article-1"}};
    CHECK(Written(text, SourceMarks::Brackets).words() == QLatin1String("Claim. [1, 2, our choice]"));
    CHECK(Written(text).runs.back().text == QStringLiteral("Sources\u00a02"));
}

TEST_CASE("text writer: a text that rests on nothing has no mark")
{
    CHECK_FALSE(sourceMarkOf({Plain{"Words."}, Link{"causes", "a link"}}));
    CHECK(Written({Plain{"Words."}}).runs.size() == 1);
    CHECK(Written({Plain{"Words."}}, SourceMarks::Brackets).words() == QLatin1String("Words."));
}

TEST_CASE("text writer: paper has no links")
{
    const Written written({Plain{"See "}, Link{"causes", "the causes"}}, SourceMarks::Brackets);
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
    writeText(document, {Plain{"first"}}, TextRole::Title, style, guide, SourceMarks::Link);
    writeText(document, {Plain{"second"}}, TextRole::Body, style, guide, SourceMarks::Link);
    CHECK(document.toPlainText() == QLatin1String("second"));
    CHECK(document.blockCount() == 1);
    CHECK(document.defaultFont().pointSizeF() == Approx(style.font.pointSizeF()));
    CHECK(document.documentMargin() == 0);
}

TEST_CASE("text writer: the role decides the font and the colour")
{
    const Written title({Plain{"Title"}}, SourceMarks::Link, TextRole::Title);
    CHECK(title.document.defaultFont().pointSizeF() > title.style.font.pointSizeF());
    CHECK(title.runs.front().format.foreground().color() == title.style.heading);
    const Written lead({Plain{"Lead"}}, SourceMarks::Link, TextRole::Lead);
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
