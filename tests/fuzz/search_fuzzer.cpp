// Any bytes as what a reader types into the search of the shipped guide.

#include "content_folder.h"

#include "document/text/word_forms.h"
#include "guide/search/search.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const guide::SearchIndex index(shippedGuide(), document::wordForms(shippedGuide().language()));
    constexpr std::size_t most = 12;
    const auto answer = index.search({reinterpret_cast<const char *>(data), size}, most);
    promise(answer.hits.size() <= most);
    for (const guide::SymptomIndex sign : answer.signs)
        promise(sign < shippedGuide().symptoms().size());
    return 0;
}
