#include "loading/checks/wording_check.h"

#include "support/content_files.h"

#include "support/catch.h"

using loading::faultOfWording;

namespace {

using Faults = std::vector<std::string>;

const std::vector<std::string> countries{"United Kingdom", "New Zealand"};

bool isRefused(std::string_view words)
{
    return !faultOfWording(words, countries).empty();
}

} // namespace

TEST_CASE("wording check: words that reassure or diagnose are refused in any case and with any apostrophe")
{
    for (const std::string_view words : {"You have a pulled muscle.",
                                         "Then you have it",
                                         "It is only a strain.",
                                         "It's only a strain.",
                                         "It\u2019s only a strain.",
                                         "That is nothing serious.",
                                         "Ibuprofen is SAFE.",
                                         "Move safely.",
                                         "This is normal.",
                                         "Normally it passes.",
                                         "Don't worry.",
                                         "Don\u2019t worry.",
                                         "Do not worry.",
                                         "It is probably a spasm.",
                                         "The diagnosis is a spasm.",
                                         "Diagnosis: spasm",
                                         "Relief is guaranteed.",
                                         "You've strained it.",
                                         "Our AI says so.",
                                         "AI"}) {
        INFO(words);
        CHECK(isRefused(words));
    }
}

TEST_CASE("wording check: what only looks like such words is let through")
{
    for (const std::string_view words :
         {"Do you have chest pain?", "Did you have a fall?", "If you have one, use it.", "When you have a fever, call.",
          "This is not a diagnosis.", "It is not a diagnosis, and no list finds every problem.", "Abnormal gait",
          "Unsafe to drive", "a safety net", "Pain, said the aide.", "diagnoses differ",
          "Call your local emergency number."}) {
        INFO(words);
        CHECK(faultOfWording(words, countries) == "");
    }
}

TEST_CASE("wording check: one allowed use does not excuse another")
{
    CHECK(isRefused("Do you have pain? Then you have a spasm."));
    CHECK(isRefused("Not a diagnosis. Your diagnosis is this."));
    CHECK(isRefused("undo you have it"));
}

TEST_CASE("wording check: the number 111 stands only beside its country")
{
    CHECK(isRefused("Call 111."));
    CHECK(isRefused("NHS 111"));
    CHECK(isRefused("Call 111 in Kingdom."));
    CHECK_FALSE(isRefused("In the United Kingdom call NHS 111."));
    CHECK_FALSE(isRefused("New Zealand: 111"));
    CHECK_FALSE(isRefused("Call 1110 or 0111."));
}

TEST_CASE("wording check: every text of the check is looked at and told at its place")
{
    const auto faultsWith = [](const char *file, const char *before, const char *after) {
        return faultsOf(tinyContentWith(file, before, after));
    };
    const std::string why = "which reassures or diagnoses; say what matches the signs in this guide instead";
    CHECK(faultsWith("symptoms.json", "It matters with weak bones.", "It is normal at your age.")
          == Faults{"symptoms.json:58: /symptoms/3/why: says \"normal\", " + why});
    CHECK(faultsWith("care.json", "[\"Emergency: look out.\"]", "[\"Emergency: look out.\", \"Probably a cold\"]")
          == Faults{"care.json:7: /answers/0/look_out/1: says \"probably\", " + why});
    CHECK(faultsWith("care.json", "[\"Lie flat.\"]", "[\"Call NHS 111.\"]")
          == Faults{"care.json:71: /while_you_wait/1/do/0: gives the number 111 without its country"});
    CHECK(faultsWith("care.json", "[\"Lie flat.\"]", "[\"In the United Kingdom call NHS 111.\"]") == Faults{});
}

TEST_CASE("wording check: words are found across spans")
{
    CHECK(faultsOf(tinyContentWith("care.json", "\"Ask early.\"",
                                   "[\"It is \", {\"text\": \"only\", \"strong\": true}, \" a strain.\"]"))
              .size()
          == 1);
}
