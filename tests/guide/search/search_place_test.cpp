#include "guide/search/search_place.h"

#include "support/made_up_guide.h"

#include "support/catch.h"

#include <algorithm>

using namespace guide;

namespace {

// The place of the page "folds" with the line, which must stand on it once.
SearchPlace placeWith(const std::string &words)
{
    const SearchPlaces all = searchPlaces(madeUpGuide());
    std::vector<SearchPlace> found;
    for (const SearchPlace &place : all.places) {
        for (const SearchText &text : place.texts) {
            if (all.pages[place.page].id == "folds" && text.words == words)
                found.push_back(place);
        }
    }
    INFO(words);
    REQUIRE(found.size() == 1);
    return found.front();
}

LinePlace lineOf(const std::string &words)
{
    for (const SearchText &text : placeWith(words).texts) {
        if (text.words == words)
            return text.place;
    }
    return {};
}

} // namespace

TEST_CASE("search places: what stands in a fold is found below its title")
{
    CHECK(placeWith("A striped one walks to the causes.").heading == "The leopard fold");
    CHECK(placeWith("A striped one walks to the causes.").begins == LinePlace{3, 0});
    CHECK(lineOf("A striped one walks to the causes.") == LinePlace{4, 0});
    CHECK(placeWith("A striped one rests.").heading == "The quagga fold");
    CHECK(lineOf("A striped one rests.") == LinePlace{14, 0});
}

TEST_CASE("search places: a heading in a fold is a place of its own")
{
    CHECK(placeWith("White.").heading == "Stripes");
    CHECK(lineOf("White.") == LinePlace{6, 1});
}

TEST_CASE("search places: a remedy in a fold is found below the title that it shares with it")
{
    CHECK(placeWith("Warmth eases the muscle.").heading == "Heat");
    CHECK(placeWith("Warmth eases the muscle.").begins == LinePlace{7, 0});
}

TEST_CASE("search places: what follows the folds belongs to the heading above them")
{
    CHECK(placeWith("Behind the folds grazes an okapi.").heading == "More");
    CHECK(placeWith("Behind the folds grazes an okapi.").begins == LinePlace{2, 0});
    CHECK(lineOf("Behind the folds grazes an okapi.") == LinePlace{15, 0});
}

TEST_CASE("search places: what follows a fold on a page without headings belongs to the page")
{
    GuideContent content = madeUpContent();
    content.sections[1].blocks = {Fold{"One", 1}, Paragraph{{Plain{"In it."}}}, Paragraph{{Plain{"Behind it."}}}};
    for (const SearchPlace &place : searchPlaces(Guide(std::move(content))).places) {
        for (const SearchText &text : place.texts) {
            if (text.words == "Behind it.") {
                CHECK(place.heading.empty());
                CHECK(place.begins == LinePlace{});
            }
            if (text.words == "In it.")
                CHECK(place.heading == "One");
        }
    }
}

TEST_CASE("search places: each tile is two lines of its page")
{
    CHECK(lineOf("Why it happens") == LinePlace{1, 1});
    CHECK(lineOf("The start") == LinePlace{1, 2});
    CHECK(placeWith("Where it begins").heading.empty());
}
