#include "loading/json/json_writer.h"

#include "support/catch.h"

namespace {

loading::JsonValue valueOf(const std::string &json)
{
    auto parsed = loading::JsonText::parse("test.json", json);
    REQUIRE(parsed);
    return parsed->root();
}

} // namespace

TEST_CASE("json writer: a value on one line reads back as the same value")
{
    for (const std::string json :
         {R"({"core": true, "symptoms": ["fever", {"set": "age"}], "none": null, "empty": [], "no": false})",
          R"("Say \"no\" to \\ and “yes” to é")", "[2, -3, 2.5, 0.1, 1e-07, 1.5e+300, 123456789]", "{}"}) {
        CHECK(loading::onOneLine(valueOf(json)) == json);
    }
}

TEST_CASE("json writer: nothing is one number whatever stands before it")
{
    for (const std::string nothing : {"0", "-0", "0.0", "-0.0", "-0e5"})
        CHECK(loading::onOneLine(valueOf("[" + nothing + "]")) == "[0]");
}

TEST_CASE("json writer: what lies as deep as was asked for stands on a line of its own")
{
    const std::string json = R"({
  "one": {
    "a": {"b": [1, 2]},
    "c": "d"
  },
  "two": [
    [3, 4],
    5
  ],
  "three": {}
}
)";
    CHECK(loading::linesOf(valueOf(json), 2) == json);
    CHECK(loading::linesOf(valueOf("[]"), 2) == "[]\n");
}
