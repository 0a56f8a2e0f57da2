// Content on the disk, where a name may stand for anything.

#include "app/content_folder.h"

#include "support/catch.h"
#include "support/program_run.h"

#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace fs = std::filesystem;

namespace {

using Faults = std::vector<std::string>;

// A copy of the tiny guide; it is removed with the test.
class TinyFolder
{
public:
    TinyFolder()
    {
        std::string name = (fs::temp_directory_path() / "midback-content-XXXXXX").string();
        REQUIRE(mkdtemp(name.data())); // tests run beside each other
        m_root = name;
        fs::copy(fs::path(MIDBACK_SOURCE_DIR) / "tests" / "data" / "tiny", content(), fs::copy_options::recursive);
    }
    ~TinyFolder() { fs::remove_all(m_root); }
    TinyFolder(const TinyFolder &) = delete;
    TinyFolder &operator=(const TinyFolder &) = delete;

    fs::path root() const { return m_root; }
    fs::path content() const { return m_root / "content"; }

private:
    fs::path m_root;
};

Faults faultsOf(const fs::path &folder)
{
    Faults faults;
    const auto loaded = loadContent(QString::fromLocal8Bit(folder.c_str()));
    if (!loaded) {
        for (const loading::Problem &problem : loaded.error())
            faults.push_back(loading::describe(problem));
    }
    return faults;
}

} // namespace

TEST_CASE("content folder: a folder is read and so is one behind a link")
{
    const TinyFolder folder;
    CHECK(faultsOf(folder.content()) == Faults{});
    fs::create_directory_symlink(folder.content(), folder.root() / "link");
    CHECK(faultsOf(folder.root() / "link") == Faults{});
    CHECK(faultsOf(folder.content() / "sections" / "..") == Faults{});
}

TEST_CASE("content folder: a guide on another topic is other files alone")
{
    CHECK(faultsOf(fs::path(MIDBACK_SOURCE_DIR) / "tests" / "data" / "houseplant") == Faults{});
    const Run run = plainMidback("--check '" MIDBACK_SOURCE_DIR "/tests/data/houseplant'");
    CHECK(run.status == 0);
    CHECK(linesOf(run.out).back() == "6 pages, no faults.");
}

TEST_CASE("content folder: one that is not there is one fault in one sentence")
{
    const TinyFolder folder;
    const std::string none = (folder.root() / "none").string();
    CHECK(faultsOf(none) == Faults{"There is no folder " + none + "; name the folder that holds guide.json."});
    const std::string file = (folder.content() / "guide.json").string();
    CHECK(faultsOf(file) == Faults{file + " is a file; name the folder that holds guide.json."});
}

TEST_CASE("content folder: a name that is not UTF-8 is refused in one sentence")
{
    const TinyFolder folder;
    const fs::path odd = folder.root() / "caf\xe9";
    fs::create_directory(odd);
    CHECK(faultsOf(odd) == Faults{"The name of the content folder is not valid UTF-8; rename it."});
    fs::rename(folder.content(), folder.root() / "\xef\xbf\xbd caf\xc3\xa9");
    CHECK(faultsOf(folder.root() / "\xef\xbf\xbd caf\xc3\xa9") == Faults{});
}

TEST_CASE("content folder: a pipe and a device and a folder are never opened as a file")
{
    const Faults expected{"remedies.json: is no plain file; a folder, a pipe or a device is not read"};
    const TinyFolder folder;
    const fs::path file = folder.content() / "remedies.json";
    fs::remove(file);
    REQUIRE(mkfifo(file.c_str(), 0600) == 0); // nobody writes: reading it would wait for ever
    CHECK(faultsOf(folder.content()) == expected);
    fs::remove(file);
    fs::create_symlink("/dev/zero", file);
    CHECK(faultsOf(folder.content()) == expected);
    fs::remove(file);
    fs::create_directory(file);
    CHECK(faultsOf(folder.content()) == expected);
}

TEST_CASE("content folder: a link stays inside the folder")
{
    const std::string expected = ": is a link out of the content folder; put the file itself there";
    const TinyFolder folder;
    const fs::path file = folder.content() / "remedies.json";
    fs::rename(file, folder.content() / "other.json");
    fs::create_symlink("other.json", file);
    CHECK(faultsOf(folder.content()) == Faults{});

    fs::remove(file);
    fs::rename(folder.content() / "other.json", folder.root() / "content.json"); // its path begins like the folder's
    fs::create_symlink(folder.root() / "content.json", file);
    CHECK(faultsOf(folder.content()) == Faults{"remedies.json" + expected});

    fs::rename(folder.root() / "content.json", folder.root() / "moved.json");
    CHECK(faultsOf(folder.content()).size() == 1); // a link to nothing
    fs::remove(file);
    fs::rename(folder.root() / "moved.json", file);
    fs::rename(folder.content() / "sections", folder.root() / "sections");
    fs::create_directory_symlink(folder.root() / "sections", folder.content() / "sections");
    CHECK(faultsOf(folder.content()) == Faults{"sections/home.json" + expected, "sections/sources.json" + expected});
}

TEST_CASE("content folder: a file of any size is refused with its size")
{
    const TinyFolder folder;
    fs::resize_file(folder.content() / "remedies.json", 9'000'000);
    CHECK(faultsOf(folder.content()) == Faults{"remedies.json: the file has 9000000 bytes; at most 8388608 are read"});
}
