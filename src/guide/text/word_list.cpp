#include "guide/text/word_list.h"

#include <algorithm>

namespace guide {
namespace {

// FNV-1a, of G. Fowler, L. C. Noll and P. Vo: words are short, and so is the way through it.
std::uint32_t hashOf(std::string_view word)
{
    std::uint32_t hash = 2166136261u;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    return hash;
}

// As numbers, they are in the order of the words; those of words that begin alike are the same.
std::uint64_t firstBytes(std::string_view word)
{
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < sizeof bytes; ++i)
        bytes = bytes << 8 | (i < word.size() ? static_cast<unsigned char>(word[i]) : 0u);
    return bytes;
}

} // namespace

std::size_t WordList::slotOf(std::string_view word, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].number != unknown && (m_slots[at].hash != hash || (*this)[m_slots[at].number] != word))
        at = (at + 1) & mask;
    return at;
}

std::uint32_t WordList::numberOf(std::string_view word) const
{
    return m_slots[slotOf(word, hashOf(word))].number;
}

std::uint32_t WordList::add(std::string_view word)
{
    const std::uint32_t hash = hashOf(word);
    Slot &slot = m_slots[slotOf(word, hash)];
    if (slot.number != unknown)
        return slot.number;
    const auto number = static_cast<std::uint32_t>(size());
    slot = {hash, number};
    m_letters += word;
    m_begins.push_back(static_cast<std::uint32_t>(m_letters.size()));
    if (size() * 2 > m_slots.size())
        grow();
    return number;
}

std::vector<std::uint32_t> WordList::inOrder() const
{
    struct Entry
    {
        std::uint64_t beginning; // mostly tells the two apart, without a look at their letters
        std::uint32_t number;
    };
    std::vector<Entry> entries;
    entries.reserve(size());
    for (std::uint32_t i = 0; i < size(); ++i)
        entries.push_back({firstBytes((*this)[i]), i});
    std::sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) {
        return a.beginning != b.beginning ? a.beginning < b.beginning : (*this)[a.number] < (*this)[b.number];
    });
    std::vector<std::uint32_t> numbers;
    numbers.reserve(size());
    for (const Entry &entry : entries)
        numbers.push_back(entry.number);
    return numbers;
}

void WordList::grow()
{
    constexpr std::size_t slotsOfAShortList = 4096; // up to them, fewer times and more at once
    std::vector<Slot> slots(m_slots.size() * (m_slots.size() < slotsOfAShortList ? 4 : 2));
    const std::size_t mask = slots.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.number == unknown)
            continue;
        std::size_t at = slot.hash & mask;
        while (slots[at].number != unknown)
            at = (at + 1) & mask;
        slots[at] = slot;
    }
    m_slots = std::move(slots);
}

} // namespace guide
