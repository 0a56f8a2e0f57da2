#include "support/open_window.h"
#include "support/when_shown.h"
#include "ui/controls/notice.h"
#include "ui/remedies/clocked_player.h"
#include "ui/remedies/player/count_ring.h"
#include "ui/remedies/player/moving_figure.h"
#include "ui/remedies/player/player_view.h"

#include "support/catch.h"

#include <QApplication>

namespace {

const QString firstAid = QStringLiteral("routine/first-aid");

// A routine that is led in the window.
class Led : public OpenWindow
{
public:
    explicit Led(QSize size = {1180, 780}, int textSizeStep = 0) : OpenWindow(shippedGuide(), size, textSizeStep)
    {
        open(firstAid);
        page().makeRest();
        find<QAbstractButton>("place-0").click(); // on a chair
        find<ui::Button>("start").click();
        QTest::qWait(1);
        REQUIRE(window().currentPage() == firstAid + QStringLiteral("/led"));
    }

    QString words(const char *name) { return find<ui::Notice>(name).text(); }
    bool isPaused() { return find<ui::Button>("pause").text() == QStringLiteral("Go on (Space)"); }
};

} // namespace

TEST_CASE("routine player: Space pauses and goes on and the arrows go back and on and Esc ends")
{
    Led reader;
    CHECK_FALSE(reader.isPaused());
    reader.press(Qt::Key_Space);
    CHECK(reader.isPaused());
    reader.press(Qt::Key_Space);
    CHECK_FALSE(reader.isPaused());
    reader.press(Qt::Key_Right);
    CHECK(reader.words("move") == QStringLiteral("Rest on your forearms"));
    reader.press(Qt::Key_Left);
    CHECK(reader.words("move") == QStringLiteral("Slow breathing"));
    reader.press(Qt::Key_Escape);
    CHECK(reader.window().currentPage() == firstAid);
}

TEST_CASE("routine player: the stop signs are there and who hurts more is led to the symptom check")
{
    Led reader;
    CHECK(reader.words("stopSigns").contains(QStringLiteral("Stop for sharp pain")));
    CHECK(reader.words("stopSigns").contains(QStringLiteral("Call your local emergency number")));
    reader.click(reader.find<ui::Button>("hurts"));
    CHECK(reader.window().currentPage() == carePage);
    reader.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(reader.isPaused());
}

TEST_CASE("routine player: after the last step it asks how it is and worse or the same leads to the symptom check")
{
    for (const char *answer : {"worse", "same"}) {
        Led reader;
        for (int step = 0; step < 4; ++step)
            reader.press(Qt::Key_Right);
        CHECK(reader.find<ui::Button>("better").hasFocus());
        reader.click(reader.find<ui::Button>(answer));
        reader.click(reader.find<ui::Button>("checkSymptoms"));
        CHECK(reader.window().currentPage() == carePage);
    }
}

TEST_CASE("routine player: who feels better can print the sheet and go on to heat or cold")
{
    Led reader;
    for (int step = 0; step < 4; ++step)
        reader.press(Qt::Key_Right);
    reader.press(Qt::Key_Space);
    for (const char *next : {"heat", "cold", "printRoutine"}) {
        reader.press(Qt::Key_Tab);
        CHECK(reader.find<ui::Button>(next).hasFocus());
    }
    reader.click(reader.find<ui::Button>("heat"));
    CHECK(reader.window().currentPage() == QStringLiteral("timer/heat"));
}

TEST_CASE("routine player: it counts the seconds of a hold and names side and repetition")
{
    ClockedPlayer reader;
    CHECK(reader.words("move") == QStringLiteral("Seated turn"));
    CHECK(reader.count() == 12);
    reader.pass(12);
    CHECK(reader.words("say") == QStringLiteral("Turn your chest to the left."));
    CHECK(reader.count() == 0);
    reader.pass(2.5);
    CHECK(reader.words("say") == QStringLiteral("Hold, and keep breathing."));
    CHECK(reader.count() == 5);
    CHECK(reader.words("side") == QStringLiteral("Left side"));
    CHECK(reader.words("times") == QStringLiteral("Time 1 of 5"));
    reader.pass(9);
    CHECK(reader.words("times") == QStringLiteral("Time 2 of 5"));
    reader.pass(36);
    CHECK(reader.words("side") == QStringLiteral("Right side"));
    CHECK(reader.words("next") == QStringLiteral("Next: Shoulder-blade squeeze"));
}

TEST_CASE("routine player: who gets ready is told the side and how many times it is done")
{
    const guide::Routine routine{"one", "One move", {}, {}, {{"open-book"}, {"cat-cow"}, {"rest-on-side"}}};
    ClockedPlayer reader(routine, {guide::Place::Floor, {}});
    CHECK(reader.words("times") == QStringLiteral("Get ready. 5 times on each side"));
    reader.find<ui::Button>("voice")->click();
    CHECK(reader.voice().said.takeLast().startsWith(
        QStringLiteral("Open book. 5 times on each side. Lie on your left side")));
    reader.find<ui::Button>("skip")->click();
    CHECK(reader.words("times") == QStringLiteral("Get ready. 5 times"));
    CHECK(reader.voice().said.takeLast().startsWith(QStringLiteral("Cat-cow. 5 times. ")));
    reader.find<ui::Button>("skip")->click();
    CHECK(reader.words("times") == QStringLiteral("Get ready. Once"));
}

TEST_CASE("routine player: with the voice on each step is said aloud and with it off nothing is")
{
    ClockedPlayer reader;
    reader.pass(12);
    CHECK(reader.voice().said.isEmpty());
    reader.find<ui::Button>("voice")->click();
    CHECK(reader.voice().said.takeLast() == QStringLiteral("Turn your chest to the left."));
    reader.pass(2.5);
    CHECK(reader.voice().said.takeLast() == QStringLiteral("Hold, and keep breathing."));
    reader.pass(42.5);
    CHECK(reader.voice().said.takeLast() == QStringLiteral("Turn your chest to the right."));
    reader.pass(3600);
    CHECK(reader.voice().said.takeLast()
          == QStringLiteral("How is it now? Better, The same or Worse? The arrows choose, Space answers."));
    reader.find<ui::Button>("worse")->click();
    CHECK(reader.voice().said.takeLast() == document::toQString(ClockedPlayer::content().words.afterWorse));
    CHECK(reader.find<ui::Notice>("noVoice")->isHidden());
}

TEST_CASE("routine player: a tone is heard where a count ends and none while the voice says it")
{
    ClockedPlayer reader;
    int sounds = 0;
    reader.session().sound = [&sounds] {
        ++sounds;
    };
    reader.pass(12); // ready
    CHECK(sounds == 1);
    reader.pass(2); // it begins to hold
    CHECK(sounds == 1);
    reader.pass(5);
    CHECK(sounds == 2);
    reader.find<ui::Button>("voice")->click();
    reader.pass(60);
    CHECK(sounds == 2);
}

TEST_CASE("routine player: after the last step the voice says what the keyboard stands on")
{
    Led reader;
    reader.voice().setOn(true);
    for (int step = 0; step < 4; ++step)
        reader.press(Qt::Key_Right);
    CHECK(reader.voice().said.last().startsWith(QStringLiteral("How is it now?")));
    reader.press(Qt::Key_Right);
    CHECK(reader.voice().said.last() == QStringLiteral("The same"));
    reader.press(Qt::Key_Right);
    CHECK(reader.voice().said.last() == QStringLiteral("Worse"));
    reader.press(Qt::Key_Space);
    CHECK(reader.voice().said.last().contains(QStringLiteral("Do I need care now?")));
}

TEST_CASE("routine player: it says what to install where there is no voice")
{
    ClockedPlayer reader;
    reader.voice().installed = false;
    reader.find<ui::Button>("voice")->click();
    CHECK(reader.words("noVoice").contains(QStringLiteral("no voice yet")));
    CHECK_FALSE(reader.find<ui::Notice>("noVoice")->isHidden());
    reader.find<ui::Button>("voice")->click();
    CHECK(reader.find<ui::Notice>("noVoice")->isHidden());
}

TEST_CASE("routine player: pausing and telling that it hurts never scroll away")
{
    // In percent: with larger text than this, the bars of the window leave no room in so small a one.
    const std::pair<QSize, int> windows[] = {
        {{320, 480}, 150}, {{360, 640}, 200}, {{800, 600}, 300}, {{1180, 780}, 400}};
    for (const auto &[size, most] : windows) {
        for (int step = 0; step < ui::textSizeCount && ui::textSizes[step] <= most; ++step) {
            INFO(size.width() << " " << ui::textSizes[step]);
            Led reader(size, step);
            const QRect window(QPoint(0, 0), reader.window().size());
            for (const char *name : {"pause", "hurts"}) {
                auto &button = reader.find<ui::Button>(name);
                CHECK(window.contains(QRect(button.mapTo(&reader.window(), QPoint(0, 0)), button.size())));
            }
        }
    }
}

TEST_CASE("routine player: Tab goes from button to button and misses none")
{
    Led reader;
    REQUIRE(reader.find<ui::Button>("pause").hasFocus());
    for (const char *name : {"hurts", "back", "skip", "easier", "stop", "voice", "lieDown"}) {
        reader.press(Qt::Key_Tab);
        INFO(name);
        CHECK(QApplication::focusWidget()->objectName() == QLatin1String(name));
    }
    for (const char *name : {"voice", "stop", "easier", "skip", "back", "hurts", "pause"}) {
        reader.press(Qt::Key_Backtab, Qt::ShiftModifier);
        INFO(name);
        CHECK(QApplication::focusWidget()->objectName() == QLatin1String(name));
    }
}

TEST_CASE(
    "routine player: in a smaller window and with text of twice the size the count and the picture are seen whole")
{
    for (const auto &[size, step] : {std::pair(QSize(1180, 780), 0), std::pair(QSize(1180, 780), 3),
                                     std::pair(QSize(1000, 700), 0), std::pair(QSize(900, 900), 0)}) {
        Led reader(size, step);
        const auto *view = reader.window().findChild<ui::PlayerView *>();
        REQUIRE(view);
        const QRect room = view->viewport()->rect();
        for (const QWidget *each : {static_cast<QWidget *>(view->findChild<ui::CountRing *>()),
                                    static_cast<QWidget *>(view->findChild<ui::MovingFigure *>())}) {
            REQUIRE(each);
            INFO(size.width() << ", " << step);
            CHECK(room.contains(QRect(each->mapTo(view->viewport(), QPoint(0, 0)), each->size())));
        }
    }
}

TEST_CASE("routine player: too sore takes the easier form and then leaves the move out")
{
    ClockedPlayer reader;
    reader.pass(40);
    reader.find<ui::Button>("easier")->click();
    CHECK(reader.run().isEasier());
    CHECK(reader.words("easierForm") == QStringLiteral("Turn only half as far."));
    reader.find<ui::Button>("easier")->click();
    CHECK(reader.words("move") == QStringLiteral("Shoulder-blade squeeze"));
    CHECK(reader.words("easierForm").isEmpty());
}

TEST_CASE("routine player: a page made anew goes on at once and one that was left waits")
{
    ClockedPlayer reader;
    reader.pass(20);
    reader.makeAnew(0.3);
    CHECK_FALSE(reader.run().isPaused());
    reader.makeAnew(60);
    CHECK(reader.run().isPaused());
    CHECK(reader.run().secondsDone() == Approx(20));
}

TEST_CASE("routine player: all is seen in every window and text size")
{
    for (const QSize size : {QSize(360, 640), QSize(700, 500), QSize(1180, 780)}) {
        for (const int step : {0, 6}) {
            Led reader(size, step);
            reader.press(Qt::Key_Right);
            reader.press(Qt::Key_Right);
            for (const char *name : {"move", "say", "side", "times", "next", "stopSigns"}) {
                auto &notice = reader.find<ui::Notice>(name);
                INFO(size.width() << " " << step << " " << name);
                CHECK(notice.height() >= notice.heightForWidth(notice.width()));
                CHECK(notice.width() > 60);
            }
        }
    }
}

TEST_CASE("routine player: a reader who wants that meets figures that do not move")
{
    for (const bool still : {false, true}) {
        ClockedPlayer reader;
        reader.session().keepsFiguresStill = [still] {
            return still;
        };
        reader.makeAnew(0);
        int moving = 0;
        for (int second = 0; second < 100; ++second) {
            reader.pass(1);
            moving += reader.player().findChild<ui::MovingFigure *>()->isMoving() ? 1 : 0;
        }
        CHECK((moving == 0) == still);
    }
}
