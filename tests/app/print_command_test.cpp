#include "support/program_run.h"

#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace fs = std::filesystem;

namespace {

std::string contentsOf(const std::string &file)
{
    std::ifstream in(file, std::ios::binary);
    REQUIRE(in);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string printed(const std::string &arguments, const std::string &file)
{
    const Run run = midback("--print " + arguments + " --output '" + file + "'");
    INFO(arguments);
    CHECK(run.status == 0);
    CHECK(run.out.empty());
    return contentsOf(file);
}

bool contains(const std::string &text, const std::string &words)
{
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("print command: each sheet prints as text HTML and PDF on both papers and in both sizes")
{
    const Folder folder;
    for (const char *sheet :
         {"checklist", "visit-sheet", "home", "compare", "seek-care --seek-care keeps-coming-back"}) {
        CHECK_FALSE(printed(sheet, folder.path("sheet.txt")).empty());
        CHECK(contains(printed(sheet, folder.path("sheet.html")), "</html>"));
        for (const char *options : {"", " --paper letter", " --text large", " --paper letter --text large"})
            CHECK(printed(std::string(sheet) + options, folder.path("sheet.pdf")).substr(0, 4) == "%PDF");
    }
    CHECK(folder.files() == 3);
}

TEST_CASE("print command: the sheet and the page of the same name are told apart")
{
    const Folder folder;
    CHECK(contains(printed("checklist", folder.path("a.txt")), "[ ] Mo"));
    const std::string page = printed("page/checklist", folder.path("b.txt"));
    CHECK_FALSE(contains(page, "[ ] Mo"));
    CHECK(contains(page, "Three items are marked to start with"));
    CHECK(contains(printed("visit-sheet", folder.path("c.txt")), "Three questions to ask"));
    CHECK_FALSE(contains(printed("page/visit-sheet", folder.path("d.txt")), "Three questions to ask"));
}

TEST_CASE("print command: a page is short and without sources unless more is asked for")
{
    const Folder folder;
    const std::string usual = printed("prevention", folder.path("a.txt"));
    const std::string all = printed("prevention --detail all", folder.path("b.txt"));
    const std::string sources = printed("prevention --detail short --sources", folder.path("c.txt"));
    CHECK_FALSE(contains(usual, "Lifting"));
    CHECK(contains(all, "Lifting"));
    CHECK_FALSE(contains(sources, "Lifting"));
    for (const std::string &text : {usual, all})
        CHECK_FALSE(contains(text, "https://"));
    CHECK(contains(sources, "https://"));
}

TEST_CASE("print command: how much is printed is one of two words")
{
    const Run run = midback("--print causes --detail most --output a.txt");
    CHECK(isRefused(run, 2));
    CHECK(run.err == "--detail is short or all. See midback --help.\n");
}

TEST_CASE("print command: the answer of the symptom check needs replies")
{
    const Folder folder;
    const Run run = midback("--print seek-care --output " + folder.path("a.pdf"));
    CHECK(isRefused(run, 2));
    CHECK(run.err == "--print seek-care needs --seek-care or --not-sure too. See midback --help.\n");
    CHECK(folder.files() == 0);
    const std::string text = printed("seek-care --seek-care chest-pain-pressure", folder.path("a.txt"));
    CHECK(contains(text, "Sheet for the doctor"));
}

TEST_CASE("print command: the checklists are listed")
{
    const Run run = midback("--list checklists");
    CHECK(run.status == 0);
    CHECK(linesOf(run.out) == std::vector<std::string>{"prevention\tPrevent back spasms: my week"});
}

TEST_CASE("print command: stretches and routines are listed and printed by their ids")
{
    const Folder folder;
    CHECK(contains(midback("--list stretches").out, "seated-turn\tSeated turn\n"));
    CHECK(linesOf(midback("--list routines").out).front() == "first-aid\tFirst aid for a spasm");
    CHECK(contains(printed("stretch/seated-turn", folder.path("a.txt")), "Who should ask first"));
    CHECK(contains(printed("routine/first-aid", folder.path("b.txt")), "Slow breathing: 3 min"));
    CHECK(isRefused(midback("--print stretch/none --output " + folder.path("c.txt")), 2));
    CHECK(isRefused(midback("--print routine/none --output " + folder.path("c.txt")), 2));
}

TEST_CASE("print command: what cannot be saved is one sentence and a fault and harms no file")
{
    const Folder folder;
    fs::create_directories(folder.path("folder.pdf"));
    for (const std::string &file : {folder.path("none/a.pdf"), folder.path("folder.pdf"), std::string("/dev/full")}) {
        const Run run = midback("--print checklist --output '" + file + "'");
        INFO(file);
        CHECK(isRefused(run, file == "/dev/full" ? 2 : 1));
    }
    CHECK(folder.files() == 1);
}
