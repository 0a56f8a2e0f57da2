#include "guide/medicines/brand_name.h"

#include <algorithm>

namespace guide {
namespace {

bool isDecimalDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

} // namespace

bool mayBeTheBrand(std::u32string_view name, std::u32string_view typed)
{
    const bool number = !typed.empty() && isDecimalDigit(typed.back());
    return (!number || std::any_of(name.begin(), name.end(), isDecimalDigit))
           && (!typed.ends_with(U"pm") || name.ends_with(U"pm"));
}

} // namespace guide
