#include "guide/text/near_words.h"

#include <algorithm>

namespace guide {
namespace {

constexpr std::size_t buckets = std::size_t{1} << 14; // two trigrams in one bucket only make one candidate more
constexpr int trigramsInASlip = 4;
constexpr char32_t blank = U' ';

std::size_t bucketOf(std::u32string_view padded, std::size_t at)
{
    const std::uint32_t mixed =
        (static_cast<std::uint32_t>(padded[at]) * 961 + static_cast<std::uint32_t>(padded[at + 1]) * 31
         + static_cast<std::uint32_t>(padded[at + 2]))
        * 2654435761u; // Knuth's multiplicative hash
    return mixed >> (32 - 14);
}

std::u32string padded(std::u32string_view letters, bool ends)
{
    std::u32string out(2, blank);
    out += letters;
    out.append(ends ? 2 : 0, blank);
    return out;
}

} // namespace

NearWords::NearWords(const std::vector<std::u32string> &words) : m_starts(buckets + 1), m_lengths(words.size())
{
    // Counted first, then filled: one allocation for all buckets.
    std::u32string word;
    const auto eachBucket = [&](const auto &visit) {
        for (std::size_t i = 0; i < words.size(); ++i) {
            word.assign(2, blank).append(words[i]).append(2, blank);
            for (std::size_t at = 0; at + 3 <= word.size(); ++at)
                visit(i, bucketOf(word, at));
        }
    };
    eachBucket([&](std::size_t, std::size_t bucket) { ++m_starts[bucket + 1]; });
    for (std::size_t i = 0; i < buckets; ++i)
        m_starts[i + 1] += m_starts[i];
    m_words.resize(m_starts.back());
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    eachBucket([&](std::size_t i, std::size_t bucket) { m_words[next[bucket]++] = static_cast<std::uint32_t>(i); });
    for (std::size_t i = 0; i < words.size(); ++i)
        m_lengths[i] = static_cast<std::uint32_t>(words[i].size());
}

std::vector<std::uint32_t> NearWords::sharing(std::u32string_view padded, int least, std::size_t shortest,
                                              std::size_t longest) const
{
    std::vector<std::uint8_t> shared(m_lengths.size());
    std::vector<std::uint32_t> found;
    if (m_starts.empty() || padded.size() > 200) // no word is near that length, and a count must fit into its byte
        return found;
    const auto enough = static_cast<std::uint8_t>(std::max(1, least));
    for (std::size_t at = 0; at + 3 <= padded.size(); ++at) {
        const std::size_t bucket = bucketOf(padded, at);
        for (std::uint32_t i = m_starts[bucket]; i < m_starts[bucket + 1]; ++i) {
            const std::uint32_t word = m_words[i];
            if (shared[word] < enough && ++shared[word] == enough && m_lengths[word] >= shortest
                && m_lengths[word] <= longest)
                found.push_back(word);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::uint32_t> NearWords::candidates(std::u32string_view letters, int edits) const
{
    const std::u32string word = padded(letters, true);
    const auto most = static_cast<std::size_t>(edits);
    return sharing(word, static_cast<int>(word.size()) - 2 - trigramsInASlip * edits,
                   letters.size() > most ? letters.size() - most : 0, letters.size() + most);
}

std::vector<std::uint32_t> NearWords::beginnings(std::u32string_view letters, int edits) const
{
    const std::u32string word = padded(letters, false);
    const auto most = static_cast<std::size_t>(edits);
    return sharing(word, std::max(2, static_cast<int>(word.size()) - 2 - trigramsInASlip * edits),
                   letters.size() > most ? letters.size() - most : 0, SIZE_MAX);
}

} // namespace guide
