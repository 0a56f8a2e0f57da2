#include "loading/guide_loader.h"

#include "support/content_files.h"

#include "support/catch.h"

#include <algorithm>

using namespace guide;

namespace {

using Faults = std::vector<std::string>;

const std::string stretches = R"({"stretches": [{
  "id": "lean", "title": "Lean", "figure": "standing", "postures": ["standing"], "first_day": true,
  "steps": ["Lean."], "dose": ["5 seconds.", {"cite": "own"}], "how_often": ["Daily.", {"own": "We say so."}],
  "feel": "A pull.", "stop": ["Stop for pain."], "ask_first": ["Ask with pain."], "easier": "Less.", "chair": "Sit.",
  "led": {"places": ["standing"], "not_with": ["sore-shoulder"], "sides": "left", "ready": "Stand.", "ready_seconds": 5,
    "moves": [{"say": "Lean to the {side}.", "pose": "upright", "seconds": 5, "hold": true}],
    "repetitions": 3, "easier": "Less far.", "easier_repetitions": 1}}]})";

const std::string routines = R"({
  "places": [{"id": "chair", "label": "Chair"}, {"id": "standing", "label": "Standing"}, {"id": "bed", "label": "Bed"},
    {"id": "floor", "label": "Floor"}],
  "questions": [{"id": "thin-bones", "label": "Bones", "then": "See."}, {"id": "recent-injury", "label": "Break", "then": "See."},
    {"id": "late-pregnancy", "label": "Pregnant", "then": "See."}, {"id": "sore-shoulder", "label": "Shoulder", "then": "See."},
    {"id": "no-floor", "label": "Floor", "then": "See."}, {"id": "very-bad-pain", "label": "Pain", "then": "See."}],
  "packs": [{"id": "heat", "title": "Heat", "minutes": 15, "check_after": 5, "most": 20, "rest": 60, "running": "{time} left.", "not_today": "Not today.", "ask": ["A towel."], "not_true": "Fetch one.",
    "about": "Warm.", "check": "Skin?", "off": "Off for {minutes}.", "not_fine": "Off.", "no_answer": "Off.", "wait": "{minutes}"}],
  "stop": "Stop for pain.", "stop_now": "Call for chest pain.",
  "words": {"where": "Where?", "questions": "Which?", "unfit": "Left out.", "left_out": "Without {moves}.", "leave_out": "Not {moves}.", "leave_out_all": "Not one.", "nothing": "None.",
    "length": "{count} steps, {minutes} minutes.", "with_minutes": "{title}: {minutes}", "with_seconds": "{say} {seconds}",
    "left": "left", "right": "right", "how_long": "Long", "how_often": "Often", "feel": "Feel", "easier": "Easier",
    "chair": "Chair", "ask": "Ask", "stop": "Stop", "steps": "{title}, steps",
    "postures": {"standing": "Standing", "chair": "Chair", "lying": "Lying", "hands-and-knees": "Knees"},
    "first_day": "Day 1", "later": "Later", "stop_title": "Stop", "better": "Better", "same": "Same", "worse": "Worse",
    "own_title": "Own", "own_about": "Tick.", "own_moves": "Order: {moves}.", "own_nothing": "None.", "hurts": "Worse", "too_hard": "Hard",
    "still_too_hard": "Still hard",
    "how_now": "Now?", "after_better": "Good.", "after_same": "So.", "after_worse": "Check.",
    "before_pack": "First:", "after_pack_better": "Good.", "after_pack_same": "So."},
  "rests": [{"id": "breathe", "title": "Breathe", "led": {"places": ["chair", "standing"], "not_with": [], "breathing": true,
    "ready": "Sit.", "ready_seconds": 5, "moves": [{"say": "In.", "seconds": 5}], "repetitions": 2, "easier": "Easy.",
    "easier_repetitions": 1}}],
  "routines": [{"id": "short", "title": "Short", "summary": "Two moves.", "places": ["standing"],
    "steps": [["breathe"], ["lean"]]}]})";

ContentFiles files()
{
    ContentFiles all = tinyContentWith("guide.json", "\"groups\"", "\"routines\": [\"short\"], \"groups\"");
    all["stretches.json"] = stretches;
    all["routines.json"] = routines;
    return all;
}

// In place of what stands there once.
ContentFiles filesWith(const std::string &file, const std::string &before, const std::string &after)
{
    ContentFiles all = files();
    std::string &text = all.at(file);
    const auto at = text.find(before);
    REQUIRE(at != std::string::npos);
    text.replace(at, before.size(), after);
    return all;
}

// The last words of the first fault.
std::string faultWith(const std::string &file, const std::string &before, const std::string &after)
{
    const Faults faults = faultsOf(filesWith(file, before, after));
    REQUIRE_FALSE(faults.empty());
    return faults.front();
}

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("routine reader: a stretch and a routine are read with all that is told and led")
{
    const auto loaded = loading::loadGuide(readFrom(files()));
    REQUIRE(loaded);
    const RoutineContent &content = loaded->routineContent();
    const Stretch *stretch = content.stretch("lean");
    REQUIRE(stretch);
    CHECK(stretch->postures == std::vector<Posture>{Posture::Standing});
    CHECK(stretch->firstDay);
    CHECK(stretch->led.sides == Side::Left);
    CHECK(stretch->led.notWith == std::vector<Limit>{Limit::SoreShoulder});
    CHECK(stretch->led.parts.at(0).hold);
    CHECK(content.rest("breathe")->led.breathing);
    CHECK(content.routine("short")->steps.size() == 2);
    CHECK(content.words.withMinutes == "{title}: {minutes}");
}

TEST_CASE("routine reader: a guide without routines needs no such file")
{
    const auto loaded = loading::loadGuide(readFrom(tinyContent()));
    REQUIRE(loaded);
    CHECK(loaded->routineContent().stretches.empty());
}

TEST_CASE("routine reader: checked content reads no stretch before one is asked for")
{
    std::vector<std::string> asked;
    const loading::ReadFile inner = readFrom(files());
    const loading::ReadFile readFile = [&](const std::string &name) {
        asked.push_back(name);
        return inner(name);
    };
    const auto loaded = loading::loadCheckedGuide(readFile);
    REQUIRE(loaded);
    CHECK(std::count(asked.begin(), asked.end(), "stretches.json") == 0);
    CHECK(std::count(asked.begin(), asked.end(), "routines.json") == 0);
    CHECK(loaded->routineContent().stretch("lean"));
    CHECK(loaded->routineContent().routine("short"));
    CHECK(std::count(asked.begin(), asked.end(), "stretches.json") == 1);
}

TEST_CASE("routine reader: a stretch that lacks what a reader needs is refused")
{
    for (const auto &[key, value] :
         std::vector<std::pair<std::string, std::string>>{{"steps", "[\"Lean.\"]"},
                                                          {"dose", "[\"5 seconds.\", {\"cite\": \"own\"}]"},
                                                          {"stop", "[\"Stop for pain.\"]"},
                                                          {"ask_first", "[\"Ask with pain.\"]"},
                                                          {"figure", "\"standing\""},
                                                          {"easier", "\"Less.\""},
                                                          {"chair", "\"Sit.\""}}) {
        INFO(key);
        CHECK(
            contains(faultWith("stretches.json", "\"" + key + "\": " + value + ",", ""), "\"" + key + "\" is missing"));
    }
}

TEST_CASE("routine reader: a dose stands on a source or says that it is our own")
{
    CHECK(contains(faultWith("stretches.json", R"(["5 seconds.", {"cite": "own"}])", R"("5 seconds.")"),
                   "says how much without a source"));
}

TEST_CASE("routine reader: a pose must be one of the figure and a move of the routine must be there")
{
    CHECK(contains(faultWith("stretches.json", "\"pose\": \"upright\"", "\"pose\": \"bent\""),
                   "figure \"standing\" has no pose \"bent\""));
    CHECK(contains(faultWith("routines.json", "[\"lean\"]", "[\"bend\"]"), "there is no stretch or rest \"bend\""));
}

TEST_CASE("routine reader: a side is named only where there are sides")
{
    CHECK(contains(faultWith("stretches.json", "\"sides\": \"left\", ", ""), "must not hold {"));
}

TEST_CASE("routine reader: a routine asks for no place where nothing of it can be done")
{
    CHECK(contains(faultWith("routines.json", "\"places\": [\"standing\"]", "\"places\": [\"standing\", \"bed\"]"),
                   "nothing of this routine can be done there"));
}

TEST_CASE("routine reader: no pack stays on for longer than twenty minutes or without a look at the skin")
{
    CHECK(contains(faultWith("routines.json", "\"most\": 20", "\"most\": 30"), "from 1 to 20"));
    CHECK(contains(faultWith("routines.json", "\"check_after\": 5", "\"check_after\": 16"), "from 1 to 15"));
    CHECK(contains(faultWith("routines.json", "\"ask\": [\"A towel.\"],", ""), "\"ask\" is missing"));
}

TEST_CASE("routine reader: each limit is asked about once")
{
    CHECK(contains(faultWith("routines.json", "{\"id\": \"no-floor\", \"label\": \"Floor\", \"then\": \"See.\"}",
                             "{\"id\": \"thin-bones\", \"label\": \"Floor\", \"then\": \"See.\"}"),
                   "\"thin-bones\" once"));
}
