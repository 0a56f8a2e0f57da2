// Typing the name of a pack, key by key: microseconds of processor time for each key, so that other work of the machine
// does not count. Once over the shipped names, once over 20,000 made-up ones.

#include "guide/medicines/product_search.h"
#include "loading/guide_loader.h"
#include "support/small_letters.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <random>

namespace {

constexpr std::size_t manyNames = 20'000;
constexpr std::size_t mostListed = 40;
constexpr int repeats = 20;

guide::Result<std::string, std::string> readFile(const std::string &file)
{
    std::ifstream in(std::string(MIDBACK_SOURCE_DIR) + "/content/en/" + file, std::ios::binary);
    if (!in)
        return guide::Unexpected{std::string("the file is missing")};
    return std::string(std::istreambuf_iterator<char>(in), {});
}

// The shipped content with as many products more, of names that a drug maker might choose; every fourth has two words.
guide::MedicineContent withManyNames(guide::MedicineContent content)
{
    std::mt19937 random(1);
    const auto word = [&] {
        static const std::vector<std::string> syllables{"ma",  "zo", "pra", "len", "to",  "di", "xi",
                                                        "ver", "ca", "nol", "am",  "ben", "ri", "quo"};
        std::string out;
        for (std::size_t i = 0; i < 2 + random() % 3; ++i)
            out += syllables[random() % syllables.size()];
        return out;
    };
    const guide::Product shipped = content.products.front();
    for (std::size_t i = 0; i < manyNames; ++i) {
        guide::Product product = shipped;
        product.id = "made-up-" + std::to_string(i);
        product.name = i % 4 == 0 ? word() + " " + word() : word();
        content.products.push_back(std::move(product));
    }
    return content;
}

std::vector<std::string> typedNames(const guide::MedicineContent &content)
{
    std::vector<std::string> names{"xyzzyxyzzy", "loratadine", "a cold and flu tablet"};
    for (std::size_t i = 0; i < content.products.size() && names.size() < 100; i += 4)
        names.push_back(content.products[i].name);
    for (std::size_t i = 0; i < content.nameTypos.size() && names.size() < 150; i += 2)
        names.push_back(content.nameTypos[i].typed);
    return names;
}

double microseconds(std::clock_t ticks)
{
    return static_cast<double>(ticks) * 1e6 / CLOCKS_PER_SEC;
}

void measure(const char *what, const guide::MedicineContent &content)
{
    const std::clock_t begin = std::clock();
    const guide::ProductIndex index(content, inSmallLetters);
    const double prepared = microseconds(std::clock() - begin);

    std::vector<double> keys;
    std::size_t found = 0;
    for (const std::string &name : typedNames(content)) {
        for (std::size_t length = 1; length <= name.size(); ++length) {
            const std::string typed = name.substr(0, length);
            const std::clock_t pressed = std::clock();
            for (int i = 0; i < repeats; ++i)
                found += index.filter(typed, mostListed).size() + index.find(typed).things.size();
            keys.push_back(microseconds(std::clock() - pressed) / repeats);
        }
    }
    std::sort(keys.begin(), keys.end());
    std::printf(
        "%s: %zu products, %zu keys, %zu found; index %.0f us; a key takes %.0f us in the middle, %.0f us at the "
        "95th of 100, %.0f us at most\n",
        what, content.products.size(), keys.size(), found / repeats, prepared, keys[keys.size() / 2],
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
    measure("shipped", guide->medicineContent());
    measure("made up", withManyNames(guide->medicineContent()));
    return 0;
}
