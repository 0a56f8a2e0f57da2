// Until the reader has said where they are, every number is a button in the banner.

#include "support/made_up_care.h"
#include "support/open_check.h"
#include "ui/care/country_row.h"

#include "support/catch.h"

#include <QApplication>

using Catch::Contains;
using Catch::StartsWith;

namespace {

void tickChestPain(Check &check, const char *country = "")
{
    check.settings().setCountry(QString::fromLatin1(country));
    check.press(Qt::Key_1);
}

ui::CountryRow &rowOf(Check &check)
{
    return check.find<ui::CountryRow>("countryRow");
}

bool isInWindow(Check &check, const QWidget &widget)
{
    const QRect place(widget.mapTo(&check.window(), QPoint(0, 0)), widget.size());
    return widget.visibleRegion().boundingRect() == widget.rect() && check.window().rect().contains(place);
}

} // namespace

TEST_CASE("country row: without a country every number is on the screen at every text size until one is chosen")
{
    for (const QSize size : {QSize(1180, 780), QSize(800, 600), QSize(360, 640), QSize(320, 480)}) {
        for (const int textSizeStep : {0, 3, ui::textSizeCount - 1}) {
            Check check(shippedGuide(), size, textSizeStep);
            tickChestPain(check);
            check.press(Qt::Key_Return);
            REQUIRE(check.showsAnswer());
            const ui::AnswerBanner &banner = check.banner();
            INFO(size.width() << " by " << size.height() << ", text size " << textSizeStep << ", banner "
                              << banner.width() << " by " << banner.height() << ", numbers "
                              << rowOf(check).numberPoints());
            CHECK(banner.titlePoints() >= 32);
            CHECK(banner.detailPoints() >= 9);
            CHECK(banner.height() >= banner.heightForWidth(banner.width()));
            CHECK(isInWindow(check, banner));
            for (const guide::CountryNumbers &country : shippedGuide().care().numbers)
                CHECK_THAT(check.answer(), Contains(country.name + ": " + country.emergency));
            for (const guide::CountryNumbers &country : shippedGuide().care().numbers) {
                const auto &button = check.find<ui::Button>(("call-" + country.country).c_str());
                CHECK(button.text().toStdString() == country.name + ": " + country.emergency);
                CHECK(isInWindow(check, button));
                CHECK(std::min(button.width(), button.height()) >= 44);
            }
            CHECK(isInWindow(check, check.find<QWidget>("callAnywhereElse")));
            CHECK(rowOf(check).numberPoints() >= (size.width() == 320 && textSizeStep > 0 ? 14 : 32));
            check.click(check.find<ui::Button>("call-NZ"));
            CHECK_THAT(check.answer(), StartsWith("Call 111 now"));
            CHECK_FALSE(rowOf(check).isVisible());
        }
    }
}

TEST_CASE("country row: among the questions a press chooses the country and leaves the focus where it was")
{
    Check check(shippedGuide());
    tickChestPain(check);
    REQUIRE(rowOf(check).isVisible());
    QWidget *ticked = QApplication::focusWidget();
    check.click(check.find<ui::Button>("call-GB"));
    CHECK_FALSE(check.showsAnswer());
    CHECK_THAT(check.answer(), StartsWith("Call 999 now"));
    CHECK(check.settings().country() == QStringLiteral("GB"));
    CHECK(QApplication::focusWidget() == ticked);
    CHECK_FALSE(rowOf(check).isVisible());
}

TEST_CASE("country row: by keyboard a number is chosen with Enter and the keys of the questions hold on it")
{
    Check check(shippedGuide());
    tickChestPain(check);
    check.find<ui::Button>("call-AU").setFocus(Qt::TabFocusReason);
    check.press(Qt::Key_2);
    CHECK(check.question(shippedGuide().care().screens[0].symptoms[1]).isChecked());
    check.find<ui::Button>("call-AU").setFocus(Qt::TabFocusReason);
    check.press(Qt::Key_Return);
    CHECK_THAT(check.answer(), StartsWith("Call 000 now"));
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->isVisible());
}

TEST_CASE("country row: it is there for a call alone and for nobody whose country is known")
{
    Check check(shippedGuide());
    tickChestPain(check, "GB");
    CHECK_FALSE(rowOf(check).isVisible());
    Check fever;
    fever.settings().setCountry(QString());
    fever.goOn();
    fever.goOn();
    fever.click(fever.question(made_up::fever));
    REQUIRE_THAT(fever.answer(), StartsWith("Place today"));
    CHECK_FALSE(rowOf(fever).isVisible());
}

TEST_CASE("country row: an emergency number is not taken for a crisis line")
{
    const guide::SymptomIndex selfHarm = *shippedGuide().symptomIndex("self-harm-thoughts");
    Check check(shippedGuide());
    check.settings().setCountry(QString());
    while (!check.asks(selfHarm))
        check.goOn();
    check.click(check.question(selfHarm));
    CHECK(check.find<ui::Button>("call-US").text() == QStringLiteral("United States: 988"));
    CHECK(check.find<ui::Button>("call-GB").text() == QStringLiteral("United Kingdom: NHS 111"));
    CHECK(check.find<ui::Button>("call-IE").text() == QStringLiteral("Ireland, emergency: 112"));
}

TEST_CASE("country row: where the window has no room for it the page asks first and no longer once it has")
{
    Check check(shippedGuide(), {320, 400}, 3);
    tickChestPain(check);
    check.press(Qt::Key_Return);
    REQUIRE_THAT(check.details(), StartsWith("Call the number for where you are."));
    check.resize({1180, 780});
    QCoreApplication::processEvents();
    CHECK(rowOf(check).isVisible());
    CHECK_FALSE(check.banner().showsCountry());
    CHECK_THAT(check.details(), !Contains("Call the number for where you are."));
    check.click(check.find<ui::Button>("call-GB"));
    CHECK_THAT(check.answer(), StartsWith("Call 999 now"));
}

TEST_CASE("country row: Tab leads to the first number at once and behind the last back to where it came from")
{
    for (const bool atEnd : {false, true}) {
        INFO("at the end: " << atEnd);
        Check check(shippedGuide());
        tickChestPain(check);
        if (atEnd)
            check.press(Qt::Key_Return);
        const QWidget *from = QApplication::focusWidget();
        for (const guide::CountryNumbers &country : shippedGuide().care().numbers) {
            check.press(Qt::Key_Tab);
            CHECK(QApplication::focusWidget() == &check.find<ui::Button>(("call-" + country.country).c_str()));
        }
        check.press(Qt::Key_Tab);
        CHECK(QApplication::focusWidget() == from);
        check.press(Qt::Key_Tab); // and on from there
        REQUIRE(QApplication::focusWidget());
        CHECK_FALSE(rowOf(check).isAncestorOf(QApplication::focusWidget()));
        CHECK((atEnd || QApplication::focusWidget()->objectName() == QStringLiteral("chest-pain-pressure-not-sure")));
    }
}

TEST_CASE("country row: backwards it stands before all that is below it")
{
    Check check(shippedGuide());
    tickChestPain(check);
    check.step().setFocus(Qt::TabFocusReason);
    check.press(Qt::Key_Backtab, Qt::ShiftModifier);
    if (QApplication::focusWidget()->objectName() == QStringLiteral("toAnswerAtHand"))
        check.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == &check.find<ui::Button>("call-NZ"));
}

TEST_CASE("country row: it says what to call anywhere else and that each number is the one to call")
{
    Check check(shippedGuide());
    tickChestPain(check);
    for (const bool atEnd : {false, true}) {
        if (atEnd)
            check.press(Qt::Key_Return);
        REQUIRE(check.showsAnswer() == atEnd);
        const auto &elsewhere = check.find<QWidget>("callAnywhereElse");
        CHECK(elsewhere.accessibleName() == QStringLiteral("Anywhere else: your local emergency number"));
        CHECK(isInWindow(check, elsewhere));
        CHECK(elsewhere.width() >= elsewhere.sizeHint().width());
        for (const guide::CountryNumbers &country : shippedGuide().care().numbers)
            CHECK_FALSE(
                elsewhere.geometry().intersects(check.find<QWidget>(("call-" + country.country).c_str()).geometry()));
        CHECK_THAT(check.banner().shownDetails().toStdString(),
                   Contains("Call the number for where you are. A press here does not call."));
        CHECK_THAT(check.answer(), Contains("Anywhere else: your local emergency number."));
    }
}

TEST_CASE("country row: Tab comes to it again when it went round the window")
{
    for (const bool atEnd : {false, true}) {
        INFO("at the end: " << atEnd);
        Check check(shippedGuide());
        tickChestPain(check);
        if (atEnd)
            check.press(Qt::Key_Return);
        for (std::size_t i = 0; i <= shippedGuide().care().numbers.size(); ++i)
            check.press(Qt::Key_Tab);
        int presses = 0;
        while (QApplication::focusWidget() != &check.find<ui::Button>("call-US") && presses < 100) {
            check.press(Qt::Key_Tab);
            ++presses;
        }
        CHECK(presses < 100);
    }
}
