#include "ui/window/window_place.h"

#include "support/guides.h"
#include "support/recorded_voice.h"
#include "ui/settings/settings_file.h"
#include "ui/window/main_window.h"
#include "ui/window/problem_window.h"

#include "support/catch.h"

#include <QTemporaryDir>

#include <limits>

namespace {

constexpr int least = std::numeric_limits<int>::min();
constexpr int most = std::numeric_limits<int>::max();

const QRect laptop(0, 0, 1366, 728);
const QRect left(-1920, 0, 1920, 1080);
const QRect small(0, 0, 1024, 600);
const QRect tiny(0, 0, 455, 256); // a screen of 1366x768 at three times the size

struct Row
{
    const char *what;
    ui::WindowPlace wished;
    QList<QRect> screens;
    QRect place;
};

const std::vector<Row> &table()
{
    static const std::vector<Row> rows{
        {"what fits stays", {100, 90, 900, 555}, {laptop}, {100, 90, 900, 555}},
        {"the first size on a large screen", {0, 0, 1180, 780}, {{0, 0, 1920, 1080}}, {8, 38, 1180, 780}},
        {"too high for a laptop", {0, 0, 1180, 780}, {laptop}, {8, 38, 1180, 682}},
        {"too wide and too high", {0, 0, 1180, 780}, {small}, {8, 38, 1008, 554}},
        {"three times the size", {0, 0, 1180, 780}, {tiny}, {8, 38, 439, 210}},
        {"over the right edge", {1300, 100, 900, 555}, {laptop}, {458, 100, 900, 555}},
        {"above the top, where its frame cannot be reached", {100, -30, 900, 555}, {laptop}, {100, 38, 900, 555}},
        {"on the second screen", {-1500, 100, 900, 555}, {laptop, left}, {-1500, 100, 900, 555}},
        {"over both, more on the second", {-600, 100, 900, 555}, {laptop, left}, {-908, 100, 900, 555}},
        {"on a screen that is gone", {-1500, 100, 900, 555}, {laptop}, {8, 100, 900, 555}},
        {"far away", {most, most, 900, 555}, {laptop, left}, {458, 165, 900, 555}},
        {"far away on the other side", {least, least, 900, 555}, {laptop, left}, {8, 38, 900, 555}},
        {"as large as numbers are", {least, least, most, most}, {laptop}, {8, 38, 1350, 682}},
        {"without a size", {100, 100, 0, 0}, {laptop}, {100, 100, 320, 320}},
        {"less than nothing", {100, 100, least, -5}, {laptop}, {100, 100, 320, 320}},
        {"a screen lower than a frame", {0, 0, 1180, 780}, {{0, 0, 100, 40}}, {0, 0, 100, 40}},
        {"no screen", {50, 60, 1180, 780}, {}, {0, 0, 1180, 780}},
        {"no screen and as large as numbers are", {50, 60, most, most}, {}, {0, 0, 16384, 16384}},
    };
    return rows;
}

} // namespace

TEST_CASE("window place: a wished rectangle is brought onto a screen")
{
    for (const auto &[what, wished, screens, place] : table()) {
        INFO(what);
        const QRect given = ui::placeOnScreen(wished, screens);
        CHECK(given.topLeft() == place.topLeft());
        CHECK(given.size() == place.size());
    }
}

TEST_CASE("window place: the first window and that of a fault fit the screen")
{
    const QTemporaryDir folder;
    ui::SettingsFile file(folder.filePath(QStringLiteral("settings.ini")));
    ui::Settings settings(file);
    const QRect screen = ui::usableScreens().value(0); // 800 x 800 where the tests run without a display
    const ui::MainWindow window(windowGuide(), settings, goodDay, silentVoice());
    CHECK(window.width() < screen.width());
    CHECK(window.height() < screen.height());
    const ui::ProblemWindow problem({"one.json:1: a fault"});
    CHECK(problem.width() < screen.width());
    CHECK(problem.height() < screen.height());
}

TEST_CASE("window place: whatever the settings say the window is on the screen")
{
    for (const char *stored :
         {"0 0 999999 999999", "-99999 -99999 900 600", "2147483647 2147483647 2147483647 2147483647",
          "-2147483648 -2147483648 -1 -1", "nan nan nan nan", "0 0 0 0", "1 2 3", "99999999999 0 1 1"}) {
        INFO(stored);
        const QTemporaryDir folder;
        ui::SettingsFile file(folder.filePath(QStringLiteral("settings.ini")));
        file.set(QStringLiteral("window-place"), QString::fromLatin1(stored));
        ui::Settings settings(file);
        ui::MainWindow window(windowGuide(), settings, goodDay, silentVoice());
        window.show();
        CHECK(ui::usableScreens().value(0).contains(window.geometry()));
        CHECK_FALSE(window.size().isEmpty());
    }
}

TEST_CASE("window place: the window comes back where it was closed and as large")
{
    const QTemporaryDir folder;
    ui::SettingsFile file(folder.filePath(QStringLiteral("settings.ini")));
    ui::Settings settings(file);
    const QRect place(60, 70, 700, 555);
    {
        ui::MainWindow window(windowGuide(), settings, goodDay, silentVoice());
        window.setGeometry(place);
        window.show();
        window.close();
    }
    ui::MainWindow again(windowGuide(), settings, goodDay, silentVoice());
    CHECK(again.geometry() == place);
    again.showMaximized();
    again.close();
    const ui::MainWindow third(windowGuide(), settings, goodDay, silentVoice());
    CHECK(third.isMaximized());
}
