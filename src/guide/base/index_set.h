// IndexSet: some of a list's items, as one bit each.
//
// An item is known by its index in the list. Sets are values, are copied freely and never allocate: the symptom check
// runs on nothing else.
#pragma once

#include <array>
#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>

namespace guide {

template<std::size_t Maximum>
class IndexSet
{
    static_assert(Maximum % 64 == 0);

public:
    constexpr bool contains(std::size_t index) const { return (m_words[index / 64] >> (index % 64) & 1) != 0; }

    constexpr void insert(std::size_t index)
    {
        assert(index < Maximum);
        m_words[index / 64] |= std::uint64_t{1} << (index % 64);
    }

    constexpr void erase(std::size_t index) { m_words[index / 64] &= ~(std::uint64_t{1} << (index % 64)); }

    constexpr bool empty() const
    {
        std::uint64_t any = 0;
        for (const std::uint64_t word : m_words)
            any |= word;
        return any == 0;
    }

    constexpr std::size_t size() const
    {
        int count = 0;
        for (const std::uint64_t word : m_words)
            count += std::popcount(word);
        return static_cast<std::size_t>(count);
    }

    constexpr bool intersects(const IndexSet &other) const { return !(*this & other).empty(); }

    friend constexpr IndexSet operator|(IndexSet left, const IndexSet &right)
    {
        for (std::size_t i = 0; i < wordCount; ++i)
            left.m_words[i] |= right.m_words[i];
        return left;
    }

    friend constexpr IndexSet operator&(IndexSet left, const IndexSet &right)
    {
        for (std::size_t i = 0; i < wordCount; ++i)
            left.m_words[i] &= right.m_words[i];
        return left;
    }

    // What is in `left` and not in `right`.
    friend constexpr IndexSet operator-(IndexSet left, const IndexSet &right)
    {
        for (std::size_t i = 0; i < wordCount; ++i)
            left.m_words[i] &= ~right.m_words[i];
        return left;
    }

    friend constexpr bool operator==(const IndexSet &, const IndexSet &) = default;

    // Calls `visit` with each index, in order.
    template<typename Visit>
    constexpr void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < wordCount; ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                visit(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
        }
    }

private:
    static constexpr std::size_t wordCount = Maximum / 64;

    std::array<std::uint64_t, wordCount> m_words{};
};

} // namespace guide
