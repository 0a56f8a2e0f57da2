// The content of a folder below the source tree, for the fuzzers: in memory, and loaded.
#pragma once

#include "loading/guide_loader.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

using ContentFolder = std::map<std::string, std::string>; // names relative to the folder, and the text

inline void addFolder(ContentFolder &files, const std::string &folder)
{
    namespace fs = std::filesystem;
    const fs::path root = fs::path(MIDBACK_SOURCE_DIR) / folder;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream in(entry.path(), std::ios::binary);
        files[fs::relative(entry.path(), root).generic_string()] = {std::istreambuf_iterator<char>(in), {}};
    }
}

inline loading::ReadFile readFrom(const ContentFolder &files)
{
    return [&files](const std::string &name) -> guide::Result<std::string, std::string> {
        const auto found = files.find(name);
        if (found == files.end())
            return guide::Unexpected{std::string("the file is missing")};
        return found->second;
    };
}

inline const guide::Guide &shippedGuide()
{
    static const guide::Guide guide = [] {
        ContentFolder files;
        addFolder(files, "content/en");
        auto loaded = loading::loadGuide(readFrom(files));
        if (!loaded)
            std::abort();
        return std::move(*loaded);
    }();
    return guide;
}

// A promise of the code that is tried; ends the program where it is broken, so that the fuzzer keeps the input.
inline void promise(bool holds)
{
    if (!holds)
        std::abort();
}
