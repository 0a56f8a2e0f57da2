#include "support/program_run.h"

#include "support/catch.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

// What the program printed into a file of this kind; the file is removed.
std::string printed(const std::string &what, const std::string &suffix)
{
    const std::string file = (std::filesystem::temp_directory_path() / ("midback-medication-test." + suffix)).string();
    const Run run = midback("--print " + what + " --output '" + file + "'");
    INFO(what);
    CHECK(run.status == 0);
    CHECK(run.out.empty());
    std::ifstream in(file, std::ios::binary);
    REQUIRE(in);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    in.close();
    std::filesystem::remove(file);
    return text;
}

} // namespace

TEST_CASE("medication command: the list holds each medicine with its name")
{
    const Run run = midback("--list medications");
    CHECK(run.status == 0);
    const std::vector<std::string> lines = linesOf(run.out);
    REQUIRE(lines.size() == 8);
    CHECK(lines.front() == "acetaminophen\tAcetaminophen");
    CHECK(lines.back() == "onabotulinumtoxina\tOnabotulinumtoxinA");
}

TEST_CASE("medication command: every medicine that is listed prints its card with its sources")
{
    for (const std::string &line : linesOf(midback("--list medications").out)) {
        const std::size_t tab = line.find('\t');
        const std::string card = printed("medication/" + line.substr(0, tab) + " --detail all --sources", "txt");
        INFO(line);
        CHECK(card.find(line.substr(tab + 1) + "\n=") == 0);
        CHECK(card.find("Call your local emergency number now for:") < card.find("Side effects, and how often"));
        CHECK(card.find("\nSources\n-------\n\n[") != std::string::npos);
    }
}

TEST_CASE("medication command: the comparison prints as a table")
{
    CHECK(printed("compare", "html").find("<th scope=\"row\">") != std::string::npos);
    CHECK(printed("compare", "pdf").find("%PDF") == 0);
}

TEST_CASE("medication command: an unknown medicine is one sentence and wrong use")
{
    const Run run = midback("--print medication/aspirin --output card.txt");
    CHECK(run.status == 2);
    CHECK(linesOf(run.err)
          == std::vector<std::string>{"There is nothing called medication/aspirin to print. See midback --help."});
    CHECK_FALSE(std::filesystem::exists("card.txt"));
    CHECK(midback("--list medicines").status == 2);
}
