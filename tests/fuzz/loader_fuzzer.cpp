// Any bytes in the place of one file of a small guide. The first byte chooses the file, in the order of the alphabet.

#include "content_folder.h"

#include "guide/booklet/guide_pages.h"
#include "guide/page/page.h"

#include <cstdint>

namespace {

const ContentFolder &wholeGuide()
{
    static const ContentFolder files = [] {
        ContentFolder all;
        addFolder(all, "tests/data/tiny");
        addFolder(all, "tests/data/medicines");
        promise(loading::loadGuide(readFrom(all)).has_value());
        return all;
    }();
    return files;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    ContentFolder files = wholeGuide();
    auto file = files.begin();
    std::advance(file, data[0] % files.size());
    file->second.assign(reinterpret_cast<const char *>(data) + 1, size - 1);
    const auto guide = loading::loadGuide(readFrom(files));
    if (guide)
        promise(!guide::pagesOf(*guide, "2026-12-01").empty());
    else
        promise(!guide.error().empty());
    return 0;
}
