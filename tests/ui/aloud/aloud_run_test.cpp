#include "ui/aloud/aloud_run.h"

#include "support/catch.h"

using ui::AloudRun;
using ui::ReadingSpeed;

namespace {

AloudRun runOf(int parts, int part = 0)
{
    AloudRun run(ReadingSpeed::Usual);
    run.setParts(parts, part);
    return run;
}

} // namespace

TEST_CASE("aloud run: it waits where the reader is and reads part after part to the end")
{
    AloudRun run = runOf(3, 1);
    CHECK(run.state() == AloudRun::State::Paused);
    CHECK(run.part() == 1);
    run.partWasRead();
    CHECK(run.part() == 1); // it reads nothing yet
    run.play();
    run.partWasRead();
    CHECK(run.part() == 2);
    CHECK(run.isReading());
    run.partWasRead();
    CHECK(run.state() == AloudRun::State::AtEnd);
    CHECK(run.part() == 2);
    run.partWasRead();
    CHECK(run.state() == AloudRun::State::AtEnd);
    run.play();
    CHECK(run.isReading());
    CHECK(run.part() == 0);
}

TEST_CASE("aloud run: a pause stays at the part and goes on with it")
{
    AloudRun run = runOf(3);
    run.play();
    run.partWasRead();
    run.pause();
    CHECK(run.state() == AloudRun::State::Paused);
    run.partWasRead(); // the voice told of it too late
    CHECK(run.part() == 1);
    run.play();
    CHECK(run.part() == 1);
    CHECK(run.isReading());
}

TEST_CASE("aloud run: the next part and the one before leave it reading or paused")
{
    for (const bool reads : {true, false}) {
        AloudRun run = runOf(3);
        if (reads)
            run.play();
        run.back();
        CHECK(run.part() == 0);
        run.next();
        CHECK(run.part() == 1);
        run.next();
        CHECK(run.part() == 2);
        CHECK(run.isReading() == reads);
        run.next();
        CHECK(run.part() == 2);
        CHECK(run.state() == (reads ? AloudRun::State::AtEnd : AloudRun::State::Paused));
        run.back();
        CHECK(run.part() == (reads ? 2 : 1)); // from the end to the last part
        CHECK(run.isReading() == reads);
    }
}

TEST_CASE("aloud run: a page that changes keeps it within its parts and an empty one stops it")
{
    AloudRun run = runOf(9, 8);
    run.play();
    run.setParts(4, 8);
    CHECK(run.part() == 3);
    CHECK(run.isReading());
    run.setParts(4, -1);
    CHECK(run.part() == 0);
    run.setParts(0, 0);
    CHECK_FALSE(run.isReading());
    run.play();
    CHECK_FALSE(run.isReading());
    run.next();
    run.back();
    CHECK(run.part() == 0);
}

TEST_CASE("aloud run: the speed goes by one step and no further than its ends")
{
    AloudRun run = runOf(3);
    run.play();
    CHECK(run.speed() == ReadingSpeed::Usual);
    run.changeSpeed(1);
    CHECK(run.speed() == ReadingSpeed::Faster);
    run.changeSpeed(1);
    CHECK_FALSE(run.canBe(1));
    run.changeSpeed(1);
    CHECK(run.speed() == ReadingSpeed::MuchFaster);
    for (int i = 0; i < 9; ++i)
        run.changeSpeed(-1);
    CHECK(run.speed() == ReadingSpeed::MuchSlower);
    CHECK_FALSE(run.canBe(-1));
    CHECK(run.canBe(1));
    CHECK(run.part() == 0);
    CHECK(run.isReading());
}
