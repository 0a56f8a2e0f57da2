#include "support/content_files.h"

#include "support/catch.h"

#include <fstream>
#include <iterator>

namespace fs = std::filesystem;

ContentFiles filesIn(const fs::path &folder)
{
    ContentFiles files;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream in(entry.path(), std::ios::binary);
        files[fs::relative(entry.path(), folder).generic_string()] = {std::istreambuf_iterator<char>(in), {}};
    }
    return files;
}

ContentFiles tinyContent()
{
    return filesIn(fs::path(MIDBACK_SOURCE_DIR) / "tests" / "data" / "tiny");
}

ContentFiles tinyContentWith(const std::string &file, const std::string &before, const std::string &after)
{
    ContentFiles files = tinyContent();
    std::string &text = files.at(file);
    const auto at = text.find(before);
    INFO(file << ": " << before);
    REQUIRE(at != std::string::npos);
    REQUIRE(text.find(before, at + 1) == std::string::npos);
    text.replace(at, before.size(), after);
    return files;
}

loading::ReadFile readFrom(ContentFiles files)
{
    return [files = std::move(files)](const std::string &file) -> guide::Result<std::string, std::string> {
        const auto found = files.find(file);
        if (found == files.end())
            return guide::Unexpected{std::string("the file is missing")};
        return found->second;
    };
}

std::vector<std::string> faultsOf(ContentFiles files)
{
    const auto loaded = loading::loadGuide(readFrom(std::move(files)));
    std::vector<std::string> faults;
    if (loaded)
        return faults;
    // Not loaded, and no reason given: that would be a fault of the loader.
    REQUIRE_FALSE(loaded.error().empty());
    for (const loading::Problem &problem : loaded.error())
        faults.push_back(describe(problem));
    return faults;
}
