#include "guide/care/symptom.h"
#include "support/made_up_care.h"
#include "support/open_check.h"
#include "ui/care/seek_care_page.h"

#include "support/catch.h"

#include <QApplication>
#include <QPointer>
#include <QTest>

using Catch::Contains;
using Catch::StartsWith;

TEST_CASE("symptom check: the key leads to what must be known first and Space ticks nothing there")
{
    Check check;
    const auto *step = qobject_cast<ui::TextBlock *>(QApplication::focusWidget());
    REQUIRE(step);
    CHECK_THAT(
        step->accessibleDescription().toStdString(),
        StartsWith("In an emergency, do not go on: call now. " + guide::plainText(windowGuide().care().introduction)));
    CHECK(step->isCurrent());
    check.press(Qt::Key_Space);
    CHECK_THAT(check.answer(), StartsWith("Open"));
}

TEST_CASE("symptom check: Tab leads on to the first question and Space ticks it")
{
    Check check;
    check.press(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == &check.question(made_up::pregnant));
    check.press(Qt::Key_Space);
    CHECK_THAT(check.answer(), StartsWith("Place book"));
    CHECK(QApplication::focusWidget() == &check.question(made_up::pregnant));
}

TEST_CASE("symptom check: a double press counts as one")
{
    Check check;
    ui::Button &yes = check.question(made_up::weakBones);
    QTest::mouseClick(&yes, Qt::LeftButton);
    QTest::mouseDClick(&yes, Qt::LeftButton);
    QTest::mouseRelease(&yes, Qt::LeftButton);
    CHECK(yes.isChecked());
    check.press(Qt::Key_2);
    REQUIRE_FALSE(yes.isChecked());
    // Two presses of the button before the next screen is there.
    QPointer<ui::Button> on = &check.find<ui::Button>("goOn");
    on->click();
    if (on)
        on->click();
    QCoreApplication::processEvents();
    CHECK(check.asks(made_up::crushingChest));
}

TEST_CASE("symptom check: keys tick and go on")
{
    Check check;
    check.press(Qt::Key_2);
    CHECK(check.question(made_up::weakBones).isChecked());
    check.press(Qt::Key_Return);
    REQUIRE(check.asks(made_up::crushingChest));
    check.press(Qt::Key_Return); // none of these is a reply too, and is not given by chance
    CHECK(check.asks(made_up::crushingChest));
    CHECK(QApplication::focusWidget() == &check.find<ui::Button>("goOn"));
    check.press(Qt::Key_2);
    CHECK_THAT(check.answer(), StartsWith("Place emergency-department"));
    check.press(Qt::Key_Return);
    CHECK(check.showsAnswer());
}

TEST_CASE("symptom check: the same key again is not sure and then nothing")
{
    Check check;
    check.goOn();
    check.press(Qt::Key_1);
    REQUIRE(check.question(made_up::crushingChest).isChecked());
    check.press(Qt::Key_1);
    CHECK_FALSE(check.question(made_up::crushingChest).isChecked());
    const ui::Button &notSure = check.question(made_up::crushingChest, "-not-sure");
    CHECK(notSure.isChecked());
    CHECK(QApplication::focusWidget() == &notSure);
    CHECK_THAT(check.answer(), StartsWith("Place call"));
    check.press(Qt::Key_1);
    CHECK_FALSE(notSure.isChecked());
    CHECK_THAT(check.answer(), StartsWith("Open"));
}

TEST_CASE("symptom check: N beside a tick is none of the others")
{
    Check check;
    CHECK(check.find<ui::Button>("goOn").text() == QStringLiteral("None of these"));
    check.press(Qt::Key_2);
    CHECK(check.find<ui::Button>("goOn").text() == QStringLiteral("None of the others: go on"));
    check.press(Qt::Key_N);
    CHECK(check.asks(made_up::crushingChest));
    check.click(check.find<ui::Button>("stepBack"));
    CHECK(check.question(made_up::weakBones).isChecked());
}

TEST_CASE("symptom check: what is not an emergency tells that the questions go on")
{
    Check check;
    check.press(Qt::Key_2);
    CHECK_THAT(check.answer(), Contains("So far."));
    check.goOn();
    check.press(Qt::Key_1);
    CHECK_THAT(check.answer(), !Contains("So far."));
    check.press(Qt::Key_1);
    check.press(Qt::Key_1);
    check.goOn();
    while (!check.showsAnswer())
        check.goOn();
    CHECK_THAT(check.answer(), !Contains("So far."));
}

TEST_CASE("symptom check: a screen reader hears on both buttons why it is asked and what is not meant")
{
    Check check(shippedGuide());
    int hints = 0;
    for (const guide::CareScreen &screen : {shippedGuide().care().screens[0], shippedGuide().care().screens[1]}) {
        for (const guide::SymptomIndex symptom : screen.symptoms) {
            const guide::Symptom &asked = shippedGuide().symptoms()[symptom];
            INFO(asked.id);
            for (const char *suffix : {"", "-not-sure"})
                CHECK_THAT(check.question(symptom, suffix).accessibleDescription().toStdString(),
                           Contains(asked.whyWeAsk) && Contains(asked.notThis));
            hints += asked.whyWeAsk.empty() && asked.notThis.empty() ? 0 : 1;
        }
        check.goOn();
    }
    CHECK(hints > 1);
}

TEST_CASE("symptom check: Enter on a reply gives it and a second one goes on")
{
    Check check;
    check.press(Qt::Key_Tab);
    check.press(Qt::Key_Return);
    CHECK(check.question(made_up::pregnant).isChecked());
    check.press(Qt::Key_Return);
    CHECK(check.asks(made_up::crushingChest));
}

TEST_CASE("symptom check: not sure counts as a yes and takes its place")
{
    Check check;
    check.goOn();
    check.click(check.question(made_up::crushingChest));
    check.click(check.question(made_up::crushingChest, "-not-sure"));
    CHECK_THAT(check.answer(), StartsWith("Place call"));
    CHECK_FALSE(check.question(made_up::crushingChest).isChecked());
    check.click(check.find<ui::Button>("toAnswer"));
    CHECK_THAT(check.details(), Contains("A sign of crushing-chest (not sure)"));
}

TEST_CASE("symptom check: what cannot apply is not asked and what may apply is")
{
    Check plain;
    for (int i = 0; i < 3; ++i)
        plain.goOn();
    CHECK(plain.showsAnswer());
    CHECK_THAT(plain.answer(), StartsWith("Place watch"));

    Check doubt;
    doubt.click(doubt.question(made_up::pregnant, "-not-sure"));
    doubt.click(doubt.find<ui::Button>("goOn"));
    doubt.goOn();
    doubt.goOn();
    CHECK(doubt.asks(made_up::clotRisk));
    CHECK_FALSE(doubt.asks(made_up::soreKnob));
}

TEST_CASE("symptom check: back leads to the step before with its replies")
{
    Check check;
    check.press(Qt::Key_2);
    check.press(Qt::Key_Return);
    check.click(check.find<ui::Button>("stepBack"));
    CHECK(check.question(made_up::weakBones).isChecked());
    CHECK(QApplication::focusWidget() == &check.step());
}

TEST_CASE("symptom check: start over clears every answer")
{
    Check check;
    check.goOn();
    check.click(check.question(made_up::crushingChest));
    check.press(Qt::Key_Return);
    check.click(*check.find<QWidget>("answerPage").findChild<ui::Button *>(QStringLiteral("startOver")));
    CHECK_THAT(check.answer(), StartsWith("Open"));
    CHECK_FALSE(check.question(made_up::pregnant).isChecked());
    CHECK(QApplication::focusWidget() == &check.step());
}

TEST_CASE("symptom check: replies and the answer stay while another page is read")
{
    Check check;
    check.goOn();
    check.click(check.question(made_up::crushingChest));
    check.open(QStringLiteral("home"));
    check.press(Qt::Key_F4);
    CHECK(check.question(made_up::crushingChest).isChecked());
    CHECK_THAT(check.answer(), StartsWith("Place call"));
    check.press(Qt::Key_Return);
    check.open(QStringLiteral("home"));
    check.press(Qt::Key_F4);
    CHECK(check.showsAnswer());
}

TEST_CASE("symptom check: only an emergency has the red button and help today has its own behind the way on")
{
    Check check;
    check.goOn();
    check.goOn();
    REQUIRE(check.asks(made_up::fever));
    check.click(check.question(made_up::fever));
    CHECK_FALSE(check.find<ui::Button>("toAnswer").isVisible());
    auto &today = check.find<ui::Button>("toAnswerToday");
    REQUIRE(today.isVisible());
    CHECK(today.x() > check.find<ui::Button>("goOn").x());
    check.click(today);
    CHECK(check.showsAnswer());
}

TEST_CASE("symptom check: who came to a late question meets the first ones next and all before the answer")
{
    Check check;
    check.find<ui::SeekCarePage>("page").showQuestion(made_up::fever);
    REQUIRE(check.asks(made_up::fever));
    check.press(Qt::Key_1);
    check.goOn();
    REQUIRE(check.asks(made_up::weakBones));
    check.goOn();
    REQUIRE(check.asks(made_up::crushingChest));
    check.goOn();
    CHECK_FALSE(check.asks(made_up::fever)); // it was answered
    if (!check.showsAnswer())
        check.goOn();
    CHECK(check.showsAnswer());
}

TEST_CASE("symptom check: behind a late question it says that the questions before it come and Back leads to it")
{
    Check check;
    check.find<ui::SeekCarePage>("page").showQuestion(made_up::fever);
    const auto words = [&] {
        return dynamic_cast<ui::TextBlock &>(check.step()).words().toStdString();
    };
    CHECK_THAT(words(), !Contains("Your answer is kept."));
    check.press(Qt::Key_1);
    check.goOn();
    REQUIRE(check.asks(made_up::weakBones));
    CHECK_THAT(words(), StartsWith("Your answer is kept. Now come the questions before it. Step 1"));
    check.click(check.find<ui::Button>("stepBack"));
    REQUIRE(check.asks(made_up::fever));
    CHECK(check.question(made_up::fever).isChecked());
    CHECK_THAT(words(), !Contains("Your answer is kept."));
    check.goOn();
    REQUIRE(check.asks(made_up::weakBones)); // again, as they are still to be answered
    check.goOn();
    CHECK_THAT(words(), !Contains("Your answer is kept."));
    check.click(check.find<ui::Button>("stepBack"));
    check.click(check.find<ui::Button>("startOver"));
    CHECK_THAT(words(), !Contains("Your answer is kept."));
    CHECK_FALSE(check.window().findChild<ui::Button *>(QStringLiteral("stepBack")));
}

TEST_CASE("symptom check: the numbers beside help that is no emergency are said to be for an emergency alone")
{
    Check check(shippedGuide());
    check.find<ui::SeekCarePage>("page").showQuestion(*shippedGuide().symptomIndex("weight-loss"));
    check.click(check.find<ui::Button>("weight-loss"));
    CHECK_THAT(check.answer(), StartsWith("Get help today. This is the answer so far. Go on with the questions.")
                                   && Contains("Only in an emergency: 911 (United States, Canada)"));
    CHECK(check.banner().shownDetails().endsWith(QLatin1Char('.')));
    check.click(check.find<ui::Button>("toAnswerToday"));
    CHECK_THAT(check.details(), Contains("Only in an emergency: 911 (United States, Canada)"));
    check.find<ui::Button>("toCountry").click(); // it may be out of sight
    QCoreApplication::processEvents();
    check.click(check.find<ui::Button>("country-GB"));
    REQUIRE(check.showsAnswer());
    CHECK_THAT(check.details(), Contains("Only in an emergency: 999 (United Kingdom)."));
}

TEST_CASE("symptom check: an emergency at a late question is answered at once")
{
    Check check;
    check.find<ui::SeekCarePage>("page").showQuestion(made_up::crushingChest);
    check.press(Qt::Key_1);
    check.press(Qt::Key_Return);
    CHECK(check.showsAnswer());
}
