// Any replies to the symptom check of the shipped guide, a byte for each: one more, or a stronger one, lowers no
// answer.

#include "content_folder.h"

#include "guide/care/seek_care.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const guide::Guide &guide = shippedGuide();
    const std::size_t symptoms = guide.symptoms().size();
    if (size < 2)
        return 0;
    guide::Replies replies;
    for (std::size_t i = 0; i < symptoms && i + 1 < size; ++i)
        replies.set(i, static_cast<guide::Reply>(data[i + 1] % 4));
    const guide::SeekCareAnswer before = guide::seekCare(guide, replies);
    const std::size_t more = data[0] % symptoms;
    if (replies[more] == guide::Reply::Yes || replies[more] == guide::Reply::NotAnswered)
        return 0; // the first reply to a question may end what was open
    replies.set(more, replies[more] == guide::Reply::No ? guide::Reply::NotSure : guide::Reply::Yes);
    const guide::SeekCareAnswer after = guide::seekCare(guide, replies);
    promise(!before.urgency || before.reasons.empty() || (after.urgency && *after.urgency >= *before.urgency));
    return 0;
}
