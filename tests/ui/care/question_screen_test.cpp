// The screens of questions: what is seen of them at once.

#include "support/open_check.h"
#include "ui/care/question_row.h"

#include "support/catch.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

using Catch::Contains;
using Catch::StartsWith;

TEST_CASE("symptom check: chest pain is on the first screen and answered at the first press")
{
    for (const QSize size : {QSize(1180, 780), QSize(800, 600)}) {
        Check check(shippedGuide(), size);
        check.settings().setCountry(QStringLiteral("GB"));
        const auto &yes = check.find<ui::Button>("chest-pain-pressure");
        CHECK(yes.visibleRegion().boundingRect() == yes.rect());
        check.press(Qt::Key_1);
        CHECK(yes.isChecked());
        CHECK_THAT(check.answer(), StartsWith("Call 999 now"));
    }
}

TEST_CASE("symptom check: the line of the keys says in whole sentences how not sure is given")
{
    Check check(shippedGuide());
    CHECK_THAT(check.step().accessibleDescription().toStdString(),
               Contains("1 to 6 say yes. The same key again changes it to not sure."));
}

TEST_CASE("symptom check: one line stands above the first question and what the check is below the last")
{
    Check check(shippedGuide());
    const auto &step = dynamic_cast<ui::TextBlock &>(check.step());
    CHECK(step.words() == QStringLiteral("Step 1 of at least 9. Which of these are true?"));
    CHECK(step.height() < 2 * step.fontMetrics().lineSpacing());
    const std::string introduction = guide::plainText(shippedGuide().care().introduction);
    const QWidget *found = nullptr;
    for (const ui::TextBlock *block : check.find<QScrollArea>("questions").findChildren<ui::TextBlock *>()) {
        if (block->words().toStdString() == introduction)
            found = block;
    }
    REQUIRE(found);
    const auto top = [](const QWidget &widget) {
        return widget.mapToGlobal(QPoint(0, 0)).y();
    };
    CHECK(top(*found) > top(check.find<ui::Button>("goOn")));
}

TEST_CASE("symptom check: no screen of the shipped guide scrolls at the size the window opens with")
{
    Check check(shippedGuide());
    int presses = 0;
    for (; !check.showsAnswer() && presses < 30; ++presses) {
        const QScrollBar *bar = check.find<QScrollArea>("questions").verticalScrollBar();
        INFO("screen " << presses);
        CHECK(bar->maximum() == 0);
        for (const ui::QuestionRow *row : check.window().findChildren<ui::QuestionRow *>()) {
            for (const ui::Button *reply : row->findChildren<ui::Button *>())
                CHECK(std::min(reply->width(), reply->height()) >= 44);
        }
        check.goOn();
    }
    CHECK(presses <= 11);
    CHECK_THAT(check.answer(), StartsWith(shippedGuide().care().place(guide::CareSetting::Watch).label));
}

TEST_CASE("symptom check: what has the focus on a new screen is seen even with the largest text")
{
    for (const QSize size : {QSize(1180, 900), QSize(1180, 780), QSize(360, 640)}) {
        for (const int textSizeStep : {0, ui::textSizeCount - 1}) {
            Check check(shippedGuide(), size, textSizeStep);
            for (int screen = 0; !check.showsAnswer(); ++screen) {
                const QWidget &seen = *check.find<QScrollArea>("questions").viewport();
                const QWidget *focus = QApplication::focusWidget();
                INFO(size.width() << " by " << size.height() << ", text size " << textSizeStep << ", screen "
                                  << screen);
                REQUIRE(screen < 30);
                REQUIRE(seen.isAncestorOf(focus));
                const QRect place(focus->mapTo(&seen, QPoint(0, 0)), focus->size());
                CHECK(place.top() >= 0);
                const int words = std::min({place.height(), 2 * focus->fontMetrics().height(), seen.height()});
                CHECK(place.top() + words <= seen.height());
                check.goOn();
            }
        }
    }
}

TEST_CASE("symptom check: where the countries have no room their codes stand beside the numbers")
{
    Check check(shippedGuide(), {320, 400}, 3);
    check.press(Qt::Key_1);
    REQUIRE_THAT(check.answer(), StartsWith("Call now"));
    CHECK(check.banner().shownDetails().contains(QStringLiteral("911 US, CA · 999 GB · 112 EU, IE")));
    CHECK(check.banner().detailPoints() >= 9);
    check.settings().setCountry(QStringLiteral("GB"));
    check.press(Qt::Key_1);
    check.press(Qt::Key_1);
    check.press(Qt::Key_1);
    CHECK(check.banner().title() == QStringLiteral("Call 999 now"));
    CHECK_FALSE(check.banner().shownDetails().contains(QStringLiteral("911")));
}
