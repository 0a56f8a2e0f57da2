#include "guide/search/search_numbers.h"
#include "guide/search/search_sayings.h"

#include "support/catch.h"

using namespace guide;

namespace {

// The first number of a text that holds one.
TextNumber numberIn(std::string_view text)
{
    std::optional<TextNumber> found;
    eachWord(text, [&](WordPlace word) { found = found ? found : numberAt(text, word); });
    REQUIRE(found);
    return *found;
}

bool saysNumber(const std::string &saying, std::string_view text)
{
    SayingWords words;
    words.groups = {{"many", {"<manypills>"}},    {"manypills", {"ten"}}, {"pastyear", {"nineties"}},
                    {"thermometer", {"mercury"}}, {"clock", {"at"}},      {"measure", {"hours", "km"}},
                    {"milligrams", {"mg"}},       {"degrees", {"c"}}};
    const auto same = [](std::string_view word) {
        return std::string(word);
    };
    SearchSayings known(words, {same, same});
    known.add(saying, 0);
    known.finish();
    return !known.in(text, [](std::string_view) { return false; }).empty();
}

} // namespace

TEST_CASE("search numbers: a number is read with what stands at its end and behind its point")
{
    CHECK(numberIn("took 12").value == 12);
    CHECK(numberIn("400mg").value == 400);
    CHECK(numberIn("400mg").unit == "mg");
    CHECK(numberIn("38.5").value == 38.5);
    CHECK(numberIn("38,5").isDecimal);
    CHECK_FALSE(numberIn("38.55").isDecimal);
    CHECK(numberIn("10,000 mg").value == 10000);
    CHECK(numberIn("10,000 mg").words == 2);
    CHECK(numberIn("10:30").isOfClock);
    CHECK(numberIn("10:30").isPart);
    CHECK(numberIn("4/10").isPart);
    CHECK_FALSE(numberIn("4-6").isPart);
    CHECK_FALSE(numberIn("12.").isPart);
    CHECK_FALSE(numberAt("b12", {0, 3}));
}

TEST_CASE("search numbers: a time of day or a year counts no tablets")
{
    CHECK(saysNumber("<manypills>", "took 12"));
    CHECK(saysNumber("<manypills>", "took 4"));
    CHECK_FALSE(saysNumber("<manypills>", "took 3"));
    for (const char *text : {"at 9", "at 1730", "at 2030", "10:30", "1:45", "2030", "in 2015", "8 hours", "12 km"}) {
        INFO(text);
        CHECK_FALSE(saysNumber("<manypills>", text));
    }
    CHECK(saysNumber("<many> hours", "8 hours"));
    CHECK_FALSE(saysNumber("<many> hours", "3 hours"));
    CHECK(saysNumber("<pastyear>", "in 1999"));
    CHECK_FALSE(saysNumber("<pastyear>", "in 2030"));
    CHECK_FALSE(saysNumber("<pastyear>", "1,999"));
}

TEST_CASE("search numbers: a dose in milligrams counts no tablets but may be too large")
{
    CHECK_FALSE(saysNumber("<manypills>", "800 mg"));
    CHECK_FALSE(saysNumber("<manypills>", "800mg"));
    CHECK(saysNumber("<manypills>", "2000 mg"));
    CHECK(saysNumber("<manypills>", "5000mg"));
    CHECK(saysNumber("<manypills>", "10,000 mg"));
    CHECK_FALSE(saysNumber("<manypills>", "1,000 mg"));
}

TEST_CASE("search numbers: a thermometer tells of a fever by a decimal or by degrees")
{
    for (const char *text : {"38.0", "39.4", "38,5", "42.9", "100.4", "107.9", "39 c", "39c", "102 c"}) {
        INFO(text);
        CHECK(saysNumber("<thermometer>", text));
    }
    for (const char *text : {"37.9", "43.0", "100.3", "108.0", "39", "39.4 km", "38.55", "38:5"}) {
        INFO(text);
        CHECK_FALSE(saysNumber("<thermometer>", text));
    }
}
