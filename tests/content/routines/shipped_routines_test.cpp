// Every stretch and routine that the program carries.

#include "guide/remedies/routine_run.h"
#include "guide/remedies/stretch_page.h"

#include "support/shipped_guide.h"

#include "support/catch.h"

#include <algorithm>
#include <regex>

using namespace guide;

namespace {

const RoutineContent &content()
{
    return shippedGuide().routineContent();
}

std::vector<RoutineChoice> allChoices(const Routine &routine)
{
    std::vector<RoutineChoice> choices;
    for (const Place place : routine.places) {
        for (unsigned set = 0; set < 32; ++set) {
            RoutineChoice choice{place, {}};
            for (std::size_t i = 0; i < limitIds.size(); ++i) {
                if (set >> i & 1U)
                    choice.limits.push_back(limitIds[i].first);
            }
            choices.push_back(std::move(choice));
        }
    }
    return choices;
}

int minutesOf(std::string_view id)
{
    return guide::minutesOf(planOf(content(), *content().routine(id), {}).seconds());
}

} // namespace

TEST_CASE("shipped routines: the page before each asks for danger signs first and tells when to stop")
{
    for (const Routine &routine : content().routines) {
        const Page page = routinePage(shippedGuide(), routine, "2026-12-01");
        INFO(routine.id);
        REQUIRE(page.blocks.size() >= 3);
        const auto *first = std::get_if<Callout>(&page.blocks.front());
        REQUIRE(first);
        CHECK(first->kind == CalloutKind::Warning);
        const auto stops = std::find_if(page.blocks.begin(), page.blocks.end(), [](const Block &block) {
            const auto *callout = std::get_if<Callout>(&block);
            return callout && callout->title == content().words.stopTitle;
        });
        REQUIRE(stops != page.blocks.end());
        CHECK(std::get<Callout>(*stops).text.size() > content().stop.size());
    }
}

TEST_CASE("shipped routines: the page before heat or cold asks all that keeps it off")
{
    CHECK_FALSE(content().packs.empty());
    for (const Pack &pack : content().packs) {
        const Page page = packPage(shippedGuide(), pack, "2026-12-01");
        INFO(pack.id);
        CHECK(page.title == pack.title);
        REQUIRE(std::holds_alternative<Callout>(page.blocks.front()));
        const auto asks = std::find_if(page.blocks.begin(), page.blocks.end(),
                                       [](const Block &block) { return std::holds_alternative<List>(block); });
        REQUIRE(asks != page.blocks.end());
        CHECK(std::get<List>(*asks).items.size() == pack.ask.size());
        REQUIRE(std::next(asks) != page.blocks.end());
        CHECK(std::holds_alternative<Paragraph>(*std::next(asks)));
        CHECK(sectionLeadingTo(shippedGuide(), packTargetStart + pack.id));
    }
}

TEST_CASE("shipped routines: there are twelve stretches and two strength moves")
{
    const auto strength = std::count_if(content().stretches.begin(), content().stretches.end(),
                                        [](const Stretch &each) { return each.strength; });
    CHECK(content().stretches.size() == 14);
    CHECK(strength == 2);
    CHECK(content().routines.size() == 4);
}

TEST_CASE("shipped routines: each runs to its end in every place and with every limit in the time announced")
{
    int runs = 0;
    for (const Routine &routine : content().routines) {
        for (const RoutineChoice &choice : allChoices(routine)) {
            RoutineRun run(content(), planOf(content(), routine, choice));
            const int announced = run.plan().seconds();
            int seconds = 0;
            for (; !run.isOver() && seconds < 3600; ++seconds)
                run.advance(1);
            INFO(routine.id);
            CHECK(seconds == announced);
            ++runs;
        }
    }
    CHECK(runs > 300);
}

TEST_CASE("shipped routines: nobody is led through a move that does not fit")
{
    for (const Routine &routine : content().routines) {
        for (const RoutineChoice &choice : allChoices(routine)) {
            for (const PlannedStep &step : planOf(content(), routine, choice).steps) {
                const LedMove &led = *moveOf(content(), step.move)->led;
                INFO(routine.id << " " << step.move);
                CHECK(fits(led, {*choice.place}, choice.limits));
            }
        }
    }
}

TEST_CASE("shipped routines: after a recent break or surgery and in very bad pain only rest and breathing are led")
{
    for (const Limit limit : {Limit::RecentInjury, Limit::VeryBadPain}) {
        for (const Routine &routine : content().routines) {
            for (const Place place : routine.places) {
                for (const PlannedStep &step : planOf(content(), routine, {place, {limit}}).steps)
                    CHECK(content().rest(step.move));
            }
        }
        CHECK_FALSE(planOf(content(), *content().routine("first-aid"), {{}, {limit}}).steps.empty());
    }
}

TEST_CASE("shipped routines: first aid breathes first and takes about nine minutes in bed and a desk break three")
{
    const RoutinePlan plan = planOf(content(), *content().routine("first-aid"), {});
    CHECK(plan.steps.front().breathing);
    CHECK(plan.steps.size() == 4);
    CHECK(minutesOf("first-aid") == 9);
    CHECK(minutesOf("desk-break") == 3);
}

TEST_CASE("shipped routines: no turn or bend is led with thin bones")
{
    for (const char *id : {"seated-turn", "cat-cow", "childs-pose", "thread-the-needle", "open-book", "knee-to-chest",
                           "knees-side-to-side", "chair-lean-back"}) {
        INFO(id);
        CHECK_FALSE(fits(content().stretch(id)->led, {content().stretch(id)->led.places.front()}, {Limit::ThinBones}));
    }
}

TEST_CASE("shipped routines: what is fit for the first day is told the same everywhere")
{
    for (const char *id : {"thread-the-needle", "wall-angels", "bridge", "pelvic-tilt", "chair-lean-back"}) {
        INFO(id);
        CHECK_FALSE(content().stretch(id)->firstDay);
    }
    const Routine &firstAid = *content().routine("first-aid");
    for (const std::vector<std::string> &step : firstAid.steps) {
        for (const std::string &move : step) {
            const Stretch *stretch = content().stretch(move);
            INFO(move);
            CHECK((!stretch || stretch->firstDay));
        }
    }
}

TEST_CASE("shipped routines: each line that is led can be read at a glance")
{
    for (const Stretch &stretch : content().stretches) {
        for (const MovePart &part : stretch.led.parts) {
            INFO(part.say);
            CHECK(part.say.size() <= 60);
        }
        CHECK(stretch.led.ready.size() <= 90);
    }
}

TEST_CASE("shipped routines: a card and a sheet of each stretch tell the dose and when to stop and who asks first")
{
    for (const Stretch &stretch : content().stretches) {
        const Page sheet = stretchSheet(shippedGuide(), stretch, "2026-12-01");
        INFO(stretch.id);
        const auto facts = std::find_if(sheet.blocks.begin(), sheet.blocks.end(),
                                        [](const Block &block) { return std::holds_alternative<Facts>(block); });
        REQUIRE(facts != sheet.blocks.end());
        CHECK(std::get<Facts>(*facts).facts.size() == 7);
        CHECK(std::any_of(sheet.blocks.begin(), sheet.blocks.end(), [](const Block &block) {
            const auto *callout = std::get_if<Callout>(&block);
            return callout && callout->kind == CalloutKind::Warning;
        }));
    }
}

TEST_CASE(
    "shipped routines: on paper to breathe and rest comes first and who stretches less reads so before the stretches")
{
    const Routine &firstAid = *content().routine("first-aid");
    for (const Place place : firstAid.places) {
        INFO(static_cast<int>(place));
        const RoutineChoice choice{place, {}};
        std::vector<std::string> headings;
        for (const Block &block : routineSheet(shippedGuide(), firstAid, choice, "2026-12-01").blocks) {
            if (const auto *heading = std::get_if<Heading>(&block))
                headings.push_back(heading->text);
        }
        const RoutinePlan plan = planOf(content(), firstAid, choice);
        REQUIRE(headings.size() == plan.steps.size() + 1);
        CHECK(headings.front() == "Slow breathing: 3 min");
        const auto stretch = std::find_if(plan.steps.begin(), plan.steps.end(),
                                          [](const PlannedStep &step) { return content().stretch(step.move); });
        REQUIRE(stretch != plan.steps.end());
        const auto before = static_cast<std::size_t>(stretch - plan.steps.begin());
        CHECK(headings[before] == content().words.questions);
        CHECK(headings[before + 1] == stretch->title);
    }
}

TEST_CASE("shipped packs: each timer keeps to the minutes and hours that its remedy tells")
{
    CHECK(content().packs.size() == 2);
    for (const Pack &pack : content().packs) {
        const Remedy *remedy = shippedGuide().remedy(pack.id);
        REQUIRE(remedy);
        INFO(pack.id);
        const std::string howLong = plainText(remedy->howLong);
        CHECK(howLong.find(std::to_string(pack.minutes) + " minutes by a timer") != std::string::npos);
        CHECK(howLong.find("never more than " + std::to_string(pack.most)) != std::string::npos);
        const std::string howOften = plainText(remedy->howOften);
        std::smatch hours;
        REQUIRE(std::regex_search(howOften, hours, std::regex("([0-9]+)(\u2013[0-9]+)? hours? apart")));
        CHECK(pack.rest == 60 * std::stoi(hours[1]));
        const std::string look = "Look at your skin after " + std::to_string(pack.checkAfter) + " minutes";
        CHECK(std::any_of(remedy->how.begin(), remedy->how.end(),
                          [&](const Text &step) { return plainText(step).starts_with(look); }));
    }
}
