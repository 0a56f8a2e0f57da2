#include "loading/guide_loader.h"

#include "support/content_files.h"

#include "support/catch.h"

#include <algorithm>

namespace {

using Faults = std::vector<std::string>;

Faults faultsWith(const std::string &file, const std::string &before, const std::string &after)
{
    return faultsOf(tinyContentWith(file, before, after));
}

const std::string home = "sections/home.json";

} // namespace

TEST_CASE("guide check: the tiny guide has no fault")
{
    CHECK(faultsOf(tinyContent()) == Faults{});
}

TEST_CASE("guide check: a link has to land on a page")
{
    CHECK(faultsWith("guide.json", "\"link\": \"home\"", "\"link\": \"house\"")
          == Faults{"guide.json:8: /check_first/text/1/link: there is no page \"house\""});
    CHECK(faultsWith(home, "\"target\": \"sources\"", "\"target\": \"heat\"")
          == Faults{home + ":16: /blocks/7/target: there is no page \"heat\""});
}

TEST_CASE("guide check: a citation has to land on a source")
{
    CHECK(faultsWith(home, "{\"cite\": \"own\"}", "{\"cite\": \"own\"}, {\"cite\": \"home\"}")
          == Faults{home + ":11: /blocks/2/text/4/cite: there is no source \"home\""});
}

TEST_CASE("guide check: a remedy that is shown has to be there")
{
    CHECK(faultsWith(home, "{\"type\": \"remedy\", \"remedy\": \"heat\"}",
                     "{\"type\": \"remedy\", \"remedy\": \"heat\"}, {\"type\": \"remedy\", \"remedy\": \"cold\"}")
          == Faults{home + ":17: /blocks/9/remedy: there is no remedy \"cold\""});
}

TEST_CASE("guide check: a page that is listed needs its file")
{
    CHECK(faultsWith("guide.json", "[\"home\"]", "[\"home\", \"lost\"]")
          == Faults{"sections/lost.json: the file is missing"});
}

TEST_CASE("guide check: a page has the id of its file")
{
    CHECK(faultsWith(home, "\"id\": \"home\"", "\"id\": \"house\"")
          == Faults{home + ":2: /id: must be \"home\", the name of the file"});
}

TEST_CASE("guide check: no page has an id that the program uses itself")
{
    for (const std::string id :
         {"seek-care", "together", "compare", "guide", "page", "pages", "medication", "medications", "symptoms",
          "checklists", "contents", "medicine-kinds", "title", "help", "settings"}) {
        ContentFiles files = tinyContentWith("guide.json", "[\"home\"]", "[\"home\", \"" + id + "\"]");
        std::string &page = files["sections/" + id + ".json"] = files[home];
        page.replace(page.find("\"home\""), 6, "\"" + id + "\"");
        CHECK(faultsOf(files)
              == Faults{"guide.json:11: /groups/0/sections/1: page \"" + id
                        + "\" has an id that the program uses itself; give it another"});
    }
}

TEST_CASE("guide check: an id is defined once")
{
    CHECK(faultsWith("guide.json", "[\"home\"]", "[\"home\", \"home\"]")
          == Faults{"guide.json:11: /groups/0/sections/1: page \"home\" is defined twice; each id must be its own"});
    CHECK(faultsWith("sources.json", "\"id\": \"article\"", "\"id\": \"own\"")
          == Faults{"sources.json:12: /sources/1: source \"own\" is defined twice; each id must be its own"});

    ContentFiles files = tinyContent();
    std::string &text = files["remedies.json"];
    const auto begin = text.find("    {");
    const auto end = text.find("    }") + 5;
    text.insert(end, ",\n" + text.substr(begin, end - begin));
    CHECK(faultsOf(files)
          == Faults{"remedies.json:14: /remedies/1: remedy \"heat\" is defined twice; each id must be its own"});
}

TEST_CASE("guide check: no two folds of a page have the same title")
{
    const auto fold = [](const std::string &title) {
        return R"({"type": "fold", "title": ")" + title
               + R"(", "blocks": [{"type": "paragraph", "text": "A."}, {"type": "paragraph", "text": "B."}]})";
    };
    const std::string first = R"({"type": "heading", "text": "First steps"})";
    CHECK(faultsWith(home, first, fold("One") + ",\n" + fold("Two")) == Faults{});
    CHECK(faultsWith(home, first, fold("One") + ",\n" + fold("Two") + ",\n" + fold("One"))
          == Faults{home + ":11: /blocks/2/title: a fold of this page has the title \"One\" already; give it another"});

    // On two pages it is no fault.
    ContentFiles files = tinyContentWith(home, first, fold("One"));
    std::string &sources = files["sections/sources.json"];
    sources.replace(sources.find("{\"type\""), 0, fold("One") + ", ");
    CHECK(faultsOf(files) == Faults{});
}

TEST_CASE("guide check: the cards of a page tell each sign of their urgency once in full")
{
    const std::string first = R"({"type": "heading", "text": "First steps"})";
    const auto card = [](const std::string &fields) {
        return R"({"type": "care-card", "urgency": "emergency-now", )" + fields
               + R"(}, {"type": "heading", "text": "N"})";
    };
    const auto withCards = [&](const std::string &cards) {
        ContentFiles files = tinyContentWith(home, first, cards);
        std::string &symptoms = files["symptoms.json"];
        symptoms.replace(symptoms.find("\"sign\": \"Chest pain\""), 0, "\"in_short\": \"Chest\", ");
        return faultsOf(files);
    };
    const std::string inFull = R"("signs": ["chest-pain"])";
    const std::string inShort = R"("in_short": true, "signs": ["chest-pain"])";
    const std::string blocks = "sections/home.json:8: /blocks: ";
    CHECK(withCards(card(inFull)) == Faults{});
    CHECK(withCards(card(inShort) + ", " + card(inFull)) == Faults{});
    CHECK(withCards(card(inShort))
          == Faults{blocks + "the cards tell the sign \"chest-pain\" 0 times in full, expected once"});
    CHECK(withCards(card(inFull) + ", " + card(inFull))
          == Faults{blocks + "the cards tell the sign \"chest-pain\" 2 times in full, expected once"});
    CHECK(withCards(card(R"("signs": ["chest-pain", "fever"])"))
          == Faults{blocks + "a card of another urgency names the sign \"fever\""});
    CHECK(faultsOf(tinyContentWith(home, first, card(inShort) + ", " + card(inFull)))
          == Faults{blocks + "a card in short names the sign \"chest-pain\", which has no \"in_short\""});
}

TEST_CASE("guide check: ids of different kinds may be the same")
{
    ContentFiles files = tinyContentWith("remedies.json", "\"id\": \"heat\"", "\"id\": \"home\"");
    std::string &text = files[home];
    text.replace(text.find("\"remedy\": \"heat\""), 16, "\"remedy\": \"home\"");
    std::string &visit = files["visit_sheet.json"];
    visit.replace(visit.find("\"heat\""), 6, "\"home\"");
    CHECK(faultsOf(files) == Faults{});
}

TEST_CASE("guide check: a source that is added has to be cited")
{
    CHECK(faultsWith(home, ", {\"cite\": \"own\"}", "")
          == Faults{"sources.json:12: /sources/1: source \"own\" is cited nowhere"});
}

TEST_CASE("guide check: a source of the article need not be cited")
{
    // The tiny guide cites its article nowhere.
    CHECK(faultsOf(tinyContent()) == Faults{});
}

TEST_CASE("guide check: a source is not cited because something else has its id")
{
    ContentFiles files = tinyContentWith("sources.json", "\"id\": \"own\"", "\"id\": \"heat\"");
    std::string &text = files[home];
    text.erase(text.find(", {\"cite\": \"own\"}"), 17);
    CHECK(faultsOf(files) == Faults{"sources.json:12: /sources/1: source \"heat\" is cited nowhere"});
}

TEST_CASE("guide check: a remedy has to be shown on a page")
{
    CHECK(faultsWith(home, ",\n    {\"type\": \"remedy\", \"remedy\": \"heat\"}", "")
          == Faults{"remedies.json:3: /remedies/0: remedy \"heat\" is shown on no page"});
}

TEST_CASE("guide check: a guide has at least one page")
{
    ContentFiles files = tinyContent();
    std::string &text = files["guide.json"];
    text.erase(text.find("\"groups\""));
    text += "\"groups\": []}";
    const Faults faults = faultsOf(files);
    CHECK(faults == Faults{"guide.json:10: /groups: is an empty list, expected at least one object {...}"});
}
