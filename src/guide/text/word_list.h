// WordList: words, each once, with a number that it keeps: the first is 0, each new one the next.
//
// What an index of words asks for most is the number of a word that it knows. So the words stand one behind the other
// in one string, and the table that finds them is one flat array with open addressing (D. E. Knuth, "The Art of
// Computer Programming", volume 3, section 6.4, algorithm L): no word has an allocation of its own.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace guide {

class WordList
{
public:
    // The number of the word, which is size() before the call if it is new. All words together may take 4 GiB.
    std::uint32_t add(std::string_view word);

    static constexpr std::uint32_t unknown = UINT32_MAX;
    std::uint32_t numberOf(std::string_view word) const;
    bool contains(std::string_view word) const { return numberOf(word) != unknown; }

    // Holds until the next add().
    std::string_view operator[](std::uint32_t number) const
    {
        return {m_letters.data() + m_begins[number], m_begins[number + 1] - m_begins[number]};
    }

    // The numbers in the order of the bytes of the words.
    std::vector<std::uint32_t> inOrder() const;

    std::size_t size() const { return m_begins.size() - 1; }

private:
    struct Slot
    {
        std::uint32_t hash = 0; // most other words in the way differ in it, and need not be read
        std::uint32_t number = unknown;
    };

    // Where the word stands, or the free slot where it would.
    std::size_t slotOf(std::string_view word, std::uint32_t hash) const;
    void grow();

    std::string m_letters;
    std::vector<std::uint32_t> m_begins{0};            // of each word in m_letters, and the end of the last
    std::vector<Slot> m_slots = std::vector<Slot>(16); // a power of two, at most half of them taken
};

} // namespace guide
