#include "guide/text/aloud.h"

#include "support/catch.h"

namespace {

const guide::Aloud &aloud()
{
    static const guide::Aloud one({"to",
                                   {{"m", "meter", "meters"},
                                    {"mg", "milligram", "milligrams"},
                                    {"\u00b0C", "degree Celsius", "degrees Celsius"},
                                    {"+", "or more", "or more"}},
                                   {{"24/7", "day and night"}, {"A&E", "A and E"}, {"\u00d7", "times"}}},
                                  {"999", "111", "1-800-222-1222", "13 11 26"});
    return one;
}

std::string said(std::string_view text)
{
    return aloud().inWords(text);
}

} // namespace

TEST_CASE("aloud: a unit behind a number is said in full and in its singular behind one")
{
    CHECK(said("1 tablet of 200 mg (1,200 mg).") == "1 tablet of 200 milligrams (1,200 milligrams).");
    CHECK(said("1 mg, 1\u00a0mg") == "1 milligram, 1 milligram");
    CHECK(said("21 mg, 0.1 mg, 1.5 mg") == "21 milligrams, 0.1 milligrams, 1.5 milligrams");
    CHECK(said("a 200-mg tablet") == "a 200 milligram tablet");
    CHECK(said("38 \u00b0C, 38\u00b0C") == "38 degrees Celsius, 38 degrees Celsius");
    CHECK(said("60+: ask") == "60 or more: ask");
    CHECK(said("5 m") == "5 meters");
}

TEST_CASE("aloud: letters that are no unit stay")
{
    for (const char *text : {"5 mgs", "5 minutes", "mg", "Ctrl+Plus", "8+4", "I am 5 men"})
        CHECK(said(text) == text);
}

TEST_CASE("aloud: from one number to another is said so")
{
    CHECK(said("10\u201315 minutes") == "10 to 15 minutes");
    CHECK(said("8 am\u201310 pm") == "8 am to 10 pm");
    CHECK(said("0\u20131 mg") == "0 to 1 milligrams");
    CHECK(said("pain \u2013 5 days") == "pain \u2013 5 days");
    CHECK(said("left\u2013right") == "left\u2013right");
}

TEST_CASE("aloud: a telephone number is said digit by digit")
{
    CHECK(said("Call 999.") == "Call 9 9 9.");
    CHECK(said("NHS 111, or 999") == "NHS 1 1 1, or 9 9 9");
    CHECK(said("1-800-222-1222, day and night") == "1, 8 0 0, 2 2 2, 1 2 2 2, day and night");
    CHECK(said("13 11 26") == "1 3, 1 1, 2 6");
}

TEST_CASE("aloud: the digits of a telephone number within another number stay")
{
    for (const char *text : {"1,111 people", "0.111", "1119", "111.5", "2111", "13 11 267"})
        CHECK(said(text) == text);
}

TEST_CASE("aloud: a mark is said in words where it stands by itself")
{
    CHECK(said("Open 24/7.") == "Open day and night.");
    CHECK(said("124/7, 24/70") == "124/7, 24/70");
    CHECK(said("to A&E now") == "to A and E now");
    CHECK(said("3 \u00d7 10, 3\u00d710, 2\u00d7") == "3 times 10, 3 times 10, 2 times");
}

TEST_CASE("aloud: without words or numbers all stays")
{
    CHECK(guide::Aloud().inWords("Call 999: 5 mg, 24/7") == "Call 999: 5 mg, 24/7");
    CHECK(said("").empty());
}

TEST_CASE("aloud: the telephone numbers of a text are found whole")
{
    using Numbers = std::vector<std::string>;
    CHECK(guide::telephoneNumbersIn("1-844-764-7669 (Quebec 1-800-463-5060)")
          == Numbers{"1-844-764-7669", "1-800-463-5060"});
    CHECK(guide::telephoneNumbersIn("01 809 2166") == Numbers{"01 809 2166"});
    CHECK(guide::telephoneNumbersIn("911") == Numbers{"911"});
    CHECK(guide::telephoneNumbersIn("8 am to 10 pm").empty());
    CHECK(guide::telephoneNumbersIn("").empty());
}
