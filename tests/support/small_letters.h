// The letters A to Z made small, for tests that need no other folding.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

inline std::string inSmallLetters(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}
