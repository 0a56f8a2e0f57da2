#include "loading/readers/content_readers.h"

#include "loading/readers/choice_lists.h"
#include "loading/readers/words_reader.h"

#include <algorithm>

namespace loading {
namespace {

constexpr int longestPart = 600; // seconds
constexpr int mostRepetitions = 30;
constexpr int longestPack = 20; // minutes
constexpr int longestRest = 240;

constexpr std::array<std::pair<guide::Side, std::string_view>, 2> sideIds{{
    {guide::Side::Left, "left"},
    {guide::Side::Right, "right"},
}};

// A sentence that may name the side it is done on.
std::string sidedText(FieldReader &reader, std::string_view key, bool sided)
{
    std::string text = reader.string(key);
    if (!sided && text.find('{') != std::string::npos)
        reader.fault(key, "must not hold {: the move has no \"sides\"");
    return text;
}

guide::LedMove readLed(FieldReader &reader, bool hasFigure)
{
    guide::LedMove led;
    led.places = someChoices(reader, "places", guide::placeIds);
    led.notWith = choices(reader, "not_with", guide::limitIds);
    led.breathing = reader.optionalFlag("breathing");
    if (led.breathing == hasFigure)
        reader.fault("breathing", "stands for a figure: one of the two is needed, and not both");
    if (reader.has("sides"))
        led.sides = reader.choice("sides", sideIds);
    led.turnOver = reader.optionalFlag("turn_over");
    led.ready = sidedText(reader, "ready", led.sides && led.turnOver);
    led.readySeconds = reader.number("ready_seconds", 0, longestPart);
    reader.objects("moves", [&](FieldReader &part) {
        led.parts.push_back({sidedText(part, "say", led.sides.has_value()), hasFigure ? part.string("pose") : "",
                             part.number("seconds", 1, longestPart), part.optionalFlag("hold")});
    });
    led.repetitions = reader.number("repetitions", 1, mostRepetitions);
    led.easier = reader.string("easier");
    led.easierRepetitions = reader.number("easier_repetitions", 1, led.repetitions);
    return led;
}

guide::Stretch readStretch(FieldReader &reader)
{
    guide::Stretch stretch;
    stretch.id = reader.id();
    stretch.title = reader.string("title");
    stretch.figure = reader.mention("figure", Mention::Kind::Figure);
    stretch.postures = someChoices(reader, "postures", guide::postureIds);
    stretch.firstDay = reader.flag("first_day");
    stretch.strength = reader.optionalFlag("strength");
    stretch.steps = reader.texts("steps");
    stretch.dose = reader.text("dose");
    stretch.howOften = reader.text("how_often");
    stretch.feel = reader.text("feel");
    stretch.stop = reader.texts("stop");
    stretch.askFirst = reader.texts("ask_first");
    stretch.easier = reader.text("easier");
    stretch.chair = reader.text("chair");
    for (const auto &[key, text] : {std::pair("dose", &stretch.dose), std::pair("how_often", &stretch.howOften)}) {
        const bool stands = std::any_of(text->begin(), text->end(), [](const guide::Span &span) {
            return std::holds_alternative<guide::Citation>(span) || std::holds_alternative<guide::Own>(span);
        });
        if (!text->empty() && !stands)
            reader.fault(key, "says how much without a source; \"cite\" one, or say why with \"own\"");
    }
    reader.object("led", [&](FieldReader &led) { stretch.led = readLed(led, true); });
    return stretch;
}

guide::Rest readRest(FieldReader &reader)
{
    guide::Rest rest;
    rest.id = reader.id();
    rest.title = reader.string("title");
    if (reader.has("figure"))
        rest.figure = reader.mention("figure", Mention::Kind::Figure);
    reader.object("led", [&](FieldReader &led) { rest.led = readLed(led, !rest.figure.empty()); });
    return rest;
}

guide::Routine readRoutine(FieldReader &reader)
{
    guide::Routine routine;
    routine.id = reader.id();
    routine.title = reader.string("title");
    routine.summary = reader.text("summary");
    routine.places = someChoices(reader, "places", guide::placeIds);
    reader.values("steps", [&](const JsonValue &step) {
        std::vector<std::string> &options = routine.steps.emplace_back();
        for (const JsonValue &option : step.items) {
            reader.notes().mention(Mention::Kind::Move, reader.json(), option);
            options.push_back(option.string);
        }
        if (options.empty())
            reader.faultAt(step, isButExpected(step, "a list of ids, the first that fits to be led"));
    });
    if (routine.steps.empty())
        reader.fault("steps", "is empty, expected one step at least");
    return routine;
}

guide::Pack readPack(FieldReader &reader)
{
    guide::Pack pack;
    pack.id = reader.id();
    pack.title = reader.string("title");
    pack.most = reader.number("most", 1, longestPack);
    pack.minutes = reader.number("minutes", 1, pack.most);
    pack.checkAfter = reader.number("check_after", 1, pack.minutes);
    pack.rest = reader.number("rest", 1, longestRest);
    pack.ask = reader.texts("ask");
    pack.notTrue = reader.text("not_true");
    pack.about = reader.text("about");
    pack.check = textOf(reader, "check");
    pack.running = textWith(reader, "running", {"time"});
    pack.off = textWith(reader, "off", {"minutes"});
    pack.notFine = textOf(reader, "not_fine");
    pack.noAnswer = textOf(reader, "no_answer");
    pack.wait = textWith(reader, "wait", {"minutes"});
    pack.notToday = textOf(reader, "not_today");
    return pack;
}

void readRoutineWords(FieldReader &reader, guide::RoutineWords &words)
{
    words.where = textOf(reader, "where");
    words.questions = textOf(reader, "questions");
    words.unfit = textOf(reader, "unfit");
    words.leftOut = textWith(reader, "left_out", {"moves"});
    words.leaveOut = textWith(reader, "leave_out", {"moves"});
    words.leaveOutAll = reader.string("leave_out_all");
    words.nothing = textOf(reader, "nothing");
    words.length = textWith(reader, "length", {"count", "minutes"});
    words.withMinutes = textWith(reader, "with_minutes", {"title", "minutes"});
    words.withSeconds = textWith(reader, "with_seconds", {"say", "seconds"});
    words.left = textOf(reader, "left");
    words.right = textOf(reader, "right");
    words.howLong = textOf(reader, "how_long");
    words.howOften = textOf(reader, "how_often");
    words.feel = textOf(reader, "feel");
    words.easier = textOf(reader, "easier");
    words.chair = textOf(reader, "chair");
    words.ask = textOf(reader, "ask");
    words.stop = textOf(reader, "stop");
    words.steps = textWith(reader, "steps", {"title"});
    readByValue(reader, "postures", guide::postureIds, words.postures);
    words.firstDay = textOf(reader, "first_day");
    words.later = textOf(reader, "later");
    words.stopTitle = textOf(reader, "stop_title");
    words.ownTitle = textOf(reader, "own_title");
    words.ownAbout = textOf(reader, "own_about");
    words.ownMoves = textWith(reader, "own_moves", {"moves"});
    words.ownNothing = textOf(reader, "own_nothing");
    words.hurts = textOf(reader, "hurts");
    words.tooHard = textOf(reader, "too_hard");
    words.stillTooHard = textOf(reader, "still_too_hard");
    words.howNow = textOf(reader, "how_now");
    words.better = textOf(reader, "better");
    words.same = textOf(reader, "same");
    words.worse = textOf(reader, "worse");
    words.afterBetter = textOf(reader, "after_better");
    words.afterSame = textOf(reader, "after_same");
    words.afterWorse = textOf(reader, "after_worse");
    words.beforePack = textOf(reader, "before_pack");
    words.afterPackBetter = textOf(reader, "after_pack_better");
    words.afterPackSame = textOf(reader, "after_pack_same");
}

} // namespace

void readStretches(FieldReader &reader, guide::RoutineContent &content)
{
    reader.objects("stretches", [&](FieldReader &each) { content.stretches.push_back(readStretch(each)); });
}

void readRoutines(FieldReader &reader, guide::RoutineContent &content)
{
    reader.objects("places", [&](FieldReader &each) {
        content.places.push_back({each.choice("id", guide::placeIds), each.string("label")});
    });
    reader.objects("questions", [&](FieldReader &each) {
        content.questions.push_back({each.choice("id", guide::limitIds), each.string("label"), each.text("then")});
    });
    reader.objectsOrNone("packs", [&](FieldReader &each) { content.packs.push_back(readPack(each)); });
    content.stop = reader.text("stop");
    content.stopNow = reader.text("stop_now");
    reader.object("words", [&](FieldReader &words) { readRoutineWords(words, content.words); });
    reader.objects("rests", [&](FieldReader &each) { content.rests.push_back(readRest(each)); });
    std::vector<guide::Routine> routines;
    reader.objects("routines", [&](FieldReader &each) { routines.push_back(readRoutine(each)); });
    const bool same = std::equal(routines.begin(), routines.end(), content.routines.begin(), content.routines.end(),
                                 [](const auto &one, const auto &other) { return one.id == other.id; });
    const bool own = std::any_of(routines.begin(), routines.end(),
                                 [](const guide::Routine &routine) { return routine.id == guide::ownRoutineId; });
    if (own)
        reader.fault("routines", "\"own\" is the routine that the reader puts together; give it another id");
    if (!same)
        reader.fault("routines", "must be those that guide.json names, in its order");
    content.routines = std::move(routines);
}

} // namespace loading
