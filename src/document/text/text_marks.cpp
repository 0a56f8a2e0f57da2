#include "document/text/text_marks.h"

#include <QString>

namespace document {

std::vector<std::pair<int, int>> marksInQString(const guide::MarkedText &text)
{
    std::vector<std::pair<int, int>> marks;
    std::size_t byte = 0;
    int position = 0;
    const auto advanceTo = [&](std::size_t end) {
        position +=
            static_cast<int>(QString::fromUtf8(text.text.data() + byte, static_cast<qsizetype>(end - byte)).size());
        byte = end;
        return position;
    };
    for (const guide::WordPlace &mark : text.marks) {
        const int begin = advanceTo(mark.begin);
        marks.emplace_back(begin, advanceTo(mark.end));
    }
    return marks;
}

} // namespace document
