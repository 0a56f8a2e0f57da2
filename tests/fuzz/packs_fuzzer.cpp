// Any bytes as the name on a pack, looked up among those of the shipped guide: whole, and key by key.

#include "content_folder.h"

#include "document/text/word_forms.h"
#include "guide/medicines/product_search.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using Kind = guide::NameAnswer::Kind;
    static const guide::ProductIndex index(shippedGuide().medicineContent(), document::foldWord);
    const std::string_view typed(reinterpret_cast<const char *>(data), size);
    const guide::NameAnswer answer = index.find(typed);
    const bool asksNothing = answer.kind == Kind::Nothing || answer.kind == Kind::NotInGuide;
    promise(answer.things.empty() == asksNothing);
    promise(answer.kind != Kind::One || answer.things.size() == 1);
    // A name is never told as unknown, or as near to another.
    promise(!index.isName(typed) || answer.kind == Kind::One || answer.kind == Kind::Which);
    constexpr std::size_t most = 8;
    promise(index.filter(typed, most).size() <= most);
    return 0;
}
