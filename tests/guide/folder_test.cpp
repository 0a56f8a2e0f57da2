// The rules for the folders of the code: how full one may be, and that no arrows between them,
// or between the components in them, run in a circle.

#include "support/catch.h"
#include "support/source_files.h"

#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

constexpr int fullestFolder = 30; // files

using Arrows = std::map<std::string, std::set<std::string>>; // from each name to those that it includes

void addArrows(Arrows &arrows, const std::string &file, const std::string &text,
               std::string (*nameOf)(const std::string &))
{
    static const std::regex include(R"re((^|\n)\s*#\s*include\s*"([^"]+)")re");
    const std::string from = nameOf(file);
    for (std::sregex_iterator match(text.begin(), text.end(), include); match != std::sregex_iterator(); ++match) {
        if (const std::string to = nameOf((*match)[2].str()); to != from)
            arrows[from].insert(to);
    }
}

// The arrows that lead back to where they come from: the names from which one does.
std::vector<std::string> inCircles(const Arrows &arrows)
{
    std::vector<std::string> circles;
    for (const auto &[start, first] : arrows) {
        std::set<std::string> reached;
        std::vector<std::string> next(first.begin(), first.end());
        while (!next.empty()) {
            const std::string name = next.back();
            next.pop_back();
            if (!reached.insert(name).second)
                continue;
            if (const auto further = arrows.find(name); further != arrows.end())
                next.insert(next.end(), further->second.begin(), further->second.end());
        }
        if (reached.contains(start))
            circles.push_back(start);
    }
    return circles;
}

// A header and the .cpp of its name are one component.
std::string componentOf(const std::string &file)
{
    return fs::path(file).replace_extension().generic_string();
}

// A component that one other alone includes is a private part of it, in a file of its own, and may include it.
Arrows withPartsJoined(const Arrows &arrows)
{
    std::map<std::string, std::set<std::string>> users;
    for (const auto &[from, all] : arrows) {
        for (const std::string &to : all)
            users[to].insert(from);
    }
    const auto wholeOf = [&](const std::string &name) {
        const auto found = users.find(name);
        if (found == users.end() || found->second.size() != 1)
            return name;
        const std::string &user = *found->second.begin();
        const auto back = arrows.find(name);
        return back != arrows.end() && back->second.contains(user) ? user : name;
    };
    Arrows joined;
    for (const auto &[from, all] : arrows) {
        for (const std::string &to : all) {
            if (wholeOf(from) != wholeOf(to))
                joined[wholeOf(from)].insert(wholeOf(to));
        }
    }
    return joined;
}

} // namespace

TEST_CASE("folders: no arrows between folders run in a circle")
{
    const fs::path src = fs::path(MIDBACK_SOURCE_DIR) / "src";
    Arrows arrows;
    for (const fs::path &file : codeBelow(src)) {
        const std::string name = fs::relative(file, src).generic_string();
        // The headers of the guide itself gather the types of every feature, and every feature is about a guide.
        if (folderOf(name) != "guide")
            addArrows(arrows, name, contentOf(file), folderOf);
    }
    REQUIRE(arrows.size() > 20);
    for (const std::string &folder : inCircles(arrows))
        FAIL_CHECK(folder << " includes what includes it");
}

TEST_CASE("folders: no arrows between components run in a circle")
{
    const fs::path src = fs::path(MIDBACK_SOURCE_DIR) / "src";
    Arrows arrows;
    for (const fs::path &file : codeBelow(src))
        addArrows(arrows, fs::relative(file, src).generic_string(), contentOf(file), componentOf);
    REQUIRE(arrows.size() > 200);
    for (const std::string &component : inCircles(withPartsJoined(arrows)))
        FAIL_CHECK(component << " includes what includes it");
}

TEST_CASE("folders: no folder is too full to be looked through")
{
    std::map<fs::path, int> files;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(fs::path(MIDBACK_SOURCE_DIR) / "src")) {
        if (entry.is_regular_file())
            ++files[entry.path().parent_path()];
    }
    REQUIRE(files.size() > 20);
    for (const auto &[folder, count] : files) {
        INFO(folder);
        CHECK(count <= fullestFolder);
    }
}

TEST_CASE("folders: the test sees a circle of two folders and of three")
{
    Arrows arrows;
    addArrows(arrows, "ui/a/x.h", "#include \"ui/b/y.h\"\n#include \"ui/a/z.h\"\n", folderOf);
    addArrows(arrows, "ui/b/y.h", "#include <ui/a/x.h>\n#include \"ui/c/y.h\"\n", folderOf);
    CHECK(inCircles(arrows).empty());
    addArrows(arrows, "ui/c/y.h", "#pragma once\n#include \"ui/a/x.h\"\n", folderOf);
    CHECK(inCircles(arrows) == std::vector<std::string>{"ui/a", "ui/b", "ui/c"});
    addArrows(arrows, "ui/d/y.h", "#include \"ui/e/x.h\"\n", folderOf);
    addArrows(arrows, "ui/e/y.h", "#include \"ui/d/x.h\"\n", folderOf);
    CHECK(inCircles(arrows).size() == 5);
}

TEST_CASE("folders: the test sees a circle of components and forgives a private part")
{
    Arrows arrows;
    addArrows(arrows, "a/x.cpp", "#include \"a/x.h\"\n#include \"a/x_part.h\"\n", componentOf);
    addArrows(arrows, "a/x_part.h", "#include \"a/x.h\"\n", componentOf);
    addArrows(arrows, "a/user.cpp", "#include \"a/x.h\"\n", componentOf);
    CHECK(inCircles(arrows).size() == 2);
    CHECK(inCircles(withPartsJoined(arrows)).empty());
    addArrows(arrows, "b/y.cpp", "#include \"a/x_part.h\"\n", componentOf); // no private part any more
    CHECK(inCircles(withPartsJoined(arrows)) == std::vector<std::string>{"a/x", "a/x_part"});
}
