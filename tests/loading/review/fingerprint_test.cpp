#include "loading/review/fingerprint.h"

#include "support/catch.h"

#include <set>

namespace {

std::string fingerprintOf(const std::string &json)
{
    const auto parsed = loading::JsonText::parse("test.json", json);
    REQUIRE(parsed);
    return loading::fingerprint(parsed->root());
}

} // namespace

TEST_CASE("fingerprint: it is 12 digits and always the same")
{
    CHECK(fingerprintOf("\"Do not take it.\"").size() == 12);
    CHECK(fingerprintOf("\"Do not take it.\"").find_first_not_of("0123456789abcdef") == std::string::npos);
    CHECK(fingerprintOf("\"Do not take it.\"") == fingerprintOf("\"Do not take it.\""));
}

TEST_CASE("fingerprint: what is written into a reviewed list stays true on every machine and in every version")
{
    CHECK(fingerprintOf("\"Do not take it.\"") == "cfcab5463510");
    CHECK(fingerprintOf(R"({"type": "list", "items": [1, true, null]})") == "627fed14958f");
}

TEST_CASE("fingerprint: layout and the order of keys mean nothing")
{
    CHECK(fingerprintOf(R"({"a": 1, "b": [2]})") == fingerprintOf("{\n\"b\":[ 2 ],\n\"a\":1}"));
}

TEST_CASE("fingerprint: each of these differs from all others")
{
    const std::set<std::string> values{"null",
                                       "true",
                                       "false",
                                       "0",
                                       "1",
                                       "\"\"",
                                       "\"1\"",
                                       "\"true\"",
                                       "[]",
                                       "{}",
                                       "[[]]",
                                       "[\"\"]",
                                       "[\"a\", \"b\"]",
                                       "[\"b\", \"a\"]",
                                       "[\"ab\"]",
                                       "[\"a\"]",
                                       "[[\"a\"], \"b\"]",
                                       "[[\"a\", \"b\"]]",
                                       "{\"a\": \"b\"}",
                                       "{\"b\": \"a\"}",
                                       "{\"a\": {}}",
                                       "{\"a\": []}",
                                       "\"Do not take it.\"",
                                       "\"Do take it.\""};
    std::set<std::string> fingerprints;
    for (const std::string &value : values)
        fingerprints.insert(fingerprintOf(value));
    CHECK(fingerprints.size() == values.size());
}
