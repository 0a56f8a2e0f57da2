#include "document/figures/figure_painter.h"

#include "guide/remedies/figure_motion.h"

#include "support/made_up_figure.h"

#include "support/catch.h"

#include <QImage>
#include <QPainter>

using document::FigureColors;

namespace {

const QRect place(60, 40, 300, 400);

QImage picture(const guide::Figure &figure, const guide::Pose &pose, const FigureColors &colors,
               const QRectF &rect = place)
{
    QImage image(420, 480, QImage::Format_RGB32);
    image.fill(colors.background);
    QPainter painter(&image);
    document::paintPose(painter, rect, figure, pose, colors);
    return image;
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

QPoint centreOf(const QImage &image, const QColor &color)
{
    QPoint sum;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += image.pixelColor(x, y) == color ? QPoint(x, y) : QPoint();
    }
    return sum / pixelsOf(image, color);
}

} // namespace

TEST_CASE("figure painter: skin and clothes and the part that works have their colours")
{
    const guide::Figure figure = madeUpFigure();
    for (const FigureColors &colors : {FigureColors::light(), FigureColors::dark()}) {
        const QImage upright = picture(figure, figure.poses[0], colors);
        for (const QColor &color : {colors.skin, colors.shirt, colors.trousers, colors.hair, colors.line, colors.mat})
            CHECK(pixelsOf(upright, color) > 50);
        CHECK(pixelsOf(upright, colors.highlight) < 20);
        const QImage bent = picture(figure, figure.poses[1], colors);
        CHECK(pixelsOf(bent, colors.highlight) > 300);
        CHECK(pixelsOf(bent, colors.ghost) > 100);
        CHECK(pixelsOf(upright, colors.ghost) < 20); // where a soft edge happens to meet it
    }
}

TEST_CASE("figure painter: an arrow on a circle goes by its middle and not the other way round")
{
    const guide::Figure figure = madeUpFigure();
    const FigureColors colors = FigureColors::light();
    guide::Pose pose = figure.poses[0];
    for (const double middle : {20.0, 100.0}) {
        pose.arrows = {{{-3, middle}, {0, middle}, {3, middle}}};
        const QPoint there = centreOf(picture(figure, pose, colors), colors.arrow);
        pose.arrows = {{{-20, 60}, {0, middle}, {20, 60}, true}};
        CHECK(picture(figure, pose, colors).pixelColor(there) == colors.arrow);
    }
}

TEST_CASE("figure painter: what is far away is paler on the screen")
{
    guide::Figure figure = madeUpFigure();
    const FigureColors colors = FigureColors::light();
    const int near = pixelsOf(picture(figure, figure.poses[0], colors), colors.skin);
    figure.poses[0].far = {guide::FigurePart::ArmLeft, guide::FigurePart::ArmRight};
    CHECK(pixelsOf(picture(figure, figure.poses[0], colors), colors.skin) < near - 200);
}

TEST_CASE("figure painter: a line is never thinner than a pixel however small the picture is")
{
    guide::Figure figure = madeUpFigure();
    figure.props.clear();
    const FigureColors colors = FigureColors::paper();
    const QImage small = picture(figure, figure.poses[0], colors, QRectF(60, 40, 100, 100));
    int dark = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            dark += qGray(small.pixel(x, y)) < 128 ? 1 : 0;
    }
    CHECK(dark > 250);
}

TEST_CASE("figure painter: poses stand side by side in a wide place and one below the other in a narrow one")
{
    const guide::Figure figure = madeUpFigure();
    const QSizeF wide = document::sizeOfPoses(figure, {600, 340});
    const QSizeF narrow = document::sizeOfPoses(figure, {120, 2000});
    CHECK(wide.height() == Approx(340));
    CHECK(wide.width() > wide.height());
    CHECK(narrow.width() == Approx(120));
    CHECK(narrow.height() > 3 * narrow.width());
}

TEST_CASE("figure painter: no room is no picture")
{
    const guide::Figure figure = madeUpFigure();
    const FigureColors colors = FigureColors::light();
    const QImage image = picture(figure, figure.poses[0], colors, QRectF(60, 40, 0, 0));
    CHECK(pixelsOf(image, colors.background) == image.width() * image.height());
}
