// The program on a computer that lacks something: it says so in one sentence, and the guide can still be read.

#include "support/program_run.h"

#include "support/catch.h"

#include <cstdlib>
#include <fstream>

namespace {

bool isOneSentence(const Run &run)
{
    return linesOf(run.err).size() == 1 && run.err.size() < 300;
}

// Prints a page as text there, in silence.
void checkReads(const std::string &environment)
{
    const Folder output;
    const Run run = plainMidback("--print home --output '" + output.path("home.txt") + "'", environment);
    INFO(environment << ": " << run.err);
    CHECK(run.status == 0);
    CHECK(run.err.empty());
    CHECK(output.files() == 1);
}

} // namespace

TEST_CASE("hard places: without a home or with one that takes no file the guide reads and the window opens")
{
    for (const char *home : {"env -u HOME -u XDG_CONFIG_HOME", "env HOME=/proc/self XDG_CONFIG_HOME=/proc/self",
                             "env HOME=/nosuch XDG_CONFIG_HOME=/nosuch/place", "env -i"}) {
        checkReads(home);
        const Run run = plainMidback("", std::string(home) + " QT_QPA_PLATFORM=offscreen timeout 3");
        INFO(home << ": " << run.err);
        CHECK(run.status == 124); // until it is told to end
    }
}

TEST_CASE("hard places: without a font the window says so and a PDF is refused and text is written")
{
    const Folder folder;
    std::ofstream(folder.path("fonts.conf")) << "<fontconfig></fontconfig>\n";
    const std::string fontless = "env QT_QPA_PLATFORM=offscreen FONTCONFIG_FILE='" + folder.path("fonts.conf") + "'";
    checkReads(fontless);
    const Run pdf = plainMidback("--print home --output '" + folder.path("home.pdf") + "'", fontless);
    CHECK(isRefused(pdf, 1));
    CHECK(isOneSentence(pdf));
    CHECK(pdf.err.find("This computer has no font") == 0);
    CHECK(folder.files() == 1);
    const Run window = plainMidback("", fontless + " timeout 3");
    CHECK(window.status == 124); // until it is told to end
    CHECK(window.err.find("This computer has no font") == 0);
}

TEST_CASE("hard places: a megabyte of arguments is refused in one sentence")
{
    const std::string word(100'000, 'a');
    std::string ten;
    for (int i = 0; i < 10; ++i)
        ten += " " + word;
    const Folder folder;
    for (const std::string option :
         {"", "--page ", "--print ", "--seek-care ", "--look-up ", "--list ", "--content "}) {
        const std::string script = folder.path("run.sh"); // a shell takes no argument as long as that
        std::ofstream(script) << "exec '" << MIDBACK_PROGRAM << "' " << option << ten << '\n';
        const Run run = plainMidback("--version >/dev/null; sh '" + script + "'");
        INFO("midback " << option << "aaa");
        CHECK(run.status != 0);
        CHECK(run.out.empty());
        CHECK(isOneSentence(run));
    }
}

TEST_CASE("hard places: a long name is not looked up")
{
    const Run run = plainMidback("--look-up " + std::string(100'000, 'a'));
    CHECK(isRefused(run, 2));
    CHECK(isOneSentence(run));
}
