#include "support/open_window.h"
#include "ui/controls/notice.h"
#include "ui/controls/system/desktop.h"
#include "ui/controls/system/voice.h"
#include "ui/remedies/open_pack.h"
#include "ui/remedies/pack_bar.h"

#include "support/catch.h"

#include <QApplication>
#include <QTest>

namespace {

// A bar with a clock of its own.
class Clocked
{
public:
    explicit Clocked(ui::Density density = ui::Density::Usual)
    {
        m_context.density = density;
        m_session.now = [this] {
            return m_now;
        };
        m_session.sound = [this] {
            ++m_sounds;
        };
        m_bar = std::make_unique<ui::PackBar>(m_context, m_session);
        m_session.start(*shippedGuide().routineContent().pack("heat"));
    }

    void pass(int seconds)
    {
        m_now += 1000 * static_cast<std::int64_t>(seconds);
        m_bar->tick();
    }
    ui::Button &button(const char *name) { return *m_bar->findChild<ui::Button *>(QString::fromLatin1(name)); }
    std::string state() { return m_bar->findChild<ui::Notice *>(QStringLiteral("packState"))->text().toStdString(); }

    int sounds() const { return m_sounds; }
    ui::PackBar &bar() { return *m_bar; }

private:
    document::PageStyle m_style = document::PageStyle::light(QFont());
    ui::OpenFolds m_folds;
    ui::PageContext m_context{shippedGuide(), m_style, goodDay, m_folds};
    int m_sounds = 0;
    ui::Voice m_voice;
    ui::Desktop m_desktop;
    ui::PackSession m_session{m_voice, m_desktop};
    std::int64_t m_now = 0;
    std::unique_ptr<ui::PackBar> m_bar;
};

// A session with a clock that stands until it is moved on, and what opens the page of a pack in it.
struct Standing
{
    Standing()
    {
        session.now = [this] {
            return now;
        };
    }
    std::unique_ptr<ui::OpenPage> open(const char *id)
    {
        return ui::packKind(context, session).open(QString::fromLatin1(id), &parent);
    }

    document::PageStyle style = document::PageStyle::light({});
    ui::OpenFolds folds;
    ui::PageContext context{shippedGuide(), style, goodDay, folds};
    ui::Voice voice;
    ui::Desktop desktop;
    ui::PackSession session{voice, desktop};
    QWidget parent;
    std::int64_t now = 0; // milliseconds
};

using Catch::Contains;

} // namespace

TEST_CASE("pack bar: it counts down and asks about the skin and goes on after a yes")
{
    Clocked bar;
    CHECK_THAT(bar.state(), Contains("Heat timer: 15:00 left."));
    bar.pass(61);
    CHECK_THAT(bar.state(), Contains("13:59 left."));
    CHECK_FALSE(bar.button("packOff").isHidden());
    CHECK(bar.button("packClose").isHidden()); // while it is on, it stays in sight
    bar.pass(240);
    CHECK_THAT(bar.state(), Contains("Look at your skin now"));
    CHECK(bar.button("packOff").isHidden());
    bar.button("skinFine").click();
    CHECK_THAT(bar.state(), Contains("9:59 left."));
    bar.button("packMore").click();
    CHECK_THAT(bar.state(), Contains("14:59 left."));
    CHECK(bar.button("packMore").isHidden());
}

TEST_CASE("pack bar: without an answer and at the end it says to take the pack off")
{
    Clocked unanswered;
    unanswered.pass(400);
    CHECK_THAT(unanswered.state(), Contains("had no answer"));
    Clocked answered;
    answered.pass(300);
    answered.button("skinFine").click();
    answered.pass(3000);
    CHECK_THAT(answered.state(), Contains("Wait at least 120 minutes"));
    CHECK_FALSE(answered.button("packClose").isHidden());
    Clocked red;
    red.pass(300);
    red.button("skinNotFine").click();
    CHECK_THAT(red.state(), Contains("leave it off today"));
}

TEST_CASE("pack bar: what must be done is heard once and how much is left is not")
{
    Clocked bar;
    bar.pass(200);
    CHECK(bar.sounds() == 0);
    bar.pass(101);
    bar.pass(2);
    CHECK(bar.sounds() == 1);
    bar.button("skinFine").click();
    bar.pass(3000);
    bar.pass(10);
    CHECK(bar.sounds() == 2);
}

TEST_CASE("pack bar: lying down it takes the keyboard when the skin is asked about and no key answers by itself")
{
    Clocked reader(ui::Density::LyingDown);
    ui::PackBar &bar = reader.bar();
    bar.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&bar));
    int left = 0;
    QObject::connect(&bar, &ui::PackBar::left, &bar, [&left] { ++left; });
    reader.pass(301);
    REQUIRE(bar.hasFocus());
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return})
        QTest::keyClick(&bar, key);
    CHECK_THAT(reader.state(), Contains("Look at your skin now"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(left == 1);
    QTest::keyClick(&bar, Qt::Key_Down);
    CHECK(reader.button("skinFine").hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    CHECK(reader.button("skinNotFine").hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK_THAT(reader.state(), Contains("left. Stay awake"));
    CHECK(left == 2); // back to the page
}

TEST_CASE("pack bar: after a pack it asks how it is and better offers the sheet and worse leads to the symptom check")
{
    OpenWindow reader(shippedGuide());
    const auto takeOff = [&](const QString &pack) {
        reader.open(QStringLiteral("timer/") + pack);
        reader.page().makeRest();
        reader.find<ui::Button>("startPack").click();
        reader.click(reader.find<ui::Button>("packOff"));
        CHECK_THAT(reader.find<ui::Notice>("packState").text().toStdString(), Contains("How is it now?"));
    };
    takeOff(QStringLiteral("heat"));
    reader.click(reader.find<ui::Button>("packBetter"));
    CHECK(reader.find<ui::Button>("packPrint").isVisible());
    CHECK_FALSE(reader.find<ui::Button>("packBetter").isVisible());
    CHECK_THAT(reader.find<ui::Notice>("packState").text().toStdString(), Contains("Good."));
    takeOff(QStringLiteral("cold"));
    CHECK_FALSE(reader.find<ui::Button>("packPrint").isVisible());
    reader.click(reader.find<ui::Button>("packWorse"));
    CHECK(reader.window().currentPage() == carePage);
    CHECK_THAT(reader.find<ui::Notice>("packState").text().toStdString(), Contains("Do I need care now?"));
}

TEST_CASE("pack bar: skin that is not fine is what matters and not how it is")
{
    Clocked bar;
    bar.pass(300);
    bar.button("skinNotFine").click();
    CHECK(bar.button("packBetter").isHidden());
    CHECK_FALSE(bar.button("packClose").isHidden());
}

TEST_CASE("pack bar: it starts when all is said to be true and stays on every page and there is no second one")
{
    OpenWindow reader(shippedGuide());
    auto *bar = reader.window().findChild<ui::PackBar *>();
    REQUIRE(bar);
    CHECK(bar->isHidden());
    reader.open(QStringLiteral("timer/heat"));
    reader.page().makeRest();
    CHECK_THAT(reader.find<ui::Button>("startPack").text().toStdString(), Contains("All of this is true"));
    reader.find<ui::Button>("startPack").click();
    CHECK(bar->isVisible());
    CHECK_FALSE(reader.find<ui::Button>("startPack").isEnabled());
    reader.open(QStringLiteral("causes"));
    CHECK(bar->isVisible());
    reader.click(reader.find<ui::Button>("packOff"));
    CHECK_THAT(reader.find<ui::Notice>("packState").text().toStdString(), Contains("Take the heat off now."));
    reader.open(QStringLiteral("timer/heat"));
    reader.page().makeRest();
    CHECK_THAT(reader.find<ui::Notice>("outcome").text().toStdString(), Contains("Wait 120 more minutes"));
}

TEST_CASE("pack page: who starts the timer by keys keeps the keyboard on the page")
{
    OpenWindow reader(shippedGuide());
    reader.press(Qt::Key_F9);
    reader.open(QStringLiteral("timer/heat"));
    reader.page().makeRest();
    reader.find<ui::Button>("startPack").setFocus();
    reader.press(Qt::Key_Return);
    CHECK(reader.find<ui::PackBar>("packBar").isVisible());
    CHECK(reader.page().hasFocus());
}

TEST_CASE("pack session: cold does not end the rest from heat")
{
    const guide::Pack &heat = *shippedGuide().routineContent().pack("heat");
    const guide::Pack &cold = *shippedGuide().routineContent().pack("cold");
    Standing reader;
    ui::PackSession &session = reader.session;
    session.start(heat);
    session.start(cold); // not while heat is on
    CHECK(session.current()->pack().id == "heat");
    session.current()->takeOff();
    reader.now += 60'000;
    session.start(cold);
    CHECK(session.current()->pack().id == "cold");
    CHECK(session.isRunning());
    session.current()->takeOff();
    session.start(heat); // it rests
    CHECK_FALSE(session.isRunning());
    CHECK(session.timer(heat)->minutesOfRest() == 119);
    reader.now += 119 * 60'000;
    session.start(heat);
    CHECK(session.isRunning());
}

TEST_CASE("pack page: it follows the timer while it is open")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("timer/heat"));
    reader.page().makeRest();
    reader.find<ui::Button>("startPack").click();
    CHECK(reader.find<ui::Notice>("outcome").text() == QStringLiteral("The timer below is running."));
    reader.click(reader.find<ui::Button>("packOff"));
    CHECK_THAT(reader.find<ui::Notice>("outcome").text().toStdString(), Contains("Wait 120 more minutes"));
}

TEST_CASE("pack page: after skin that was not fine it says that it is over for today and counts no minutes")
{
    const guide::Pack &heat = *shippedGuide().routineContent().pack("heat");
    Standing reader;
    reader.session.start(heat);
    reader.now += 60'000 * heat.checkAfter;
    reader.session.advance();
    reader.session.current()->answerSkin(false);
    const auto open = reader.open("timer/heat");
    auto &page = static_cast<ui::SectionPage &>(open->widget());
    page.makeRest();
    CHECK(page.findChild<ui::Notice *>(QStringLiteral("outcome"))->text().toStdString() == heat.notToday);
}

TEST_CASE("pack page: it belongs to the first page whose button leads to it")
{
    CHECK(Standing().open("timer/cold")->contentsPage() == QStringLiteral("ease-a-spasm"));
}
