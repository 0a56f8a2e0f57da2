#include "guide/remedies/pack_timer.h"

#include "support/catch.h"

using namespace guide;

namespace {

const Pack &pack()
{
    static const Pack made = [] {
        Pack heat;
        heat.minutes = 15;
        heat.checkAfter = 5;
        heat.most = 20;
        heat.rest = 60;
        return heat;
    }();
    return made;
}

PackTimer started()
{
    PackTimer timer(pack());
    timer.start();
    return timer;
}

} // namespace

TEST_CASE("pack timer: it runs for its time and then the pack comes off and rests")
{
    PackTimer timer = started();
    CHECK(timer.secondsLeft() == 900);
    timer.advance(300);
    timer.answerSkin(true);
    timer.advance(599);
    CHECK(timer.isRunning());
    CHECK(timer.secondsLeft() == 1);
    timer.advance(1);
    CHECK_FALSE(timer.isRunning());
    CHECK(timer.end() == PackTimer::End::TimeIsUp);
    CHECK(timer.minutesOfRest() == 60);
}

TEST_CASE("pack timer: the skin check falls due and without an answer the pack comes off")
{
    PackTimer timer = started();
    timer.advance(299);
    CHECK_FALSE(timer.isCheckDue());
    timer.answerSkin(true); // too early: it does not count
    timer.advance(1);
    CHECK(timer.isCheckDue());
    timer.advance(59);
    CHECK(timer.isRunning());
    timer.advance(1);
    CHECK(timer.end() == PackTimer::End::NoAnswer);
}

TEST_CASE("pack timer: after skin that was not fine the pack stays off for today")
{
    PackTimer timer = started();
    timer.advance(300);
    timer.answerSkin(false);
    timer.advance(11 * 3600);
    CHECK(timer.isOffForToday());
    timer.start();
    CHECK_FALSE(timer.isRunning());
    timer.advance(3601);
    CHECK_FALSE(timer.isOffForToday());
    timer.start();
    CHECK(timer.isRunning());
}

TEST_CASE("pack timer: skin that is not fine ends it at once")
{
    PackTimer timer = started();
    timer.advance(310);
    timer.answerSkin(false);
    CHECK_FALSE(timer.isRunning());
    CHECK(timer.end() == PackTimer::End::SkinNotFine);
}

TEST_CASE("pack timer: more minutes end at the hard stop and come only after the skin check")
{
    PackTimer timer = started();
    timer.addMinutes();
    CHECK(timer.secondsLeft() == 900);
    timer.advance(300);
    timer.answerSkin(true);
    timer.addMinutes();
    CHECK(timer.secondsLeft() == 900);
    CHECK_FALSE(timer.canAddMinutes());
    timer.addMinutes();
    timer.advance(899);
    CHECK(timer.isRunning());
    timer.advance(1);
    CHECK(timer.end() == PackTimer::End::TimeIsUp);
}

TEST_CASE("pack timer: there is no next time before the rest is over")
{
    PackTimer timer = started();
    timer.takeOff();
    CHECK(timer.end() == PackTimer::End::TakenOff);
    timer.advance(3599);
    timer.start();
    CHECK_FALSE(timer.isRunning());
    CHECK(timer.minutesOfRest() == 1);
    timer.advance(1);
    timer.start();
    CHECK(timer.isRunning());
}

TEST_CASE("pack timer: after a sleep of the machine it is over at once and the rest began when it was due")
{
    PackTimer timer = started();
    timer.advance(300);
    timer.answerSkin(true);
    timer.advance(600 + 1800);
    CHECK(timer.end() == PackTimer::End::TimeIsUp);
    CHECK(timer.minutesOfRest() == 30);
    PackTimer asleep = started();
    asleep.advance(4 * 3600);
    CHECK(asleep.end() == PackTimer::End::NoAnswer);
    CHECK(asleep.minutesOfRest() == 0);
}
