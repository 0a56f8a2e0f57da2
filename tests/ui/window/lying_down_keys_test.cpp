// Lying-down mode with nothing but the arrows, Enter, Space and Esc: the lead of a page, a routine, the symptom check.

#include "support/fitting.h"
#include "support/open_check.h"
#include "ui/controls/choice/check_box.h"
#include "ui/controls/notice.h"
#include "ui/reading/fold_title.h"
#include "ui/remedies/player/count_ring.h"

#include "support/catch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

using Catch::StartsWith;

namespace {

const QSize sizes[] = {QSize(1180, 780), QSize(800, 600), QSize(360, 640)};
const QString firstAid = QStringLiteral("routine/first-aid");

// Reads lying down.
class Lying : public OpenWindow
{
public:
    explicit Lying(QSize size, const QString &page) : OpenWindow(shippedGuide(), size)
    {
        press(Qt::Key_F9);
        open(page);
    }

    QString focused()
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? focus->objectName() : QString();
    }
    // Presses the key until that has the focus.
    void walkTo(const QString &name, Qt::Key key)
    {
        for (int presses = 0; focused() != name; ++presses) {
            INFO("To " << name.toStdString() << ", at " << focused().toStdString());
            REQUIRE(presses < 120);
            press(key);
        }
    }
    bool isSeen(const QWidget &widget)
    {
        QWidget *area = widget.parentWidget();
        while (area && !qobject_cast<QAbstractScrollArea *>(area))
            area = area->parentWidget();
        QWidget *seen = area ? static_cast<QAbstractScrollArea *>(area)->viewport() : &window();
        return seen->rect().contains(QRect(widget.mapTo(seen, QPoint(0, 0)), widget.size()));
    }
    void startFirstAid()
    {
        walkTo(QStringLiteral("start"), Qt::Key_Right);
        press(Qt::Key_Return);
        REQUIRE(window().currentPage() == firstAid + QStringLiteral("/led"));
    }
    bool isPaused() { return find<ui::Button>("pause").text().startsWith(QStringLiteral("Go on")); }
};

} // namespace

TEST_CASE("lying down: the lead of a page is read and its links followed with the arrows and Enter")
{
    for (const QSize size : sizes) {
        INFO(size.width());
        Lying reader(size, QStringLiteral("home"));
        CHECK(reader.cursor() == 0);
        reader.press(Qt::Key_Down);
        CHECK(reader.cursor() == 1);
        reader.press(Qt::Key_Up);
        CHECK(reader.cursor() == 0);
        reader.press(Qt::Key_Right);
        const std::optional<QString> first = reader.stop();
        reader.press(Qt::Key_Right);
        CHECK(reader.stop() != first);
        reader.press(Qt::Key_Left);
        CHECK(reader.stop() == first);
        for (int presses = 0; reader.stop() != QStringLiteral("Ease it now"); ++presses) {
            REQUIRE(presses < 40);
            reader.press(Qt::Key_Right);
        }
        reader.press(Qt::Key_Return);
        CHECK(reader.window().currentPage() == firstAid);
    }
}

TEST_CASE("lying down: Down passes over no button of a page and Up goes the same way back")
{
    for (const QString &page : {QStringLiteral("home"), firstAid}) {
        INFO(page.toStdString());
        Lying reader({800, 600}, page);
        std::vector<const QWidget *> down;
        for (int presses = 0; reader.cursor() + 1 < static_cast<int>(reader.page().blocks().size()); ++presses) {
            REQUIRE(presses < 120);
            reader.press(Qt::Key_Down);
            if (const QWidget *focus = QApplication::focusWidget(); focus != &reader.page())
                down.push_back(focus);
        }
        QList<QAbstractButton *> buttons = reader.page().findChildren<QAbstractButton *>();
        erase_if(buttons, [&](const QAbstractButton *button) { return !button->isVisibleTo(&reader.page()); });
        CHECK(buttons.size() > 2);
        for (const QAbstractButton *button : buttons) {
            INFO(button->text().toStdString());
            CHECK(std::count(down.begin(), down.end(), button) == 1);
        }
        std::vector<const QWidget *> up;
        for (int presses = 0; reader.cursor() > 0 || QApplication::focusWidget() != &reader.page(); ++presses) {
            REQUIRE(presses < 120);
            reader.press(Qt::Key_Up);
            if (const QWidget *focus = QApplication::focusWidget(); focus != &reader.page())
                up.push_back(focus);
        }
        std::reverse(up.begin(), up.end());
        CHECK(up == down);
    }
}

TEST_CASE("lying down: folds stay closed until Enter opens one")
{
    Lying reader({800, 600}, QStringLiteral("ease-a-spasm"));
    QList<ui::FoldTitle *> folds = reader.page().findChildren<ui::FoldTitle *>();
    REQUIRE(folds.size() > 1);
    for (int presses = 0; !folds[0]->isCurrent(); ++presses) {
        REQUIRE(presses < 60);
        reader.press(Qt::Key_Down);
    }
    CHECK_FALSE(folds[0]->isOpen());
    reader.press(Qt::Key_Return);
    CHECK(folds[0]->isOpen());
}

TEST_CASE("lying down: the bar is reached with Left from the top of a page and left with Down")
{
    Lying reader({800, 600}, QStringLiteral("causes"));
    reader.press(Qt::Key_Left);
    CHECK(reader.focused() == QStringLiteral("careButton"));
    reader.press(Qt::Key_Left);
    CHECK(reader.focused() == QStringLiteral("leaveLyingDown"));
    reader.press(Qt::Key_Down);
    CHECK(QApplication::focusWidget() == &reader.page());
    reader.press(Qt::Key_Left);
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage() == carePage);
}

TEST_CASE("lying down: Enter ticks what Space ticks")
{
    Lying reader({800, 600}, firstAid);
    reader.walkTo(QStringLiteral("limit-0"), Qt::Key_Right);
    const auto &tick = reader.find<ui::CheckBox>("limit-0");
    reader.press(Qt::Key_Return);
    CHECK(tick.isChecked());
    reader.press(Qt::Key_Space);
    CHECK_FALSE(tick.isChecked());
}

TEST_CASE("lying down: a whole routine with five keys")
{
    for (const QSize size : sizes) {
        INFO(size.width());
        Lying reader(size, firstAid);
        reader.startFirstAid();
        CHECK_FALSE(reader.isPaused());
        reader.press(Qt::Key_Space);
        CHECK(reader.isPaused());
        reader.press(Qt::Key_Space);
        const QString first = reader.find<ui::Notice>("move").text();
        reader.press(Qt::Key_Right);
        CHECK(reader.find<ui::Notice>("move").text() != first);
        reader.press(Qt::Key_Left);
        CHECK(reader.find<ui::Notice>("move").text() == first);
        for (int step = 0; step < 4; ++step)
            reader.press(Qt::Key_Right);
        CHECK(reader.focused() == QStringLiteral("better"));
        reader.walkTo(QStringLiteral("worse"), Qt::Key_Down);
        CHECK(reader.isSeen(reader.find<ui::Button>("worse")));
        reader.press(Qt::Key_Return);
        reader.walkTo(QStringLiteral("checkSymptoms"), Qt::Key_Down);
        CHECK(reader.isSeen(reader.find<ui::Button>("checkSymptoms")));
        CHECK(faultsOfFit(reader).empty());
        reader.press(Qt::Key_Return);
        CHECK(reader.window().currentPage() == carePage);
    }
}

TEST_CASE("lying down: every button of the player is reached and seen and Space pauses from each")
{
    for (const QSize size : sizes) {
        Lying reader(size, firstAid);
        reader.startFirstAid();
        for (const char *name : {"hurts", "back", "skip", "easier", "stop", "voice"}) {
            INFO(name << " " << size.width());
            reader.walkTo(QString::fromLatin1(name), Qt::Key_Down);
            CHECK(reader.isSeen(reader.find<ui::Button>(name)));
            const bool paused = reader.isPaused();
            reader.press(Qt::Key_Space);
            CHECK(reader.isPaused() != paused);
        }
        reader.walkTo(QStringLiteral("pause"), Qt::Key_Up);
        INFO(size.width() << " " << reader.find<ui::Notice>("move").height());
        CHECK(reader.isSeen(reader.find<ui::Notice>("move")));
        reader.walkTo(QStringLiteral("careButton"), Qt::Key_Up);
    }
}

TEST_CASE("lying down: the player shows the move what to do and the count without scrolling")
{
    for (const QSize size : {QSize(1180, 780), QSize(800, 600)}) {
        INFO(size.width());
        Lying reader(size, firstAid);
        reader.startFirstAid();
        for (int step = 0; step < 4; ++step) {
            INFO(reader.find<ui::Notice>("say").text().toStdString());
            CHECK(reader.isSeen(reader.find<ui::Notice>("move")));
            CHECK(reader.isSeen(reader.find<ui::Notice>("say")));
            CHECK(reader.isSeen(*reader.window().findChild<ui::CountRing *>()));
            if (step < 3)
                reader.press(Qt::Key_Right);
        }
    }
}

TEST_CASE("lying down: the button of the player leads there and the routine goes on")
{
    OpenWindow reader(shippedGuide());
    reader.open(firstAid);
    reader.page().makeRest();
    reader.find<ui::Button>("start").click();
    QTest::qWait(1);
    reader.press(Qt::Key_Right);
    const QString move = reader.find<ui::Notice>("move").text();
    reader.click(reader.find<ui::Button>("lieDown"));
    CHECK(reader.find<ui::Button>("leaveLyingDown").isVisible());
    CHECK(reader.find<ui::Notice>("move").text() == move);
    CHECK(reader.find<ui::Button>("pause").text().startsWith(QStringLiteral("Pause")));
    CHECK_FALSE(reader.window().findChild<ui::Button *>(QStringLiteral("lieDown")));
    reader.press(Qt::Key_Escape); // the routine takes it
    CHECK(reader.window().currentPage() == firstAid);
    CHECK(reader.find<ui::Button>("leaveLyingDown").isVisible());
    reader.press(Qt::Key_Escape);
    CHECK_FALSE(reader.find<ui::Button>("leaveLyingDown").isVisible());
}

TEST_CASE("lying down: the first danger sign is told with the arrows and Enter and the number is large")
{
    for (const QSize size : sizes) {
        INFO(size.width());
        Lying reader(size, QStringLiteral("home"));
        reader.settings().setCountry(QStringLiteral("GB"));
        reader.press(Qt::Key_Left);
        reader.press(Qt::Key_Return);
        REQUIRE(reader.window().currentPage() == carePage);
        reader.press(Qt::Key_Left); // nothing is before the first screen
        reader.press(Qt::Key_Right);
        CHECK(reader.focused() == QStringLiteral("goOn")); // "none of these" is told by its name
        CHECK(reader.isSeen(reader.find<ui::Button>("goOn")));
        const QString sign = QStringLiteral("chest-pain-pressure");
        reader.walkTo(sign, Qt::Key_Up);
        auto &yes = reader.find<ui::Button>("chest-pain-pressure");
        CHECK(reader.isSeen(yes));
        reader.press(Qt::Key_Return);
        CHECK(reader.isSeen(yes));
        const auto &banner = reader.find<ui::AnswerBanner>("answerBanner");
        CHECK(banner.title() == QStringLiteral("Call 999 now"));
        CHECK(banner.titlePoints() >= 32);
        reader.press(Qt::Key_Right);
        REQUIRE(reader.window().findChild<ui::SectionPage *>(QStringLiteral("answerPage")));
        CHECK(reader.window().findChild<ui::AnswerBanner *>()->title() == QStringLiteral("Call 999 now"));
        reader.press(Qt::Key_Left);
        CHECK(reader.window().findChild<ui::Button *>(sign));
    }
}

TEST_CASE("lying down: Down passes over no part of the questions")
{
    for (const QSize size : sizes) {
        INFO(size.width());
        Lying reader(size, carePage);
        const auto &area = reader.find<QScrollArea>("questions");
        int seenTo = area.verticalScrollBar()->value() + area.viewport()->height();
        for (int presses = 0; presses < 80 && reader.focused() != QStringLiteral("goOn"); ++presses) {
            reader.press(Qt::Key_Down);
            CHECK(area.verticalScrollBar()->value() <= seenTo);
            seenTo = area.verticalScrollBar()->value() + area.viewport()->height();
        }
        CHECK(reader.focused() == QStringLiteral("goOn"));
    }
}
