#include "ui/remedies/player/moving_figure.h"

#include "support/catch.h"
#include "support/guides.h"

TEST_CASE("moving figure: it shows the side that is led and the other one mirrored")
{
    const guide::RoutineContent &content = shippedGuide().routineContent();
    const document::PageStyle style = document::PageStyle::light({});
    for (const char *move : {"seated-turn", "knees-side-to-side", "cat-cow"}) {
        const guide::PlannedStep step = guide::plannedStep(content, move);
        for (const guide::Phase &phase : step.phases) {
            ui::MovingFigure figure(shippedGuide(), style);
            figure.show(step, phase, 0, true);
            INFO(move << ": " << phase.say);
            // The first side is the one that is drawn.
            CHECK(figure.isMirrored() == (phase.side != step.phases.front().side));
        }
    }
}

TEST_CASE("moving figure: mirrored it is the same picture with left for right")
{
    const guide::PlannedStep step = guide::plannedStep(shippedGuide().routineContent(), "seated-turn");
    const document::PageStyle style = document::PageStyle::light({});
    const auto pictureOf = [&](const guide::Phase &phase) {
        ui::MovingFigure figure(shippedGuide(), style);
        figure.resize(400, 300);
        figure.show(step, phase, 0, true);
        return figure.grab().toImage().convertToFormat(QImage::Format_RGB32);
    };
    const QImage left = pictureOf(step.phases[1]);
    const QImage right = pictureOf(step.phases[1 + (step.phases.size() - 1) / 2]);
    CHECK(left != right);
    int differing = 0;
    const QImage mirrored = right.mirrored(true, false);
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            differing += std::abs(qGray(left.pixel(x, y)) - qGray(mirrored.pixel(x, y))) > 60;
    }
    CHECK(differing < left.width() * left.height() / 100); // soft edges
}

TEST_CASE("moving figure: a picture that was kept is the one that is painted anew and there and back are the same")
{
    const guide::PlannedStep step = guide::plannedStep(shippedGuide().routineContent(), "seated-turn");
    const document::PageStyle style = document::PageStyle::light({});
    const guide::Phase &there = step.phases[1];
    const guide::Phase &back = step.phases[3];
    REQUIRE(back.toPose == there.fromPose);
    const auto make = [&] {
        auto figure = std::make_unique<ui::MovingFigure>(shippedGuide(), style);
        figure->resize(400, 300);
        figure->show(step, there, 0, false);
        figure->QWidget::show();
        return figure;
    };
    const auto fresh = make();
    fresh->show(step, there, 0.5, false);
    REQUIRE(fresh->isMoving());
    const QImage wanted = fresh->grab().toImage();
    const auto used = make();
    CHECK(used->grab().toImage() != wanted);
    for (int round = 0; round < 2; ++round) {
        for (int moment = 0; moment < 40; ++moment)
            used->show(step, there, 0.05 * moment, false);
        for (int moment = 0; moment <= 30; ++moment)
            used->show(step, back, 0.05 * moment, false);
        CHECK(used->grab().toImage() == wanted);
    }
    used->resize(420, 300);
    used->resize(400, 300);
    CHECK(used->grab().toImage() == wanted);
}
