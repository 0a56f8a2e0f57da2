#include "document/export/export.h"
#include "guide/booklet/guide_pages.h"
#include "guide/page/page_sources.h"

#include "support/made_up_guide.h"
#include "support/made_up_words.h"
#include "support/page_words.h"
#include "support/qt_strings.h"

using document::plainTextOf;

namespace {

constexpr std::string_view yearsLater = "2028-01-01"; // so that the line about the age of the page is there too

std::string textOf(const std::vector<guide::Page> &pages)
{
    return plainTextOf(pages, madeUpGuide());
}

std::string textOf(const guide::Block &block)
{
    const std::string text = textOf(std::vector<guide::Page>{{"id", "T", {guide::Plain{"S."}}, {block}}});
    const std::string head = "T\n=\n\nS.\n\n";
    REQUIRE(text.starts_with(head));
    return text.substr(head.size());
}

QStringList linesOf(const std::string &text)
{
    return QString::fromStdString(text).split(QLatin1Char('\n'));
}

const std::string longWords =
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";

guide::SourceEntry entryOf(int number, const guide::Source &source)
{
    return {number, source, guide::sourceText(source, madeUpWords())};
}

} // namespace

TEST_CASE("export text: every word of every page is there in its order")
{
    const guide::Guide guide = madeUpGuide();
    const auto pages = pagesOf(guide, yearsLater);
    const QString words = normalised(QString::fromStdString(plainTextOf(pages, guide)));
    QStringList texts;
    for (const guide::Page &page : pages)
        texts += textsOf(page, guide);
    CHECK(missingFrom(words, texts) == QStringList());
}

TEST_CASE("export text: every kind of block has its form")
{
    using namespace guide;
    CHECK(textOf(Heading{"Steps", 2}) == "Steps\n-----\n\n");
    CHECK(textOf(Heading{"Steps", 3}) == "Steps\n\n");
    CHECK(textOf(Paragraph{{Plain{"See "}, Link{"causes", "the causes"}, Strong{"!"}, Citation{"own-1"}}})
          == "See the causes! [3]\n\n");
    CHECK(textOf(List{{{Plain{"a"}}, {Plain{"b"}}}, true}) == "1. a\n2. b\n\n");
    CHECK(textOf(List{{{Plain{"a"}}, {Plain{"b"}}}, false}) == "- a\n- b\n\n");
    CHECK(textOf(Callout{CalloutKind::Warning, "Check first.", {Plain{"Pain?"}}}) == "| Check first. Pain?\n\n");
    CHECK(textOf(Cards{{{"A", {{Plain{"b"}}, {Plain{"c"}}}}}}) == "A\n  b\n  c\n\n");
    CHECK(textOf(Action{"Go", "home"}).empty());
    CHECK(textOf(Facts{{{"Why", {{Plain{"x"}}}}, {"Not for", {{Plain{"y"}}, {Plain{"z"}}}}}})
          == "- Why: x\n- Not for:\n  - y\n  - z\n\n");
    CHECK(textOf(TickTable{"Habit", {"Mon", "Tue"}, "this week", {{"Move", {{"Walk"}, {"Rest", true}}}}})
          == "Habit\n\nMove\n\n- Walk\n  [ ] Mon [ ] Tue\n- Rest\n  [ ] this week\n\n");
    CHECK(textOf(entryOf(
              4, {"id", "A. B.", "https://x.example", "", "2026-11-01", SourceSeen::Page, "", SourceTopic::Article}))
          == "[4] A. B. https://x.example Read on 1 November 2026.\n\n");
}

TEST_CASE("export text: what is filled in by hand has boxes and lines and what was filled in stands there")
{
    using namespace guide;
    const std::string line(40, '_');
    CHECK(textOf(Blanks{{{"Name"}, {"Since", "Monday"}}, 1}) == "Name " + line + "\nSince Monday\n" + line + "\n\n");
    CHECK(textOf(Ticks{{{"Fever", true}, {"Cough", false}}}) == "[x] Fever\n[ ] Cough\n\n");
    CHECK(textOf(Contents{{{"Every week", {{"Water", "water"}, {"Light", "light"}}}}})
          == "Every week\n- Water\n- Light\n\n");
}

TEST_CASE("export text: no line is longer than 78 letters")
{
    using namespace guide;
    const Text words{Plain{longWords + " " + longWords}};
    const std::vector<Page> pages{
        {"id",
         longWords,
         words,
         {Heading{longWords, 2}, Heading{longWords, 3}, Paragraph{words}, List{{words, words}, true},
          List{{words}, false}, Callout{CalloutKind::Note, longWords, words}, Cards{{{longWords, {words}}}},
          Facts{{{"Why", {words}}, {"Who", {words, words}}}}}}};
    for (const QString &line : linesOf(textOf(pages))) {
        INFO(line.toStdString());
        CHECK(line.size() <= 78);
    }
}

TEST_CASE("export text: lines are filled and not broken early")
{
    const QStringList lines = linesOf(textOf(guide::Paragraph{{guide::Plain{longWords}}}));
    CHECK(lines[0] == QLatin1String("one two three four five six seven eight nine ten eleven twelve thirteen"));
    CHECK(lines[1] == QLatin1String("fourteen fifteen"));
}

TEST_CASE("export text: letters are counted and not bytes")
{
    std::string umlauts;
    for (int i = 0; i < 38; ++i)
        umlauts += "\xc3\xbc ";
    umlauts += "\xc3\xbc\xc3\xbc";
    const QStringList lines = linesOf(textOf(guide::Paragraph{{guide::Plain{umlauts}}}));
    CHECK(lines[0].size() == 78);
    CHECK(lines[1].isEmpty());
}

TEST_CASE("export text: lines that follow are indented as far as the first")
{
    const QStringList lines = linesOf(textOf(guide::List{{{guide::Plain{longWords}}}, true}));
    CHECK(lines[0].startsWith(QLatin1String("1. one")));
    CHECK(lines[1].startsWith(QLatin1String("   fo")));
}

TEST_CASE("export text: an address longer than a line stands whole")
{
    const std::string address = "https://example.org/" + std::string(90, 'x');
    const std::string text = textOf(guide::Paragraph{{guide::Plain{"See " + address + " now."}}});
    CHECK(text == "See\n" + address + "\nnow.\n\n");
}
