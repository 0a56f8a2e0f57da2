// Typing into the look-up of medicines, key by key: microseconds of processor time for each key, so that other work of
// the machine does not count. Once over the shipped medicines, once over 2,000 made-up ones.

#include "guide/medicines/medicine_search.h"
#include "loading/guide_loader.h"
#include "support/small_letters.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <random>

namespace {

constexpr std::size_t manyMedicines = 2000;
constexpr int repeats = 20;

guide::Result<std::string, std::string> readFile(const std::string &file)
{
    std::ifstream in(std::string(MIDBACK_SOURCE_DIR) + "/content/en/" + file, std::ios::binary);
    if (!in)
        return guide::Unexpected{std::string("the file is missing")};
    return std::string(std::istreambuf_iterator<char>(in), {});
}

// Names that a drug maker might choose; the effects are those of the shipped medicines, so that a word finds very many.
std::vector<guide::Medicine> madeUp(const std::vector<guide::Medicine> &shipped)
{
    std::mt19937 random(1);
    const auto name = [&] {
        static const std::vector<std::string> syllables{"ma",  "zo", "pra", "len", "to",  "di", "xi",
                                                        "ver", "ca", "nol", "am",  "ben", "ri", "quo"};
        std::string out;
        for (std::size_t i = 0; i < 3 + random() % 3; ++i)
            out += syllables[random() % syllables.size()];
        return out;
    };
    std::vector<guide::Medicine> medicines;
    for (std::size_t i = 0; i < manyMedicines; ++i) {
        guide::Medicine medicine = shipped[i % shipped.size()];
        medicine.name = name();
        for (auto *names : {&medicine.usNames, &medicine.ukNames, &medicine.otherNames, &medicine.misspellings}) {
            for (std::string &each : *names)
                each = name();
        }
        medicines.push_back(std::move(medicine));
    }
    return medicines;
}

// What is typed: each name, each listed typo, some words for side effects, and names that nobody knows.
std::vector<std::string> typedWords(const std::vector<guide::Medicine> &medicines)
{
    std::vector<std::string> words{"drowsy",    "stomach pain", "trouble breathing", "yellow skin",
                                   "warfarine", "xyzzyxyzzy",   "lorazepam",         "a cold and flu tablet"};
    for (std::size_t i = 0; i < std::min<std::size_t>(medicines.size(), 8); ++i) {
        words.push_back(medicines[i].name);
        words.insert(words.end(), medicines[i].misspellings.begin(), medicines[i].misspellings.end());
    }
    return words;
}

double microseconds(std::clock_t ticks)
{
    return static_cast<double>(ticks) * 1e6 / CLOCKS_PER_SEC;
}

void measure(const char *what, const std::vector<guide::Medicine> &medicines)
{
    const std::clock_t begin = std::clock();
    const guide::MedicineIndex index(medicines, inSmallLetters);
    const double prepared = microseconds(std::clock() - begin);

    std::vector<double> keys;
    std::size_t found = 0;
    for (const std::string &word : typedWords(medicines)) {
        for (std::size_t length = 1; length <= word.size(); ++length) {
            const std::string typed = word.substr(0, length);
            const std::clock_t pressed = std::clock();
            for (int i = 0; i < repeats; ++i)
                found += index.filter(typed).size() + index.suggest(typed).names.size();
            keys.push_back(microseconds(std::clock() - pressed) / repeats);
        }
    }
    std::sort(keys.begin(), keys.end());
    std::printf(
        "%s: %zu medicines, %zu keys, %zu found; index %.0f us; a key takes %.0f us in the middle, %.0f us at the "
        "95th of 100, %.0f us at most\n",
        what, medicines.size(), keys.size(), found / repeats, prepared, keys[keys.size() / 2],
        keys[keys.size() * 95 / 100], keys.back());
}

} // namespace

int main()
{
    const auto guide = loading::loadGuide(readFile);
    if (!guide) {
        for (const loading::Problem &problem : guide.error())
            std::fprintf(stderr, "%s\n", describe(problem).c_str());
        return 1;
    }
    measure("shipped", guide->medicines());
    measure("made up", madeUp(guide->medicines()));
    return 0;
}
