// The rules for the folders of the code: how full one may be, and that no arrows between them run in a circle.

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

using Arrows = std::map<std::string, std::set<std::string>>; // from a folder to those that it includes

void addArrows(Arrows &arrows, const std::string &file, const std::string &text)
{
    static const std::regex include(R"re((^|\n)\s*#\s*include\s*"([^"]+)")re");
    const std::string from = folderOf(file);
    for (std::sregex_iterator match(text.begin(), text.end(), include); match != std::sregex_iterator(); ++match) {
        if (const std::string to = folderOf((*match)[2].str()); to != from)
            arrows[from].insert(to);
    }
}

// The folders from which arrows lead back to themselves.
std::vector<std::string> foldersInCircles(const Arrows &arrows)
{
    std::vector<std::string> circles;
    for (const auto &[start, first] : arrows) {
        std::set<std::string> reached;
        std::vector<std::string> next(first.begin(), first.end());
        while (!next.empty()) {
            const std::string folder = next.back();
            next.pop_back();
            if (!reached.insert(folder).second)
                continue;
            if (const auto further = arrows.find(folder); further != arrows.end())
                next.insert(next.end(), further->second.begin(), further->second.end());
        }
        if (reached.contains(start))
            circles.push_back(start);
    }
    return circles;
}

} // namespace

TEST_CASE("folders: no arrows between the folders of the interface run in a circle")
{
    const fs::path src = fs::path(MIDBACK_SOURCE_DIR) / "src";
    Arrows arrows;
    for (const fs::path &file : codeBelow(src / "ui"))
        addArrows(arrows, fs::relative(file, src).generic_string(), contentOf(file));
    REQUIRE(arrows.size() > 5);
    for (const std::string &folder : foldersInCircles(arrows))
        FAIL_CHECK(folder << " includes what includes it");
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
    addArrows(arrows, "ui/a/x.h", "#include \"ui/b/y.h\"\n#include \"ui/a/z.h\"\n");
    addArrows(arrows, "ui/b/y.h", "#include <ui/a/x.h>\n#include \"ui/c/y.h\"\n");
    CHECK(foldersInCircles(arrows).empty());
    addArrows(arrows, "ui/c/y.h", "#pragma once\n#include \"ui/a/x.h\"\n");
    CHECK(foldersInCircles(arrows) == std::vector<std::string>{"ui/a", "ui/b", "ui/c"});
    addArrows(arrows, "ui/d/y.h", "#include \"ui/e/x.h\"\n");
    addArrows(arrows, "ui/e/y.h", "#include \"ui/d/x.h\"\n");
    CHECK(foldersInCircles(arrows).size() == 5);
}
