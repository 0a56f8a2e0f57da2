#include "loading/json/field_reader.h"

#include "support/catch.h"

using namespace loading;

namespace {

struct ReadText
{
    guide::Text text;
    std::vector<std::string> faults;
    std::size_t mentions = 0;
};

ReadText readOneText(const std::string &json)
{
    const auto parsed = JsonText::parse("f.json", json);
    REQUIRE(parsed);
    Notes notes;
    ReadText result{readText(*parsed, parsed->root(), notes), {}, notes.mentions.size()};
    for (const Problem &problem : notes.problems)
        result.faults.push_back(describe(problem));
    return result;
}

using Faults = std::vector<std::string>;

} // namespace

TEST_CASE("text reader: a string is plain text and stays what it is")
{
    const ReadText read = readOneText(R"("Rest <b>& wait</b>.")");
    CHECK(read.faults.empty());
    REQUIRE(read.text.size() == 1);
    CHECK(std::get<guide::Plain>(read.text.front()).text == "Rest <b>& wait</b>.");
}

TEST_CASE("text reader: a list holds each kind of span")
{
    const ReadText read =
        readOneText(R"(["Take ", {"text": "one", "strong": true}, {"link": "causes", "text": "why"}, {"cite": "nhs"},
            {"own": "We chose it."}])");
    CHECK(read.faults.empty());
    REQUIRE(read.text.size() == 5);
    CHECK(std::get<guide::Plain>(read.text[0]).text == "Take ");
    CHECK(std::get<guide::Strong>(read.text[1]).text == "one");
    CHECK(std::get<guide::Link>(read.text[2]).target == "causes");
    CHECK(std::get<guide::Link>(read.text[2]).text == "why");
    CHECK(std::get<guide::Citation>(read.text[3]).source == "nhs");
    CHECK(std::get<guide::Own>(read.text[4]).reason == "We chose it.");
    CHECK(read.mentions == 2);
}

TEST_CASE("text reader: each wrong span has one fault")
{
    const auto faultOf = [](const std::string &span) {
        const ReadText read = readOneText("[\"words\",\n" + span + "]");
        INFO(span);
        REQUIRE(read.faults.size() == 1);
        return read.faults.front();
    };
    CHECK(faultOf("5") == "f.json:2: /1: is a number, expected text in quotes, or a span {...}");
    CHECK(faultOf("[]") == "f.json:2: /1: is a list [...], expected text in quotes, or a span {...}");
    CHECK(faultOf("{}") == "f.json:2: /1: is no span, expected one that has \"cite\", \"own\", \"link\" or \"strong\"");
    CHECK(faultOf(R"({"text": "x"})")
          == "f.json:2: /1: is no span, expected one that has \"cite\", \"own\", \"link\" or \"strong\"");
    CHECK(faultOf(R"({"bold": true, "txt": "x"})")
          == "f.json:2: /1: is no span, expected one that has \"cite\", \"own\", \"link\" or \"strong\"");
    CHECK(faultOf(R"({"text": "x", "strong": false})")
          == "f.json:2: /1/strong: is false, expected true; text that is not strong stands in quotes alone");
    CHECK(faultOf(R"({"text": "x", "strong": "yes"})") == "f.json:2: /1/strong: is \"yes\", expected true or false");
    CHECK(faultOf(R"({"strong": true})") == "f.json:2: /1: \"text\" is missing, expected text in quotes");
    CHECK(faultOf(R"({"strong": true, "text": ""})") == "f.json:2: /1/text: is empty, expected words");
    CHECK(faultOf(R"({"link": "home"})") == "f.json:2: /1: \"text\" is missing, expected text in quotes");
    CHECK(faultOf(R"({"link": 3, "text": "x"})") == "f.json:2: /1/link: is a number, expected text in quotes");
    CHECK(faultOf(R"({"cite": ""})") == "f.json:2: /1/cite: is empty, expected words");
    CHECK(faultOf(R"({"own": ""})") == "f.json:2: /1/own: is empty, expected words");
    CHECK(faultOf(R"({"own": true})") == "f.json:2: /1/own: is true or false, expected text in quotes");
    CHECK(faultOf(R"({"cite": "nhs", "text": "x"})")
          == "f.json:2: /1/text: this key means nothing here; remove it, or mend its spelling");
}

TEST_CASE("text reader: citations alone are no words")
{
    CHECK(readOneText(R"([{"cite": "nhs"}])").faults == Faults{"f.json:1: is empty, expected words for the reader"});
    CHECK(readOneText(R"(["", " "])").faults == Faults{"f.json:1: is empty, expected words for the reader"});
}

TEST_CASE("text reader: text is a string or a list and nothing else")
{
    for (const char *json : {"{}", "1", "null", "true"})
        CHECK(readOneText(json).faults.size() == 1);
}

TEST_CASE("text reader: a text has a length that one sheet can hold")
{
    std::string umlauts;
    for (std::size_t i = 0; i < longestText; ++i)
        umlauts += "\xc3\xbc";
    const Faults expected{"f.json:1: has 601 letters, expected at most 600; part it"};
    CHECK(readOneText("\"" + umlauts + "\"").faults.empty());
    CHECK(readOneText("\"" + umlauts + "x\"").faults == expected);
    CHECK(readOneText("[\"" + umlauts + "\", {\"text\": \"x\", \"strong\": true}]").faults == expected);
}
