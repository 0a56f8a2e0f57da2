// No damage to a value of the content gets past both the loader and the review, or brings the loader down.
//
// MIDBACK_EVERY=1 in the environment tries all of it, some hours long; without it, each 997th is tried, and fewer where
// the program is not built for speed.

#include "support/mutations.h"

#include "guide/booklet/guide_pages.h"
#include "guide/page/page.h"
#include "loading/json/json_writer.h"
#include "loading/review/review.h"
#include "loading/review/review_changes.h"
#include "loading/review/reviewed_part.h"

#include "support/catch.h"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <iostream>

namespace {

#ifdef NDEBUG
constexpr std::size_t stride = 997;
constexpr double longest = 1; // seconds of the processor
#else
constexpr std::size_t stride = 4999;
constexpr double longest = 10;
#endif

std::size_t strideAsked()
{
    const char *asked = std::getenv("MIDBACK_EVERY");
    return asked ? std::max<std::size_t>(1, std::strtoul(asked, nullptr, 10)) : stride;
}

// What only helps to find a page; the tables of the search's tests say what must be found.
bool isFree(const Mutation &mutation)
{
    constexpr std::string_view places[] = {"/small_words", "/same_words", "/places",
                                           "/answers",     "/asking",     "/examples"};
    return mutation.file == "search.json" && std::any_of(std::begin(places), std::end(places), [&](auto place) {
               return mutation.place.starts_with(place);
           });
}

class Trial
{
public:
    explicit Trial(const ContentFiles &files)
        : m_whole(files), m_now(files), m_reviewed(loading::JsonText::parse("reviewed.json", files.at("reviewed.json")))
    {
        REQUIRE(m_reviewed);
    }

    void attempt(const Mutation &mutation)
    {
        const std::string file(mutation.file);
        m_now[file] = loading::onOneLine(mutation.root);
        INFO(file << mutation.place << " " << damageNames[static_cast<std::size_t>(mutation.damage)]
                  << ", before: " << loading::onOneLine(mutation.before).substr(0, 200));
        ++tried;
        const std::clock_t begin = std::clock();
        const auto guide = loading::loadGuide([&](const std::string &name) { return read(name); });
        CHECK(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC < longest);
        if (guide)
            checkLoaded(*guide, mutation);
        else
            checkFaults(guide.error(), file);
        m_now[file] = m_whole[file];
    }

    std::size_t tried = 0;
    std::size_t refused = 0;   // with a fault
    std::size_t elsewhere = 0; // of these, with faults in other files alone: in what mentions the damaged thing
    std::size_t held = 0;      // loaded, and the review says that it changed
    std::size_t free = 0;      // loaded, and may change

private:
    guide::Result<std::string, std::string> read(const std::string &name) const
    {
        const auto found = m_now.find(name);
        if (found == m_now.end())
            return guide::Unexpected{std::string("the file is missing")};
        return found->second;
    }

    void checkLoaded(const guide::Guide &guide, const Mutation &mutation)
    {
        CHECK_FALSE(guide::pagesOf(guide, "2026-12-01").empty());
        const loading::JsonValue *part = m_reviewed->root().member(mutation.file);
        const bool noticed =
            part
            && !loading::changesSince(*part, loading::reviewedPart(std::string(mutation.file), mutation.root)).empty();
        held += noticed ? 1 : 0;
        free += noticed ? 0 : 1;
        if (!noticed && !isFree(mutation))
            FAIL_CHECK("It is taken without a word");
    }

    void checkFaults(const loading::Problems &problems, const std::string &file)
    {
        ++refused;
        REQUIRE_FALSE(problems.empty());
        bool here = false;
        for (std::size_t i = 0; i < std::min(problems.size(), loading::maximumProblems); ++i) {
            here = here || problems[i].file == file;
            // A file that is not there has no line.
            CHECK((m_whole.contains(problems[i].file) ? problems[i].line > 0
                                                      : problems[i].message == "the file is missing"));
        }
        elsewhere += here ? 0 : 1;
    }

    ContentFiles m_whole;
    ContentFiles m_now;
    guide::Result<loading::JsonText, loading::Problems> m_reviewed;
};

} // namespace

TEST_CASE("mutated content: every damage is a fault or a change that the review tells of")
{
    const ContentFiles files = filesIn(std::string(MIDBACK_SOURCE_DIR) + "/content/en");
    Trial trial(files);
    const std::size_t all =
        Mutations(files).visitEach(strideAsked(), [&](const Mutation &mutation) { trial.attempt(mutation); });
    std::cout << "Damages: " << all << ". Tried: " << trial.tried << ", refused: " << trial.refused
              << " (in other files " << trial.elsewhere << "), held by the review: " << trial.held
              << ", free to change: " << trial.free << ".\n";
    CHECK(all > 400'000);
    CHECK(trial.tried * strideAsked() > all / 2);
    CHECK(trial.elsewhere * 20 <= trial.refused);
}
