// One million random sets of replies through the symptom check of the shipped guide: nanoseconds of processor time for
// each, so that other work of the machine does not count.

#include "guide/care/seek_care.h"
#include "loading/guide_loader.h"

#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <random>

namespace {

constexpr int calls = 1'000'000;

guide::Result<std::string, std::string> readFile(const std::string &file)
{
    std::ifstream in(std::string(MIDBACK_SOURCE_DIR) + "/content/en/" + file, std::ios::binary);
    if (!in)
        return guide::Unexpected{std::string("the file is missing")};
    return std::string(std::istreambuf_iterator<char>(in), {});
}

// Each question has one of the four replies, as likely as the others: far more reasons than any reader has.
std::vector<guide::Replies> randomReplies(const guide::Guide &guide)
{
    std::mt19937 random(1);
    std::vector<guide::Replies> all(calls);
    for (guide::Replies &replies : all) {
        for (guide::SymptomIndex i = 0; i < guide.symptoms().size(); ++i)
            replies.set(i, static_cast<guide::Reply>(random() % 4));
    }
    return all;
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
    const std::vector<guide::Replies> all = randomReplies(*guide);
    std::size_t reasons = 0;
    const std::clock_t begin = std::clock();
    for (const guide::Replies &replies : all)
        reasons += seekCare(*guide, replies).reasons.size();
    const double nanoseconds = static_cast<double>(std::clock() - begin) * 1e9 / CLOCKS_PER_SEC;
    std::printf("%d sets of replies, %.1f reasons each: %.0f ns per call\n", calls,
                static_cast<double>(reasons) / calls, nanoseconds / calls);
    return 0;
}
