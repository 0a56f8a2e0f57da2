#include "loading/readers/content_readers.h"

#include "support/content_files.h"

#include "support/catch.h"

using namespace loading;

namespace {

using Faults = std::vector<std::string>;

struct ReadBlocks
{
    std::vector<guide::SectionBlock> blocks;
    Faults faults;
};

ReadBlocks readOne(const std::string &json)
{
    const auto parsed = JsonText::parse("f.json", json);
    REQUIRE(parsed);
    Notes notes;
    ReadBlocks result;
    {
        FieldReader reader(*parsed, parsed->root(), notes);
        readBlock(reader, result.blocks);
    }
    for (const Problem &problem : notes.problems)
        result.faults.push_back(describe(problem));
    return result;
}

// The one block of good JSON.
template<typename Kind>
Kind good(const std::string &json)
{
    ReadBlocks read = readOne(json);
    CHECK(read.faults == Faults{});
    REQUIRE(read.blocks.size() == 1);
    REQUIRE(std::holds_alternative<Kind>(read.blocks.front()));
    return std::get<Kind>(read.blocks.front());
}

Faults faults(const std::string &json)
{
    return readOne(json).faults;
}

} // namespace

TEST_CASE("section reader: every type of block is read")
{
    CHECK(good<guide::Heading>(R"({"type": "heading", "text": "A"})").level == 2);
    CHECK(good<guide::Heading>(R"({"type": "heading", "text": "A", "level": 3})").level == 3);
    CHECK(plainText(good<guide::Paragraph>(R"({"type": "paragraph", "text": "Words."})").text) == "Words.");
    CHECK_FALSE(good<guide::List>(R"({"type": "list", "items": ["a", "b"]})").ordered);
    CHECK(good<guide::List>(R"({"type": "list", "items": ["a", "b"], "ordered": true})").items.size() == 2);
    const auto cards = good<guide::Cards>(R"({"type": "cards", "cards": [{"title": "A", "text": ["b", "c"]}]})");
    REQUIRE(cards.cards.size() == 1);
    CHECK(cards.cards.front().title == "A");
    CHECK(cards.cards.front().paragraphs.size() == 2);
    CHECK(good<guide::Action>(R"({"type": "action", "label": "Go", "target": "home"})").target == "home");
    CHECK(good<guide::RemedyReference>(R"({"type": "remedy", "remedy": "heat"})").remedy == "heat");
    good<guide::SourceListReference>(R"({"type": "sources"})");
    good<guide::PoisonNumbersReference>(R"({"type": "poison-numbers"})");
}

TEST_CASE("section reader: every kind of callout is read")
{
    const auto kind = [](const std::string &word) {
        return good<guide::Callout>(R"({"type": "callout", "title": "T", "text": "t", "kind": ")" + word + "\"}").kind;
    };
    CHECK(kind("summary") == guide::CalloutKind::Summary);
    CHECK(kind("evidence") == guide::CalloutKind::Evidence);
    CHECK(kind("warning") == guide::CalloutKind::Warning);
    CHECK(kind("note") == guide::CalloutKind::Note);
}

TEST_CASE("section reader: a fold comes before the blocks that it holds")
{
    const ReadBlocks read = readOne(R"({"type": "fold", "title": "More", "blocks": [
        {"type": "heading", "text": "A", "level": 3}, {"type": "paragraph", "text": "Words."},
        {"type": "remedy", "remedy": "heat"}]})");
    CHECK(read.faults == Faults{});
    REQUIRE(read.blocks.size() == 4);
    REQUIRE(std::holds_alternative<guide::Fold>(read.blocks[0]));
    CHECK(std::get<guide::Fold>(read.blocks[0]).title == "More");
    CHECK(std::get<guide::Fold>(read.blocks[0]).size == 3);
    CHECK(std::holds_alternative<guide::Heading>(read.blocks[1]));
    CHECK(std::holds_alternative<guide::RemedyReference>(read.blocks[3]));
}

TEST_CASE("section reader: a fold stands on the sheet with its title where the content says so")
{
    const auto onSheet = [](const std::string &key) {
        const ReadBlocks read = readOne(R"({"type": "fold", "title": "More", )" + key
                                        + R"("blocks": [{"type": "paragraph", "text": "Words."}]})");
        CHECK(read.faults == Faults{});
        return std::get<guide::Fold>(read.blocks.at(0)).onSheet;
    };
    CHECK(onSheet("") == guide::OnSheet::No);
    CHECK(onSheet(R"("on_sheet": false, )") == guide::OnSheet::No);
    CHECK(onSheet(R"("on_sheet": true, )") == guide::OnSheet::Titled);
}

TEST_CASE("section reader: a fold holds neither a fold nor a card of all signs and is never empty")
{
    const auto fold = [](const std::string &blocks) {
        return R"({"type": "fold", "title": "More", "blocks": [)" + blocks + "]}";
    };
    const std::string words = R"({"type": "paragraph", "text": "Words."})";
    CHECK(faults(fold(words + ",\n" + fold(words))) == Faults{"f.json:2: /blocks/1/type: cannot stand in a fold"});
    CHECK(faults(fold(words + ",\n" + R"({"type": "care-card", "urgency": "emergency-now"})"))
          == Faults{"f.json:2: /blocks/1/type: cannot stand in a fold"});
    CHECK(faults(fold(words + ",\n" + R"({"type": "care-card", "urgency": "emergency-now", "in_short": true, )"
                      + R"("signs": ["chest-pain"]})"))
          == Faults{"f.json:2: /blocks/1/type: cannot stand in a fold"});
    CHECK(faults(fold(R"({"type": "care-card", "urgency": "emergency-now", "signs": ["chest-pain"]})")) == Faults{});
    CHECK(faults(R"({"type": "care-card", "urgency": "emergency-now", "in_short": true})")
          == Faults{"f.json:1: \"signs\" is missing, expected a list [...]"});
    CHECK(faults(fold("")) == Faults{"f.json:1: /blocks: is an empty list, expected at least one object {...}"});
    CHECK(faults(R"({"type": "fold", "title": "More"})")
          == Faults{"f.json:1: \"blocks\" is missing, expected a list [...]"});
    CHECK(faults(R"({"type": "fold", "blocks": [)" + words + "]}")
          == Faults{"f.json:1: \"title\" is missing, expected text in quotes"});
    CHECK(faults(fold(R"({"type": "paragraph"})"))
          == Faults{"f.json:1: /blocks/0: \"text\" is missing, expected text in quotes, or a list of spans"});
}

TEST_CASE("section reader: a fold or another card may follow a card of signs and anything may follow a fold")
{
    const std::string card = R"({"type": "care-card", "urgency": "emergency-now"})";
    const std::string fold = R"({"type": "fold", "title": "F", "blocks": [{"type": "paragraph", "text": "W."}]})";
    const std::string words = R"({"type": "paragraph", "text": "W."})";
    const auto pageFaults = [](const std::string &blocks) {
        return faultsOf(tinyContentWith("sections/home.json", R"({"type": "heading", "text": "First steps"})", blocks));
    };
    CHECK(pageFaults(card + "," + fold + "," + words) == Faults{});
    const std::string nextCard = R"({"type": "care-card", "urgency": "urgent-today"})";
    CHECK(pageFaults(card + "," + nextCard + "," + fold) == Faults{});
    const std::string part = R"({"type": "care-card", "urgency": "emergency-now", "signs": ["chest-pain"]})";
    CHECK(pageFaults(R"({"type": "fold", "title": "F", "blocks": [)" + part + "]}, " + words) == Faults{});
    CHECK(pageFaults(card + ",\n" + words)
          == Faults{"sections/home.json:10: /blocks/1/type: follows a card of signs, and so must be a heading, a fold "
                    "or another card"});
}

TEST_CASE("section reader: tiles are read with their pictures and their rank")
{
    const auto tiles = good<guide::Tiles>(R"({"type": "tiles", "tiles": [
        {"title": "A", "text": "b", "target": "home", "picture": "danger"},
        {"title": "C", "text": "d", "target": "causes", "picture": "causes", "small": true}]})");
    REQUIRE(tiles.tiles.size() == 2);
    CHECK(tiles.tiles[0].title == "A");
    CHECK(tiles.tiles[0].text == "b");
    CHECK(tiles.tiles[0].target == "home");
    CHECK(tiles.tiles[0].picture == guide::TilePicture::Danger);
    CHECK_FALSE(tiles.tiles[0].small);
    CHECK(tiles.tiles[1].picture == guide::TilePicture::Causes);
    CHECK(tiles.tiles[1].small);
}

TEST_CASE("section reader: each fault of a tile is told at its field")
{
    const auto tile = [](const std::string &fields) {
        return faults(R"({"type": "tiles", "tiles": [{"title": "A", )" + fields + "}]}");
    };
    CHECK(tile(R"("text": "b", "target": "home", "picture": "zebra")")
          == Faults{
              "f.json:1: /tiles/0/picture: is \"zebra\", expected one of: ease, danger, medicine, checklist, visit, "
              "causes"});
    CHECK(tile(R"("text": "b", "target": "home")")
          == Faults{"f.json:1: /tiles/0: \"picture\" is missing, expected text in quotes"});
    CHECK(tile(R"("text": "b", "picture": "ease")")
          == Faults{"f.json:1: /tiles/0: \"target\" is missing, expected text in quotes"});
    CHECK(tile(R"("target": "home", "picture": "ease")")
          == Faults{"f.json:1: /tiles/0: \"text\" is missing, expected text in quotes"});
    CHECK(faults(R"({"type": "tiles", "tiles": []})")
          == Faults{"f.json:1: /tiles: is an empty list, expected at least one object {...}"});
}

TEST_CASE("section reader: a block of unknown type is one fault and no block")
{
    const ReadBlocks read = readOne(R"({"type": "picture", "file": "x", "width": 3})");
    REQUIRE(read.faults.size() == 1);
    CHECK_THAT(read.faults.front(),
               Catch::StartsWith("f.json:1: /type: is \"picture\", expected one of: heading, paragraph"));
    CHECK(read.blocks.empty());
    CHECK(faults(R"({"text": "x"})") == Faults{"f.json:1: \"type\" is missing, expected text in quotes"});
}

TEST_CASE("section reader: each fault in a block is told at its field")
{
    CHECK(faults(R"({"type": "heading", "text": "A", "level": 1})")
          == Faults{"f.json:1: /level: is out of range, expected a whole number from 2 to 3"});
    CHECK(faults(R"({"type": "heading", "text": ["A"]})")
          == Faults{"f.json:1: /text: is a list [...], expected text in quotes"});
    CHECK(faults(R"({"type": "paragraph"})")
          == Faults{"f.json:1: \"text\" is missing, expected text in quotes, or a list of spans"});
    CHECK(faults(R"({"type": "list", "items": []})")
          == Faults{"f.json:1: /items: is an empty list, expected at least one text"});
    CHECK(faults(R"({"type": "list", "items": ["a", ""]})")
          == Faults{"f.json:1: /items/1: is empty, expected words for the reader"});
    CHECK(faults(R"({"type": "list", "items": ["a"], "ordered": 1})")
          == Faults{"f.json:1: /ordered: is a number, expected true or false"});
    CHECK(faults(R"({"type": "callout", "kind": "loud", "title": "T", "text": "t"})")
          == Faults{"f.json:1: /kind: is \"loud\", expected one of: summary, evidence, warning, note"});
    CHECK(faults(R"({"type": "cards", "cards": [{"title": "A", "text": "b"}]})")
          == Faults{"f.json:1: /cards/0/text: is \"b\", expected a list [...]"});
    CHECK(faults(R"({"type": "action", "label": "Go"})")
          == Faults{"f.json:1: \"target\" is missing, expected text in quotes"});
    CHECK(faults(R"({"type": "remedy", "remedy": 4})")
          == Faults{"f.json:1: /remedy: is a number, expected text in quotes"});
    CHECK(faults(R"({"type": "sources", "text": "x"})")
          == Faults{"f.json:1: /text: this key means nothing here; remove it, or mend its spelling"});
}

TEST_CASE("section reader: the fields of a section arrive")
{
    const auto guide = loadGuide(readFrom(tinyContent()));
    REQUIRE(guide);
    const guide::Section &home = *guide->section("home");
    CHECK(home.title == "Start here");
    CHECK(plainText(home.summary) == "What to do first.");
    CHECK(home.checkFirst);
    CHECK(home.lastChecked == "2026-11-22");
    CHECK(home.checkAgainBy == "2027-11-22");
    CHECK(home.blocks.size() == 9);
    CHECK_FALSE(guide->section("sources")->checkFirst);
}

TEST_CASE("section reader: each field of a section is required")
{
    const auto without = [](const std::string &line) {
        return faultsOf(tinyContentWith("sections/home.json", line, ""));
    };
    const std::string at = "sections/home.json:1: ";
    CHECK(without("  \"title\": \"Start here\",\n") == Faults{at + "\"title\" is missing, expected text in quotes"});
    CHECK(without("  \"summary\": \"What to do first.\",\n")
          == Faults{at + "\"summary\" is missing, expected text in quotes, or a list of spans"});
    CHECK(without("  \"check_first\": true,\n") == Faults{at + "\"check_first\" is missing, expected true or false"});
    CHECK(without("  \"last_checked\": \"2026-11-22\",\n")
          == Faults{at + "\"last_checked\" is missing, expected text in quotes"});
    CHECK(without("  \"check_again_by\": \"2027-11-22\",\n")
          == Faults{at + "\"check_again_by\" is missing, expected text in quotes"});
    CHECK(without("  \"id\": \"home\",\n") == Faults{at + "\"id\" is missing, expected text in quotes"});
}

TEST_CASE("section reader: the date to check again by is later than the last check")
{
    const auto read = [](const std::string &date) {
        return faultsOf(tinyContentWith("sections/home.json", "2027-11-22", date));
    };
    const Faults expected{"sections/home.json:7: /check_again_by: must be later than \"last_checked\", 2026-11-22"};
    CHECK(read("2026-11-22") == expected);
    CHECK(read("2025-12-31") == expected);
    CHECK(read("2026-11-23") == Faults{});
}
