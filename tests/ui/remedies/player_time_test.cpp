#include "ui/remedies/clocked_player.h"
#include "ui/remedies/player/moving_figure.h"
#include "ui/remedies/player/player_steps.h"

#include "support/qt_strings.h"

#include <QPaintEvent>
#include <QTest>

namespace {

// What is painted while it is there.
class Painted : public QObject
{
public:
    Painted() { qApp->installEventFilter(this); }

    QRegion ofFigure;
    QStringList others; // but for the figure, the count and the steps that are done

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !watched->isWidgetType())
            return false;
        if (qobject_cast<ui::MovingFigure *>(watched))
            ofFigure += static_cast<QPaintEvent *>(event)->region();
        else if (!qobject_cast<ui::CountRing *>(watched) && !qobject_cast<ui::PlayerSteps *>(watched))
            others.append(QString::fromLatin1(watched->metaObject()->className()));
        return false;
    }
};

// Each is painted before the next.
void passMoments(ClockedPlayer &reader)
{
    for (int moment = 0; moment < 20; ++moment) {
        reader.pass(0.05);
        QTest::qWait(10);
    }
}

} // namespace

TEST_CASE("routine player: over twenty minutes of odd moments it does not drift")
{
    guide::Routine every{"every", "Every move", {}, {}, {{"slow-breathing"}}};
    for (const guide::Stretch &stretch : ClockedPlayer::content().stretches)
        every.steps.push_back({stretch.id});
    ClockedPlayer reader(every);
    const double twentyMinutes = 20 * 60;
    REQUIRE(reader.run().plan().seconds() > twentyMinutes);
    double passed = 0;
    for (int i = 0; passed < twentyMinutes; ++i) {
        const double moment = i % 3 == 0 ? 0.037 : 0.213;
        reader.pass(moment);
        passed += moment;
    }
    CHECK(reader.run().secondsDone() == Approx(passed).margin(0.01));
    CHECK(reader.run().secondsLeft() == Approx(reader.run().plan().seconds() - passed).margin(0.01));
}

TEST_CASE("routine player: a moment repaints the count and what moves of the figure alone")
{
    ClockedPlayer reader;
    reader.pass(12.5); // it turns
    QTest::qWait(50);
    const Painted painted;
    passMoments(reader);
    CHECK(painted.others.join(QLatin1Char(' ')) == QString());
    const QRect figure = reader.player().findChild<ui::MovingFigure *>()->rect();
    CHECK_FALSE(painted.ofFigure.isEmpty());
    const QRect part = painted.ofFigure.boundingRect();
    CHECK(part.width() * part.height() < figure.width() * figure.height() / 2);
}

TEST_CASE("routine player: while breathing only the edge of the ring and the count are painted anew")
{
    ClockedPlayer reader(*ClockedPlayer::content().routine("first-aid"));
    reader.pass(7); // it grows
    QTest::qWait(50);
    const Painted painted;
    passMoments(reader);
    CHECK(painted.others.join(QLatin1Char(' ')) == QString());
    const auto *figure = reader.player().findChild<ui::MovingFigure *>();
    CHECK_FALSE(painted.ofFigure.isEmpty());
    CHECK_FALSE(painted.ofFigure.contains(figure->rect().center()));
    CHECK(painted.ofFigure.boundingRect() != figure->rect());
}

TEST_CASE("routine player: a machine that slept does not make it longer")
{
    ClockedPlayer reader;
    reader.pass(3600);
    CHECK(reader.run().isOver());
    CHECK(reader.find<ui::Button>("better"));
}
