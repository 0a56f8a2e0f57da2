// The rules that the compiler does not hold: which layer and which folder may use which, how Qt is named, how long a
// file may be.

#include "support/catch.h"
#include "support/source_files.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

constexpr int longestFile = 300; // lines

struct Layer
{
    std::string_view name;
    std::vector<std::string_view> mayUse;
};

// From the lowest up. src/app may use all of them.
const std::array<Layer, 4> layers{{
    {"guide", {"guide"}},
    {"loading", {"loading", "guide"}},
    {"document", {"document", "guide"}},
    {"ui", {"ui", "document", "guide"}},
}};

struct Folder
{
    std::string_view name;
    std::vector<std::string_view> mayUse; // beside itself; a name stands for what is below it too
};

// What a feature of the interface may use: features meet in ui/window, and nowhere else.
const std::vector<std::string_view> feature{"guide", "document", "ui/reading", "ui/controls", "ui/settings"};

// A folder of the interface that is not named here may not be.
const std::array<Folder, 15> interfaceFolders{{
    {"ui/controls", {"document/style"}},
    {"ui/settings", {"guide", "document"}},
    {"ui/reading", {"guide", "document", "ui/controls"}},
    {"ui/aloud", feature},
    {"ui/care", feature},
    {"ui/find", feature},
    {"ui/help", feature},
    {"ui/language", {}},
    {"ui/medicines", feature},
    {"ui/preferences", feature},
    {"ui/printing", feature},
    {"ui/remedies", feature},
    {"ui/search", feature},
    {"ui/sheets", feature},
    {"ui/window", {"guide", "document", "ui"}},
}};

const Layer *layerNamed(std::string_view name)
{
    const auto found =
        std::find_if(layers.begin(), layers.end(), [&](const Layer &layer) { return layer.name == name; });
    return found == layers.end() ? nullptr : &*found;
}

std::string firstFolder(const std::string &path)
{
    const auto slash = path.find('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

bool isIn(const std::string &folder, std::string_view name)
{
    return folder == name || folder.starts_with(std::string(name) + "/");
}

bool mayInclude(const std::string &file, const std::string &included)
{
    const std::string from = folderOf(file);
    const std::string to = folderOf(included);
    if (!isIn(from, "ui"))
        return true;
    // What is below a folder belongs to it.
    const auto rule = std::find_if(interfaceFolders.begin(), interfaceFolders.end(),
                                   [&](const Folder &folder) { return isIn(from, folder.name); });
    return rule != interfaceFolders.end()
           && (isIn(to, rule->name)
               || std::any_of(rule->mayUse.begin(), rule->mayUse.end(),
                              [&](std::string_view allowed) { return isIn(to, allowed); }));
}

// What is wrong with one #include line of `file`, a path below src/; empty if nothing is.
std::string faultOfInclude(const std::string &file, const std::string &included, bool quoted)
{
    const Layer *layer = layerNamed(firstFolder(file));
    if (quoted) {
        const std::string target = firstFolder(included);
        if (layer && std::find(layer->mayUse.begin(), layer->mayUse.end(), target) == layer->mayUse.end())
            return file + " must not use " + included;
        if (!mayInclude(file, included))
            return file + " must not use " + included + ": features meet in ui/window";
        return {};
    }
    if (std::regex_search(included, std::regex("^Qt[A-Za-z]*/")))
        return file + " names a module of Qt in <" + included + ">, which hides what it links";
    const bool qt = std::regex_search(included, std::regex("^Q[A-Za-z]"));
    if (qt && layer && (layer->name == "guide" || layer->name == "loading"))
        return file + " must not know Qt, and includes <" + included + ">";
    if (included.starts_with("nlohmann/") && !(firstFolder(file) == "loading" && file.ends_with(".cpp")))
        return file + " must not include <" + included + ">";
    return {};
}

std::vector<std::string> faultsOf(const std::string &file, const std::string &text)
{
    std::vector<std::string> faults;
    static const std::regex include(R"(^\s*#\s*include\s*(["<])([^">]+)[">])");
    // An operator of a value type may be a friend: that is how the language finds it.
    static const std::regex friendship(R"(^\s*friend\s(?!.*\boperator\b))");
    static const std::regex othersSignal(R"(\bQ_EMIT\s+\w+(\(\))?\s*(\.|->))");
    std::istringstream in(text);
    int lines = 0;
    for (std::string line; std::getline(in, line); ++lines) {
        std::smatch match;
        if (std::regex_search(line, friendship))
            faults.push_back(file + " has a friend");
        if (std::regex_search(line, othersSignal))
            faults.push_back(file + " emits the signal of another object: " + line);
        if (!std::regex_search(line, match, include))
            continue;
        if (std::string fault = faultOfInclude(file, match[2].str(), match[1].str() == "\""); !fault.empty())
            faults.push_back(std::move(fault));
    }
    if (lines > longestFile)
        faults.push_back(file + " has " + std::to_string(lines) + " lines, more than " + std::to_string(longestFile));
    return faults;
}

} // namespace

TEST_CASE("architecture: no arrow points up and no file is too long")
{
    const fs::path src = fs::path(MIDBACK_SOURCE_DIR) / "src";
    const std::vector<fs::path> files = codeBelow(src);
    REQUIRE(files.size() > 30);
    for (const fs::path &file : files) {
        for (const std::string &fault : faultsOf(fs::relative(file, src).generic_string(), contentOf(file)))
            FAIL_CHECK(fault);
    }
}

TEST_CASE("architecture: the files of the tests stay short too")
{
    const fs::path tests = fs::path(MIDBACK_SOURCE_DIR) / "tests";
    for (const fs::path &file : codeBelow(tests)) {
        INFO(file);
        const std::string text = contentOf(file);
        CHECK(std::count(text.begin(), text.end(), '\n') <= longestFile);
    }
}

TEST_CASE("architecture: test names are such that a test program finds each of them by its name")
{
    const std::regex declared(R"re(TEST_CASE\("([^"]*)")re");
    const std::regex allowed("[A-Za-z0-9 :-]+");
    int names = 0;
    for (const fs::path &file : codeBelow(fs::path(MIDBACK_SOURCE_DIR) / "tests")) {
        const std::string text = contentOf(file);
        for (std::sregex_iterator match(text.begin(), text.end(), declared); match != std::sregex_iterator(); ++match) {
            const std::string name = (*match)[1].str();
            INFO(file << ": " << name);
            CHECK(std::regex_match(name, allowed));
            ++names;
        }
    }
    CHECK(names > 20);
}

TEST_CASE("architecture: the test sees each kind of fault")
{
    const std::string longFile(longestFile + 1, '\n');
    CHECK(faultsOf("guide/a.h", "#include \"document/b.h\"\n").size() == 1);
    CHECK(faultsOf("guide/a.h", "  # include \"main.h\"\n").size() == 1);
    CHECK(faultsOf("loading/a.cpp", "#include \"document/b.h\"\n").size() == 1);
    CHECK(faultsOf("document/a.h", "#include \"loading/b.h\"\n").size() == 1);
    CHECK(faultsOf("document/a.h", "#include \"ui/b.h\"\n").size() == 1);
    CHECK(faultsOf("ui/a.cpp", "#include \"loading/b.h\"\n").size() == 1);
    CHECK(faultsOf("ui/a.cpp", "#include <QtWidgets/QWidget>\n").size() == 1);
    CHECK(faultsOf("app/main.cpp", "#include <QtWidgets>\n#include <QtCore/QString>\n").size() == 1);
    CHECK(faultsOf("guide/a.h", "#include <QString>\n").size() == 1);
    CHECK(faultsOf("loading/a.cpp", "#include <QString>\n").size() == 1);
    CHECK(faultsOf("loading/a.h", "#include <nlohmann/json.hpp>\n").size() == 1);
    CHECK(faultsOf("guide/a.cpp", "#include <nlohmann/json_fwd.hpp>\n").size() == 1);
    CHECK(faultsOf("guide/a.cpp", longFile).size() == 1);
    CHECK(faultsOf("ui/a.cpp", "    [&page] { Q_EMIT page.opened(); }\n    Q_EMIT m_page->opened();\n").size() == 2);
    CHECK(faultsOf("guide/a/b.h", "class A\n{\n    friend class B;\n};\n").size() == 1);
}

TEST_CASE("architecture: the test sees who of the interface uses what it must not")
{
    CHECK(faultsOf("ui/controls/a.h", "#include \"guide/b.h\"\n").size() == 1);
    CHECK(faultsOf("ui/controls/a.h", "#include \"document/text/b.h\"\n").size() == 1);
    CHECK(faultsOf("ui/controls/a.h", "#include \"ui/reading/b.h\"\n").size() == 1);
    CHECK(faultsOf("ui/reading/a.h", "#include \"ui/care/b.h\"\n").size() == 1);
    CHECK(faultsOf("ui/settings/a.h", "#include \"ui/window/b.h\"\n").size() == 1);
    for (const std::string name :
         {"care", "find", "help", "medicines", "preferences", "printing", "search", "sheets"}) {
        const std::string other = name == "care" ? "find" : "care";
        CHECK(faultsOf("ui/" + name + "/a.h", "#include \"ui/" + other + "/b.h\"\n").size() == 1);
        CHECK(faultsOf("ui/" + name + "/a.h", "#include \"ui/window/b.h\"\n").size() == 1);
    }
    CHECK(faultsOf("ui/unknown/a.h", "#include \"guide/b.h\"\n").size() == 1);
}

TEST_CASE("architecture: what is allowed is let through")
{
    CHECK(faultsOf("guide/a.cpp", "#include \"guide/b.h\"\n#include <vector>\n").empty());
    CHECK(faultsOf("loading/a.cpp", "#include \"guide/b.h\"\n#include <nlohmann/json.hpp>\n").empty());
    CHECK(faultsOf("document/a.cpp", "#include \"guide/b.h\"\n#include <QTextDocument>\n").empty());
    CHECK(faultsOf("ui/care/a.cpp", "#include \"document/b.h\"\n#include \"guide/b.h\"\n#include <QWidget>\n").empty());
    CHECK(faultsOf("ui/care/a.cpp", "#include \"ui/care/b.h\"\n#include \"ui/reading/b.h\"\n").empty());
    CHECK(faultsOf("ui/controls/a.h", "#include \"document/style/b.h\"\n").empty());
    CHECK(faultsOf("ui/window/a.h", "#include \"ui/care/b.h\"\n#include \"ui/find/b.h\"\n").empty());
    CHECK(faultsOf("guide/a.h", "    friend bool operator==(const A &, const A &) = default;\n").empty());
    CHECK(faultsOf("app/main.cpp", "#include \"loading/b.h\"\n#include \"ui/b.h\"\n#include \"app/c.h\"\n").empty());
    CHECK(faultsOf("guide/a.cpp", std::string(longestFile, '\n')).empty());
}
