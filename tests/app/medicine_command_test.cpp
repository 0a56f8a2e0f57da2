#include "support/program_run.h"

#include "support/catch.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>

namespace {

// What the program printed into a file of this kind; the file is removed.
std::string printedAs(const std::string &what, const std::string &suffix)
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

// What is told, wherever its lines end.
std::string unwrapped(std::string told)
{
    std::replace(told.begin(), told.end(), '\n', ' ');
    return std::regex_replace(told, std::regex(" +"), " ");
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
        const std::string card = printedAs("medication/" + line.substr(0, tab) + " --detail all --sources", "txt");
        INFO(line);
        CHECK(card.find(line.substr(tab + 1) + "\n=") == 0);
        CHECK(card.find("Call your local emergency number now for:") < card.find("Side effects, and how often"));
        CHECK(card.find("\nSources\n-------\n\n[") != std::string::npos);
    }
}

TEST_CASE("medication command: the comparison prints as a table")
{
    CHECK(printedAs("compare", "html").find("<th scope=\"row\">") != std::string::npos);
    CHECK(printedAs("compare", "pdf").find("%PDF") == 0);
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

TEST_CASE("look-up command: says first what is in the pack with the hidden part then what it means then the cards")
{
    const Run run = midback("--look-up 'nurofen plus'");
    CHECK(run.status == 0);
    CHECK(run.err.empty());
    const std::string told = unwrapped(run.out);
    const auto content = told.find("Nurofen Plus: ibuprofen and codeine (an opioid).");
    const auto meaning = told.find("it can slow or stop your breathing");
    CHECK(content != std::string::npos);
    CHECK(content < meaning);
    CHECK(meaning != std::string::npos);
    CHECK(run.out.find("Read the card: ibuprofen") != std::string::npos);
}

TEST_CASE("look-up command: asks where several packs bear the name and says what is not in the guide")
{
    const Run which = midback("--look-up norgesic");
    CHECK(which.status == 0);
    CHECK(unwrapped(which.out).find("Which one is in your hand?") != std::string::npos);
    CHECK(unwrapped(which.out).find("aspirin") != std::string::npos);
    CHECK(unwrapped(which.out).find("Sold in Australia") != std::string::npos);
    CHECK(unwrapped(midback("--look-up loratadine").out).find("This guide does not know loratadine.")
          != std::string::npos);
    CHECK(unwrapped(midback("--look-up meloxicam").out).find("Meloxicam is an NSAID like ibuprofen.")
          != std::string::npos);
    CHECK(midback("--look-up ''").status == 2);
}

TEST_CASE("together command: takes packs and kinds by name and tells the worst first")
{
    const Run run = midback("--together 'nurofen plus,diazepam,alcohol'");
    CHECK(run.status == 0);
    const auto first = run.out.find("Do not combine without medical advice");
    CHECK(first != std::string::npos);
    CHECK(run.out.find("Nurofen Plus and diazepam") != std::string::npos);
    CHECK(unwrapped(midback("--together 'tylenol pm,percocet'").out).find("Both contain acetaminophen")
          != std::string::npos);
}

TEST_CASE("together command: two names of one medicine are told to be one before all else")
{
    const std::string told = unwrapped(midback("--together acetaminophen,paracetamol,alcohol").out);
    CHECK(told.find("Both contain paracetamol: count them together, as one medicine.") == 0);
    CHECK(told.find("Ask first") != std::string::npos);
}

TEST_CASE("together command: a name that is not one thing names the packs and says not to mix until it is known")
{
    const Run run = midback("--together anadin,ibuprofen");
    CHECK(run.status == 2);
    CHECK(run.out.empty());
    CHECK(linesOf(run.err).front()
          == "anadin is not one thing that the guide knows; give one of these, or what midback --look-up finds.");
    CHECK(run.err.find("Anadin Extra:") != std::string::npos);
    CHECK(linesOf(run.err).back() == "Until you know which one is in your hand, do not mix.");
    // A kind of medicine is one thing, whatever stands for it.
    for (const char *cannabis : {"cannabis", "cbd", "cbd gummies", "weed"})
        CHECK(midback(std::string("--together '") + cannabis + ",diazepam'").out.find("Do not combine")
              != std::string::npos);
    CHECK(midback("--together ,").status == 2);
}
