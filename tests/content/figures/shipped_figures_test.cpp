// Every figure that the program carries: whole people, whole drawings.

#include "document/figures/figure_painter.h"
#include "guide/remedies/figure_motion.h"
#include "loading/checks/figure_check.h"

#include "support/reading_grade.h"
#include "support/shipped_guide.h"

#include "support/catch.h"

#include <QImage>
#include <QPainter>

using document::FigureColors;
using guide::Figure;
using guide::Pose;

namespace {

const QRect place(50, 50, 240, 180);
constexpr int width = 340;
constexpr int height = 280;

QImage picture(const Figure &figure, const Pose &pose, const FigureColors &colors)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colors.background);
    QPainter painter(&image);
    document::paintPose(painter, place, figure, pose, colors);
    return image;
}

int differentPixels(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return count;
}

QImage empty(const FigureColors &colors)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colors.background);
    return image;
}

bool staysInside(const QImage &image, const QColor &background)
{
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            if (!place.adjusted(-1, -1, 1, 1).contains(x, y) && image.pixelColor(x, y) != background)
                return false;
        }
    }
    return true;
}

void checkBones(const Figure &figure, const Pose &pose)
{
    for (const guide::Bone &bone : guide::bones) {
        const double size = length(pose.joints[bone.to] - pose.joints[bone.from]);
        INFO(figure.id << " " << pose.id << " " << guide::jointIds[static_cast<std::size_t>(bone.to)]);
        if (bone.glides)
            CHECK((size > 7 && size < 12));
        else
            CHECK(size == Approx(bone.length).epsilon(loading::boneTolerance));
    }
}

} // namespace

TEST_CASE("shipped figures: there is one for each stretch and position")
{
    CHECK(shippedGuide().figures().size() == 23);
    for (const char *id : {"cat-and-cow",
                           "childs-pose",
                           "thread-the-needle",
                           "seated-turn",
                           "chair-lean-back",
                           "roller-lean-back",
                           "open-book",
                           "doorway-chest-stretch",
                           "knees-to-chest",
                           "shoulder-blade-squeeze",
                           "side-bend",
                           "wall-angels",
                           "knees-side-to-side",
                           "abdominal-brace",
                           "bridge",
                           "ease-on-back",
                           "ease-calves-on-chair",
                           "ease-on-side",
                           "ease-on-front",
                           "ease-head-on-forearms",
                           "ball-on-wall",
                           "sore-mid-back"}) {
        INFO(id);
        CHECK(shippedGuide().figure(id));
    }
}

TEST_CASE("shipped figures: no bone is longer or shorter in any pose or on the way to the next")
{
    for (const Figure &figure : shippedGuide().figures()) {
        for (const Pose &pose : figure.poses)
            checkBones(figure, pose);
        for (std::size_t i = 1; i < figure.poses.size(); ++i) {
            for (int step = 1; step <= 20; ++step)
                checkBones(figure, poseBetween(figure, figure.poses[i - 1], figure.poses[i], step / 21.0));
        }
    }
}

TEST_CASE("shipped figures: what is pinned does not move between poses and nobody sinks into the floor")
{
    for (const Figure &figure : shippedGuide().figures()) {
        if (figure.id == shippedGuide().visitWords().figure)
            continue; // two views of one person, and no motion
        for (std::size_t i = 1; i < figure.poses.size(); ++i) {
            const Pose &from = figure.poses[i - 1];
            const Pose &to = figure.poses[i];
            for (int step = 0; step <= 20; ++step) {
                const double fraction = step / 20.0;
                const Pose pose = poseBetween(figure, from, to, fraction);
                for (const guide::Joint pin : figure.pins) {
                    INFO(figure.id << " " << to.id << " " << fraction);
                    CHECK(length(pose.joints[pin] - between(from.joints[pin], to.joints[pin], fraction)) < 0.6);
                }
                for (std::size_t joint = 0; joint < guide::jointCount; ++joint) {
                    INFO(figure.id << " " << to.id << " " << fraction << " " << guide::jointIds[joint]);
                    CHECK(pose.joints[static_cast<guide::Joint>(joint)].y > 0.1);
                }
            }
        }
    }
}

TEST_CASE("shipped figures: each drawing shows something and stays in its place in every colour")
{
    for (const FigureColors &colors : {FigureColors::light(), FigureColors::dark(), FigureColors::highContrast(false),
                                       FigureColors::highContrast(true), FigureColors::paper()}) {
        for (const Figure &figure : shippedGuide().figures()) {
            for (const Pose &pose : figure.poses) {
                INFO(figure.id << " " << pose.id);
                const QImage image = picture(figure, pose, colors);
                CHECK(differentPixels(image, empty(colors)) > width * height / 100);
                CHECK(staysInside(image, colors.background));
            }
        }
    }
}

TEST_CASE("shipped figures: two poses of a figure look different")
{
    const FigureColors colors = FigureColors::light();
    for (const Figure &figure : shippedGuide().figures()) {
        for (std::size_t i = 1; i < figure.shown.size(); ++i) {
            INFO(figure.id);
            CHECK(differentPixels(picture(figure, figure.poses[figure.shown[i - 1]], colors),
                                  picture(figure, figure.poses[figure.shown[i]], colors))
                  > 500);
        }
    }
}

TEST_CASE("shipped figures: on paper there is no colour")
{
    for (const Figure &figure : shippedGuide().figures()) {
        const QImage image = picture(figure, figure.poses.back(), FigureColors::paper());
        int coloured = 0;
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                const QRgb pixel = image.pixel(x, y);
                coloured += qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel) ? 1 : 0;
            }
        }
        INFO(figure.id);
        CHECK(coloured == 0);
    }
}

TEST_CASE("shipped figures: the words for those who do not see them are one or two short sentences")
{
    for (const Figure &figure : shippedGuide().figures()) {
        INFO(figure.alternative);
        std::size_t sentences = 0;
        std::size_t words = 0;
        for (const std::string &word : wordsOf(figure.alternative)) {
            ++words;
            if (word.back() != '.')
                continue;
            CHECK(words <= 20);
            words = 0;
            ++sentences;
        }
        CHECK(words == 0);
        CHECK(sentences >= 1);
        CHECK(sentences <= 2);
    }
}
