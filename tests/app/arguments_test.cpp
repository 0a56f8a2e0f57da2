// What may stand together on the command line, and how what was typed is shown.

#include "support/program_run.h"

#include "support/catch.h"

TEST_CASE("arguments: an option that cannot be added up is given once")
{
    const Folder folder;
    const std::string print = "--print home --output " + folder.path("a.pdf");
    for (const std::string &twice :
         {std::string("--list pages --list symptoms"), std::string("--search heat --search ice"),
          std::string("--check --check"), std::string("--page home --page causes"), std::string("--version --version"),
          std::string("-h --help"), print + " --print causes", print + " --output " + folder.path("b.pdf"),
          print + " --paper a4 --paper letter", print + " --text large --text large"}) {
        const Run run = plainMidback(twice);
        INFO(twice);
        CHECK(isRefused(run, 2));
        CHECK(run.err.find(" is given twice") != std::string::npos);
    }
    CHECK(isRefused(midback("--content . --list pages"), 2));
    CHECK(folder.files() == 0);
}

TEST_CASE("arguments: an option without its value is wrong use and opens no window")
{
    for (const char *option : {"content", "page", "list", "search", "print", "output", "paper", "text"}) {
        for (const char *nothing : {"", " ''", "=", " ' '"}) {
            INFO(option << nothing);
            CHECK(isRefused(plainMidback(std::string("--") + option + nothing), 2));
        }
    }
    CHECK(isRefused(plainMidback("--check ''"), 2));
    CHECK(isRefused(plainMidback("--check=content"), 2));
}

TEST_CASE("arguments: one thing is asked for at a time")
{
    const Folder folder;
    const std::string output = "--output " + folder.path("a.pdf");
    for (const std::string &two :
         {std::string("--search heat --list pages"), std::string("--check --list pages"),
          "--print home " + output + " --search heat", std::string("--version --check"),
          std::string("--help --list pages"), std::string("--seek-care fever-or-chills --list pages"),
          std::string("--not-sure fever-or-chills --search heat"), std::string("--seek-care fever-or-chills --version"),
          std::string("--page home --list pages"), "--print home --page home " + output}) {
        INFO(two);
        CHECK(isRefused(plainMidback(two), 2));
    }
    CHECK(folder.files() == 0);
}

TEST_CASE("arguments: an option stands only with what it belongs to")
{
    const Folder folder;
    const std::string output = "--output " + folder.path("a.pdf");
    for (const std::string &stray :
         {output, std::string("--paper letter"), std::string("--text large"), "--list pages " + output,
          std::string("--search heat --paper letter"), std::string("--check --text large"),
          "--seek-care fever-or-chills " + output, "--print home --seek-care fever-or-chills " + output,
          "--print home --not-sure fever-or-chills " + output, std::string("--page home --paper a4")}) {
        INFO(stray);
        CHECK(isRefused(plainMidback(stray), 2));
    }
    CHECK(folder.files() == 0);
}

TEST_CASE("arguments: what is printed in one form alone refuses the options that choose another")
{
    const Folder folder;
    const std::string output = " --output " + folder.path("a.txt");
    for (const char *what : {"checklist", "visit-sheet", "seek-care --seek-care fever-or-chills", "stretch/cat-cow",
                             "routine/first-aid"}) {
        for (const char *option : {" --detail all", " --detail short", " --sources"}) {
            const Run run = plainMidback(std::string("--print ") + what + option + output);
            INFO(what << option);
            CHECK(isRefused(run, 2));
            CHECK(run.err.find(" has one form only;") != std::string::npos);
        }
        CHECK(plainMidback(std::string("--print ") + what + " --paper letter" + output).status == 0);
    }
    CHECK(plainMidback("--print page/checklist --detail all --sources" + output).status == 0);
    CHECK(folder.files() == 1);
}

TEST_CASE("arguments: the language of the window is one of three and belongs to the window")
{
    CHECK(isRefused(plainMidback("--lang xx"), 2));
    CHECK(plainMidback("--lang xx").err.find("en, long or mirrored") != std::string::npos);
    CHECK(isRefused(plainMidback("--lang long --list pages"), 2));
}

TEST_CASE("arguments: what is watched is a content folder in a window")
{
    const Run alone = plainMidback("--watch");
    CHECK(isRefused(alone, 2));
    CHECK(alone.err == "--watch needs --content DIR too. See midback --help.\n");
    CHECK(isRefused(plainMidback("--watch --page home"), 2));
    CHECK(isRefused(midback("--watch --check"), 2));
    CHECK(isRefused(midback("--watch --list pages"), 2));
    CHECK(midback("--watch --seek-care fever-or-chills").err
          == "--watch opens the window, and does not go with “Do I need care now?”. See midback --help.\n");
}

TEST_CASE("arguments: help and version and the list still answer by themselves")
{
    for (const char *one : {"--help", "-h", "--version", "--list pages", "--list=pages", "--check"}) {
        const Run run = plainMidback(one);
        INFO(one);
        CHECK(run.status == 0);
        CHECK_FALSE(run.out.empty());
        CHECK(run.err.empty());
    }
}

TEST_CASE("arguments: what was typed is shown cut and without its control characters")
{
    const std::string start(60, 'a');
    const std::string longWord = start + std::string(5000, 'b') + std::string(60, 'c');
    for (const char *option :
         {"--page ", "--list ", "--seek-care ", "--print ", "--output x.pdf --print ", "", "--paper ", "--", "-",
          "--check --content ", "--print home --output ", "--print home --output x/"}) {
        const Run run = plainMidback(option + longWord);
        INFO(option);
        CHECK(run.status != 0);
        CHECK(linesOf(run.err).size() <= 2);
        for (const std::string &line : linesOf(run.err))
            CHECK(line.size() < 300);
        CHECK(run.err.find(longWord.substr(0, 100)) == std::string::npos);

        const Run controlled =
            plainMidback(option + std::string("$(printf 'nosuch\\033[31m\\nred\\302\\205\\342\\200\\256')"));
        CHECK(controlled.status != 0);
        CHECK(linesOf(controlled.err).size() <= 2);
        CHECK(controlled.err.find('\033') == std::string::npos);
        CHECK(controlled.err.find("\xc2\x85") == std::string::npos);
        CHECK(controlled.err.find("\xe2\x80\xae") == std::string::npos);
    }
    CHECK(plainMidback("--list \"$(printf 'no\\033such')\"").err
          == "There is no list of no\\u001bsuch; there are: pages, medications, symptoms, checklists, stretches, "
             "routines. See midback "
             "--help.\n");
}

TEST_CASE("arguments: a name that is not UTF-8 is refused and no other file is written")
{
    const Folder folder;
    CHECK(isRefused(plainMidback("--print home --output " + folder.path("\xff.txt")), 2));
    CHECK(folder.files() == 0);
}

TEST_CASE("arguments: no sentence ends in two full stops")
{
    for (const char *wrong :
         {"--nosuch", "--check=content", "--list", "--print seek-care --output a.pdf", "--page .", "nosuch.",
          "--content nosuch. --list pages", "--print home --output nosuch./a.txt", "--list nosuch."}) {
        const Run run = plainMidback(wrong);
        INFO(wrong << ": " << run.err);
        CHECK(run.status != 0);
        CHECK_FALSE(run.err.empty());
        CHECK(run.err.find("..") == std::string::npos);
    }
}
