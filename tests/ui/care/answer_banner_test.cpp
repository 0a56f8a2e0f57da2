// How the banner looks: its telephone, and that nothing around it looks the same.
#include "support/contrast.h"
#include "support/open_check.h"

#include "support/catch.h"

namespace {

constexpr int text200 = 3; // the step of the text size

QColor colorAt(QWidget &widget, const QPoint &place)
{
    return widget.grab().toImage().pixelColor(place * widget.devicePixelRatio());
}

// Whether something is drawn there on the colour of the banner's corner.
bool isDrawn(ui::AnswerBanner &banner, const QRect &place)
{
    const QImage image = banner.grab().toImage();
    const QColor paper = image.pixelColor(image.width() - 2, 1);
    for (int x = place.left(); x <= place.right(); ++x) {
        for (int y = place.top(); y <= place.bottom(); ++y) {
            if (contrast(image.pixelColor(x, y), paper) >= 3)
                return true;
        }
    }
    return false;
}

class ThemedCheck : public OpenWindow
{
public:
    ThemedCheck(QSize size, int textSizeStep, ui::Theme theme) : OpenWindow(shippedGuide(), size, textSizeStep, theme)
    {
        settings().setCountry(QStringLiteral("GB"));
        press(Qt::Key_F4);
    }
    ui::AnswerBanner &banner() { return find<ui::AnswerBanner>("answerBanner"); }
    // Left of the words.
    bool hasIcon() { return isDrawn(banner(), QRect(12, 2, 20, banner().height() - 4)); }
};

constexpr ui::Theme themes[] = {ui::Theme::Light, ui::Theme::Dark, ui::Theme::HighContrast};

} // namespace

TEST_CASE("answer banner: a telephone stands beside the words at every text size and before anything is answered")
{
    for (const ui::Theme theme : themes) {
        for (const QSize size : {QSize(1180, 780), QSize(360, 640)}) {
            for (const int step : {0, text200}) {
                INFO(static_cast<int>(theme) << ", " << size.width() << ", text size " << step);
                ThemedCheck check(size, step, theme);
                CHECK(check.hasIcon());
                check.press(Qt::Key_1);
                REQUIRE(check.banner().title() == QStringLiteral("Call 999 now"));
                CHECK(check.hasIcon());
            }
        }
    }
}

TEST_CASE("answer banner: in every theme the button to the check is an outline there and filled on other pages")
{
    for (const ui::Theme theme : themes) {
        for (const int step : {0, text200}) {
            INFO(static_cast<int>(theme) << ", text size " << step);
            ThemedCheck check({1180, 780}, step, theme);
            check.press(Qt::Key_1);
            auto &button = check.find<ui::Button>("careButton");
            const QPoint inside(button.width() - 12, button.height() / 2);
            const QColor here = colorAt(button, inside);
            const QColor banner = colorAt(check.banner(), {check.banner().width() - 2, 1});
            CHECK(contrast(here, banner) >= 3);
            check.open(QStringLiteral("home"));
            CHECK(colorAt(button, inside) == banner);
        }
    }
}
