#include "guide/page/print_form.h"

#include "guide/booklet/guide_pages.h"
#include "support/made_up_guide.h"

#include "support/catch.h"

#include <algorithm>

using namespace guide;

namespace {

const PrintForm withSources{Detail::All, true};

Paragraph words(const std::string &text)
{
    return {{Plain{text}}};
}

Page pageWith(std::vector<Block> blocks)
{
    return {"id", "Page", {}, std::move(blocks)};
}

// Every block in a word, and of a fold the number of blocks that it holds: "Fold title (2)".
std::vector<std::string> outlineOf(const Page &page)
{
    std::vector<std::string> outline;
    for (const Block &block : page.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            outline.push_back("# " + heading->text);
        else if (const auto *fold = std::get_if<Fold>(&block))
            outline.push_back(fold->title + " (" + std::to_string(fold->size) + ")");
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            outline.push_back(plainText(paragraph->text));
        else
            outline.push_back(std::holds_alternative<SheetForm>(block) ? "form" : "other");
    }
    return outline;
}

using Outline = std::vector<std::string>;

Outline outlineOf(const Page &page, const PrintForm &form)
{
    return outlineOf(printed(page, madeUpGuide(), form));
}

// A lead, two folds below a heading of their own, and the date of the check, as every page of a section ends.
Page pageWithFolds()
{
    return pageWith({words("Lead."), Heading{"More", 2}, Fold{"One", 2}, words("1a"), words("1b"), Fold{"Two", 1},
                     words("2a"), words("Last checked.")});
}

Outline withoutForms(std::vector<Block> blocks)
{
    Page page = pageWith(std::move(blocks));
    eraseForms(page);
    return outlineOf(page);
}

std::vector<int> sourceNumbersOf(const Page &page)
{
    std::vector<int> numbers;
    for (const Block &block : page.blocks) {
        if (const auto *entry = std::get_if<SourceEntry>(&block))
            numbers.push_back(entry->number);
    }
    return numbers;
}

bool hasHeading(const Page &page, std::string_view text)
{
    return std::any_of(page.blocks.begin(), page.blocks.end(), [&](const Block &block) {
        const auto *heading = std::get_if<Heading>(&block);
        return heading && heading->text == text;
    });
}

} // namespace

TEST_CASE("print form: a page that stands alone ends with each source that it cites once in full")
{
    const Guide guide = madeUpGuide();
    const Page page = printed(pageOf(guide, *guide.section("home"), "2026-12-01"), guide, withSources);
    CHECK(hasHeading(page, "Sources"));
    CHECK(sourceNumbersOf(page) == std::vector<int>{1, 2, 3});
    CHECK(std::holds_alternative<SourceEntry>(page.blocks.back()));
}

TEST_CASE("print form: the list of sources stands alone as it is and so does a page that cites nothing")
{
    const Guide guide = madeUpGuide();
    const Page sources = pageOf(guide, *guide.section("sources"), "2026-12-01");
    CHECK(printed(sources, guide, withSources).blocks.size() == sources.blocks.size());
    const Page plain{"plain", "Plain", {}, {Paragraph{{Plain{"No claim."}}}}};
    CHECK(printed(plain, guide, withSources).blocks.size() == 1);
}

TEST_CASE("print form: a form of the screen leaves neither a trace nor an empty heading")
{
    const Guide guide = madeUpGuide();
    const auto headings = [&](std::vector<Block> blocks) {
        std::vector<std::string> texts;
        for (const Block &block : printed({"id", "Page", {}, std::move(blocks)}, guide, withSources).blocks) {
            CHECK_FALSE(std::holds_alternative<SheetForm>(block));
            if (const auto *heading = std::get_if<Heading>(&block))
                texts.push_back(heading->text);
        }
        return texts;
    };
    using Headings = std::vector<std::string>;
    const Paragraph words{{Plain{"Words."}}};
    CHECK(headings({Heading{"Form", 2}, SheetForm{}, Heading{"After", 2}, words}) == Headings{"After"});
    CHECK(headings({words, Heading{"Form", 2}, SheetForm{}}).empty());
    CHECK(headings({SheetForm{}, Heading{"After", 2}, words}) == Headings{"After"});
    CHECK(headings({Heading{"Form", 2}, words, SheetForm{}}) == Headings{"Form"});
    CHECK(headings({Heading{"Form", 2}, SheetForm{}, words}) == Headings{"Form"});
}

TEST_CASE("print form: every block knows the fold that holds it")
{
    CHECK(foldsOf(pageWithFolds()) == std::vector<std::size_t>{8, 8, 2, 2, 2, 5, 5, 8});
    CHECK(foldsOf(pageWith({})).empty());
    CHECK(foldsOf(pageWith({Fold{"Empty", 0}, words("a")})) == std::vector<std::size_t>{0, 2});
}

TEST_CASE("print form: a block that goes is taken from its fold and what follows keeps its own")
{
    Page page = pageWithFolds();
    page.asides = {0, 3, 7};
    eraseBlock(page, 3);
    CHECK(outlineOf(page) == Outline{"Lead.", "# More", "One (1)", "1b", "Two (1)", "2a", "Last checked."});
    CHECK(page.asides == std::vector<std::size_t>{0, 6});
    CHECK(foldsOf(page) == std::vector<std::size_t>{7, 7, 2, 2, 4, 4, 7});
}

TEST_CASE("print form: a block outside every fold changes none")
{
    Page page = pageWithFolds();
    page.asides = {7};
    eraseBlock(page, 0);
    CHECK(outlineOf(page) == Outline{"# More", "One (2)", "1a", "1b", "Two (1)", "2a", "Last checked."});
    CHECK(page.asides == std::vector<std::size_t>{6});
}

TEST_CASE("print form: a fold goes with the last block that it holds")
{
    Page page = pageWithFolds();
    page.asides = {7};
    eraseBlock(page, 6);
    CHECK(outlineOf(page) == Outline{"Lead.", "# More", "One (2)", "1a", "1b", "Last checked."});
    CHECK(page.asides == std::vector<std::size_t>{5});
}

TEST_CASE("print form: what stands on the sheet is in the short form with the title of its fold or without it")
{
    const Page page =
        pageWith({words("Lead."), Fold{"One", 1, OnSheet::Titled}, words("1a"), Fold{"Two", 1, OnSheet::Untitled},
                  words("2a"), Heading{"More", 2}, Fold{"Three", 1}, words("3a"), words("Last checked.")});
    CHECK(outlineOf(page, {}) == Outline{"Lead.", "One (1)", "1a", "2a", "Last checked."});
    CHECK(printed(page, madeUpGuide(), {}).dense);
    CHECK_FALSE(printed(pageWithFolds(), madeUpGuide(), {}).dense);
}

TEST_CASE("print form: the short form leaves out the folds and a heading that has nothing left below")
{
    CHECK(outlineOf(pageWithFolds(), {Detail::Short}) == Outline{"Lead.", "Last checked."});
    CHECK(outlineOf(pageWith({Heading{"Kept", 2}, words("a"), Fold{"One", 1}, words("1a"), Heading{"Gone", 2},
                              Fold{"Two", 1}, words("2a"), Heading{"Next", 2}, words("b"), words("Last checked.")}),
                    {Detail::Short})
          == Outline{"# Kept", "a", "# Next", "b", "Last checked."});
}

TEST_CASE("print form: a heading above a smaller one that stays is kept in the short form")
{
    CHECK(outlineOf(pageWith({Heading{"Kept", 2}, Heading{"Small", 3}, words("a"), Fold{"One", 1}, words("1a"),
                              words("Last checked.")}),
                    {Detail::Short})
          == Outline{"# Kept", "# Small", "a", "Last checked."});
}

TEST_CASE("print form: a heading goes with the smaller ones that had nothing but folds")
{
    CHECK(outlineOf(pageWith({Heading{"Gone", 2}, Heading{"Small", 3}, Fold{"One", 1}, words("1a"), Heading{"Small", 3},
                              Fold{"Two", 1}, words("2a"), words("Last checked.")}),
                    {Detail::Short})
          == Outline{"Last checked."});
}

TEST_CASE("print form: the last paragraph of a page without folds keeps its heading in the short form")
{
    CHECK(outlineOf(pageWith({Heading{"Kept", 2}, words("a")}), {Detail::Short}) == Outline{"# Kept", "a"});
}

TEST_CASE("print form: the full form has every fold")
{
    CHECK(outlineOf(pageWithFolds(), {Detail::All}) == outlineOf(pageWithFolds()));
}

TEST_CASE("print form: the short form has the folds that are open")
{
    CHECK(outlineOf(pageWithFolds(), {Detail::Short, false, {"Two"}})
          == Outline{"Lead.", "# More", "Two (1)", "2a", "Last checked."});
    CHECK(outlineOf(pageWithFolds(), {Detail::Short, false, {"Of another page"}}) == Outline{"Lead.", "Last checked."});
}

TEST_CASE("print form: without its sources a page shows no sign of them")
{
    Page page = pageWithFolds();
    page.summary = {Plain{"About."}, Citation{"own-1"}};
    page.blocks[0] = Paragraph{{Plain{"Lead."}, Citation{"article-1"}, Own{"We chose it."}}};
    page.blocks[3] = Callout{CalloutKind::Note, "Note", {Plain{"1a"}, SourceMark{{"article-2"}, {}}}};
    Page bare = printed(page, madeUpGuide(), {Detail::All, false});
    CHECK(bare.summary.size() == 1);
    CHECK(std::get<Paragraph>(bare.blocks[0]).text.size() == 1);
    CHECK(std::get<Callout>(bare.blocks[3]).text.size() == 1);
    CHECK_FALSE(hasHeading(bare, "Sources"));
    CHECK(sourceNumbersOf(bare).empty());
}

TEST_CASE("print form: the short form lists the sources of what it holds and of nothing else")
{
    Page page = pageWithFolds();
    page.blocks[0] = Paragraph{{Plain{"Lead."}, Citation{"article-2"}}};
    page.blocks[3] = Paragraph{{Plain{"1a"}, Citation{"own-1"}}};
    CHECK(sourceNumbersOf(printed(page, madeUpGuide(), {Detail::Short, true})) == std::vector<int>{2});
    CHECK(sourceNumbersOf(printed(page, madeUpGuide(), {Detail::Short, true, {"One"}})) == std::vector<int>{2, 3});
    CHECK(sourceNumbersOf(printed(page, madeUpGuide(), {Detail::All, true})) == std::vector<int>{2, 3});
}

TEST_CASE("print form: a list of sources in a fold stands for the list at the end")
{
    const Page page = pageWith({Paragraph{{Plain{"Lead."}, Citation{"article-2"}}}, Fold{"Sources", 1},
                                SourceEntry{2, madeUpGuide().sources()[1], {}}, words("Last checked.")});
    for (const Detail detail : {Detail::Short, Detail::All}) {
        const Page form = printed(page, madeUpGuide(), {detail, true});
        CHECK(sourceNumbersOf(form) == std::vector<int>{2});
        CHECK_FALSE(hasHeading(form, "Sources"));
    }
    CHECK(sourceNumbersOf(printed(page, madeUpGuide(), {Detail::Short, false})).empty());
}

TEST_CASE("print form: a form takes the fold that holds nothing else with it")
{
    CHECK(withoutForms({Fold{"Form", 1}, SheetForm{}}).empty());
    CHECK(withoutForms({words("a"), Fold{"Form", 1}, SheetForm{}, words("b")}) == Outline{"a", "b"});
    CHECK(withoutForms({words("a"), Fold{"Form", 1}, SheetForm{}, Heading{"After", 2}, words("b")})
          == Outline{"a", "# After", "b"});
    CHECK(withoutForms({Heading{"Above", 2}, Fold{"Form", 1}, SheetForm{}, Heading{"After", 2}, words("b")})
          == Outline{"# After", "b"});
    CHECK(withoutForms({Fold{"Form", 2}, Heading{"In", 3}, SheetForm{}, Fold{"Two", 1}, words("2a")})
          == Outline{"Two (1)", "2a"});
    CHECK(withoutForms({Fold{"Form", 2}, words("1a"), SheetForm{}, words("b")}) == Outline{"Form (1)", "1a", "b"});
}

TEST_CASE("print form: the words behind a fold are not below the heading in it")
{
    CHECK(withoutForms({Fold{"Form", 3}, words("1a"), Heading{"In", 3}, SheetForm{}, words("Behind.")})
          == Outline{"Form (1)", "1a", "Behind."});
    CHECK(withoutForms({Heading{"Above", 2}, SheetForm{}, Fold{"Below", 1}, words("1a")})
          == Outline{"# Above", "Below (1)", "1a"});
}
