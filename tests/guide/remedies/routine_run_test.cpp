#include "guide/remedies/routine_run.h"

#include "support/catch.h"

using namespace guide;

namespace {

LedMove move(std::vector<Place> places, std::vector<MovePart> parts, int repetitions)
{
    LedMove led;
    led.places = std::move(places);
    led.ready = "Get ready.";
    led.readySeconds = 5;
    led.parts = std::move(parts);
    led.repetitions = repetitions;
    led.easier = "Less far.";
    return led;
}

// A turn to each side on a chair, a roll in bed or on the floor, and breaths anywhere.
const RoutineContent &content()
{
    static const RoutineContent made = [] {
        RoutineContent content;
        content.words.left = "left";
        content.words.right = "right";
        Stretch turn;
        turn.id = "turn";
        turn.title = "Turn";
        turn.figure = "turning";
        turn.led =
            move({Place::Chair},
                 {{"Turn {side}.", "end", 2, false}, {"Hold.", "end", 5, true}, {"Back.", "start", 3, false}}, 2);
        turn.led.sides = Side::Right;
        turn.led.notWith = {Limit::ThinBones};
        Stretch roll;
        roll.id = "roll";
        roll.title = "Roll";
        roll.figure = "rolling";
        roll.led = move({Place::Bed, Place::Floor}, {{"Roll.", "end", 4, true}, {"Back.", "start", 1, false}}, 3);
        content.stretches = {turn, roll};
        Rest breathe;
        breathe.id = "breathe";
        breathe.title = "Breathe";
        breathe.led = move({Place::Chair, Place::Standing, Place::Bed, Place::Floor},
                           {{"In.", "", 5, true}, {"Out.", "", 5, true}}, 2);
        breathe.led.breathing = true;
        content.rests = {breathe};
        content.routines = {
            {"both", "Both", {}, {Place::Chair, Place::Floor}, {{"breathe"}, {"turn", "roll"}, {"turn"}}}};
        return content;
    }();
    return made;
}

RoutineRun start(const RoutineChoice &choice = {})
{
    return RoutineRun(content(), planOf(content(), content().routines.front(), choice));
}

std::vector<std::string> movesOf(const RoutinePlan &plan)
{
    std::vector<std::string> moves;
    for (const PlannedStep &step : plan.steps)
        moves.push_back(step.move);
    return moves;
}

} // namespace

TEST_CASE("routine plan: the place picks the first move that can be done there and none is led twice")
{
    using Moves = std::vector<std::string>;
    const Routine &routine = content().routines.front();
    CHECK(movesOf(planOf(content(), routine, {})) == Moves{"breathe", "turn"});
    CHECK(movesOf(planOf(content(), routine, {Place::Floor, {}})) == Moves{"breathe", "roll"});
    CHECK(movesOf(planOf(content(), routine, {Place::Standing, {}})) == Moves{"breathe"});
}

TEST_CASE("routine plan: what does not fit the reader is left out and named")
{
    const RoutinePlan plan = planOf(content(), content().routines.front(), {Place::Chair, {Limit::ThinBones}});
    CHECK(movesOf(plan) == std::vector<std::string>{"breathe"});
    CHECK(plan.leftOut == std::vector<std::string>{"Turn", "Turn"});
    CHECK(planOf(content(), content().routines.front(), {Place::Chair, {Limit::SoreShoulder}}).leftOut.empty());
}

TEST_CASE("routine plan: who cannot get up from the floor is led nowhere on the floor")
{
    const Routine &routine = content().routines.front();
    CHECK(planOf(content(), routine, {Place::Floor, {Limit::NoFloor}}).steps.empty());
    CHECK(planOf(content(), routine, {Place::Bed, {Limit::NoFloor}}).steps.size() == 2);
}

TEST_CASE("routine plan: the side that the figure shows comes first and the other after it")
{
    const PlannedStep step = plannedStep(content(), "turn");
    REQUIRE(step.phases.size() == 1 + 2 * 2 * 3);
    CHECK(step.phases[0].ready);
    CHECK(step.phases[1].say == "Turn right.");
    CHECK(step.phases[1].fromPose == "start");
    CHECK(step.phases[1].toPose == "end");
    CHECK(step.phases[1].repetition == 1);
    CHECK(step.phases[4].repetition == 2);
    CHECK(step.phases[7].say == "Turn left.");
    CHECK(step.phases[7].side == Side::Left);
    CHECK(step.phases[7].repetition == 1);
    CHECK(step.seconds() == 5 + 4 * 10);
}

TEST_CASE("routine plan: who turns over is told to which side")
{
    RoutineContent lying = content();
    lying.stretches.front().led.ready = "Lie on your {side}.";
    lying.stretches.front().led.turnOver = true;
    const PlannedStep step = plannedStep(lying, "turn");
    REQUIRE(step.phases.size() == 2 * (1 + 2 * 3));
    CHECK(step.phases[0].say == "Lie on your right.");
    CHECK(step.phases[7].say == "Lie on your left.");
    CHECK(step.phases[7].side == Side::Left);
}

TEST_CASE("routine run: it ends after just as many seconds as were announced whatever the steps of time")
{
    for (const double step : {0.05, 0.4, 1.0, 7.3}) {
        RoutineRun run = start();
        const int announced = run.plan().seconds();
        double told = 0;
        while (!run.isOver()) {
            CHECK(run.secondsLeft() == Approx(announced - told).margin(1e-6));
            run.advance(step);
            told += step;
        }
        INFO(step);
        CHECK(told >= announced - 1e-6);
        CHECK(told < announced + step + 1e-6);
        CHECK(run.secondsLeft() == Approx(0).margin(1e-6));
    }
}

TEST_CASE("routine run: a long pause of the machine stretches no hold and loses no end")
{
    RoutineRun run = start();
    run.advance(10000);
    CHECK(run.isOver());
    run.advance(1);
    CHECK(run.isOver());

    RoutineRun other = start();
    other.advance(5 + 5 + 2); // two seconds into the first breath out
    CHECK(other.phase().say == "Out.");
    CHECK(other.secondsLeftInPhase() == 3);
    CHECK(other.inPhase() == Approx(2));
}

TEST_CASE("routine run: while it is paused no time passes")
{
    RoutineRun run = start();
    run.advance(6);
    run.pause();
    run.advance(100);
    CHECK(run.secondsDone() == Approx(6));
    run.resume();
    run.advance(1);
    CHECK(run.secondsDone() == Approx(7));
}

TEST_CASE("routine run: back goes to the start of the step and from there to the step before")
{
    RoutineRun run = start();
    run.skip();
    CHECK(run.stepIndex() == 1);
    run.advance(12);
    run.back();
    CHECK(run.stepIndex() == 1);
    CHECK(run.phaseIndex() == 0);
    run.advance(1);
    run.back();
    CHECK(run.stepIndex() == 0);
    run.back();
    CHECK(run.stepIndex() == 0);
    CHECK(run.secondsDone() == Approx(0));
}

TEST_CASE("routine run: skip goes on and from the last step to the end and back comes back from there")
{
    RoutineRun run = start();
    run.skip();
    run.skip();
    CHECK(run.isOver());
    run.skip();
    CHECK(run.isOver());
    run.back();
    REQUIRE_FALSE(run.isOver());
    CHECK(run.step().move == "turn");
}

TEST_CASE("routine run: the easier form begins the step anew and is shorter and counted in what is left")
{
    RoutineRun run = start();
    run.skip();
    run.advance(20);
    run.makeEasier();
    CHECK(run.isEasier());
    CHECK(run.phaseIndex() == 0);
    CHECK(run.step().seconds() == 5 + 2 * 10);
    CHECK(run.secondsLeft() == Approx(25));
    run.advance(10);
    run.makeEasier(); // it is already
    CHECK(run.secondsLeft() == Approx(15));
}

TEST_CASE("routine run: a plan without steps is over at once")
{
    RoutineRun run = start({Place::Floor, {Limit::NoFloor}});
    CHECK(run.isOver());
    run.makeEasier();
    run.back();
    CHECK(run.isOver());
}
