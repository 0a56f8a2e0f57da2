// Whether a list holds a value, in one word.
#pragma once

#include <algorithm>
#include <iterator>

namespace guide {

template<typename Value, typename List>
concept ComparableWithItemsOf = requires(const Value &value, const List &list)
{
    *std::begin(list) == value;
};

// By comparing with each in turn: for short lists.
template<typename List, ComparableWithItemsOf<List> Value>
bool contains(const List &list, const Value &value)
{
    return std::find(std::begin(list), std::end(list), value) != std::end(list);
}

} // namespace guide
