// With a danger sign ticked, the way to the answer is in sight whatever the window.
#include "support/made_up_care.h"
#include "support/open_check.h"

#include "support/catch.h"

#include <QApplication>

namespace {

// Both buttons lead there; one of them at most is to be seen.
std::vector<ui::Button *> waysToAnswer(Check &check)
{
    std::vector<ui::Button *> ways;
    for (const char *id : {"toAnswer", "toAnswerAtHand"}) {
        if (auto &button = check.find<ui::Button>(id); button.isVisible())
            ways.push_back(&button);
    }
    return ways;
}

bool isInSight(const QWidget &widget)
{
    return widget.visibleRegion().boundingRect() == widget.rect();
}

} // namespace

TEST_CASE("answer at hand: with large text it stands below the questions and leads to the answer")
{
    Check check(shippedGuide(), {1180, 780}, 3);
    CHECK(waysToAnswer(check).empty());
    check.press(Qt::Key_1);
    const std::vector<ui::Button *> ways = waysToAnswer(check);
    REQUIRE(ways.size() == 1);
    CHECK(isInSight(*ways.front()));
    CHECK(ways.front()->objectName() == QStringLiteral("toAnswerAtHand"));
    // What was ticked is still to be seen.
    CHECK(isInSight(*QApplication::focusWidget()));
    check.click(*ways.front());
    CHECK(check.showsAnswer());
    CHECK(waysToAnswer(check).empty());
}

TEST_CASE("answer at hand: where all questions fit nothing comes between them and the edge")
{
    Check check(shippedGuide());
    check.settings().setCountry(QStringLiteral("GB"));
    check.goOn();
    check.goOn();
    check.press(Qt::Key_1);
    const std::vector<ui::Button *> ways = waysToAnswer(check);
    REQUIRE(ways.size() == 1);
    CHECK(isInSight(*ways.front()));
    CHECK(ways.front()->objectName() == QStringLiteral("toAnswer"));
}

TEST_CASE("answer at hand: a tick taken back takes it away")
{
    Check check(shippedGuide(), {1180, 780}, 3);
    check.press(Qt::Key_1);
    for (int i = 0; i < 2; ++i) // not sure, nothing
        check.press(Qt::Key_1);
    CHECK(waysToAnswer(check).empty());
}

TEST_CASE("answer at hand: the keys of the questions hold while the focus is on it")
{
    Check check(shippedGuide(), {1180, 780}, 3);
    check.press(Qt::Key_1);
    REQUIRE(waysToAnswer(check).size() == 1);
    waysToAnswer(check).front()->setFocus(Qt::TabFocusReason);
    check.press(Qt::Key_1);
    check.press(Qt::Key_1);
    CHECK(waysToAnswer(check).empty());
    check.press(Qt::Key_1);
    waysToAnswer(check).front()->setFocus(Qt::TabFocusReason);
    check.press(Qt::Key_Space);
    CHECK(check.showsAnswer());
}

TEST_CASE("answer at hand: in a small window with huge text it leaves the room to the questions")
{
    Check check(shippedGuide(), {320, 480}, 5);
    check.press(Qt::Key_1);
    const std::vector<ui::Button *> ways = waysToAnswer(check);
    REQUIRE(ways.size() == 1);
    CHECK(ways.front()->objectName() == QStringLiteral("toAnswer"));
}
