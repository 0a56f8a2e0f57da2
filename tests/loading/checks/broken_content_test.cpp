// tests/data/broken: each folder holds one fault. Its files take the place of those of the tiny guide, and expected.txt
// is what an author is told, line by line.

#include "support/content_files.h"

#include "support/catch.h"

#include <algorithm>

namespace fs = std::filesystem;

namespace {

const fs::path brokenFolder = fs::path(MIDBACK_SOURCE_DIR) / "tests" / "data" / "broken";

std::vector<fs::path> foldersOf(const fs::path &folder)
{
    std::vector<fs::path> folders;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder))
        folders.push_back(entry.path());
    std::sort(folders.begin(), folders.end());
    return folders;
}

} // namespace

TEST_CASE("broken content: each fault is told in exactly the words beside it")
{
    const std::vector<fs::path> folders = foldersOf(brokenFolder);
    REQUIRE(folders.size() >= 40);
    for (const fs::path &folder : folders) {
        INFO(folder.filename());
        ContentFiles broken = filesIn(folder);
        auto expected = broken.extract("expected.txt");
        REQUIRE_FALSE(expected.empty());
        REQUIRE_FALSE(broken.empty());

        broken.merge(tinyContent()); // adds only the files that are not there
        std::string told;
        for (const std::string &fault : faultsOf(std::move(broken)))
            told += fault + "\n";
        CHECK(told == expected.mapped());
    }
}

TEST_CASE("broken content: each file is a file of the tiny guide or a page beside its own")
{
    const ContentFiles tiny = tinyContent();
    for (const fs::path &folder : foldersOf(brokenFolder)) {
        for (const auto &[file, text] : filesIn(folder)) {
            INFO(folder.filename() << "/" << file);
            CHECK((file == "expected.txt" || tiny.contains(file) || file.starts_with("sections/")));
        }
    }
}
