#include "support/reading.h"

#include "support/catch.h"

using namespace loading;

namespace {

enum class Colour { None, Red, Green };

constexpr std::array<std::pair<Colour, std::string_view>, 2> colours{{{Colour::Red, "red"}, {Colour::Green, "green"}}};

} // namespace

TEST_CASE("field reader: good fields are read without a word")
{
    Reading reading(R"({"id": "a-1", "s": "words", "d": "2026-11-22", "f": true, "n": 3, "c": "green", "l": ["a", "b"],
                        "ids": ["b", "c-2"], "none": []})");
    reading.read([](FieldReader &reader) {
        CHECK(reader.id() == "a-1");
        CHECK(reader.string("s") == "words");
        CHECK(reader.date("d") == "2026-11-22");
        CHECK(reader.flag("f"));
        CHECK(reader.number("n", 1, 3) == 3);
        CHECK(reader.choice("c", colours) == Colour::Green);
        CHECK(reader.strings("l") == std::vector<std::string>{"a", "b"});
        CHECK(reader.ids("ids") == std::vector<std::string>{"b", "c-2"});
        CHECK(reader.stringsOrNone("none").empty());
        CHECK(reader.mentionsOrNone("none", Mention::Kind::Source).empty());
        reader.objectsOrNone("none", [](FieldReader &) { FAIL_CHECK("nothing is there to be read"); });
        CHECK(reader.has("s"));
        CHECK_FALSE(reader.has("absent"));
    });
    CHECK(reading.faults().empty());
}

TEST_CASE("field reader: what is optional may be absent")
{
    Reading reading("{}");
    reading.read([](FieldReader &reader) {
        CHECK(reader.optionalString("a").empty());
        CHECK_FALSE(reader.optionalFlag("a"));
        CHECK(reader.optionalText("a").empty());
        CHECK(reader.optionalTexts("a").empty());
        reader.optionalObjects("a", [](FieldReader &) { FAIL_CHECK("nothing is there to be read"); });
    });
    CHECK(reading.faults().empty());
}

TEST_CASE("field reader: what is required and missing is told at the object")
{
    const std::string at = "f.json:1: \"a\" is missing, expected ";
    CHECK(faultsOf("{}", [](FieldReader &r) { return r.string("a"); }) == Faults{at + "text in quotes"});
    CHECK(faultsOf("{}", [](FieldReader &r) { return r.date("a"); }) == Faults{at + "text in quotes"});
    CHECK(faultsOf("{}", [](FieldReader &r) { return r.flag("a"); }) == Faults{at + "true or false"});
    CHECK(faultsOf("{}", [](FieldReader &r) { return r.number("a", 1, 2); }) == Faults{at + "a number"});
    CHECK(faultsOf("{}", [](FieldReader &r) { return r.choice("a", colours); }) == Faults{at + "text in quotes"});
    CHECK(faultsOf("{}", [](FieldReader &r) { return r.text("a"); })
          == Faults{at + "text in quotes, or a list of spans"});
    CHECK(faultsOf("{}", [](FieldReader &r) { return r.texts("a"); }) == Faults{at + "a list [...]"});
    CHECK(faultsOf("{}", [](FieldReader &r) { return r.strings("a"); }) == Faults{at + "a list [...]"});
    CHECK(faultsOf("{}", [](FieldReader &r) { return r.mention("a", Mention::Kind::Page); })
          == Faults{at + "text in quotes"});
    CHECK(faultsOf("{}", [](FieldReader &r) { return r.mentions("a", Mention::Kind::Page); })
          == Faults{at + "a list [...]"});
    CHECK(faultsOf("{}",
                   [](FieldReader &r) {
                       r.objects("a", [](FieldReader &) {});
                       return 0;
                   })
          == Faults{at + "a list [...]"});
    CHECK(faultsOf("{}",
                   [](FieldReader &r) {
                       r.object("a", [](FieldReader &) {});
                       return 0;
                   })
          == Faults{at + "an object {...}"});
}

TEST_CASE("field reader: a missing field of an inner object is told at that object")
{
    CHECK(faultsOf("{\"a\":\n{}}",
                   [](FieldReader &r) {
                       r.object("a", [](FieldReader &in) { in.flag("b"); });
                       return 0;
                   })
          == Faults{"f.json:2: /a: \"b\" is missing, expected true or false"});
}

TEST_CASE("field reader: a value of another kind is told with both kinds")
{
    const auto at = [](const std::string &message) {
        return Faults{"f.json:2: /a: " + message};
    };
    CHECK(faultsOf("{\n\"a\": 5}", [](FieldReader &r) { return r.string("a"); })
          == at("is a number, expected text in quotes"));
    CHECK(faultsOf("{\n\"a\": null}", [](FieldReader &r) { return r.optionalString("a"); })
          == at("is null, expected text in quotes"));
    CHECK(faultsOf("{\n\"a\": \"yes\"}", [](FieldReader &r) { return r.flag("a"); })
          == at("is \"yes\", expected true or false"));
    CHECK(faultsOf("{\n\"a\": []}", [](FieldReader &r) { return r.optionalFlag("a"); })
          == at("is a list [...], expected true or false"));
    CHECK(faultsOf("{\n\"a\": \"2\"}", [](FieldReader &r) { return r.number("a", 1, 3); })
          == at("is \"2\", expected a number"));
    CHECK(faultsOf("{\n\"a\": {}}", [](FieldReader &r) { return r.strings("a"); })
          == at("is an object {...}, expected a list [...]"));
    CHECK(faultsOf("{\n\"a\": []}",
                   [](FieldReader &r) {
                       r.object("a", [](FieldReader &) {});
                       return 0;
                   })
          == at("is a list [...], expected an object {...}"));
    CHECK(faultsOf("{\n\"a\": true}", [](FieldReader &r) { return r.text("a"); })
          == at("is true or false, expected text in quotes, or a list of spans"));
    CHECK(faultsOf("{\n\"a\": 7}", [](FieldReader &r) { return r.choice("a", colours); })
          == at("is a number, expected text in quotes"));
}

TEST_CASE("field reader: text without words is refused")
{
    const auto at = [](const std::string &message) {
        return Faults{"f.json:1: /a: " + message};
    };
    for (const char *text :
         {R"({"a": ""})", R"({"a": "  "})", R"({"a": "\u00a0"})", R"({"a": "\u200b \ufeff\u00ad"})"}) {
        CHECK(faultsOf(text, [](FieldReader &r) { return r.string("a"); }) == at("is empty, expected words"));
        CHECK(faultsOf(text, [](FieldReader &r) { return r.optionalString("a"); }) == at("is empty, expected words"));
        CHECK(faultsOf(text, [](FieldReader &r) { return r.text("a"); })
              == at("is empty, expected words for the reader"));
    }
    CHECK(faultsOf(R"({"a": []})", [](FieldReader &r) { return r.text("a"); })
          == at("is empty, expected words for the reader"));
    CHECK(faultsOf(R"({"a": []})", [](FieldReader &r) { return r.texts("a"); })
          == at("is an empty list, expected at least one text"));
    CHECK(faultsOf(R"({"a": []})", [](FieldReader &r) { return r.optionalTexts("a"); })
          == at("is an empty list, expected at least one text"));
}

TEST_CASE("field reader: a text that no sheet could hold is refused")
{
    const auto read = [](FieldReader &r) {
        return r.string("a");
    };
    CHECK(faultsOf("{\"a\": \"" + std::string(longestText, 'x') + "\"}", read).empty());
    CHECK(faultsOf("{\"a\": \"" + std::string(longestText + 1, 'x') + "\"}", read)
          == Faults{"f.json:1: /a: has 601 letters, expected at most 600; part it"});
}

TEST_CASE("field reader: a number has to be whole and in range")
{
    const Faults expected{"f.json:1: /a: is out of range, expected a whole number from -1 to 3"};
    const auto read = [](FieldReader &r) {
        return r.number("a", -1, 3);
    };
    for (const char *number : {"4", "-2", "1.5", "1e300", "-1e300", "18446744073709551615"}) {
        INFO(number);
        CHECK(faultsOf(std::string("{\"a\": ") + number + "}", read) == expected);
    }
    for (const char *number : {"3", "-1", "0", "2.0", "-0.0"}) {
        INFO(number);
        CHECK(faultsOf(std::string("{\"a\": ") + number + "}", read).empty());
    }
}

TEST_CASE("field reader: an unknown word of a choice is told with the known ones")
{
    CHECK(faultsOf(R"({"a": "blue"})", [](FieldReader &r) { return r.choice("a", colours); })
          == Faults{"f.json:1: /a: is \"blue\", expected one of: red, green"});
    Reading reading(R"({"a": "blue"})");
    CHECK(reading.read([](FieldReader &r) { return r.choice("a", colours); }) == Colour::None);
}

TEST_CASE("field reader: a long value is cut short in the message and never inside a letter")
{
    std::string umlauts = "x";
    for (int i = 0; i < 50; ++i)
        umlauts += "\xc3\xbc";
    const Faults faults = faultsOf("{\"a\": \"" + umlauts + "\"}", [](FieldReader &r) { return r.flag("a"); });
    CHECK(faults == Faults{"f.json:1: /a: is \"" + umlauts.substr(0, 59) + "...\", expected true or false"});
}

TEST_CASE("field reader: a value that is cut at the end of a sentence has no fourth full stop")
{
    const std::string sentence(59, 'x');
    const Faults faults = faultsOf("{\"a\": \"" + sentence + ". More.\"}", [](FieldReader &r) { return r.flag("a"); });
    CHECK(faults == Faults{"f.json:1: /a: is \"" + sentence + "...\", expected true or false"});
}

TEST_CASE("field reader: a date has to be a day that exists")
{
    CHECK(faultsOf(R"({"a": "2026-02-30"})", [](FieldReader &r) { return r.date("a"); })
          == Faults{"f.json:1: /a: is \"2026-02-30\", expected a date such as \"2026-11-22\""});
    CHECK(faultsOf(R"({"a": "abcd-11-22"})", [](FieldReader &r) { return r.date("a"); }).size() == 1);
}

TEST_CASE("field reader: keys that nobody asked for are told one by one")
{
    CHECK(faultsOf("{\"s\": \"x\",\n\"S\": 1,\n\"t/u\": {}}", [](FieldReader &r) { return r.string("s"); })
          == Faults{"f.json:2: /S: this key means nothing here; remove it, or mend its spelling",
                    "f.json:3: /t~1u: this key means nothing here; remove it, or mend its spelling"});
    CHECK(faultsOf(R"({"odd": 1})", [](FieldReader &r) {
              r.ignoreRest();
              return 0;
          }).empty());
}

TEST_CASE("field reader: several faults of one object are all found")
{
    const Faults faults = faultsOf("{\n\"s\": 1,\n\"d\": \"soon\",\n\"odd\": 2\n}", [](FieldReader &r) {
        r.string("s");
        r.date("d");
        r.flag("f");
        return 0;
    });
    CHECK(faults
          == Faults{"f.json:2: /s: is a number, expected text in quotes",
                    "f.json:3: /d: is \"soon\", expected a date such as \"2026-11-22\"",
                    "f.json:1: \"f\" is missing, expected true or false",
                    "f.json:4: /odd: this key means nothing here; remove it, or mend its spelling"});
}

TEST_CASE("field reader: what is no object at all has one fault and no more")
{
    CHECK(faultsOf("[1, 2]",
                   [](FieldReader &r) {
                       r.string("a");
                       r.text("b");
                       return r.number("c", 1, 2);
                   })
          == Faults{"f.json:1: is a list [...], expected an object {...}"});
}

TEST_CASE("field reader: the caller can tell a fault of its own at a field or at the object")
{
    CHECK(faultsOf("{\n\"a\": 1}",
                   [](FieldReader &r) {
                       r.number("a", 0, 9);
                       r.fault("a", "is odd");
                       r.fault("b", "is not there");
                       return 0;
                   })
          == Faults{"f.json:2: /a: is odd", "f.json:1: is not there"});
}

TEST_CASE("field reader: mentions are noted with their kind and place")
{
    Reading reading(R"({"one": "home", "many": ["a", "b"]})");
    reading.read([](FieldReader &reader) {
        CHECK(reader.mention("one", Mention::Kind::Page) == "home");
        CHECK(reader.mentions("many", Mention::Kind::Remedy) == std::vector<std::string>{"a", "b"});
    });
    const std::vector<Mention> &mentions = reading.notes().mentions;
    REQUIRE(mentions.size() == 3);
    CHECK(mentions[0].kind == Mention::Kind::Page);
    CHECK(mentions[2].kind == Mention::Kind::Remedy);
    CHECK(mentions[2].id == "b");
    CHECK(describe(reading.json().problemAt(mentions[2].offset, "is odd")) == "f.json:1: /many/1: is odd");
    CHECK(reading.faults().empty());
}
