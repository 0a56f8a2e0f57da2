#include "ui/reading/figure_view.h"

#include "support/accessible_tree.h"
#include "support/made_up_guide.h"
#include "support/open_window.h"

#include "support/catch.h"

#include <QImage>

namespace {

constexpr int widest = 620;

const guide::Guide &guideWithFigure()
{
    static const guide::Guide guide = [] {
        guide::GuideContent content = madeUpContent();
        content.sections[0].blocks = {guide::Paragraph{{guide::Plain{"Before it."}}},
                                      guide::FigureReference{"bending", "Twice on each side."},
                                      guide::Paragraph{{guide::Plain{"Behind it."}}}};
        return guide::Guide(std::move(content));
    }();
    return guide;
}

ui::FigureView &figureOn(OpenWindow &reader)
{
    const QList<ui::FigureView *> figures = reader.page().findChildren<ui::FigureView *>();
    REQUIRE(figures.size() == 1);
    return *figures.front();
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

} // namespace

TEST_CASE("figure view: a screen reader hears a graphic and what the person does")
{
    OpenWindow reader(guideWithFigure());
    QAccessibleInterface *object = QAccessible::queryAccessibleInterface(&figureOn(reader));
    REQUIRE(object);
    CHECK(object->role() == QAccessible::Graphic);
    CHECK(object->text(QAccessible::Name) == QStringLiteral("A person stands, and bends to the left."));
}

TEST_CASE("figure view: the reading cursor stops at it and it says so")
{
    OpenWindow reader(guideWithFigure());
    ui::FigureView &figure = figureOn(reader);
    for (int i = 0; i < 20 && !figure.isCurrent(); ++i)
        reader.press(Qt::Key_Down);
    CHECK(figure.isCurrent());
    CHECK(QAccessible::queryAccessibleInterface(&figure)->state().focused);
    CHECK(pixelsOf(figure.grab().toImage(), document::FigureColors::light().skin) > 50);
    reader.press(Qt::Key_Down);
    CHECK_FALSE(figure.isCurrent());
    const auto *caption = reader.page().blocks()[static_cast<std::size_t>(reader.cursor())];
    CHECK(caption->words() == QStringLiteral("Twice on each side."));
}

TEST_CASE("figure view: it grows with the column and stands below itself where that is narrow")
{
    OpenWindow wide(guideWithFigure(), {1180, 780});
    OpenWindow narrow(guideWithFigure(), {320, 780});
    const ui::FigureView &large = figureOn(wide);
    const ui::FigureView &small = figureOn(narrow);
    CHECK(large.height() > 200);
    CHECK(large.height() < 400);
    CHECK(small.width() < 320);
    CHECK(small.height() > 100);
    CHECK(large.heightForWidth(widest) == large.heightForWidth(2 * widest));
}

TEST_CASE("figure view: it is drawn in the colours of the theme")
{
    using document::FigureColors;
    for (const auto &[theme, colors] :
         {std::pair(ui::Theme::Light, FigureColors::light()), std::pair(ui::Theme::Dark, FigureColors::dark()),
          std::pair(ui::Theme::HighContrast, FigureColors::highContrast(false))}) {
        OpenWindow reader(guideWithFigure(), {1180, 780}, 0, theme);
        const QImage image = figureOn(reader).grab().toImage();
        for (const QColor &color : {colors.skin, colors.shirt, colors.trousers, colors.highlight, colors.ghost})
            CHECK(pixelsOf(image, color) > 50);
    }
}

TEST_CASE("figure view: its words are found as the whole picture")
{
    OpenWindow reader(guideWithFigure());
    const std::vector<QRect> places = figureOn(reader).rectsOf(2, 8);
    REQUIRE(places.size() == 1);
    CHECK(places[0].height() > 100);
}
