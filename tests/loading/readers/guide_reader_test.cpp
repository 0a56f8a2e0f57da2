#include "loading/guide_loader.h"

#include "support/content_files.h"

#include "support/catch.h"

using loading::loadGuide;

namespace {

using Faults = std::vector<std::string>;

Faults faultsWith(const std::string &file, const std::string &before, const std::string &after)
{
    return faultsOf(tinyContentWith(file, before, after));
}

} // namespace

TEST_CASE("guide reader: a remedy arrives with all its parts")
{
    const auto guide = loadGuide(readFrom(tinyContent()));
    REQUIRE(guide);
    const guide::Remedy &heat = *guide->remedy("heat");
    CHECK(heat.title == "Heat");
    CHECK(plainText(heat.summary) == "Warmth eases the muscle.");
    REQUIRE(heat.how.size() == 2);
    CHECK(plainText(heat.how[1]) == "Lay it on.");
    CHECK(plainText(heat.howLong) == "Fifteen minutes.");
    CHECK(plainText(heat.howOften) == "Three times a day.");
    REQUIRE(heat.notFor.size() == 1);
    CHECK(plainText(heat.notFor.front()) == "Broken skin.");
    CHECK(plainText(heat.why) == "Warm muscles let go.");
    CHECK(plainText(heat.stopIf) == "Stop if it hurts.");
}

TEST_CASE("guide reader: a remedy may have no reason to stop but needs all else")
{
    CHECK(faultsWith("remedies.json", ",\n      \"stop_if\": \"Stop if it hurts.\"", "").empty());
    CHECK(faultsWith("remedies.json", "      \"how\": [\"Warm the pack.\", \"Lay it on.\"],\n", "")
          == Faults{"remedies.json:3: /remedies/0: \"how\" is missing, expected a list [...]"});
    CHECK(faultsWith("remedies.json", "[\"Broken skin.\"]", "[]")
          == Faults{"remedies.json:10: /remedies/0/not_for: is an empty list, expected at least one text"});
    CHECK(faultsWith("remedies.json", "\"why\": \"Warm muscles let go.\"", "\"why\": 5")
          == Faults{"remedies.json:11: /remedies/0/why: is a number, expected text in quotes, or a list of spans"});
}

TEST_CASE("guide reader: a source arrives with all its parts")
{
    const auto guide = loadGuide(readFrom(tinyContent()));
    REQUIRE(guide);
    const guide::Source &article = *guide->source("article");
    CHECK(article.reference == "First A. A paper. 2001.");
    CHECK(article.url.empty());
    CHECK(article.doi == "10.1000/xyz");
    CHECK(article.read == "2026-11-01");
    CHECK(article.seen == guide::SourceSeen::NotOpened);
    CHECK(article.note == "It has no address.");
    CHECK(article.topic == guide::SourceTopic::Article);
    const guide::Source &own = *guide->source("own");
    CHECK(own.url == "https://two.example/page");
    CHECK(own.seen == guide::SourceSeen::Page);
    CHECK(own.topic == guide::SourceTopic::Remedies);
    CHECK(guide->source("care")->topic == guide::SourceTopic::SeekCare);
}

TEST_CASE("guide reader: every way of having read a source is known")
{
    const auto seen = [](const std::string &word) {
        const auto guide = loadGuide(readFrom(tinyContentWith("sources.json", "\"page\"", "\"" + word + "\"")));
        REQUIRE(guide);
        return guide->source("own")->seen;
    };
    CHECK(seen("page") == guide::SourceSeen::Page);
    CHECK(seen("part") == guide::SourceSeen::Part);
    CHECK(seen("copy") == guide::SourceSeen::Copy);
    CHECK(seen("weak") == guide::SourceSeen::Weak);
    CHECK(seen("not-opened") == guide::SourceSeen::NotOpened);
    CHECK(faultsWith("sources.json", "\"page\"", "\"skimmed\"")
          == Faults{
              "sources.json:17: /sources/1/seen: is \"skimmed\", expected one of: page, part, copy, weak, not-opened"});
}

TEST_CASE("guide reader: every topic of a source is known")
{
    for (const char *topic : {"article", "remedies", "seek-care", "medicines"}) {
        INFO(topic);
        CHECK(faultsWith("sources.json", "\"remedies\"", "\"" + std::string(topic) + "\"").empty());
    }
    CHECK(faultsWith("sources.json", "\"remedies\"", "\"news\"")
          == Faults{"sources.json:18: /sources/1/topic: is \"news\", expected one of: article, remedies, seek-care, "
                    "medicines, products"});
}

TEST_CASE("guide reader: a source without an address has to say why")
{
    CHECK(faultsWith("sources.json", "      \"url\": \"https://two.example/page\",\n", "")
          == Faults{"sources.json:12: /sources/1: \"url\" is missing, expected an address, or a \"note\" that says why "
                    "there is "
                    "none"});
}

TEST_CASE("guide reader: each field of the guide is required")
{
    const std::string at = "guide.json:1: ";
    CHECK(faultsWith("guide.json", "  \"title\": \"A tiny guide\",\n", "")
          == Faults{at + "\"title\" is missing, expected text in quotes"});
    CHECK(faultsWith("guide.json", "  \"edition\": \"0.1\",\n", "")
          == Faults{at + "\"edition\" is missing, expected text in quotes"});
    CHECK(faultsWith("guide.json", "  \"language\": \"en\",\n", "")
          == Faults{at + "\"language\" is missing, expected text in quotes"});
    CHECK(faultsWith("guide.json", "  \"review_note\": \"Nobody has reviewed this.\",\n", "")
          == Faults{at + "\"review_note\" is missing, expected text in quotes, or a list of spans"});
    CHECK(faultsWith("guide.json", "\"title\": \"Check first.\",", "")
          == Faults{"guide.json:6: /check_first: \"title\" is missing, expected text in quotes"});
    CHECK(faultsWith("guide.json", "  \"groups\":",
                     "  \"check_first_known\": {\"title\": \"Now.\", \"text\": \"Call.\"},\n  \"groups\":")
          == Faults{"guide.json:10: /check_first_known: needs the place {number} in its text"});
    CHECK(faultsWith("guide.json", "\"title\": \"Now\"", "\"name\": \"Now\"")
          == Faults{"guide.json:11: /groups/0: \"title\" is missing, expected text in quotes",
                    "guide.json:11: /groups/0/name: this key means nothing here; remove it, or mend its spelling"});
}
