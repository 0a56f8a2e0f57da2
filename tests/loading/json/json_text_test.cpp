#include "loading/json/json_text.h"

#include "support/catch.h"

using loading::describe;
using loading::JsonText;
using loading::JsonValue;

namespace {

JsonText good(const std::string &text)
{
    auto parsed = JsonText::parse("f.json", text);
    REQUIRE(parsed);
    return std::move(*parsed);
}

// The one fault of the text, as an author reads it.
std::string fault(const std::string &text)
{
    const auto parsed = JsonText::parse("f.json", text);
    REQUIRE_FALSE(parsed);
    REQUIRE(parsed.error().size() == 1);
    return describe(parsed.error().front());
}

const std::string notJson = "this is not valid JSON: ";

} // namespace

TEST_CASE("json text: every kind of value arrives as it was written")
{
    const JsonText json =
        good(R"({"n": null, "t": true, "f": false, "i": -7, "u": 18, "d": 2.5, "s": "ü\"", "l": [1, "x"]})");
    const JsonValue &root = json.root();
    REQUIRE(root.kind == JsonValue::Kind::Object);
    REQUIRE(root.members.size() == 8);
    CHECK(root.members.front().first == "n");
    CHECK(root.member("n")->kind == JsonValue::Kind::Null);
    CHECK(root.member("t")->kind == JsonValue::Kind::Flag);
    CHECK(root.member("t")->flag);
    CHECK_FALSE(root.member("f")->flag);
    CHECK(root.member("i")->number == -7);
    CHECK(root.member("u")->number == 18);
    CHECK(root.member("d")->number == 2.5);
    CHECK(root.member("s")->string == "\xc3\xbc\"");
    REQUIRE(root.member("l")->items.size() == 2);
    CHECK(root.member("l")->items[1].string == "x");
    CHECK_FALSE(root.member("absent"));
}

TEST_CASE("json text: a byte order mark is passed over")
{
    const JsonText json = good("\xef\xbb\xbf\n{\"a\": 1}");
    CHECK(json.lineOf(*json.root().member("a")) == 2);
}

TEST_CASE("json text: every value knows its line")
{
    const std::string text = "{\n"
                             "  \"number\": 12\n"
                             "  ,\"text\": \"x\",\n"
                             "\n"
                             "  \"list\": [\n"
                             "    1,\n"
                             "    true\n"
                             "  ],\n"
                             "  \"object\":\n"
                             "    {\"inner\": null}\n"
                             "}\n";
    std::string windows;
    for (const char c : text)
        windows += c == '\n' ? std::string("\r\n") : std::string(1, c);

    for (const std::string &each : {text, windows}) {
        const JsonText json = good(each);
        const auto line = [&](const JsonValue *value) {
            return json.lineOf(*value);
        };
        const JsonValue &root = json.root();
        CHECK(line(&root) == 1);
        CHECK(line(root.member("number")) == 2);
        CHECK(line(root.member("text")) == 3);
        CHECK(line(root.member("list")) == 5);
        CHECK(line(&root.member("list")->items[0]) == 6);
        CHECK(line(&root.member("list")->items[1]) == 7);
        CHECK(line(root.member("object")) == 10);
        CHECK(line(root.member("object")->member("inner")) == 10);
    }
}

TEST_CASE("json text: every value knows its pointer")
{
    const JsonText json = good(R"({"a": [[], {"b/c": {"d~e": 1}}, "", 0], "": 5, "a2": {"x": {}, "y": [1,2,3]}})");
    const JsonValue &root = json.root();
    const JsonValue &list = *root.member("a");
    CHECK(json.pointerTo(root).empty());
    CHECK(json.pointerTo(list) == "/a");
    CHECK(json.pointerTo(list.items[0]) == "/a/0");
    CHECK(json.pointerTo(list.items[1]) == "/a/1");
    CHECK(json.pointerTo(*list.items[1].member("b/c")) == "/a/1/b~1c");
    CHECK(json.pointerTo(*list.items[1].member("b/c")->member("d~e")) == "/a/1/b~1c/d~0e");
    CHECK(json.pointerTo(list.items[2]) == "/a/2");
    CHECK(json.pointerTo(list.items[3]) == "/a/3");
    CHECK(json.pointerTo(*root.member("")) == "/");
    CHECK(json.pointerTo(*root.member("a2")->member("x")) == "/a2/x");
    CHECK(json.pointerTo(root.member("a2")->member("y")->items[2]) == "/a2/y/2");
    CHECK(describe(json.problemAt(list.items[3], "is odd")) == "f.json:1: /a/3: is odd");
}

TEST_CASE("json text: a key that stands twice is told at its second place")
{
    const auto parsed = JsonText::parse("f.json", "{\n\"a\": 1,\n\"b\": [0, {\"c/d\": 1,\n\"c/d\": 2}],\n\"a\": 3\n}");
    REQUIRE_FALSE(parsed);
    REQUIRE(parsed.error().size() == 2);
    CHECK(describe(parsed.error()[0]) == "f.json:4: /b/1/c~1d: this key stands here twice; keep one");
    CHECK(describe(parsed.error()[1]) == "f.json:5: /a: this key stands here twice; keep one");
}

TEST_CASE("json text: an empty file is not JSON")
{
    const std::string expected = notJson
                                 + "syntax error while parsing value - unexpected end of input; "
                                   "expected '[', '{', or a literal";
    CHECK(fault("") == "f.json:1: " + expected);
    CHECK(fault(" \n \n") == "f.json:1: " + expected);
    CHECK(fault("\xef\xbb\xbf") == "f.json:1: " + expected);
}

TEST_CASE("json text: a bad literal is told on its own line and not on the next")
{
    const std::string expected = "f.json:2: " + notJson + "syntax error while parsing value - invalid literal";
    CHECK(fault("{\n\"a\": tru\n}") == expected);
    CHECK(fault("{\n\"a\": tru\n\n\n  }") == expected);
    CHECK(fault("{\r\n\"a\": tru\r\n}") == expected);
    CHECK(fault("{\n\"a\": tru  \n}") == expected);
    CHECK(fault("{\n\"a\": nul") == expected);
}

TEST_CASE("json text: what is broken is told with its line and the object or list around it")
{
    CHECK_THAT(fault("{\n\"a\": 1\n\"b\": 2}"), Catch::StartsWith("f.json:3: " + notJson));
    CHECK_THAT(fault("{\n\"a\": 1,\n}"), Catch::StartsWith("f.json:3: " + notJson));
    CHECK_THAT(fault("{\n\"a\": [1,\n2,\nx]}"), Catch::StartsWith("f.json:4: /a: " + notJson));
    CHECK_THAT(fault("{\"a\": [0, {\"b\":\n{\"c\": x}}]}"), Catch::StartsWith("f.json:2: /a/1/b: " + notJson));
    CHECK_THAT(fault("{\n\"a\": [1,\n\n"), Catch::StartsWith("f.json:2: /a: " + notJson));
    CHECK_THAT(fault("{\n\"a\": \"no end\n}"), Catch::StartsWith("f.json:2: " + notJson));
    CHECK_THAT(fault("{}\n}"), Catch::StartsWith("f.json:2: " + notJson));
    CHECK_THAT(fault("{'a': 1}"), Catch::StartsWith("f.json:1: " + notJson));
    CHECK_THAT(fault("{/* no */}"), Catch::StartsWith("f.json:1: " + notJson));
}

TEST_CASE("json text: bytes that are not UTF-8 are refused and not repeated in the message")
{
    for (const char *bytes : {"\xff", "\xc0\xaf", "\xed\xa0\x80", "\xe2\x82", "\xf4\x90\x80\x80"}) {
        const std::string message = fault("{\n\"a\": \"x" + std::string(bytes) + "\"}");
        CHECK(message
              == "f.json:2: " + notJson + "syntax error while parsing value - invalid string: ill-formed UTF-8 byte");
    }
    CHECK_THAT(fault("\xff\xfe{}"), Catch::StartsWith("f.json:1: " + notJson));
}

TEST_CASE("json text: a NUL byte is refused wherever it stands")
{
    using namespace std::string_literals;
    const std::string expected = notJson + "a NUL byte stands in the text";
    CHECK(fault("\0"s) == "f.json:1: " + expected);
    CHECK(fault("{\n\"a\": \"x\0y\"}"s) == "f.json:2: " + expected);
    CHECK(fault("{\"a\": 1}\n\0{\"hidden\": true}"s) == "f.json:2: " + expected);
}

TEST_CASE("json text: a control character in a text is refused")
{
    for (const std::string letter : {"000A", "0009", "0000", "001F", "007F", "0080", "0085", "009F", "2028", "2029",
                                     "202A", "202E", "2066", "2069", "FFFE", "FFFF"}) {
        const std::string holds = "holds U+" + letter + ", which no reader can see; expected words alone";
        CHECK(fault("{\"a\": [\"z\",\n\"x\\u" + letter + "y\"]}") == "f.json:2: /a/1: " + holds);
        CHECK(fault("{\"a\": {\n\"x\\u" + letter + "y\": 1}}") == "f.json:2: /a: a key here " + holds);
    }
    CHECK(fault("\"\xe2\x80\xae\"") == "f.json:1: holds U+202E, which no reader can see; expected words alone");
    CHECK(JsonText::parse("f.json", "[\"\\u0020 \\u00a0 \\u2019 \\u200d \\ud83d\\ude00 \\ufffd\"]"));
}

TEST_CASE("json text: a pointer names the line of its value or of what is there of it")
{
    const auto json = JsonText::parse("f.json", "{\n\"a\": [\n1,\n{\"b/c\":\n{\"d~e\":\n2}}]}");
    REQUIRE(json);
    CHECK(json->lineAtPointer("") == 1);
    CHECK(json->lineAtPointer("/a") == 2);
    CHECK(json->lineAtPointer("/a/0") == 3);
    CHECK(json->lineAtPointer("/a/1") == 4);
    CHECK(json->lineAtPointer("/a/1/b~1c") == 5);
    CHECK(json->lineAtPointer("/a/1/b~1c/d~0e") == 6);
    CHECK(json->lineAtPointer("/a/2") == 2);
    CHECK(json->lineAtPointer("/a/x/0") == 2);
    CHECK(json->lineAtPointer("/none/of/it") == 1);
    CHECK(json->lineAtPointer("/a/0/1") == 3);
}

TEST_CASE("json text: nesting is bounded")
{
    constexpr std::size_t deepest = JsonText::maximumDepth;
    CHECK(JsonText::parse("f.json", std::string(deepest, '[') + std::string(deepest, ']')));
    const std::string expected = "f.json:1: nested more than 32 levels deep; no guide needs that";
    CHECK(fault(std::string(deepest + 1, '[') + std::string(deepest + 1, ']')) == expected);
    CHECK(fault(std::string(100000, '[')) == expected);
    std::string objects;
    for (int i = 0; i < 100000; ++i)
        objects += "{\"a\":";
    CHECK(fault(objects) == expected);
}

TEST_CASE("json text: the size of a file is bounded")
{
    std::string text = "\"" + std::string(JsonText::maximumBytes - 2, 'x') + "\"";
    CHECK(JsonText::parse("f.json", text));
    text.insert(1, "x");
    CHECK(fault(text) == "f.json: the file has 8388609 bytes; at most 8388608 are read");
}

TEST_CASE("json text: the keys of one object are bounded")
{
    const auto object = [](std::size_t keys) {
        std::string text = "{\"first\": 1";
        for (std::size_t i = 1; i < keys; ++i)
            text += ",\n\"" + std::to_string(i) + "\": 1";
        return text + "}";
    };
    CHECK(good(object(JsonText::maximumKeys)).root().members.size() == JsonText::maximumKeys);
    CHECK(fault("{\"a\": " + object(JsonText::maximumKeys + 1) + "}")
          == "f.json:1025: /a: has more than 1024 keys; no object of a guide needs that");
}

TEST_CASE("json text: a file full of faults ends after a bounded number of them")
{
    std::string text = "{\"k\": 1";
    while (text.size() < JsonText::maximumBytes / 4)
        text += ",\"k\": 1";
    const auto parsed = JsonText::parse("f.json", text + "}");
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().size() == loading::maximumProblems);
}

TEST_CASE("json text: messages stay short whatever the text holds")
{
    CHECK(fault("{\"a\": 1e999}") == "f.json:1: " + notJson + "a number is too large");
    CHECK(fault("{\"a\": 1" + std::string(100000, '0') + "e999}").size() < 100);
    CHECK(fault("{\"a\": " + std::string(100000, 'x') + "}").size() < 200);
    CHECK(fault("{\"a\": \"" + std::string(100000, 'x') + "\n\"}").size() < 200);
}

TEST_CASE("json text: each kind has a name that an author knows")
{
    using Kind = JsonValue::Kind;
    CHECK(loading::nameOf(Kind::Null) == "null");
    CHECK(loading::nameOf(Kind::Flag) == "true or false");
    CHECK(loading::nameOf(Kind::Number) == "a number");
    CHECK(loading::nameOf(Kind::String) == "text in quotes");
    CHECK(loading::nameOf(Kind::Array) == "a list [...]");
    CHECK(loading::nameOf(Kind::Object) == "an object {...}");
}
