// What happens before and around an answer: the page to open at, the display, what Qt says and leaves behind.

#include "support/program_run.h"

#include "support/catch.h"

TEST_CASE("start: an unknown page is told with the list that names them and opens no window")
{
    for (const auto &[page, list] :
         {std::pair("nosuch", "pages"), std::pair("Home", "pages"), std::pair("medication/nosuch", "medications"),
          std::pair("medication/", "medications"), std::pair("routine/nosuch", "routines"),
          std::pair("page/home", "pages"), std::pair("../home", "pages")}) {
        const Run run = plainMidback(std::string("--page ") + page);
        INFO(page);
        CHECK(isRefused(run, 2));
        CHECK(run.err.find(std::string("There is no page ") + page) == 0);
        CHECK(run.err.find(std::string("midback --list ") + list + " names them") != std::string::npos);
    }
}

TEST_CASE("start: without a display one sentence is said and the status is a fault")
{
    const Folder runtime; // without one, the library of Wayland has a remark of its own
    const std::string wayland =
        "env -u DISPLAY -u QT_QPA_PLATFORM WAYLAND_DISPLAY=nosuch XDG_RUNTIME_DIR=" + runtime.path();
    for (const char *machine :
         {"env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM",
          "env -u DISPLAY -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb",
          "env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM -u XDG_RUNTIME_DIR LC_ALL=C",
          "env -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM DISPLAY=:98765", wayland.c_str(), "env QT_QPA_PLATFORM=nosuch"}) {
        for (const char *arguments : {"", "--page home"}) {
            const Run run = plainMidback(arguments, machine);
            INFO(machine);
            CHECK(isRefused(run, 1));
            CHECK(run.err.find("There is no display") == 0);
        }
    }
}

TEST_CASE("start: who asks Qt why there is no display is told")
{
    const Run run = plainMidback("", "env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM QT_DEBUG_PLUGINS=1");
    CHECK(run.status == 1);
    CHECK(linesOf(run.err).size() > 1);
}

TEST_CASE("start: a platform without a screen still opens the window")
{
    // It runs until it is told to end.
    for (const char *platform : {"offscreen", "minimal"}) {
        const Folder home;
        const std::string environment = std::string("env -u DISPLAY HOME='") + home.path() + "' XDG_CONFIG_HOME='"
                                        + home.path() + "' QT_QPA_PLATFORM=" + platform + " timeout 3";
        INFO(platform);
        CHECK(plainMidback("--page home", environment).status == 124);
    }
}

TEST_CASE("start: the pages of the program itself open too")
{
    for (const char *page : {"help", "settings", "preview/causes", "stretch/cat-cow"}) {
        const Folder home;
        const std::string environment = std::string("env -u DISPLAY HOME='") + home.path() + "' XDG_CONFIG_HOME='"
                                        + home.path() + "' QT_QPA_PLATFORM=offscreen timeout 3";
        INFO(page);
        CHECK(plainMidback(std::string("--page ") + page, environment).status == 124);
    }
    CHECK(isRefused(plainMidback("--page preview/nosuch"), 2));
    const Run run = plainMidback("--page stretch/nosuch");
    CHECK(isRefused(run, 2));
    CHECK(run.err.find("--list stretches") != std::string::npos);
}

TEST_CASE("start: a second start opens another window")
{
    const Folder home;
    const std::string environment = std::string("env -u DISPLAY HOME='") + home.path() + "' XDG_CONFIG_HOME='"
                                    + home.path() + "' QT_QPA_PLATFORM=offscreen timeout ";
    const std::string beside = environment + "4 '" + MIDBACK_PROGRAM + "' --page home & sleep 1; ";
    CHECK(plainMidback("--page causes", beside + environment + "2").status == 124); // it ran until it was ended
}

TEST_CASE("start: an answer without a window says nothing of the machine and leaves nothing behind")
{
    const Folder output;
    for (const std::string &arguments :
         {std::string("--help"), std::string("--version"), std::string("--check"), std::string("--list pages"),
          std::string("--search heat"), std::string("--seek-care fever-or-chills"),
          "--print home --output " + output.path("a.txt"), "--print home --output " + output.path("a.html"),
          "--print home --output " + output.path("a.pdf")}) {
        for (const std::string &machine :
             {std::string("-u XDG_RUNTIME_DIR"), std::string("XDG_RUNTIME_DIR=/nosuch/place"),
              std::string("XDG_RUNTIME_DIR=/etc"), std::string("-u XDG_RUNTIME_DIR LC_ALL=C")}) {
            const Folder temporary;
            const Run run = plainMidback(arguments, "env " + machine + " TMPDIR='" + temporary.path() + "'");
            INFO(machine << " midback " << arguments);
            CHECK(run.status == 0);
            CHECK(run.err.empty());
            CHECK(temporary.files() == 0);
        }
    }
}

TEST_CASE("start: an answer that cannot be written is a fault")
{
    for (const char *arguments :
         {"--help", "--version", "--check", "--list pages", "--list symptoms", "--list medications",
          "--list checklists", "--search heat", "--seek-care fever-or-chills"}) {
        INFO(arguments);
        const Run full = plainMidback(arguments + std::string(" >/dev/full"));
        CHECK(isRefused(full, 1));
        CHECK(full.err == "The answer could not be written: no space left on device.\n");
        CHECK(isRefused(plainMidback(arguments + std::string(" >&-")), 1));
    }
}

TEST_CASE("start: a missing content folder is told once")
{
    const Run run = plainMidback("--content /nosuch/place --list pages");
    CHECK(run.status == 1);
    CHECK(linesOf(run.err)
          == std::vector<std::string>{"There is no folder /nosuch/place; name the folder that holds guide.json."});
}
