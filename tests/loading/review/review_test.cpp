#include "loading/review/review.h"

#include "support/content_files.h"

#include "support/catch.h"

#include <algorithm>
#include <random>

namespace {

using Faults = std::vector<std::string>;

guide::Guide guideOf(const ContentFiles &files)
{
    auto loaded = loading::loadGuide(readFrom(files));
    REQUIRE(loaded);
    return std::move(*loaded);
}

std::string reviewedTextOf(const ContentFiles &files)
{
    const auto text = loading::reviewedText(guideOf(files), readFrom(files));
    REQUIRE(text);
    return *text;
}

Faults changesOf(const ContentFiles &files)
{
    Faults changes;
    for (const loading::Problem &problem : loading::changesSinceReview(guideOf(files), readFrom(files)))
        changes.push_back(describe(problem));
    return changes;
}

// Of files that are not as they were when they were reviewed.
Faults changesSince(const ContentFiles &reviewed, ContentFiles now)
{
    now[loading::reviewedFile] = reviewedTextOf(reviewed);
    return changesOf(now);
}

Faults changesWith(const std::string &file, const std::string &before, const std::string &after)
{
    return changesSince(tinyContent(), tinyContentWith(file, before, after));
}

const std::string symptoms = "symptoms.json";
const std::string home = "sections/home.json";

} // namespace

TEST_CASE("review: content that was reviewed has no change")
{
    CHECK(changesSince(tinyContent(), tinyContent()) == Faults{});
}

TEST_CASE("review: what decides is told as it was and as it is")
{
    CHECK(
        changesWith(symptoms, "Call within 24 hours", "Call soon")
        == Faults{R"(symptoms.json:74: /rules/0/timing: was reviewed as "Call within 24 hours", and is "Call soon")"});
    CHECK(changesWith(symptoms, R"("urgency": "emergency-now",
      "where": "emergency-department")",
                      R"("urgency": "emergency-now",
      "where": "call")")
          == Faults{R"(symptoms.json:85: /rules/1/where: was reviewed as "emergency-department", and is "call")"});
}

TEST_CASE("review: the words around an answer or a caution are told as they were and as they are")
{
    const Faults changes = changesWith("words.json", "do not combine without", "combine without");
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().ends_with(
        R"(/medicines/verdict/do-not-combine: was reviewed as "do not combine without medical advice", and is "combine without medical advice")"));
    CHECK(changesWith("words.json", "Did you mean “{word}”?", "Do you mean “{word}”?").size() == 1);
}

TEST_CASE("review: what only helps to find a page may change")
{
    CHECK(changesWith("search.json", "\"begin here\"", "\"start here\"").empty());
}

TEST_CASE("review: a text that reads otherwise is told by its first words")
{
    CHECK(changesWith(symptoms, "Weak bones break early.", "Weak bones break.").size() == 1);
    CHECK(
        changesWith(symptoms, "Not this: a sore rib.", "Not this: a sore back.")
        == Faults{
            R"(symptoms.json:11: /symptoms/0/not_this: was reviewed as "Not this: a sore rib.", and is "Not this: a sore back.")"});
    const std::string start = "This text begins with the same words for a long while, ";
    const ContentFiles reviewed = tinyContentWith("care.json", "Do not bend.", start + "and then says not to bend.");
    const ContentFiles now = tinyContentWith("care.json", "Do not bend.", start + "and then says to bend.");
    CHECK(
        changesSince(reviewed, now)
        == Faults{
            R"(care.json:72: /while_you_wait/1/do_not/0: "This text begins with the same words for a long…" does not read as it was reviewed)"});
}

TEST_CASE("review: a line that is lost or added or moved is named and the others are not")
{
    const std::string one = R"(["Emergency: look out."])";
    const std::string two = R"(["Emergency: look out.", "A numb leg"])";
    const std::string three = R"(["Emergency: look out.", "Chest pain", "A numb leg"])";
    CHECK(changesSince(tinyContentWith("care.json", one, three), tinyContentWith("care.json", one, two))
          == Faults{R"(care.json:7: /answers/0/look_out: "Chest pain" was reviewed, and is gone)"});
    CHECK(changesSince(tinyContentWith("care.json", one, two), tinyContentWith("care.json", one, three))
          == Faults{R"(care.json:7: /answers/0/look_out/1: "Chest pain" is new, and was not reviewed)"});
    CHECK(changesSince(tinyContentWith("care.json", one, two),
                       tinyContentWith("care.json", one, R"(["A numb leg", "Emergency: look out."])"))
              .size()
          == 2);
}

TEST_CASE("review: a part of a rule that is lost is named and the rest of the rule is not")
{
    CHECK(
        changesWith(symptoms, R"(["weak-bones", {"any": [{"urgency": "urgent-today"}]}])", R"(["weak-bones"])")
        == Faults{
            R"(symptoms.json:81: /rules/1/when/0: {"any": [{"urgency": "urgent-today"}]} was reviewed, and is gone)"});
}

TEST_CASE("review: a rule that is lost is told at the list it stood in")
{
    ContentFiles files = tinyContent();
    std::string &text = files[symptoms];
    text.erase(text.find(",\n    {\n      \"id\": \"R-2\""),
               text.find("\n  ]\n}") - text.find(",\n    {\n      \"id\": \"R-2\""));
    std::string &care = files["care.json"];
    care.replace(care.find("\"rules\": [\"R-2\"]"), 16, "\"rules\": [\"R-1\"]");
    CHECK(changesSince(tinyContent(), files)
          == Faults{R"(care.json:73: /while_you_wait/1/for/rules/0: was reviewed as "R-2", and is "R-1")",
                    R"(symptoms.json:66: /rules: "R-2" was reviewed, and is gone)"});
}

TEST_CASE("review: a block that is lost or becomes another kind is named")
{
    CHECK(changesWith(home, R"("kind": "note")", R"("kind": "evidence")")
          == Faults{home + R"(:14: /blocks/5: was reviewed as "callout note | Note It often passes.", )"
                    + R"(and is "callout evidence | Note It often passes.")"});
    CHECK(changesWith(home, R"(    {"type": "list", "items": ["Warmth"]},
)",
                      "")
          == Faults{home + R"(:8: /blocks: "list | Warmth" was reviewed, and is gone)"});
    CHECK(changesWith(home, R"(["Warmth"]})", R"(["Warmth"], "ordered": true})")
          == Faults{home + R"(:13: /blocks/4: "list | Warmth" does not read as it was reviewed)"});
    CHECK(changesWith(home, R"("check_first": true)", R"("check_first": false)")
          == Faults{home + ":5: /check_first: was reviewed as true, and is false"});
}

TEST_CASE("review: a page or a file that is new or gone is told once")
{
    ContentFiles more = tinyContentWith("guide.json", R"(["home"])", R"(["home", "more"])");
    std::string page = more.at("sections/sources.json");
    page.replace(page.find("\"sources\""), 9, "\"more\"");
    more["sections/more.json"] = page;
    CHECK(changesSince(tinyContent(), more).back()
          == "sections/more.json: the whole file is new, and was not reviewed");
    CHECK(changesSince(more, tinyContent()).back()
          == "sections/more.json: the whole file was reviewed, and is no part of the guide any more");
}

TEST_CASE("review: the order of entries and of keys and the layout of a file mean nothing")
{
    CHECK(changesWith(symptoms, R"("id": "chest-pain",
      "group": "signs",)",
                      R"("group": "signs",     "id": "chest-pain",)")
          == Faults{});
    ContentFiles files = tinyContent();
    std::string &text = files["care.json"];
    const std::string book =
        R"(    {"id": "book", "label": "Book", "action": "How: Book.", "instead": "Call if it gets worse.", "sources": ["care"]},
)";
    const auto at = text.find(book);
    REQUIRE(at != std::string::npos);
    text.erase(at, book.size());
    text.insert(text.find("    {\"id\": \"call\""), book);
    CHECK(changesSince(tinyContent(), files) == Faults{});
}

TEST_CASE("review: a reviewed list that is missing or broken is a fault")
{
    CHECK(changesOf(tinyContent()) == Faults{"reviewed.json: the file is missing"});
    ContentFiles files = tinyContent();
    files[loading::reviewedFile] = "<<<<<<< HEAD\n";
    CHECK_THAT(changesOf(files).front(), Catch::StartsWith("reviewed.json:1: this is not valid JSON"));
    for (const char *text : {"{}", "[]", "1", R"({"symptoms.json": []})"}) {
        files[loading::reviewedFile] = text;
        CHECK(changesOf(files).size() >= 8);
    }
}

TEST_CASE("review: the reviewed list has one line for each thing and is always the same")
{
    const std::string text = reviewedTextOf(tinyContent());
    CHECK(text == reviewedTextOf(tinyContent()));
    CHECK(text.ends_with("}\n"));
    const auto has = [&](const std::string &line) {
        return text.find("\n" + line) != std::string::npos;
    };
    CHECK(has(R"(      "fever": {"urgency": "urgent-today", "where": "today", "question": "Is there a fever? | )"));
    CHECK(has(
        R"(      "R-1": {"urgency": "urgent-today", "where": "today", "when": [["small-knock", {"any": [{"set": "risk"}]}]], "timing": )"));
    CHECK(has(R"(      "No better after a week: book. | )"));
    CHECK(text.find("\"R-1\": {") < text.find("\"R-2\": {"));
}

TEST_CASE("review: words with quotes and long words and signs of any language come back as they were")
{
    std::string word;
    for (int i = 0; i < 100; ++i)
        word += "é";
    for (const std::string &words : {std::string(R"(Say \"no\" to \\ it)"), word, word + " and more", "x" + word})
        CHECK(changesSince(tinyContentWith("care.json", "Emergency: look out.", words),
                           tinyContentWith("care.json", "Emergency: look out.", words))
              == Faults{});
}

TEST_CASE("review: noise instead of the reviewed list never crashes it and is never content as it was reviewed")
{
    const ContentFiles tiny = tinyContent();
    const guide::Guide guide = guideOf(tiny);
    const std::string good = reviewedTextOf(tiny);
    std::mt19937 random(20261122); // the seed is fixed: each run tests the same
    for (int round = 0; round < 500; ++round) {
        ContentFiles files = tiny;
        std::string text = good;
        text.erase(random() % text.size(), 1 + random() % 40);
        // What is taken away may be nothing but the space before a line.
        const auto isSpace = [](char c) {
            return c == ' ' || c == '\n';
        };
        std::string before = good;
        std::string after = text;
        std::erase_if(before, isSpace);
        std::erase_if(after, isSpace);
        files[loading::reviewedFile] = text;
        CHECK((before == after || !loading::changesSinceReview(guide, readFrom(files)).empty()));
    }
}
