#include "loading/guide_loader.h"

#include "support/content_files.h"

#include "support/catch.h"

#include <algorithm>
#include <map>
#include <random>

using loading::loadCheckedGuide;
using loading::loadGuide;

namespace {

using Faults = std::vector<std::string>;

} // namespace

TEST_CASE("guide loader: a good folder becomes a guide with all its parts")
{
    const auto guide = loadGuide(readFrom(tinyContent()));
    REQUIRE(guide);
    CHECK(guide->title() == "A tiny guide");
    CHECK(guide->edition() == "0.1");
    CHECK(guide->language() == "en");
    CHECK(plainText(guide->reviewNote()) == "Nobody has reviewed this.");
    CHECK(guide->checkFirst().kind == guide::CalloutKind::Warning);
    CHECK(plainText(guide->checkFirst().text) == "Chest pain? Look here.");
    REQUIRE(guide->groups().size() == 2);
    CHECK(guide->groups()[1].title == "Later");
    REQUIRE(guide->sections().size() == 2);
    CHECK(guide->sections()[0].id == "home");
    CHECK(guide->sections()[1].id == "sources");
    CHECK(guide->remedy("heat"));
    CHECK(guide->sourceNumber("own") == 2);
}

TEST_CASE("guide loader: pages come in the order of the groups")
{
    ContentFiles files =
        tinyContentWith("guide.json", "\"sections\": [\"home\"]", "\"sections\": [\"sources\", \"home\"]");
    std::string &text = files.at("guide.json");
    const std::string later = ",\n    {\"title\": \"Later\", \"sections\": [\"sources\"]}";
    text.erase(text.find(later), later.size());
    const auto other = loadGuide(readFrom(files));
    REQUIRE(other);
    CHECK(other->sections()[0].id == "sources");
    CHECK(other->sections()[1].id == "home");
}

TEST_CASE("guide loader: each file is read once and only what the guide names is read")
{
    std::vector<std::string> asked;
    const loading::ReadFile inner = readFrom(tinyContent());
    REQUIRE(loadGuide([&](const std::string &file) {
        asked.push_back(file);
        return inner(file);
    }));
    std::vector<std::string> once = asked;
    std::sort(once.begin(), once.end());
    CHECK(std::unique(once.begin(), once.end()) == once.end());
    CHECK(std::count(asked.begin(), asked.end(), "sections/home.json") == 1);
}

TEST_CASE("guide loader: an empty folder is told file by file")
{
    const Faults faults = faultsOf({});
    CHECK(std::count(faults.begin(), faults.end(), "guide.json: the file is missing") == 1);
    CHECK(std::count(faults.begin(), faults.end(), "remedies.json: the file is missing") == 1);
    CHECK(std::count(faults.begin(), faults.end(), "sources.json: the file is missing") == 1);
}

TEST_CASE("guide loader: a missing file is one fault whichever file it is")
{
    for (const auto &[file, text] : tinyContent()) {
        ContentFiles files = tinyContent();
        files.erase(file);
        INFO(file);
        CHECK(faultsOf(files) == Faults{file + ": the file is missing"});
    }
}

TEST_CASE("guide loader: the faults of all files are told together")
{
    ContentFiles files = tinyContent();
    files["guide.json"].insert(1, "\"odd\": 1,");
    files["sections/home.json"] = "[";
    files["remedies.json"] = "{}";
    const Faults faults = faultsOf(files);
    REQUIRE(faults.size() == 3);
    CHECK(faults[0] == "guide.json:1: /odd: this key means nothing here; remove it, or mend its spelling");
    CHECK_THAT(faults[1], Catch::StartsWith("sections/home.json:1: this is not valid JSON"));
    CHECK(faults[2] == "remedies.json:1: \"remedies\" is missing, expected a list [...]");
}

TEST_CASE("guide loader: content that was checked has the words of danger signs with their questions")
{
    const auto opened = loadCheckedGuide(readFrom(tinyContent()));
    REQUIRE(opened);
    REQUIRE(opened->searchWords().signs.size() == 1);
    const auto &asked = opened->searchWords().signs.front().symptoms;
    REQUIRE(asked.size() == 2);
    CHECK(opened->symptoms()[asked[0]].id == "chest-pain");
    CHECK(opened->symptoms()[asked[1]].id == "weak-bones");
}

TEST_CASE("guide loader: of content that was checked remedies and sheets are read when they are asked for")
{
    std::map<std::string, int> reads;
    const loading::ReadFile inner = readFrom(tinyContent());
    const loading::ReadFile readFile = [&](const std::string &name) {
        ++reads[name];
        return inner(name);
    };
    const auto opened = loadCheckedGuide(readFile);
    REQUIRE(opened);
    CHECK(reads["sections/home.json"] == 1);
    CHECK(reads["remedies.json"] + reads["checklists.json"] + reads["visit_sheet.json"] == 0);
    CHECK(opened->remedy("heat"));
    CHECK(opened->remedy("nothing") == nullptr);
    CHECK(reads["remedies.json"] == 1);
    CHECK(reads["checklists.json"] + reads["visit_sheet.json"] == 0);
    CHECK(opened->checklist("nothing") == nullptr);
    CHECK(opened->visitWords().name == "Name");
    CHECK(reads["checklists.json"] == 1);
    CHECK(reads["visit_sheet.json"] == 1);
}

TEST_CASE("guide loader: content that was checked still tells the faults of a single file")
{
    const auto opened = loadCheckedGuide(readFrom(tinyContentWith("sections/home.json", "\"summary\"", "\"sumary\"")));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().size() == 2); // the one key is missing, and the other means nothing
}

TEST_CASE("guide loader: a fault between files has its place even if its file changed since it was read")
{
    const loading::ReadFile inner =
        readFrom(tinyContentWith("sections/home.json", "\"remedy\": \"heat\"", "\"remedy\": \"ice\""));
    int reads = 0;
    const auto loaded = loadGuide([&](const std::string &file) -> guide::Result<std::string, std::string> {
        if (file == "sections/home.json" && ++reads > 1)
            return std::string("{");
        return inner(file);
    });
    REQUIRE_FALSE(loaded);
    CHECK(reads == 2);
    CHECK(describe(loaded.error().front()) == "sections/home.json: there is no remedy \"ice\"");
}

TEST_CASE("guide loader: a fault is told even if its file has become another one since it was read")
{
    const loading::ReadFile inner =
        readFrom(tinyContentWith("sections/home.json", "\"remedy\": \"heat\"", "\"remedy\": \"ice\""));
    for (const char *text : {"{}", "[]", "7", "{\"a\":\n[1, {\"b\": 2}]}"}) {
        int reads = 0;
        const auto loaded = loadGuide([&](const std::string &file) -> guide::Result<std::string, std::string> {
            if (file == "sections/home.json" && ++reads > 1)
                return std::string(text);
            return inner(file);
        });
        REQUIRE_FALSE(loaded);
        CHECK_THAT(describe(loaded.error().front()), Catch::EndsWith("there is no remedy \"ice\""));
    }
}

TEST_CASE("guide loader: a file of 200 MB is refused with its size")
{
    const loading::ReadFile inner = readFrom(tinyContent());
    const auto loaded = loadGuide(
        [&](const std::string &file) { return file == "sources.json" ? std::string(200'000'000, ' ') : inner(file); });
    REQUIRE_FALSE(loaded);
    REQUIRE(loaded.error().size() == 1);
    CHECK(describe(loaded.error().front()) == "sources.json: the file has 200000000 bytes; at most 8388608 are read");
}

TEST_CASE("guide loader: 100000 nested brackets in any file are one fault")
{
    for (const auto &[file, text] : tinyContent()) {
        for (const std::string bracket : {"[", "{\"a\":"}) {
            ContentFiles files = tinyContent();
            files[file].clear();
            for (int i = 0; i < 100'000; ++i)
                files[file] += bracket;
            INFO(file);
            CHECK(faultsOf(std::move(files))
                  == Faults{file + ":1: nested more than 32 levels deep; no guide needs that"});
        }
    }
}

TEST_CASE("guide loader: random bytes in any place never crash it and always have a reason")
{
    std::mt19937 random(20261122); // the seed is fixed: each run tests the same
    const ContentFiles good = tinyContent();
    const std::string signs = "{}[]\",:0-eE.\\u\n \t\xc3\xff";
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        ContentFiles files = good;
        auto file = files.begin();
        std::advance(file, random() % files.size());
        std::string &text = file->second;
        for (unsigned change = random() % 4 + 1; change > 0; --change) {
            const std::size_t at = random() % text.size();
            const auto byte =
                static_cast<char>(random() % 2 ? signs[random() % signs.size()] : static_cast<char>(random()));
            switch (random() % 4) {
            case 0: text[at] = byte; break;
            case 1: text.insert(at, 1, byte); break;
            case 2: text.erase(at, random() % 20); break;
            default: text.insert(at, text.substr(random() % text.size(), random() % 80)); break;
            }
            if (text.empty())
                text = " ";
        }
        if (!faultsOf(std::move(files)).empty())
            ++refused;
    }
    // Some changes only touch words, and the guide is still a good one.
    CHECK(refused > 1500);
    CHECK(refused < 3000);
}

TEST_CASE("guide loader: noise instead of a file never crashes it")
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        ContentFiles files = tinyContent();
        auto file = files.begin();
        std::advance(file, random() % files.size());
        file->second.assign(random() % 2000, '\0');
        for (char &c : file->second)
            c = static_cast<char>(random());
        CHECK_FALSE(faultsOf(std::move(files)).empty());
    }
}
