// The answer of the symptom check in a window: its number, its country and its age.

#include "support/made_up_care.h"
#include "support/open_check.h"
#include "ui/care/country_row.h"
#include "ui/care/seek_care_page.h"
#include "ui/reading/fold_title.h"

#include "support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMouseEvent>

using Catch::Contains;
using Catch::StartsWith;

TEST_CASE("symptom check: a tick on a danger sign changes the banner at once")
{
    Check check;
    REQUIRE_THAT(check.answer(), StartsWith("Open"));
    check.goOn();
    check.click(check.question(made_up::crushingChest));
    CHECK_THAT(check.answer(), StartsWith("Place call"));
    check.click(check.question(made_up::crushingChest)); // taken back
    CHECK_THAT(check.answer(), StartsWith("Open"));
}

TEST_CASE("symptom check: the country is chosen once and kept and its number can be copied")
{
    Check check;
    check.goOn();
    check.click(check.question(made_up::crushingChest));
    check.press(Qt::Key_Return);
    CHECK_THAT(check.answer(), Contains("United Kingdom: 999") && Contains("United States: 911"));
    check.click(check.find<ui::Button>("call-GB"));
    CHECK(check.settings().country() == QStringLiteral("GB"));
    CHECK_FALSE(check.find<ui::CountryRow>("countryRow").isVisible());
    CHECK(check.find<ui::Button>("country-GB").isChecked());
    CHECK_FALSE(check.find<ui::Button>("country-US").isChecked());
    CHECK_THAT(check.answer(), StartsWith("Call 999 now") && !Contains("911"));
    check.click(check.find<ui::Button>("copyNumber"));
    CHECK(QApplication::clipboard()->text() == QStringLiteral("999"));
    CHECK_THAT(check.find<ui::Button>("copyNumber").text().toStdString(), Contains("999 is copied"));
    check.click(check.find<ui::Button>("country-US"));
    CHECK_THAT(check.answer(), StartsWith("Call 911 now"));
}

TEST_CASE("symptom check: a press on the banner copies its number where it has one")
{
    Check check;
    check.goOn();
    check.click(check.question(made_up::crushingChest));
    const auto press = [&] {
        QApplication::clipboard()->clear();
        check.click(check.find<ui::AnswerBanner>("answerBanner"));
        return QApplication::clipboard()->text().toStdString();
    };
    CHECK(press().empty()); // of which country
    check.press(Qt::Key_Return);
    check.click(check.find<ui::Button>("call-GB"));
    CHECK(press() == "999");
}

TEST_CASE("symptom check: with chest pain the number and the action are on the screen at every text size")
{
    for (const QSize size : {QSize(1180, 780), QSize(800, 600), QSize(360, 640), QSize(320, 480)}) {
        for (const int textSizeStep : {0, 2, 3, ui::textSizeCount - 1}) {
            Check check(shippedGuide(), size, textSizeStep);
            check.settings().setCountry(QStringLiteral("GB"));
            check.press(Qt::Key_1);
            for (const bool answer : {false, true}) {
                if (answer)
                    check.press(Qt::Key_Return);
                REQUIRE(check.showsAnswer() == answer);
                const ui::AnswerBanner &banner = check.banner();
                INFO(size.width() << " by " << size.height() << ", text size " << textSizeStep << ", answer " << answer
                                  << ", banner " << banner.width() << " by " << banner.height());
                CHECK(banner.title() == QStringLiteral("Call 999 now"));
                CHECK_THAT(banner.announcement().toStdString(), Contains("Do not drive yourself."));
                CHECK(banner.titlePoints() >= 32);
                CHECK(banner.detailPoints() >= 9);
                CHECK(banner.height() >= banner.heightForWidth(banner.width()));
                const QRect seen(banner.mapTo(&check.window(), QPoint(0, 0)), banner.size());
                CHECK(check.window().rect().contains(seen));
            }
        }
    }
}

TEST_CASE("symptom check: a number names its country where there is room and always to a screen reader")
{
    for (const QSize size : {QSize(1180, 780), QSize(320, 480)}) {
        for (const int textSizeStep : {0, ui::textSizeCount - 1}) {
            Check check(shippedGuide(), size, textSizeStep);
            check.settings().setCountry(QStringLiteral("US"));
            check.press(Qt::Key_1);
            INFO(size.width() << ", text size " << textSizeStep);
            CHECK_THAT(check.answer(), StartsWith("Call 911 now") && Contains("United States: 911"));
            CHECK((check.banner().showsCountry() || (size.width() == 320 && textSizeStep > 0)));
            CHECK(check.banner().height() >= check.banner().heightForWidth(check.banner().width()));
            check.press(Qt::Key_Return);
            REQUIRE(check.showsAnswer());
            CHECK_THAT(check.details(), Contains("United States: 911. Elsewhere?"));
            check.find<ui::Button>("country-GB").click(); // it may be out of sight with large text
            QCoreApplication::processEvents();
            CHECK_THAT(check.answer(), StartsWith("Call 999 now") && Contains("United Kingdom: 999"));
        }
    }
}

TEST_CASE("symptom check: in an emergency what to do meanwhile stands open until it is closed")
{
    Check check(shippedGuide());
    check.settings().setCountry(QStringLiteral("GB"));
    check.press(Qt::Key_1);
    check.press(Qt::Key_Return);
    REQUIRE(check.showsAnswer());
    CHECK_THAT(check.details(), Contains("Have someone stay with you."));
    ui::FoldTitle *title = nullptr;
    for (ui::FoldTitle *each : check.window().findChildren<ui::FoldTitle *>()) {
        if (each->words() == QStringLiteral("While you wait"))
            title = each;
    }
    REQUIRE(title);
    REQUIRE(title->isOpen());
    QMetaObject::invokeMethod(title, "toggled"); // it is out of sight
    QCoreApplication::processEvents();
    CHECK_THAT(check.details(), !Contains("Have someone stay with you."));
    check.find<ui::Button>("country-US").click(); // the page is made anew, and keeps what the reader closed
    QCoreApplication::processEvents();
    CHECK_THAT(check.answer(), StartsWith("Call 911 now"));
    CHECK_THAT(check.details(), !Contains("Have someone stay with you."));

    Check plain; // home care has nothing open
    for (int i = 0; i < 3; ++i)
        plain.goOn();
    REQUIRE(plain.showsAnswer());
    for (const ui::FoldTitle *each : plain.window().findChildren<ui::FoldTitle *>())
        CHECK_FALSE(each->isOpen());
}

TEST_CASE("symptom check: an answer of yesterday says when it was given and offers to begin again")
{
    const QDateTime noon(QDate(2026, 11, 28), QTime(12, 0));
    CHECK_FALSE(ui::isOutOfDate({}, noon));
    CHECK_FALSE(ui::isOutOfDate(noon, noon.addSecs(11 * 60 * 60)));
    CHECK(ui::isOutOfDate(noon.addSecs(-11 * 60 * 60), noon.addSecs(60 * 60))); // 12 hours of one day
    CHECK(ui::isOutOfDate(noon, noon.addDays(1)));
    CHECK(ui::isOutOfDate(noon.addSecs(11 * 60 * 60), noon.addSecs(13 * 60 * 60))); // past midnight

    Check check; // a window, for its settings and style
    ui::CareSession session;
    session.replies = made_up::repliesWith({made_up::fever});
    session.showsAnswer = true;
    session.givenAt = QDateTime::currentDateTime().addDays(-1);
    ui::OpenFolds folds;
    const document::PageStyle style = document::PageStyle::light(QApplication::font());
    const ui::PageContext context{windowGuide(), style, "2026-12-01", folds};
    ui::SeekCarePage page(context, session, check.settings());
    page.resize(800, 600);
    page.show();
    const auto *message = page.findChild<QLabel *>(QStringLiteral("message"));
    REQUIRE(message);
    REQUIRE(message->isVisible());
    CHECK_THAT(message->text().toStdString(), StartsWith("This answer was given on "));
    page.findChild<ui::Button *>(QStringLiteral("messageRemedy"))->click();
    CHECK_FALSE(message->isVisible());
    CHECK_FALSE(session.showsAnswer);
    CHECK(session.replies == guide::Replies());

    session.replies = made_up::repliesWith({made_up::fever});
    session.showsAnswer = true;
    session.givenAt = {};
    ui::SeekCarePage fresh(context, session, check.settings());
    fresh.show();
    CHECK_FALSE(fresh.findChild<QLabel *>(QStringLiteral("message"))->isVisible());
    CHECK(session.givenAt.isValid());
}

TEST_CASE("symptom check: the second half of a double press on a country does not leave the answer")
{
    Check check;
    check.goOn();
    check.press(Qt::Key_1);
    check.press(Qt::Key_Return);
    REQUIRE(check.showsAnswer());
    ui::Button &back = check.find<ui::Button>("toQuestions");
    const QPointF middle = QRectF(back.rect()).center();
    QMouseEvent second(QEvent::MouseButtonDblClick, middle, back.mapToGlobal(middle), Qt::LeftButton, Qt::LeftButton,
                       {});
    QApplication::sendEvent(&back, &second);
    QMouseEvent up(QEvent::MouseButtonRelease, middle, back.mapToGlobal(middle), Qt::LeftButton, {}, {});
    QApplication::sendEvent(&back, &up);
    QCoreApplication::processEvents();
    CHECK(check.showsAnswer());
}
