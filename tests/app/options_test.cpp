// What is made of the table of options: nothing of it is missing anywhere.

#include "app/options.h"

#include "app/completion.h"
#include "app/manual.h"

#include "support/catch.h"
#include "support/program_run.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>

namespace {

bool hasPart(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

std::string written(const std::string &name)
{
    std::ifstream file(std::string(MIDBACK_MANUAL) + "/" + name, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string unescaped(std::string manual)
{
    for (auto at = manual.find("\\-"); at != std::string::npos; at = manual.find("\\-", at))
        manual.erase(at, 1);
    return manual;
}

std::string lastWord(const std::string &typed)
{
    return typed.substr(typed.rfind(' ') + 1);
}

bool hasBash()
{
    return std::system("bash -c 'exit 0' 2>/dev/null") == 0;
}

// What bash offers behind what was typed, as it hands the words on: with "=" as a word of its own.
std::vector<std::string> offered(const std::string &typed)
{
    const Folder folder;
    const std::string script = folder.path("complete.sh");
    std::ofstream(script) << "PATH=$(dirname '" MIDBACK_PROGRAM "'):$PATH\n"
                          << "source '" MIDBACK_MANUAL "/midback.bash' || exit 1\n"
                          << "COMP_WORDS=(midback " << typed << ")\n"
                          << "[[ '" << lastWord(typed) << "' ]] || COMP_WORDS+=('')\n"
                          << "COMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n"
                          << "_midback\n"
                          << "[[ ${#COMPREPLY[@]} = 0 ]] || printf '%s\\n' \"${COMPREPLY[@]}\" >'"
                          << folder.path("offered") << "'\n";
    CHECK(std::system(("bash '" + script + "'").c_str()) == 0);
    std::ifstream file(folder.path("offered"));
    const std::string text(std::istreambuf_iterator<char>(file), {});
    return linesOf(text);
}

bool offers(const std::string &typed, const std::string &word)
{
    const std::vector<std::string> words = offered(typed);
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

TEST_CASE("options: each is in the help and the manual and the completion of each shell")
{
    const std::string help = plainMidback("--help").out;
    const std::string manual = unescaped(written("midback.1"));
    const std::string bash = written("midback.bash");
    const std::string zsh = written("_midback");
    const std::string fish = written("midback.fish");
    REQUIRE(allOptions().size() > 10);
    for (const Option &option : allOptions()) {
        const std::string name(option.name);
        const std::string argument = option.argument.empty() ? "" : " " + std::string(option.argument);
        INFO(name);
        CHECK(hasPart(help, "--" + name + argument));
        CHECK(hasPart(manual, "\\fB--" + name + "\\fR"));
        CHECK((hasPart(bash, "--" + name + " ") || hasPart(bash, "--" + name + "'")));
        CHECK(hasPart(zsh, "--" + name));
        CHECK(hasPart(fish, " -l " + name + " "));
        for (const Choice &choice : option.choices) {
            const std::string value(choice.value);
            INFO(value);
            CHECK(hasPart(help, " " + value + " "));
            CHECK(hasPart(manual, "\\fB" + value + "\\fR"));
            for (const std::string *shell : {&bash, &zsh, &fish})
                CHECK(hasPart(*shell, value));
        }
    }
}

TEST_CASE("options: what the build wrote is of the same table as the program")
{
    CHECK(written("midback.1") == manualPage(MIDBACK_VERSION));
    CHECK(written("midback.bash") == bashCompletion());
    CHECK(written("_midback") == zshCompletion());
    CHECK(written("midback.fish") == fishCompletion());
    CHECK(plainMidback("--help").out == helpText());
}

TEST_CASE("options: the help fits a window of a hundred columns and names the exit statuses")
{
    const std::vector<std::string> lines = linesOf(helpText());
    for (const std::string &line : lines) {
        INFO(line);
        CHECK((line.size() <= 100 || &line == &lines.front()));
    }
    CHECK(lines.back() == "Exit status: 0 if all went well, 1 for a fault, 2 for wrong use.");
}

TEST_CASE("options: the manual has the parts that a manual has and no line that is a command by accident")
{
    const std::string manual = manualPage("1.2.3");
    std::size_t at = 0;
    for (const char *part : {".TH MIDBACK 1", ".SH NAME\n", ".SH SYNOPSIS\n", ".SH DESCRIPTION\n", ".SH OPTIONS\n",
                             ".SH \"EXIT STATUS\"\n", ".SH EXAMPLES\n"}) {
        INFO(part);
        const std::size_t found = manual.find(part, at);
        REQUIRE(found != std::string::npos);
        at = found;
    }
    CHECK(hasPart(manual, "Midback 1.2.3"));
    const std::set<std::string> commands{".TH", ".SH", ".TP", ".PP", ".RS", ".RE", ".B"};
    for (const std::string &line : linesOf(manual)) {
        INFO(line);
        CHECK_FALSE(line.starts_with('\''));
        CHECK((!line.starts_with('.') || commands.contains(line.substr(0, line.find(' ')))));
    }
}

TEST_CASE("options: the choices that the table names are those that the program takes")
{
    const Folder folder;
    for (const Choice &choice : optionNamed("list").choices)
        CHECK(plainMidback("--list " + std::string(choice.value)).status == 0);
    for (const char *name : {"paper", "text"}) {
        for (const Choice &choice : optionNamed(name).choices) {
            INFO(name << ' ' << choice.value);
            CHECK(plainMidback("--print home --output " + folder.path("a.txt") + " --" + name + " "
                               + std::string(choice.value))
                      .status
                  == 0);
        }
    }
    for (const Choice &choice : optionNamed("print").choices) {
        const std::string what(choice.value);
        const std::string symptoms = what == "seek-care" ? " --seek-care fever-or-chills" : "";
        INFO(what);
        CHECK(plainMidback("--print " + what + symptoms + " --output " + folder.path("a.txt")).status == 0);
    }
}

TEST_CASE("options: bash completes options and choices and ids")
{
    if (!hasBash()) {
        WARN("Skipped: bash is not installed.");
        return;
    }
    CHECK(offered("--pa") == std::vector<std::string>{"--page", "--paper"});
    CHECK(offered("--paper l") == std::vector<std::string>{"letter"});
    CHECK(offered("--paper ") == std::vector<std::string>{"a4", "letter"});
    CHECK(offered("--paper = ") == std::vector<std::string>{"a4", "letter"});
    CHECK(offered("--paper = l") == std::vector<std::string>{"letter"});
    CHECK(offered("--list sy") == std::vector<std::string>{"symptoms"});
    CHECK(offers("--page ca", "causes"));
    CHECK(offers("--page medication/ibu", "medication/ibuprofen"));
    CHECK(offers("--print ", "guide"));
    CHECK(offers("--print medication/", "medication/ibuprofen"));
    CHECK_FALSE(offers("--page ", "guide"));
    CHECK(offers("--seek-care ch", "chest-pain-pressure"));
    CHECK(offers("--seek-care fever-or-chills,ch", "fever-or-chills,chest-pain-pressure"));
    CHECK(offered("--search ").empty());
}
