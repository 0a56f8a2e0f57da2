#include "support/open_window.h"

#include "guide/care/symptom.h"
#include "support/made_up_care.h"
#include "ui/care/answer_banner.h"
#include "ui/controls/check_box.h"

#include "support/catch.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>

namespace {

// The symptom check, opened by its key.
class Check : public OpenWindow
{
public:
    explicit Check(const guide::Guide &guide = windowGuide(), QSize size = {1180, 780}, int textSizeStep = 0)
        : OpenWindow(guide, size, textSizeStep)
    {
        press(Qt::Key_F4);
        REQUIRE(window().currentPage() == carePage);
    }

    ui::CheckBox &question(guide::SymptomIndex symptom, const char *suffix = "")
    {
        return find<ui::CheckBox>((windowGuide().symptoms()[symptom].id + suffix).c_str());
    }
    std::string answer() { return find<ui::AnswerBanner>("answerBanner").announcement().toStdString(); }
    // What the reader can read below the banner.
    std::string details()
    {
        std::string words;
        for (const ui::TextBlock *block : find<ui::SectionPage>("answerPage").blocks())
            words += block->words().toStdString() + "\n";
        return words;
    }
};

using Catch::Contains;
using Catch::StartsWith;

} // namespace

TEST_CASE("symptom check: a tick on a danger sign changes the answer at once")
{
    Check check;
    REQUIRE_THAT(check.answer(), StartsWith("Open"));
    check.click(check.question(made_up::crushingChest));
    CHECK_THAT(check.answer(), StartsWith("Emergency"));
    CHECK_THAT(check.details(), Contains("A sign of crushing-chest."));
    check.click(check.question(made_up::crushingChest)); // taken back
    CHECK_THAT(check.answer(), StartsWith("Open"));
}

TEST_CASE("symptom check: the key leads to what must be known first and Space ticks nothing there")
{
    Check check;
    const auto *introduction = qobject_cast<ui::TextBlock *>(QApplication::focusWidget());
    REQUIRE(introduction);
    CHECK(introduction->words().toStdString() == guide::plainText(windowGuide().care().introduction));
    CHECK(introduction->isCurrent());
    check.press(Qt::Key_Space);
    CHECK_THAT(check.answer(), StartsWith("Open"));
}

TEST_CASE("symptom check: Tab leads on to the first question and Space ticks it")
{
    Check check;
    check.press(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == &check.question(made_up::crushingChest));
    check.press(Qt::Key_Space);
    CHECK_THAT(check.answer(), StartsWith("Emergency"));
    CHECK(QApplication::focusWidget() == &check.question(made_up::crushingChest));
}

TEST_CASE("symptom check: not sure counts as a yes and takes its place")
{
    Check check;
    check.click(check.question(made_up::crushingChest));
    check.click(check.question(made_up::crushingChest, "-not-sure"));
    CHECK_THAT(check.answer(), StartsWith("Emergency"));
    CHECK_FALSE(check.question(made_up::crushingChest).isChecked());
    CHECK_THAT(check.details(), Contains("A sign of crushing-chest (not sure)"));
}

TEST_CASE("symptom check: none of these answers its group and no more")
{
    Check check;
    auto &none = check.find<ui::CheckBox>("none-0");
    REQUIRE(none.text() == QStringLiteral("None of these"));
    check.click(none);
    CHECK(none.isChecked());
    CHECK_FALSE(check.question(made_up::crushingChest).isChecked());
    // A sign that is ticked afterwards counts, and the box tells of the others.
    check.click(check.question(made_up::crushingChest));
    CHECK_THAT(check.answer(), StartsWith("Emergency"));
    CHECK(none.text() == QStringLiteral("None of the others"));
}

TEST_CASE("symptom check: start over clears every answer")
{
    Check check;
    check.click(check.question(made_up::crushingChest));
    check.click(check.find<ui::Button>("startOver"));
    CHECK_THAT(check.answer(), StartsWith("Open"));
    CHECK_FALSE(check.question(made_up::crushingChest).isChecked());
    CHECK(QApplication::focusWidget() == &check.find<ui::TextBlock>("introduction"));
}

TEST_CASE("symptom check: answers stay while another page is read")
{
    Check check;
    check.click(check.question(made_up::crushingChest));
    check.open(QStringLiteral("home"));
    check.press(Qt::Key_F4);
    CHECK(check.question(made_up::crushingChest).isChecked());
    CHECK_THAT(check.answer(), StartsWith("Emergency"));
}

TEST_CASE("symptom check: the country is chosen once and kept")
{
    Check check;
    check.click(check.question(made_up::crushingChest));
    auto &country = check.find<QComboBox>("country");
    REQUIRE(country.count() > 2);
    const std::string first = windowGuide().care().numbers[0].name;
    const std::string second = windowGuide().care().numbers[1].name;
    CHECK_THAT(check.details(), Contains(first) && Contains(second));
    country.setFocus();
    check.press(Qt::Key_Down);
    CHECK(check.settings().country().toStdString() == windowGuide().care().numbers[0].country);
    CHECK_THAT(check.details(), Contains(first) && !Contains(second));
}

TEST_CASE("symptom check: what has the focus on a new screen is seen even with the largest text")
{
    for (const QSize size : {QSize(1180, 900), QSize(1180, 780), QSize(360, 640)}) {
        for (const int textSizeStep : {0, ui::textSizeCount - 1}) {
            Check check(shippedGuide(), size, textSizeStep);
            const QWidget &seen = *check.find<QScrollArea>("questions").viewport();
            for (std::size_t screen = 0;; ++screen) {
                const QWidget *focus = QApplication::focusWidget();
                INFO(size.width() << " by " << size.height() << ", text size " << textSizeStep << ", screen "
                                  << screen);
                REQUIRE(seen.isAncestorOf(focus));
                const QRect place(focus->mapTo(&seen, QPoint(0, 0)), focus->size());
                CHECK(place.top() >= 0);
                const int words = std::min({place.height(), 2 * focus->fontMetrics().height(), seen.height()});
                CHECK(place.top() + words <= seen.height());
                if (screen + 1 == shippedGuide().care().screens.size())
                    break;
                check.find<ui::Button>("stepOn").setFocus();
                check.press(Qt::Key_Return);
            }
        }
    }
}

TEST_CASE("symptom check: every screen of the shipped guide can be walked and none of these ends at home")
{
    Check check(shippedGuide());
    const std::size_t screens = shippedGuide().care().screens.size();
    CHECK(screens <= 6);
    for (std::size_t screen = 0; screen < screens; ++screen) {
        const std::size_t parts = shippedGuide().care().screens[screen].parts.size();
        for (std::size_t part = 0; part < parts; ++part) {
            check.find<ui::CheckBox>(("none-" + std::to_string(part)).c_str()).setFocus();
            check.press(Qt::Key_Space);
        }
        if (screen + 1 < screens) {
            check.find<ui::Button>("stepOn").setFocus();
            check.press(Qt::Key_Return);
        }
    }
    CHECK_THAT(check.answer(), StartsWith(shippedGuide().care().answer(guide::Urgency::SelfCareWatch).title));
}
