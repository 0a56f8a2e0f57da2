#include "support/reading.h"

#include "support/catch.h"

using namespace loading;

TEST_CASE("field reader: a list that needs something is refused without it")
{
    const auto at = [](const std::string &what) {
        return Faults{"f.json:1: /a: is an empty list, expected at least one " + what};
    };
    const std::string empty = R"({"a": []})";
    CHECK(faultsOf(empty, [](FieldReader &r) { return r.strings("a"); }) == at("text"));
    CHECK(faultsOf(empty, [](FieldReader &r) { return r.ids("a"); }) == at("id"));
    CHECK(faultsOf(empty, [](FieldReader &r) { return r.mentions("a", Mention::Kind::Source); }) == at("id"));
    CHECK(faultsOf(empty,
                   [](FieldReader &r) {
                       r.objects("a", [](FieldReader &) {});
                       return 0;
                   })
          == at("object {...}"));
    CHECK(faultsOf(empty,
                   [](FieldReader &r) {
                       r.optionalObjects("a", [](FieldReader &) {});
                       return 0;
                   })
          == at("object {...}"));
}

TEST_CASE("field reader: an id holds small letters and digits and hyphens alone")
{
    const std::string expected = ", expected an id of small letters, digits and hyphens";
    for (const std::string id : {"", "..", "../home", "a/b", "a b", "Home", "a,b", "a_b", "caf\u00e9"}) {
        const std::string shown = id == "caf\u00e9" ? "caf\xc3\xa9" : id;
        CHECK(faultsOf("{\"id\": \"" + id + "\"}", [](FieldReader &r) { return r.id(); })
              == Faults{"f.json:1: /id: is \"" + shown + "\"" + expected});
        Reading reading("{\"a\": [\"good\",\n\"" + id + "\"]}");
        CHECK(reading.read([](FieldReader &r) { return r.ids("a"); }) == std::vector<std::string>{"good"});
        CHECK(reading.faults() == Faults{"f.json:2: /a/1: is \"" + shown + "\"" + expected});
    }
}

TEST_CASE("field reader: a text of a list is as short as any other")
{
    const std::string text = "{\"a\": [\"" + std::string(longestText + 1, 'x') + "\"]}";
    const Faults expected{"f.json:1: /a/0: has 601 letters, expected at most 600; part it"};
    CHECK(faultsOf(text, [](FieldReader &r) { return r.strings("a"); }) == expected);
    CHECK(faultsOf(text, [](FieldReader &r) { return r.mentions("a", Mention::Kind::Source); }) == expected);
}

TEST_CASE("field reader: each bad item of a list has its own fault")
{
    const Faults expected{"f.json:3: /a/1: is a number, expected text in quotes, not empty",
                          "f.json:4: /a/2: is \"\", expected text in quotes, not empty"};
    const std::string text = "{\"a\": [\n\"x\",\n5,\n\"\"]}";
    CHECK(faultsOf(text, [](FieldReader &r) { return r.strings("a"); }) == expected);
    CHECK(faultsOf(text, [](FieldReader &r) { return r.stringsOrNone("a"); }) == expected);
}

TEST_CASE("field reader: a list of objects is read object by object and others are told")
{
    Reading reading("{\"a\": [{\"n\": 1},\n\"x\",\n{\"n\": 2}]}");
    std::vector<int> numbers;
    reading.read([&](FieldReader &reader) {
        reader.objects("a", [&](FieldReader &inner) { numbers.push_back(inner.number("n", 0, 9)); });
    });
    CHECK(numbers == std::vector<int>{1, 2});
    CHECK(reading.faults() == Faults{"f.json:2: /a/1: is \"x\", expected an object {...}"});
}
