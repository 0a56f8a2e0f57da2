#include "support/open_window.h"
#include "ui/controls/choice/check_box.h"
#include "ui/controls/notice.h"
#include "ui/controls/system/desktop.h"
#include "ui/controls/system/voice.h"
#include "ui/controls/tile.h"
#include "ui/remedies/session/routine_session.h"
#include "ui/window/contents_model.h"

#include "support/catch.h"

#include <QListView>

#include <algorithm>

namespace {

const QString firstAidPage = QStringLiteral("routine/first-aid");

// The page before a routine of the shipped guide.
class Start : public OpenWindow
{
public:
    explicit Start(const QString &routine = firstAidPage) : OpenWindow(shippedGuide())
    {
        open(routine);
        page().makeRest();
    }

    ui::Button &start() { return find<ui::Button>("start"); }
    std::string outcome() { return find<ui::Notice>("outcome").text().toStdString(); }
    void tick(const char *name) { click(find<QAbstractButton>(name)); }
    bool isTicked(const char *name) { return find<QAbstractButton>(name).isChecked(); }
};

using Catch::Contains;

} // namespace

TEST_CASE("routine start: two presses lead from the start page to the first guided breath")
{
    OpenWindow reader(shippedGuide());
    for (ui::Tile *tile : reader.page().findChildren<ui::Tile *>()) {
        if (tile->text() == QStringLiteral("Ease it now")) {
            reader.click(*tile);
            break;
        }
    }
    REQUIRE(reader.window().currentPage() == firstAidPage);
    ui::Button &start = reader.find<ui::Button>("start");
    CHECK(reader.isVisibleOnPage(start));
    reader.click(start);
    CHECK(reader.window().currentPage() == firstAidPage + QStringLiteral("/led"));
    CHECK(reader.find<ui::Notice>("move").text() == QStringLiteral("Slow breathing"));
}

TEST_CASE("routine start: Space alone starts first aid and answers how it is then")
{
    OpenWindow reader(shippedGuide());
    reader.open(firstAidPage);
    reader.press(Qt::Key_Space);
    REQUIRE(reader.window().currentPage() == firstAidPage + QStringLiteral("/led"));
    reader.press(Qt::Key_Space);
    CHECK(reader.find<ui::Button>("pause").text() == QStringLiteral("Go on (Space)"));
    reader.press(Qt::Key_Space);
    for (int step = 0; step < 4; ++step)
        reader.find<ui::Button>("skip").click(); // as time would
    CHECK(reader.find<ui::Button>("better").hasFocus());
    reader.press(Qt::Key_Space);
    CHECK(reader.find<ui::Button>("printRoutine").isVisible());
}

TEST_CASE("routine start: where Start is out of sight Space scrolls to it first")
{
    OpenWindow reader(shippedGuide(), {800, 480});
    reader.open(firstAidPage);
    reader.page().makeRest();
    for (int press = 0; press < 4 && !reader.isVisibleOnPage(reader.find<ui::Button>("start")); ++press) {
        reader.press(Qt::Key_Space);
        REQUIRE(reader.window().currentPage() == firstAidPage);
    }
    reader.press(Qt::Key_Space);
    if (reader.window().currentPage() == firstAidPage)
        reader.press(Qt::Key_Space); // a part of it was in sight
    CHECK(reader.window().currentPage() == firstAidPage + QStringLiteral("/led"));
}

TEST_CASE("routine start: where Start is out of sight a button leads to it")
{
    for (const auto &[size, step] : {std::pair{QSize(1180, 780), 3}, std::pair{QSize(360, 640), 0}}) {
        OpenWindow reader(shippedGuide(), size, step);
        reader.open(firstAid);
        reader.page().makeRest();
        QCoreApplication::processEvents();
        auto &way = reader.find<ui::Button>("toStart");
        REQUIRE(way.isVisible());
        CHECK(reader.window().rect().contains(QRect(way.mapTo(&reader.window(), QPoint(0, 0)), way.size())));
        for (int press = 0; press < 3 && way.isVisible(); ++press)
            reader.click(way);
        CHECK_FALSE(way.isVisible());
        CHECK(reader.isVisibleOnPage(reader.find<ui::Button>("start")));
        CHECK(reader.window().currentPage() == firstAid); // nothing was started
    }
    Start reader;
    CHECK_FALSE(reader.find<ui::Button>("toStart").isVisible());
}

TEST_CASE("routine start: Space on a tick is for the tick")
{
    Start reader;
    reader.find<ui::CheckBox>("limit-0").setFocus();
    reader.press(Qt::Key_Space);
    CHECK(reader.isTicked("limit-0"));
    CHECK(reader.window().currentPage() == firstAidPage);
}

TEST_CASE("routine start: after a tick by the mouse Space starts and leaves the tick")
{
    Start reader;
    for (const char *name : {"limit-5", "place-2"}) {
        reader.tick(name);
        CHECK(reader.page().hasFocus());
    }
    REQUIRE(reader.isTicked("limit-5"));
    for (int press = 0; press < 4 && reader.window().currentPage() == firstAidPage; ++press)
        reader.press(Qt::Key_Space); // the first ones may scroll to Start
    CHECK(reader.window().currentPage() == firstAidPage + QStringLiteral("/led"));
    reader.open(firstAidPage);
    reader.page().makeRest();
    CHECK(reader.isTicked("limit-5"));
}

TEST_CASE("routine start: the own routine of the reader is led in the order of the ticks and is kept")
{
    Start reader(QStringLiteral("routine/own"));
    CHECK_FALSE(reader.start().isEnabled());
    CHECK_THAT(reader.outcome(), Contains("Tick at least one move."));
    reader.tick("move-bridge");
    reader.tick("move-cat-cow");
    reader.tick("move-side-bend");
    reader.tick("move-bridge");
    CHECK_THAT(reader.find<ui::Notice>("ownOrder").text().toStdString(), Contains("Your order: Cat-cow, Side bend."));
    CHECK(reader.settings().ownRoutine() == QStringList{QStringLiteral("cat-cow"), QStringLiteral("side-bend")});
    reader.find<ui::CheckBox>("limit-4").click(); // cannot get up from the floor
    CHECK_THAT(reader.outcome(), Contains("Left out for you: Cat-cow."));
    reader.find<ui::CheckBox>("limit-4").click();
    reader.start().click();
    QTest::qWait(1);
    CHECK(reader.window().currentPage() == QStringLiteral("routine/own/led"));
    CHECK(reader.find<ui::Notice>("move").text() == QStringLiteral("Cat-cow"));
}

TEST_CASE("routine start: an own routine that was kept with moves of another edition is led without them")
{
    ui::Voice voice;
    ui::Desktop desktop;
    ui::RoutineSession session(voice, desktop);
    session.ownMoves = {"gone", "bridge"};
    const guide::RoutineContent &content = shippedGuide().routineContent();
    CHECK(session.routine(content, "own")->steps == std::vector<std::vector<std::string>>{{"bridge"}});
    CHECK(session.routine(content, "gone") == nullptr);
}

TEST_CASE("routine start: what does not fit the reader is named before the start and the time told is that of the rest")
{
    Start reader;
    CHECK(reader.start().text() == QStringLiteral("Start in bed: about 9 minutes (Space)"));
    reader.tick("place-0");
    CHECK(reader.start().text() == QStringLiteral("Start on a chair: about 8 minutes (Space)"));
    CHECK(reader.outcome().empty());
    reader.tick("limit-0");
    CHECK_THAT(reader.outcome(), Contains("see a doctor before you stretch"));
    CHECK_THAT(reader.outcome(), Contains("Left out for you: Rest on your forearms, Seated turn."));
    CHECK(reader.start().text() == QStringLiteral("Start on a chair: about 4 minutes (Space)"));
    reader.tick("limit-0");
    CHECK(reader.outcome().empty());
}

TEST_CASE("routine start: who is in very bad pain is told to wait with stretches before the start")
{
    Start reader;
    CHECK(reader.isVisibleOnPage(reader.find<ui::CheckBox>("limit-5")));
    reader.tick("place-0");
    reader.tick("limit-5");
    CHECK_THAT(reader.outcome(), Contains("only breathe and rest for the first 24 hours"));
    CHECK_THAT(reader.outcome(), Contains("Left out for you: Seated turn, Shoulder-blade squeeze."));
}

TEST_CASE("routine start: one place is chosen at a time and always one")
{
    Start reader;
    CHECK(reader.isTicked("place-2")); // in bed: who lies in pain may press Space alone
    reader.tick("place-0");
    CHECK(reader.isTicked("place-0"));
    CHECK_FALSE(reader.isTicked("place-2"));
    reader.tick("place-0");
    CHECK(reader.isTicked("place-0"));
}

TEST_CASE("routine start: when to stop stands right above the button and what it starts on it")
{
    Start reader;
    const auto &blocks = reader.page().blocks();
    const auto stop = std::find_if(blocks.begin(), blocks.end(), [](const ui::TextBlock *block) {
        return block->words().startsWith(QStringLiteral("Stop for sharp pain"));
    });
    REQUIRE(stop != blocks.end());
    const auto top = [](const QWidget &widget) {
        return widget.mapToGlobal(QPoint(0, 0)).y();
    };
    CHECK(top(**stop) > top(reader.find<ui::CheckBox>("limit-4")));
    CHECK(top(**stop) < top(reader.start()));
    CHECK(reader.isVisibleOnPage(reader.start()));
}

TEST_CASE("routine start: the contents show the page that leads to it and else the stretches")
{
    OpenWindow reader(shippedGuide());
    const auto here = [&](const QString &routine) {
        reader.open(routine);
        const auto &contents = reader.find<QListView>("contents");
        for (int row = 0; row < contents.model()->rowCount(); ++row) {
            const QModelIndex index = contents.model()->index(row, 0);
            if (index.data(ui::ContentsModel::IsCurrentPage).toBool())
                return index.data().toString();
        }
        return QString();
    };
    CHECK(here(firstAid) == QStringLiteral("Ease a spasm"));
    CHECK(here(QStringLiteral("routine/keep-it-away")) == QStringLiteral("Stretches"));
    for (const char *page : {"help", "settings", "country/home"})
        CHECK(here(QString::fromLatin1(page)).isEmpty());
}

TEST_CASE("routine start: without anything to lead there is nothing to start")
{
    Start reader;
    reader.tick("place-3");
    reader.tick("limit-4");
    CHECK_FALSE(reader.start().isEnabled());
    CHECK_THAT(reader.outcome(), Contains("Stay off the floor"));
    CHECK_THAT(reader.outcome(), Contains("No move of this routine fits here."));
}

TEST_CASE("routine start: what was ticked is there again while the program runs and never stored")
{
    Start reader;
    const QStringList before = reader.storedKeys();
    reader.tick("limit-3");
    reader.open(QStringLiteral("routine/keep-it-away"));
    reader.page().makeRest();
    CHECK(reader.isTicked("limit-3"));
    CHECK(reader.storedKeys() == before);
}

TEST_CASE("routine start: the player opens the start while nothing was started")
{
    Start reader(firstAidPage + QStringLiteral("/led"));
    CHECK(reader.start().isVisible());
}
