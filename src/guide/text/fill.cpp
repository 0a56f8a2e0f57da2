#include "guide/text/fill.h"

namespace guide {

std::string fill(std::string_view text, std::initializer_list<std::pair<std::string_view, std::string_view>> values)
{
    std::string filled;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        filled += text.substr(0, open);
        if (open == std::string_view::npos)
            break;
        text.remove_prefix(open);
        const std::size_t close = text.find('}');
        std::string_view put = text.substr(0, close == std::string_view::npos ? 1 : close + 1);
        const std::size_t length = put.size();
        for (const auto &[name, value] : values) {
            if (length == name.size() + 2 && put.substr(1, name.size()) == name) {
                put = value;
                break;
            }
        }
        filled += put;
        text.remove_prefix(length);
    }
    return filled;
}

} // namespace guide
