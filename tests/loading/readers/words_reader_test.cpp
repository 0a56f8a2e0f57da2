#include "loading/guide_loader.h"

#include "support/catch.h"
#include "support/content_files.h"
#include "support/made_up_words.h"

namespace {

using Faults = std::vector<std::string>;

Faults faultsInWords(const std::string &before, const std::string &after)
{
    return faultsOf(tinyContentWith("words.json", before, after));
}

} // namespace

TEST_CASE("words reader: each text is read from its own key")
{
    const auto loaded = loading::loadGuide(readFrom(tinyContent()));
    REQUIRE(loaded);
    CHECK(loaded->words() == madeUpWords());
    const auto checked = loading::loadCheckedGuide(readFrom(tinyContent()));
    REQUIRE(checked);
    CHECK(checked->words() == madeUpWords());
}

TEST_CASE("words reader: a text that is missing or unknown is a fault with its line")
{
    CHECK(faultsInWords(R"("watch_for")", R"("watch")")
          == Faults{"words.json:54: /care/answer: \"watch_for\" is missing, expected text in quotes",
                    "words.json:71: /care/answer/watch: this key means nothing here; remove it, or mend its spelling"});
}

TEST_CASE("words reader: an empty text is a fault with its line")
{
    for (const char *blank : {"\"why\": \"\"", "\"why\": \"  \""}) {
        const Faults faults =
            faultsInWords("\"why\": \"Why\",\n      \"and_more\"", std::string(blank) + ",\n      \"and_more\"");
        REQUIRE(faults.size() == 1);
        CHECK(faults.front().starts_with("words.json:66: /care/answer/why: "));
    }
}

TEST_CASE("words reader: a place to fill in stands in its text exactly once")
{
    CHECK(faultsInWords("And {count} more.", "And more.")
          == Faults{"words.json:67: /care/answer/and_more: must hold {count} exactly once",
                    "words.json:67: /care/answer/and_more: must hold no other { or } than those it is filled in at"});
    CHECK(faultsInWords("Look again from {first} on, and on {second}.",
                        "Look again from {first} and {first} on, and on {second}.")
              .size()
          == 2);
    CHECK(faultsInWords("Look again from {first} on, and on {second}.", "Look again on {second} and from {first} on.")
              .empty());
}

TEST_CASE("words reader: nothing else looks like a place to fill in")
{
    CHECK(faultsInWords("What to watch for", "What to watch for {answers}")
          == Faults{"words.json:71: /care/answer/watch_for: must not hold { or }: there is nothing to fill in"});
    CHECK(faultsInWords("And {count} more.", "And {count} {more}.")
          == Faults{"words.json:67: /care/answer/and_more: must hold no other { or } than those it is filled in at"});
    CHECK(faultsInWords("And {count} more.", "And {count}} more.").size() == 1);
}

TEST_CASE("words reader: a year has twelve months")
{
    CHECK(faultsInWords("\"January\", ", "") == Faults{"words.json:4: /dates/months: has 11 months, expected 12"});
}
